import type { Node } from '@babel/types';
import type { Located } from '../../env-schema/source/source-file.js';
import type { Place } from '../../findings/finding.js';
import { isCall, memberPath, stringValue, type Call } from '../../syntax/expression.js';
import { schemaDefaultOf } from './environment-name.js';
import { possibilities, type Possible } from './follow.js';

/** A number that an expression may come out as. */
export interface PossibleNumber extends Possible {
  readonly number: number;
  /** Where it is written, if that is not the expression itself. */
  readonly place?: Place;
}

/** A bound is reckoned in a step or two: what goes deeper goes round in circles. */
const MAX_DEPTH = 4;
/** Functions that make a number of a text, or of a number another as large. */
const CONVERTING = new Set([
  'Number',
  'parseInt',
  'Number.parseInt',
  'Math.floor',
  'Math.round',
  'Math.ceil',
  'Math.trunc',
]);

function ofBinary(
  one: Possible,
  node: Extract<Node, { type: 'BinaryExpression' }>,
  depth: number,
): readonly PossibleNumber[] {
  const [left] = numbersWithin({ file: one.file, node: node.left }, depth);
  const [right] = numbersWithin({ file: one.file, node: node.right }, depth);
  if (left === undefined || right === undefined) return [];
  const results: Readonly<Record<string, number>> = {
    '*': left.number * right.number,
    '+': left.number + right.number,
    '-': left.number - right.number,
    '**': left.number ** right.number,
  };
  const number = results[node.operator];
  return number === undefined ? [] : [{ ...one, number }];
}

/** `Math.min(asked, 4000)` is at most the least of what is known. */
function ofCall(one: Possible, node: Call, depth: number): readonly PossibleNumber[] {
  const name = memberPath(node.callee)?.join('.') ?? '';
  const given = node.arguments.map((argument) => ({ file: one.file, node: argument }));
  if (CONVERTING.has(name))
    return given.slice(0, 1).flatMap((argument) => numbersWithin(argument, depth));
  if (name !== 'Math.min') return [];
  const known = given
    .flatMap((argument) => numbersWithin(argument, depth))
    .map(({ number }) => number);
  return known.length === 0 ? [] : [{ ...one, number: Math.min(...known) }];
}

function numbersWithin(located: Located, depth: number): readonly PossibleNumber[] {
  if (depth === 0) return [];
  return possibilities(located).flatMap((one): readonly PossibleNumber[] => {
    const { node } = one;
    if (node.type === 'NumericLiteral') return [{ ...one, number: node.value }];
    const text = stringValue(node);
    const read = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(read)) return [{ ...one, number: read }];
    const fallback = schemaDefaultOf(one);
    const standing = Number(fallback?.value ?? Number.NaN);
    if (fallback !== undefined && Number.isFinite(standing)) {
      return [{ ...one, number: standing, place: fallback.place }];
    }
    if (node.type === 'BinaryExpression') return ofBinary(one, node, depth - 1);
    return isCall(node) ? ofCall(one, node, depth - 1) : [];
  });
}

/** The numbers that an expression may come out as, as far as they are known at all. */
export function numbersOf(located: Located): readonly PossibleNumber[] {
  return numbersWithin(located, MAX_DEPTH);
}
