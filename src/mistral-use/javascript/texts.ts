import type { Located } from '../../env-schema/source/source-file.js';
import type { Place } from '../../findings/finding.js';
import { stringValue } from '../../syntax/expression.js';
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

/** Long enough for an address; a template of more parts is prose. */
const MAX_TEXTS = 8;

function joined(one: Possible, left: readonly string[], right: readonly string[]): PossibleText[] {
  return left
    .flatMap((before) => right.map((behind) => ({ ...one, text: before + behind })))
    .slice(0, MAX_TEXTS);
}

function partsOf(located: Located): readonly string[] {
  const texts = textsOf(located).map(({ text }) => text);
  return texts.length === 0 ? [HOLE] : texts;
}

function inTemplate(
  one: Possible,
  node: Extract<Possible['node'], { type: 'TemplateLiteral' }>,
): PossibleText[] {
  let texts = [''];
  for (const [index, quasi] of node.quasis.entries()) {
    const literal = quasi.value.cooked ?? quasi.value.raw;
    const hole = node.expressions[index];
    const parts = hole === undefined ? [''] : partsOf({ file: one.file, node: hole });
    texts = texts.flatMap((before) => parts.map((part) => before + literal + part));
    texts = texts.slice(0, MAX_TEXTS);
  }
  return texts.map((text) => ({ ...one, text }));
}

/** The texts that an expression may come out as, as far as they are known at all. */
export function textsOf(located: Located): readonly PossibleText[] {
  return possibilities(located).flatMap((one): readonly PossibleText[] => {
    const { file, node } = one;
    const text = stringValue(node);
    if (text !== undefined) return [{ ...one, text }];
    const fallback = schemaDefaultOf(one);
    if (fallback?.value !== undefined) {
      return [{ ...one, text: fallback.value, place: fallback.place }];
    }
    if (node.type === 'TemplateLiteral') return inTemplate(one, node);
    if (node.type === 'BinaryExpression' && node.operator === '+') {
      return joined(one, partsOf({ file, node: node.left }), partsOf({ file, node: node.right }));
    }
    const isUrl =
      node.type === 'NewExpression' &&
      node.callee.type === 'Identifier' &&
      node.callee.name === 'URL';
    const [first, base] = isUrl ? node.arguments : [];
    if (first === undefined) return [];
    return base === undefined
      ? textsOf({ file, node: first })
      : joined(one, partsOf({ file, node: base }), partsOf({ file, node: first }));
  });
}
