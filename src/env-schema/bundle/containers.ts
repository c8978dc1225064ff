import { posix } from 'node:path';
import type { Node, ObjectExpression } from '@babel/types';
import { memberPath, propertyName, stringValue, unwrap } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import type { BuildFile } from './exposure.js';

/** A place of a build file that puts values into a bundle. */
export interface Container {
  /** As people call it: "`define`". */
  readonly label: string;
  readonly value: Node;
  /** `app`: of a phone; `next`: replaced only where code names it; `server`: the bundle runs on a server. */
  readonly reach: 'browser' | 'app' | 'next' | 'server';
}

/** Modules that bundle, where they are called from a program. Linear: anchored alternatives. */
const BUNDLER =
  /^(?:vite|esbuild|tsup|rolldown|rollup|webpack|bun|@rspack\/core|@rsbuild\/core|wxt)$/u;

/** Whether the file tells a bundler what to do. */
export function isBuildFile(module: SourceModule, isSettings: boolean): boolean {
  if (posix.basename(module.path).startsWith('vitest')) return false;
  return isSettings || importedNames(module).some(({ source }) => BUNDLER.test(source));
}

function isNamed(path: string, tool: string): boolean {
  return posix.basename(path).startsWith(`${tool}.config.`);
}

/** The name of the property that holds a node, through objects and calls around it. */
function enclosingNames(module: SourceModule, node: Node): readonly string[] {
  const names: string[] = [];
  for (let at = module.parentOf(node); at !== undefined; at = module.parentOf(at)) {
    const name = at.type === 'ObjectProperty' ? propertyName(at) : undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** Settings of tests, and of what is rendered on a server. */
const ASIDE = new Set(['test', 'ssr', 'nitro', 'main']);

function hasEntry(object: Node | undefined, name: string, value: string): boolean {
  if (object?.type !== 'ObjectExpression') return false;
  return object.properties.some(
    (property) =>
      property.type === 'ObjectProperty' &&
      propertyName(property) === name &&
      stringValue(property.value) === value,
  );
}

const DEFINES = new Set(['define', 'publicRuntimeConfig', 'extra', 'env', 'public']);

/** What a property puts into a bundle, by its name and by the tool that the file is for. */
function ofProperty({ module }: BuildFile, node: Node): readonly Container[] {
  const name = node.type === 'ObjectProperty' ? propertyName(node) : undefined;
  if (node.type !== 'ObjectProperty' || name === undefined || !DEFINES.has(name)) return [];
  const around = enclosingNames(module, node);
  if (around.some((one) => ASIDE.has(one))) return [];
  const { value } = node;
  const isNode = hasEntry(module.parentOf(node), 'platform', 'node');
  if (name === 'define') {
    const reach = isNode || isNamed(module.path, 'tsup') ? 'server' : 'browser';
    return [{ label: '`define`', value, reach }];
  }
  if (isNamed(module.path, 'next')) {
    if (name === 'env' && around.length === 0)
      return [{ label: '`env` of Next', value, reach: 'next' }];
    if (name !== 'publicRuntimeConfig') return [];
    return [{ label: '`publicRuntimeConfig`', value, reach: 'browser' }];
  }
  if (name === 'public' && around[0] === 'runtimeConfig') {
    return [{ label: '`runtimeConfig.public`', value, reach: 'browser' }];
  }
  const isExpo = name === 'extra' && isNamed(module.path, 'app');
  if (isExpo) return [{ label: '`extra` of Expo', value, reach: 'app' }];
  return name === 'env' && isNamed(module.path, 'tsup')
    ? [{ label: '`env` of tsup', value, reach: 'server' }]
    : [];
}

const PLUGINS = new Map([
  ['DefinePlugin', '`DefinePlugin`'],
  ['EnvironmentPlugin', '`EnvironmentPlugin`'],
  ['replace', 'the replace plugin'],
  ['defineAppConfig', '`defineAppConfig`'],
]);

/** `new DefinePlugin({ … })`, `EnvironmentPlugin([ … ])`, `replace({ … })`, `defineAppConfig({ … })`. */
function ofCall({ module }: BuildFile, node: Node): readonly Container[] {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
  const name = memberPath(node.callee)?.at(-1) ?? '';
  const label = PLUGINS.get(name);
  const [value] = node.arguments;
  if (label === undefined || value === undefined) return [];
  // `text.replace(…)` is no plugin.
  if (name === 'replace' && node.callee.type !== 'Identifier') return [];
  const isNode = module.nodes.some((one) => hasEntry(one, 'target', 'node'));
  return [{ label, value, reach: isNode ? 'server' : 'browser' }];
}

/** Every container of a build file. */
export function containersOf(file: BuildFile): readonly Container[] {
  return file.module.nodes.flatMap((node) => [...ofProperty(file, node), ...ofCall(file, node)]);
}

/** The object literals that a container's value is: itself, a constant, one behind a spread. */
export function literalsOf({ bindings }: BuildFile, value: Node): readonly ObjectExpression[] {
  const found: ObjectExpression[] = [];
  const visit = (node: Node, steps: number): void => {
    const inner = unwrap(node);
    if (inner.type === 'Identifier' && steps > 0) {
      const bound = bindings.valueOf(inner.name);
      if (bound !== undefined) visit(bound, steps - 1);
    }
    if (inner.type !== 'ObjectExpression') return;
    found.push(inner);
    for (const property of inner.properties) {
      if (property.type === 'SpreadElement') visit(property.argument, steps - 1);
      if (property.type === 'ObjectProperty' && propertyName(property) === 'values') {
        visit(property.value, steps - 1);
      }
    }
  };
  visit(value, 3);
  return found;
}
