import { GrowingNumbers } from '../structure/growing.js';
import { ENCODINGS, type Encoding, type Span } from './encoding.js';

/** Most texts have few replacements. */
const FIRST_ROOM = 16;

/** How many kinds of one stretch are told. */
const MAX_KINDS = 4;

/** What is put into a text. */
interface Replacement {
  readonly text: string;
  readonly kind: Encoding;
  /** Where all of it is written in the source, if that is not where it is put. */
  readonly origin?: Span;
}

/**
 * Replacements in a text, from left to right, and the way back: where a stretch of the result stands
 * in the source. Stretches next to each other that shrink by the same ratio are kept as one, so that a
 * text of escapes alone takes no more memory than itself.
 */
export class Edits {
  readonly #source: string;
  readonly #pieces: string[] = [];
  /** Of each replacement: where it starts and ends in the source, and in the result. */
  readonly #starts = new GrowingNumbers(FIRST_ROOM);
  readonly #ends = new GrowingNumbers(FIRST_ROOM);
  readonly #newStarts = new GrowingNumbers(FIRST_ROOM);
  readonly #newEnds = new GrowingNumbers(FIRST_ROOM);
  /** Its kind, by its number among {@link ENCODINGS}. */
  readonly #kinds = new GrowingNumbers(FIRST_ROOM);
  /** Of those that were put elsewhere than they are written, where they are. */
  readonly #origins = new Map<number, Span>();
  #copied = 0;
  #length = 0;
  /** Whether what came out may be decoded again, by what has been looked for already. */
  mayHoldMore = false;

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#starts.length === 0;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Replaces a stretch behind all those before it. */
  replace(span: Span, text: string, kind: Encoding): void {
    this.put(span, { text, kind });
  }

  /** The same, also by what is written elsewhere. */
  put({ start, end }: Span, replacement: Replacement): void {
    if (start > this.#copied) {
      this.#pieces.push(this.#source.slice(this.#copied, start));
      this.#length += start - this.#copied;
    }
    this.#pieces.push(replacement.text);
    if (!this.#goesOn({ start, end }, replacement)) this.#note({ start, end }, replacement);
    this.#copied = end;
    this.#length += replacement.text.length;
  }

  /** Lengthens the last replacement by one of the same kind and ratio next to it. */
  #goesOn({ start, end }: Span, { text, kind, origin }: Replacement): boolean {
    const last = this.#starts.length - 1;
    if (last < 0 || this.#ends.at(last) !== start) return false;
    if (this.#kinds.at(last) !== ENCODINGS.indexOf(kind)) return false;
    if (origin !== undefined || this.#origins.has(last)) return false;
    const before = this.#newEnds.at(last) - this.#newStarts.at(last);
    const ratio = (start - this.#starts.at(last)) * text.length;
    if (ratio !== (end - start) * before) return false;
    this.#ends.set(last, end);
    this.#newEnds.set(last, this.#length + text.length);
    return true;
  }

  #note({ start, end }: Span, { text, kind, origin }: Replacement): void {
    if (origin !== undefined) this.#origins.set(this.#starts.length, origin);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#newStarts.push(this.#length);
    this.#newEnds.push(this.#length + text.length);
    this.#kinds.push(ENCODINGS.indexOf(kind));
  }

  /** The text with all replacements. */
  text(): string {
    this.#pieces.push(this.#source.slice(this.#copied));
    this.#copied = this.#source.length;
    return this.#pieces.join('');
  }

  /** The last replacement that starts at or before an offset of the result, or -1. */
  #lastAt(offset: number): number {
    let low = 0;
    let high = this.#newStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#newStarts.at(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where a unit of the result stands in the source. Inside a replacement it is the share of its length. */
  #unitSource(offset: number): Span {
    const index = this.#lastAt(offset);
    if (index < 0) return { start: offset, end: offset + 1 };
    const newStart = this.#newStarts.at(index);
    const newEnd = this.#newEnds.at(index);
    if (offset >= newEnd) {
      const start = this.#ends.at(index) + offset - newEnd;
      return { start, end: start + 1 };
    }
    const start = this.#starts.at(index);
    const ratio = (this.#ends.at(index) - start) / (newEnd - newStart);
    return {
      start: start + Math.floor((offset - newStart) * ratio),
      end: start + Math.ceil((offset + 1 - newStart) * ratio),
    };
  }

  /** Where a stretch of the result stands in the source. It holds one unit at least. */
  sourceOf({ start, end }: Span): Span {
    const index = this.#lastAt(start);
    const origin = this.#origins.get(index);
    if (origin !== undefined && start < this.#newEnds.at(index)) return origin;
    return { start: this.#unitSource(start).start, end: this.#unitSource(end - 1).end };
  }

  /** Whether a stretch of the result holds or borders on a replacement. */
  isNear({ start, end }: Span): boolean {
    const last = this.#lastAt(end);
    return last >= 0 && this.#newEnds.at(last) >= start;
  }

  /** How the replacements inside a stretch of the result were encoded, but for those that only border on it. */
  kindsIn({ start, end }: Span): readonly Encoding[] {
    const kinds = new Set<Encoding>();
    for (let index = this.#lastAt(end - 1); index >= 0; index -= 1) {
      if (this.#newEnds.at(index) <= start || kinds.size >= MAX_KINDS) break;
      const kind = ENCODINGS[this.#kinds.at(index)];
      if (kind !== undefined) kinds.add(kind);
    }
    return [...kinds].reverse();
  }
}
