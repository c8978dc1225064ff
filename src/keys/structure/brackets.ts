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

/** The brackets of a text: one pass, then a binary search for each offset. */
export class Brackets {
  readonly #kinds: readonly BracketsOfKind[];

  constructor(text: string) {
    const pairs = [['(', ')'], ['[', ']'], ['{', '}']] as const; // prettier-ignore
    this.#kinds = pairs.map((pair) => new BracketsOfKind(text, pair));
  }

  /** The brackets around an offset, innermost first, that open within `reach` characters before it. */
  around(offset: number, reach: number): readonly Scope[] {
    const limit = offset - reach;
    const scopes: Scope[] = [];
    for (const kind of this.#kinds) {
      let opener = kind.innermostAt(offset);
      for (let count = 0; count < MAX_SCOPES && opener >= 0; count += 1) {
        const open = kind.offsetOf(opener);
        if (open < limit) break;
        scopes.push({ open, bracket: kind.bracket });
        opener = kind.outside(opener);
      }
    }
    return scopes.sort((a, b) => b.open - a.open).slice(0, MAX_SCOPES);
  }
}
