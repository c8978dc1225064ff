import type { Node } from '@babel/types';
import type { Located } from '../../env-schema/source/source-file.js';
import type { Place } from '../../findings/finding.js';
import { addends, stringValue } from '../../syntax/expression.js';
import { schemaDefaultOf } from './environment-name.js';
import { possibilities, type Possible } from './follow.js';

/** A text that an expression may come out as, with {@link HOLE} for every part that is not known. */
export interface PossibleText extends Possible {
  readonly text: string;
  /** Where it is written, if that is not the expression itself. */
  readonly place?: Place;
}

/** Stands for what is not known of a text. */
export const HOLE = '\0';

/** Enough for an address; what can come out in more ways is no name of a model. */
const MAX_TEXTS = 8;
/** An address is put together once or twice: what goes deeper goes round in circles. */
const MAX_DEPTH = 4;
/** A text of more parts is prose. */
const MAX_PARTS = 12;

/** Parts that are known, and expressions between them. */
type Part = string | Node;

function joined(one: Possible, parts: readonly Part[], depth: number): readonly PossibleText[] {
  if (parts.length > MAX_PARTS) return [];
  let texts = [''];
  for (const part of parts) {
    const known = typeof part === 'string' ? [part] : wordsOf({ ...one, node: part }, depth);
    texts = texts.flatMap((before) => known.map((word) => before + word)).slice(0, MAX_TEXTS);
  }
  return texts.map((text) => ({ ...one, text }));
}

function wordsOf(located: Located, depth: number): readonly string[] {
  const texts = textsWithin(located, depth).map(({ text }) => text);
  return texts.length === 0 ? [HOLE] : texts;
}

/** What a text is put together of; undefined for an expression that puts none together. */
function partsOf(node: Node): readonly Part[] | undefined {
  if (node.type === 'TemplateLiteral') {
    return node.quasis.flatMap((quasi, index): readonly Part[] => {
      const hole = node.expressions[index];
      const literal = quasi.value.cooked ?? quasi.value.raw;
      return hole === undefined ? [literal] : [literal, hole];
    });
  }
  if (node.type === 'BinaryExpression') return node.operator === '+' ? addends(node) : undefined;
  const isUrl =
    node.type === 'NewExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'URL';
  return isUrl ? node.arguments.slice(0, 2).toReversed() : undefined;
}

function textsWithin(located: Located, depth: number): readonly PossibleText[] {
  if (depth === 0) return [];
  return possibilities(located).flatMap((one): readonly PossibleText[] => {
    const text = stringValue(one.node);
    if (text !== undefined) return [{ ...one, text }];
    const fallback = schemaDefaultOf(one);
    if (fallback?.value !== undefined) {
      return [{ ...one, text: fallback.value, place: fallback.place }];
    }
    const parts = partsOf(one.node);
    return parts === undefined ? [] : joined(one, parts, depth - 1);
  });
}

/** The texts that an expression may come out as, as far as they are known at all. */
export function textsOf(located: Located): readonly PossibleText[] {
  return textsWithin(located, MAX_DEPTH);
}
