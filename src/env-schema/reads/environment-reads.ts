import type { Node } from '@babel/types';
import {
  isMember,
  memberPath,
  methodCall,
  propertyName,
  stringValue,
} from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import { isEnvironment } from '../environment.js';

/**
 * How a variable reaches the program. `client`: the bundler puts it into browser code; `validated`: through an
 * object that a schema made.
 */
type ReadChannel =
  'process' | 'client' | 'static-private' | 'static-public' | 'getter' | 'validated';

/** A place where code reads one environment variable. */
export interface EnvironmentRead {
  readonly name: string;
  /** The expression that has the value. */
  readonly node: Node;
  readonly channel: ReadChannel;
}

/** Services of a framework that hand variables out. */
const SERVICES = new Set(['config', 'configService']);
const HANDING_OUT = new Set(['get', 'getOrThrow']);

/** `configService.get('KEY')`, also of `this`; `Deno.env.get('KEY')`. */
function getterChannel(node: Node): ReadChannel | undefined {
  const found = methodCall(node);
  if (found === undefined || !HANDING_OUT.has(found.method)) return undefined;
  if (memberPath(found.object)?.join('.') === 'Deno.env') return 'process';
  const { object } = found;
  const name = object.type === 'Identifier' ? object.name : propertyName(object);
  return SERVICES.has(name ?? '') ? 'getter' : undefined;
}

function channelOf(environment: Node): ReadChannel {
  return memberPath(environment)?.[0] === 'import.meta' ? 'client' : 'process';
}

function readOf(node: Node, names: ReadonlyMap<string, ReadChannel>): readonly EnvironmentRead[] {
  if (isMember(node)) {
    const name = propertyName(node);
    if (name === undefined) return [];
    if (isEnvironment(node.object)) return [{ name, node, channel: channelOf(node.object) }];
    const object = node.object.type === 'Identifier' ? names.get(node.object.name) : undefined;
    return object === undefined ? [] : [{ name, node, channel: object }];
  }
  const channel = node.type === 'CallExpression' ? getterChannel(node) : undefined;
  if (node.type !== 'CallExpression' || channel === undefined) return [];
  const name = stringValue(node.arguments[0]);
  return name === undefined ? [] : [{ name, node, channel }];
}

/** `const { KEY } = process.env`. */
function destructured(node: Node): readonly EnvironmentRead[] {
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern') return [];
  const { init } = node;
  if (!init || !isEnvironment(init)) return [];
  return node.id.properties.flatMap((property) => {
    const name = propertyName(property);
    return name === undefined ? [] : [{ name, node: property, channel: channelOf(init) }];
  });
}

const STATIC: ReadonlyMap<string, ReadChannel> = new Map<string, ReadChannel>([
  ['$env/static/private', 'static-private'],
  ['$env/static/public', 'static-public'],
  ['astro:env/server', 'static-private'],
  ['astro:env/client', 'static-public'],
]);
const DYNAMIC: ReadonlyMap<string, ReadChannel> = new Map<string, ReadChannel>([
  ['$env/dynamic/private', 'process'],
  ['$env/dynamic/public', 'static-public'],
  ['cloudflare:workers', 'process'],
  ['node:process', 'process'],
  ['process', 'process'],
]);

/** `import { KEY } from '$env/static/private'` of SvelteKit and Astro. */
function importedVariables(module: SourceModule): readonly EnvironmentRead[] {
  return importedNames(module).flatMap(({ source, imported }) => {
    const channel = STATIC.get(source);
    return channel === undefined ? [] : [{ name: imported, node: module.file.program, channel }];
  });
}

/** Names that hold the environment: `import { env } from '$env/dynamic/private'`, `const { env } = process`. */
function environmentNames(module: SourceModule): ReadonlyMap<string, ReadChannel> {
  const names = new Map<string, ReadChannel>();
  for (const { source, imported, local } of importedNames(module)) {
    const channel = DYNAMIC.get(source);
    if (channel !== undefined && imported === 'env') names.set(local, channel);
  }
  for (const node of module.nodes) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) continue;
    if (node.init.type !== 'ObjectExpression' && isEnvironment(node.init)) {
      names.set(node.id.name, channelOf(node.init));
    }
  }
  return names;
}

/** Every read of a variable that the environment sets, in source order of each kind. */
export function environmentReads(module: SourceModule): readonly EnvironmentRead[] {
  const names = environmentNames(module);
  return [
    ...importedVariables(module),
    ...module.nodes.flatMap((node) => [...readOf(node, names), ...destructured(node)]),
  ];
}
