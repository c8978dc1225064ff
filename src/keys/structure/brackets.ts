import { GrowingNumbers } from './growing.js';
import { countBefore } from './search.js';

const MAX_SCOPES = 8;

/** A bracket pair around a value, seen from the value: where it opens. */
export interface Scope {
  readonly open: number;
  /** `(`, `[` or `{`. */
  readonly bracket: string;
}

/**
 * The brackets of one kind, and what stands open behind each of them. Each kind is read on its own,
 * so that a stray bracket of one kind, in a string or a comment, does not hide the others.
 */
class BracketsOfKind {
  /** `(`, `[` or `{`. */
  readonly bracket: string;
  readonly #offsets: Int32Array;
  /** For each bracket, the index of the innermost opener that is open behind it; -1 for none. */
  readonly #innermost: Int32Array;

  constructor(text: string, [opener, closer]: readonly [string, string]) {
    this.bracket = opener;
    const offsets = new GrowingNumbers();
    const innermost = new GrowingNumbers();
    let nextOpener = text.indexOf(opener);
    let nextCloser = text.indexOf(closer);
    let open = -1;
    while (nextOpener >= 0 || nextCloser >= 0) {
      const opens = nextOpener >= 0 && (nextCloser < 0 || nextOpener < nextCloser);
      if (opens) open = offsets.length;
      else if (open >= 0) open = open === 0 ? -1 : innermost.at(open - 1);
      offsets.push(opens ? nextOpener : nextCloser);
      innermost.push(open);
      if (opens) nextOpener = text.indexOf(opener, nextOpener + 1);
      else nextCloser = text.indexOf(closer, nextCloser + 1);
    }
    this.#offsets = offsets.finish();
    this.#innermost = innermost.finish();
  }

  /** The index of the innermost opener around an offset; -1 for none. */
  innermostAt(offset: number): number {
    return this.#openBehind(countBefore(this.#offsets, offset) - 1);
  }

  /** The index of the opener around an opener; -1 for none. */
  outside(opener: number): number {
    return this.#openBehind(opener - 1);
  }

  offsetOf(opener: number): number {
    return this.#offsets[opener] ?? -1;
  }

  #openBehind(bracket: number): number {
    return bracket < 0 ? -1 : (this.#innermost[bracket] ?? -1);
  }
}

const PAIRS = [['(', ')'], ['[', ']'], ['{', '}']] as const; // prettier-ignore

/** A stretch whose brackets were read, with what stands before it as far as it may matter. */
interface Page {
  readonly start: number;
  readonly kinds: readonly BracketsOfKind[];
}

const PAGE_CHARACTERS = 32_768;
const MAX_PAGES = 128;

/**
 * The brackets of a text. A page is read when something in it is asked for, in one pass, and then
 * each offset takes a binary search: brackets that open further away than `reach` hide none that are
 * nearer, so that a page need not know them.
 */
export class Brackets {
  readonly #text: string;
  readonly #reach: number;
  readonly #pages = new Map<number, Page>();

  /** @param reach how many characters before an offset a bracket may open, at most. */
  constructor(text: string, reach: number) {
    this.#text = text;
    this.#reach = reach;
  }

  /** The brackets around an offset, innermost first, that open within `reach` characters before it. */
  around(offset: number, reach = this.#reach): readonly Scope[] {
    const { start, kinds } = this.#pageOf(offset);
    const limit = offset - Math.min(reach, this.#reach);
    const scopes: Scope[] = [];
    for (const kind of kinds) {
      let opener = kind.innermostAt(offset - start);
      for (let count = 0; count < MAX_SCOPES && opener >= 0; count += 1) {
        const open = start + kind.offsetOf(opener);
        if (open < limit) break;
        scopes.push({ open, bracket: kind.bracket });
        opener = kind.outside(opener);
      }
    }
    return scopes.sort((a, b) => b.open - a.open).slice(0, MAX_SCOPES);
  }

  #pageOf(offset: number): Page {
    const number = Math.floor(offset / PAGE_CHARACTERS);
    const known = this.#pages.get(number);
    if (known !== undefined) return known;
    const first = number * PAGE_CHARACTERS;
    const start = Math.max(0, first - this.#reach);
    const shown = this.#text.slice(start, first + PAGE_CHARACTERS);
    const page = { start, kinds: PAIRS.map((pair) => new BracketsOfKind(shown, pair)) };
    if (this.#pages.size >= MAX_PAGES) this.#pages.clear();
    this.#pages.set(number, page);
    return page;
  }
}
