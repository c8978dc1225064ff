import type { Node } from '@babel/types';
import type { Fix } from '../../findings/finding.js';
import { spanOf } from '../../findings/position.js';
import { stringValue, unwrap } from '../../syntax/expression.js';
import type { Fallback } from '../schema.js';
import type { SourceFile } from './source-file.js';

/** A default that a call names: `.default('x')`, of which `object` is what it is called on. */
export function callFallback(
  { module }: SourceFile,
  { call, object, value, label }: CallDefault,
): Fallback {
  const { text } = module.content;
  const removal: Fix = {
    title: `Take ${label} away`,
    path: module.path,
    span: spanOf(text, object.end ?? 0, call.end ?? 0),
    replacement: '',
  };
  const place = { path: module.path, ...module.spanOf(value ?? call) };
  return { value: literalText(value), place, label, skipsCheck: false, removal };
}

export interface CallDefault {
  readonly call: Node;
  readonly object: Node;
  readonly value: Node | undefined;
  readonly label: string;
}

/** The text of a literal; undefined for anything else. */
export function literalText(node: Node | undefined): string | undefined {
  return node === undefined ? undefined : stringValue(unwrap(node));
}

/** `v => v || 'x'`, `v => v ?? 'x'`: the literal that a function puts in the place of what is missing. */
export function functionFallback(file: SourceFile, node: Node | undefined): Fallback | undefined {
  const inner = node && unwrap(node);
  if (inner?.type !== 'ArrowFunctionExpression') return undefined;
  const body = unwrap(inner.body);
  if (body.type !== 'LogicalExpression' || body.operator === '&&') return undefined;
  const value = literalText(body.right);
  if (value === undefined) return undefined;
  const place = { path: file.module.path, ...file.module.spanOf(body) };
  return { value, place, label: `\`${body.operator}\``, skipsCheck: false };
}
