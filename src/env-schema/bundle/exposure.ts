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

/** `loadEnv(mode, directory, '')` of Vite gives every variable; without the third argument public ones. */
function isLoadEnv(node: Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const isNamed = memberPath(call.callee)?.at(-1) === 'loadEnv';
  return isNamed && stringValue(call.arguments[2]) === '';
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
  return isTest ? [] : node.arguments;
}

/** What the value of an expression in a build file takes from the environment. */
export function exposureOf({ bindings }: BuildFile, value: Node): Exposure | undefined {
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
      return bound === undefined ? undefined : seen(bound, steps - 1);
    }
    for (const part of partsOf(inner)) {
      const found = seen(part, steps);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return seen(value, MAX_STEPS);
}
