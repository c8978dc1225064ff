import type { Node } from '@babel/types';
import { memberPath, methodCall, unwrap } from '../syntax/expression.js';
import type { Bindings } from '../syntax/bindings.js';

/** The objects that hold the process environment. */
const ENVIRONMENTS = new Set([
  'process.env',
  'import.meta.env',
  'Bun.env',
  'globalThis.process.env',
]);

/** Finds a mention of the environment in source text. Linear: alternatives without repetition. */
const MENTION = /\b(?:process\.env|import\.meta\.env|Bun\.env|Deno\.env)\b/u;

/** Whether a node is the whole environment: `process.env`, `{ ...process.env }`, `Deno.env.toObject()`. */
export function isEnvironment(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'ObjectExpression') {
    return inner.properties.some(
      (property) => property.type === 'SpreadElement' && isEnvironment(property.argument),
    );
  }
  const call = methodCall(inner);
  const path = memberPath(call === undefined ? inner : call.call.callee);
  if (call !== undefined) return path?.join('.') === 'Deno.env.toObject';
  return ENVIRONMENTS.has(path?.join('.') ?? '');
}

/** Whether the text of a node, or of the constant that it names, mentions the environment. */
export function mentionsEnvironment(node: Node, text: string, bindings: Bindings): boolean {
  const inner = unwrap(node);
  const value = inner.type === 'Identifier' ? bindings.valueOf(inner.name) : inner;
  return value !== undefined && MENTION.test(text.slice(value.start ?? 0, value.end ?? 0));
}
