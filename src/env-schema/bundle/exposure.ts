import type { Node, ObjectExpression } from '@babel/types';
import type { Bindings } from '../../syntax/bindings.js';
import {
  isMember,
  memberPath,
  methodCall,
  propertyName,
  stringValue,
  unwrap,
} from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { isEnvironment } from '../environment.js';
import { isMistralKeyName } from '../mistral-key-names.js';

/** What a value takes from the environment: one key by its name, or everything. */
export type Exposure = { readonly key: string } | 'everything';

/** A build file and what its names stand for. */
export interface BuildFile {
  readonly module: SourceModule;
  readonly bindings: Bindings;
}

/** How many names are followed from one value. */
const MAX_STEPS = 5;

/** Calls that say only whether there is a value. */
const TESTS = new Set(['Boolean', 'Number']);

/** What the names of keys begin with, as far as a prefix of variables may say. */
const KEY_PREFIX = /^(?:MISTRAL|CODESTRAL|VOXTRAL)/u;

/** Whether a bundler that takes the variables with this prefix takes keys. */
function takesKeys(prefix: string | undefined): boolean {
  return prefix === '' || (prefix !== undefined && KEY_PREFIX.test(prefix));
}

/** `loadEnv(mode, directory, '')` of Vite gives every variable; without the third argument public ones. */
function isLoadEnv(node: Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  if (memberPath(call.callee)?.at(-1) !== 'loadEnv') return false;
  const [, , given] = call.arguments;
  if (given?.type !== 'ArrayExpression') return takesKeys(stringValue(given));
  return given.elements.some((element) => takesKeys(stringValue(element)));
}

/** `dotenv.config().parsed`. */
function isDotenvResult(node: Node): boolean {
  if (!isMember(node) || propertyName(node) !== 'parsed') return false;
  const found = methodCall(node.object);
  return found?.method === 'config' && memberPath(found.object)?.at(-1) === 'dotenv';
}

const JOINING = new Set(['??', '||', '&&', '+']);

/** The values that an object literal holds. */
function valuesOf(literal: ObjectExpression): readonly Node[] {
  return literal.properties.flatMap((property) => {
    if (property.type === 'SpreadElement') return [property.argument];
    return property.type === 'ObjectProperty' ? [property.value] : [];
  });
}

/** The parts of an expression whose value becomes part of its own. */
function partsOf(node: Node): readonly Node[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
    return JOINING.has(node.operator) ? [node.left, node.right] : [];
  }
  if (node.type === 'TemplateLiteral') return node.expressions;
  if (node.type === 'ObjectExpression') return valuesOf(node);
  if (node.type === 'ArrayExpression') return node.elements.filter((element) => element !== null);
  if (node.type !== 'CallExpression') return [];
  const isTest = node.callee.type === 'Identifier' && TESTS.has(node.callee.name);
  return isTest ? [] : [...node.arguments, ...chainedOn(node.callee)];
}

/** Methods that hand on what they are called on. */
const HANDING_ON = new Set(['reduce', 'map', 'flatMap', 'trim', 'toString']);

/** `Object.keys(env).reduce(…)`, `Object.entries(env).map(…)`. A `filter` between may leave the key out. */
function chainedOn(callee: Node): readonly Node[] {
  if (!isMember(callee) || !HANDING_ON.has(propertyName(callee) ?? '')) return [];
  return [callee.object];
}

/** A choice that a function makes among variables. Linear: alternatives of fixed words. */
const CHOOSES = /startsWith|includes|\.test\(|\.match\(|\bif\b|\s\?\s|&&/u;

/** Whether a call goes through variables with a function that takes some of them. */
function choosesAmong(module: SourceModule, node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  return node.arguments.some(
    ({ type, start, end }) =>
      (type === 'ArrowFunctionExpression' || type === 'FunctionExpression') &&
      CHOOSES.test(module.content.text.slice(start ?? 0, end ?? 0)),
  );
}

/** What the value of an expression in a build file takes from the environment. */
export function exposureOf({ module, bindings }: BuildFile, value: Node): Exposure | undefined {
  const seen = (node: Node, steps: number): Exposure | undefined => {
    const inner = unwrap(node);
    if (isMember(inner)) {
      const name = propertyName(inner);
      if (name !== undefined && isMistralKeyName(name)) return { key: name };
    }
    const isWhole = inner.type !== 'ObjectExpression' && isEnvironment(inner);
    if (isWhole || isLoadEnv(inner) || isDotenvResult(inner)) return 'everything';
    if (inner.type === 'Identifier') {
      const bound = steps > 0 ? bindings.valueOf(inner.name) : undefined;
      // `const { MISTRAL_API_KEY } = loadEnv(…)`: a name without a value of its own says what it is.
      if (bound === undefined && isMistralKeyName(inner.name)) return { key: inner.name };
      return bound === undefined ? undefined : seen(bound, steps - 1);
    }
    if (choosesAmong(module, inner)) return undefined;
    for (const part of partsOf(inner)) {
      const found = seen(part, steps);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return seen(value, MAX_STEPS);
}
