import { isAlphanumeric } from './candidates.js';
import { VENDOR_NAMES } from './vocabulary.js';

/** Names that are long enough to stand anywhere in a text. */
const NAMES = [...VENDOR_NAMES].filter((name) => name.length > 2);

/**
 * Another vendor's name as a word of its own; `ChatOpenAI` and `AzureOpenAI` as well, not what is
 * compatible with one. Linear: fixed words, anchored.
 */
const NAME = new RegExp(`^(?:chat|azure)?(?:${NAMES.join('|')})(?![a-z]|[ _-]compat)`, 'i');
/** The longest name, with what may stand before it and what is looked at behind it. */
const MOST_CHARACTERS = Math.max(...NAMES.map(({ length }) => length)) + 5 + 7;

/** The bit that makes a letter small; digits have it already. */
const SMALL = 32;

/** With which two letters a name begins, however they are cased. */
const BEGINS = new Uint8Array(128 * 128);
for (const name of [...NAMES, 'chat', 'azure']) {
  BEGINS[(name.charCodeAt(0) << 7) | name.charCodeAt(1)] = 1;
}

function mayBegin(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset) | SMALL;
  const second = text.charCodeAt(offset + 1) | SMALL;
  return first < 128 && second < 128 && BEGINS[(first << 7) | second] === 1;
}

/** The name at an offset; empty where there is none. */
function nameAt(text: string, offset: number): string {
  return NAME.exec(text.slice(offset, offset + MOST_CHARACTERS))?.[0] ?? '';
}

/** Where other vendors are named, `max` times at most. */
export function vendorsIn(text: string, max: number): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length && offsets.length < max; offset += 1) {
    if (!isAlphanumeric(text.charCodeAt(offset))) continue;
    const { length } = mayBegin(text, offset) ? nameAt(text, offset) : '';
    if (length > 0) offsets.push(offset);
    offset += length;
    while (isAlphanumeric(text.charCodeAt(offset))) offset += 1;
  }
  return offsets;
}
