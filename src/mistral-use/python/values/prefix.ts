import { pythonString } from '../../../syntax/python/expression.js';
import { pythonFunction, returnedBy } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import { definitionsOf, unwrapped, type Definition } from '../program/definitions.js';
import { givenFor } from '../program/callers.js';
import type { Located, PythonFile } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { readAt } from './literals.js';

/** The beginning of a text as far as it can be told. */
export interface Prefix {
  readonly text: string;
  /** Nothing follows it. */
  readonly isWhole: boolean;
}

const MAX_STEPS = 6;
const NOTHING: Prefix = { text: '', isWhole: false };

/** The parts of an f-string: text, and the expressions in its holes. */
export function formatParts(
  { module }: Pick<PythonFile, 'module'>,
  node: PythonNode,
): readonly (string | PythonNode)[] {
  if (node.type === 'ContinuedString') {
    return node.children.flatMap((child) => formatParts({ module }, child));
  }
  const text = module.textOf(node);
  if (node.type !== 'FormatString') return [pythonString(module, node) ?? ''];
  const quotes = /^[A-Za-z]{0,2}("""|'''|"|')/u.exec(text);
  const parts: (string | PythonNode)[] = [];
  let at = node.start + (quotes?.[0].length ?? 0);
  for (const hole of node.children) {
    const [, inner] = hole.children;
    if (hole.type !== 'FormatReplacement' || inner === undefined) continue;
    parts.push(module.content.text.slice(at, hole.start), inner);
    at = hole.end;
  }
  parts.push(module.content.text.slice(at, node.end - (quotes?.[1]?.length ?? 0)));
  return parts;
}

/** Whether a node is text that is written out, with or without holes. */
export function isText({ type }: PythonNode): boolean {
  return type === 'String' || type === 'FormatString' || type === 'ContinuedString';
}

function concatenated(prefixes: readonly (() => Prefix)[]): Prefix {
  let text = '';
  for (const next of prefixes) {
    const prefix = next();
    text += prefix.text;
    if (!prefix.isWhole) return { text, isWhole: false };
  }
  return { text, isWhole: true };
}

/** What a text begins with: enough to know the host of an address. A default counts, since it is meant. */
export function prefixOf(resolver: Resolver, located: Located, steps = MAX_STEPS): Prefix {
  const { file } = located;
  const node = unwrapped(located.node);
  const at = (child: PythonNode | undefined): Prefix =>
    child && steps > 0 ? prefixOf(resolver, { file, node: child }, steps - 1) : NOTHING;
  if (isText(node)) {
    return concatenated(
      formatParts(file, node).map(
        (part) => () => (typeof part === 'string' ? { text: part, isWhole: true } : at(part)),
      ),
    );
  }
  const read = readAt({ file, node });
  if (read !== undefined) return at(read.fallback);
  const [left, operator, right] = node.children;
  if (node.type === 'BinaryExpression') {
    const sign = operator && file.module.textOf(operator);
    if (sign === '+') return concatenated([() => at(left), () => at(right)]);
    if (sign !== 'or') return NOTHING;
    const first = at(left);
    return first.text === '' ? at(right) : first;
  }
  if (node.type === 'CallExpression') {
    return ofFunction(resolver, { file, node }, steps) ?? ofMethod({ file, node }, at);
  }
  if (node.type !== 'VariableName' && node.type !== 'MemberExpression') return NOTHING;
  return ofName(resolver, { file, node }, steps);
}

/** What a function of the repository returns first. */
function ofFunction(
  resolver: Resolver,
  { file, node }: Located,
  steps: number,
): Prefix | undefined {
  const [callee] = node.children;
  for (const meaning of callee ? resolver.meaningsOf({ file, node: callee }) : []) {
    const owner =
      meaning.kind === 'function' ? pythonFunction(meaning.file.module, meaning.node) : undefined;
    const [returned] = owner ? returnedBy(owner) : [];
    if (meaning.kind !== 'function' || returned === undefined || steps <= 0) continue;
    return prefixOf(resolver, { file: meaning.file, node: returned }, steps - 1);
  }
  return undefined;
}

/** `BASE.rstrip("/")` begins as `BASE` does. */
function ofMethod({ node }: Located, at: (child: PythonNode | undefined) => Prefix): Prefix {
  const callee = node.children[0];
  if (callee?.type !== 'MemberExpression') return NOTHING;
  const { text, isWhole } = at(callee.children[0]);
  return { text: text.replace(/\/$/u, ''), isWhole };
}

/** The value behind a name; of a parameter its default, or else what its only caller gives. */
function definedAt(resolver: Resolver, definition: Definition): Located | undefined {
  if (definition.kind === 'value') return definition.at;
  if (definition.kind !== 'parameter') return undefined;
  const { file, owner, index } = definition;
  const fallback = owner.parameters[index]?.fallback;
  if (fallback !== undefined) return { file, node: fallback };
  const [call, ...others] = resolver.callers.of(definition);
  const given = call && others.length === 0 ? givenFor(call, definition) : undefined;
  return call && given && given !== 'open' ? { file: call.file, node: given } : undefined;
}

function ofName(resolver: Resolver, located: Located, steps: number): Prefix {
  for (const definition of definitionsOf(resolver, located)) {
    if (steps <= 0) return NOTHING;
    const at = definedAt(resolver, definition);
    const found = at && prefixOf(resolver, at, steps - 1);
    if (found !== undefined && found.text !== '') return found;
  }
  return NOTHING;
}
