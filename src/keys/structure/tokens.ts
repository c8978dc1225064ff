import { countBefore } from './search.js';
import { readPage, endsTokens, type TokenPage } from './token-page.js';

/** A page has as many characters, so that a token is numbered by its page and its place there. */
const PAGE_BITS = 14;
const PAGE_CHARACTERS = 1 << PAGE_BITS;

/**
 * The names and brackets of a text, by numbers that ascend with their offsets; -1 is none. Numbers of
 * the text are left out: they name nothing. A page is read when something in it is asked for.
 */
export class Tokens {
  readonly #text: string;
  readonly #pages: (TokenPage | undefined)[] = [];
  readonly #count: number;

  constructor(text: string) {
    this.#text = text;
    this.#count = Math.ceil(text.length / PAGE_CHARACTERS);
  }

  startOf(token: number): number {
    return this.#pages[token >> PAGE_BITS]?.starts[token & (PAGE_CHARACTERS - 1)] ?? 0;
  }

  sizeOf(token: number): number {
    return this.#pages[token >> PAGE_BITS]?.sizes[token & (PAGE_CHARACTERS - 1)] ?? 0;
  }

  noteOf(token: number): number {
    return this.#pages[token >> PAGE_BITS]?.notes[token & (PAGE_CHARACTERS - 1)] ?? 0;
  }

  note(token: number, note: number): void {
    const notes = this.#pages[token >> PAGE_BITS]?.notes;
    if (notes !== undefined) notes[token & (PAGE_CHARACTERS - 1)] = note;
  }

  /** The last token that begins before an offset. */
  before(offset: number): number {
    const page = Math.min(offset >> PAGE_BITS, this.#count - 1);
    if (page < 0) return -1;
    const index = countBefore(this.#page(page).starts, offset) - 1;
    return index >= 0 ? (page << PAGE_BITS) + index : this.#lastBefore(page);
  }

  /** The first token that begins at an offset or behind it. */
  from(offset: number): number {
    const page = offset >> PAGE_BITS;
    if (page >= this.#count) return -1;
    const { starts } = this.#page(page);
    const index = countBefore(starts, offset);
    return index < starts.length ? (page << PAGE_BITS) + index : this.#firstBehind(page);
  }

  previous(token: number): number {
    const isFirst = (token & (PAGE_CHARACTERS - 1)) === 0;
    return isFirst ? this.#lastBefore(token >> PAGE_BITS) : token - 1;
  }

  next(token: number): number {
    const page = token >> PAGE_BITS;
    const isLast = (token & (PAGE_CHARACTERS - 1)) + 1 >= this.#page(page).starts.length;
    return isLast ? this.#firstBehind(page) : token + 1;
  }

  #lastBefore(page: number): number {
    for (let before = page - 1; before >= 0; before -= 1) {
      const { length } = this.#page(before).starts;
      if (length > 0) return (before << PAGE_BITS) + length - 1;
    }
    return -1;
  }

  #firstBehind(page: number): number {
    for (let behind = page + 1; behind < this.#count; behind += 1) {
      if (this.#page(behind).starts.length > 0) return behind << PAGE_BITS;
    }
    return -1;
  }

  #page(number: number): TokenPage {
    const known = this.#pages[number];
    if (known !== undefined) return known;
    let first = number;
    while (this.#readableFrom(first) < 0 && this.#pages[first - 1] === undefined) first -= 1;
    for (let page = first; page < number; page += 1) this.#read(page);
    return this.#read(number);
  }

  #read(number: number): TokenPage {
    const first = number << PAGE_BITS;
    const end = Math.min(this.#text.length, first + PAGE_CHARACTERS);
    const clear = this.#readableFrom(number);
    const from = clear < 0 ? (this.#pages[number - 1]?.end ?? 0) : clear;
    const page = readPage(this.#text, { from, first, end });
    this.#pages[number] = page;
    return page;
  }

  /** An offset in the page before one at which no name or escape is under way; -1 for none. */
  #readableFrom(number: number): number {
    const first = number << PAGE_BITS;
    const limit = first - PAGE_CHARACTERS;
    if (number === 0) return 0;
    for (let index = first; index > limit; index -= 1) {
      if (endsTokens(this.#text.charCodeAt(index - 1))) return index;
    }
    return -1;
  }
}
