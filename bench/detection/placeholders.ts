/** A piece of a template: text as it stands, or a placeholder. */
export type Piece = string | Placeholder;

/** `{{name}}`, `{{name:argument|filter}}`, `{{name#label}}`, or `{{filter: body }}`. */
export interface Placeholder {
  /** What stands before the body or the first `|`, such as `key2`, `key:0-16` or `base64`. */
  readonly head: string;
  /** What a filter is applied to, where the placeholder is a filter around text. */
  readonly body: readonly Piece[] | undefined;
  readonly filters: readonly string[];
}

/** `{{` and a letter: braces of templates in other languages have a space, a quote or a sign there. */
const OPENING = /\{\{(?=[A-Za-z])/gu;

/** The end of a body that is itself a filter: only these names may stand before a colon and a body. */
export type IsFilter = (name: string) => boolean;

/**
 * Splits a template at its placeholders. Braces within a body are counted, so that JSON may stand
 * there. Linear in the text for each level of nesting.
 * @throws Error for a placeholder that has no end.
 */
export function parsePlaceholders(text: string, isFilter: IsFilter): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { index } of text.matchAll(OPENING)) {
    if (index < done) continue;
    const end = endOf(text, index + 2);
    pieces.push(text.slice(done, index), parseInside(text.slice(index + 2, end), isFilter));
    done = end + 2;
  }
  return [...pieces, text.slice(done)].filter((piece) => piece !== '');
}

function endOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') depth += 1;
    if (character !== '}') continue;
    if (depth === 0 && text[at + 1] === '}') return at;
    depth = Math.max(0, depth - 1);
  }
  const line = text.slice(0, from).split('\n').length;
  throw new Error(`The placeholder on line ${line} has no end: close it with two braces.`);
}

function parseInside(inside: string, isFilter: IsFilter): Placeholder {
  const colon = inside.indexOf(':');
  const name = colon < 0 ? '' : inside.slice(0, colon);
  if (isFilter(name)) {
    const body = inside
      .slice(colon + 1)
      .replace(/^ +/u, '')
      .trimEnd();
    const kept = inside.slice(colon + 1).endsWith('\n') ? `${body}\n` : body;
    return { head: name, body: parsePlaceholders(kept, isFilter), filters: [] };
  }
  const [head = '', ...filters] = inside.split('|');
  return { head, body: undefined, filters };
}
