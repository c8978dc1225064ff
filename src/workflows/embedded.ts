import { parseExpression, type Expression } from './expressions.js';

/** An expression in a text, with its braces. */
export interface Embedded {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression | undefined;
}

/** Longer ones are nobody's handiwork. */
const MAX_EXPRESSION_CHARACTERS = 5_000;

/** Where the braces of an expression close: not within a text in quotes. */
function closingOf(text: string, from: number): number | undefined {
  const limit = Math.min(text.length - 1, from + MAX_EXPRESSION_CHARACTERS);
  let isQuoted = false;
  for (let at = from; at < limit; at += 1) {
    if (text[at] === "'") isQuoted = !isQuoted;
    if (!isQuoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return undefined;
}

/** The expressions `${{ … }}` of a text, in order. */
export function embeddedIn(text: string): readonly Embedded[] {
  const found: Embedded[] = [];
  for (let at = text.indexOf('${{'); at !== -1; at = text.indexOf('${{', at + 3)) {
    const close = closingOf(text, at + 3);
    if (close === undefined) continue;
    const expression = parseExpression(text.slice(at + 3, close));
    found.push({ start: at, end: close + 2, expression });
  }
  return found;
}
