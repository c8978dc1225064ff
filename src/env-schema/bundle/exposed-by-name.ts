import type { Node } from '@babel/types';
import { memberPath, propertyName, stringValue } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { nodesOf } from '../../syntax/walk.js';
import { importedNames } from '../../syntax/imports.js';
import { isMistralKeyName } from '../mistral-key-names.js';
import type { Manifest } from '../survey/manifest.js';
import type { Inlined } from './inlined.js';

/** The texts of `'A'` and `['A', 'B']`. */
function textsOf(node: Node): readonly string[] {
  const nodes = node.type === 'ArrayExpression' ? node.elements : [node];
  return nodes.flatMap((element) => stringValue(element) ?? []);
}

/** `envPrefix: ['VITE_', 'MISTRAL_']` of Vite: every variable that begins so goes into the bundle. */
function ofPrefix(node: Node, keys: readonly string[]): readonly Inlined[] {
  if (node.type !== 'ObjectProperty' || propertyName(node) !== 'envPrefix') return [];
  const prefixes = textsOf(node.value);
  const name = keys.find((key) => prefixes.some((prefix) => key.startsWith(prefix)));
  return name === undefined
    ? []
    : [{ name, entry: node, label: '`envPrefix`', reach: 'browser', isRemovable: false }];
}

/** `env: 'inline'` and `env: 'MISTRAL_*'` of Bun. */
function ofBun(module: SourceModule, node: Node, keys: readonly string[]): readonly Inlined[] {
  if (node.type !== 'ObjectProperty' || propertyName(node) !== 'env') return [];
  const setting = stringValue(node.value);
  const call = module.parentOf(module.parentOf(node) ?? node);
  const isBuild =
    call?.type === 'CallExpression' && memberPath(call.callee)?.join('.') === 'Bun.build';
  if (setting === undefined || !isBuild) return [];
  const prefix = setting.endsWith('*') ? setting.slice(0, -1) : undefined;
  const name = keys.find(
    (key) => setting === 'inline' || (prefix !== undefined && key.startsWith(prefix)),
  );
  return name === undefined
    ? []
    : [{ name, entry: node, label: '`env` of Bun', reach: 'browser', isRemovable: false }];
}

/** What is put into a bundle by the beginning of its name, of the keys that a package has. */
export function bundledByName(module: SourceModule, keys: readonly string[]): readonly Inlined[] {
  return module.nodes.flatMap((node) => [...ofPrefix(node, keys), ...ofBun(module, node, keys)]);
}

function settingsOf(node: Node | undefined): ReadonlyMap<string, string> {
  if (node?.type !== 'ObjectExpression') return new Map();
  return new Map(
    node.properties.flatMap((property): readonly [string, string][] => {
      const name = property.type === 'ObjectProperty' ? propertyName(property) : undefined;
      const value = property.type === 'ObjectProperty' ? stringValue(property.value) : undefined;
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** `MISTRAL_API_KEY: envField.string({ context: 'client', access: 'public' })` of Astro. */
export function astroClientFields(module: SourceModule): readonly Inlined[] {
  return nodesOf(module.nodes, 'ObjectProperty').flatMap((entry): readonly Inlined[] => {
    const name = propertyName(entry);
    const { value } = entry;
    if (name === undefined || !isMistralKeyName(name) || value.type !== 'CallExpression') return [];
    if (memberPath(value.callee)?.[0] !== 'envField') return [];
    const settings = settingsOf(value.arguments[0]);
    const label = '`envField` of Astro';
    if (settings.get('context') === 'client')
      return [{ name, entry, label, reach: 'browser', isRemovable: false }];
    return settings.get('access') === 'public'
      ? [{ name, entry, label, reach: 'frozen', isRemovable: false }]
      : [];
  });
}

/** Packages of React Native that compile variables into the app, with the modules that hand them out. */
const NATIVE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['react-native-dotenv', new Set(['@env', 'react-native-dotenv'])],
  ['react-native-config', new Set(['react-native-config'])],
]);

/** `import { MISTRAL_API_KEY } from '@env'`, and `Config.MISTRAL_API_KEY` of the whole import. */
export function nativeImports(
  module: SourceModule,
  { dependencies }: Manifest,
): readonly Inlined[] {
  const sources = [...NATIVE].flatMap(([name, all]) => (dependencies.has(name) ? [...all] : []));
  const names = importedNames(module).filter(({ source }) => sources.includes(source));
  const keys = new Set(names.map(({ imported }) => imported).filter(isMistralKeyName));
  const wholes = new Set(
    names.filter(({ imported }) => !isMistralKeyName(imported)).map(({ local }) => local),
  );
  const common = { label: 'An import of React Native', reach: 'app', isRemovable: false } as const;
  const specifiers = nodesOf(module.nodes, 'ImportSpecifier').flatMap((entry) => {
    const { imported } = entry;
    const name = imported.type === 'Identifier' ? imported.name : imported.value;
    return keys.has(name) ? [{ name, entry, ...common }] : [];
  });
  const members = nodesOf(module.nodes, 'MemberExpression').flatMap((entry) => {
    const [first = '', name = ''] = memberPath(entry) ?? [];
    return wholes.has(first) && isMistralKeyName(name) ? [{ name, entry, ...common }] : [];
  });
  return [...specifiers, ...members];
}
