/** One entry for each byte: 1 where the bracket expression matches it. */
export type ByteSet = Uint8Array;

const BYTES = 256;
const COLON = ':';

type Predicate = (byte: number) => boolean;

const isUpper: Predicate = (byte) => byte >= 0x41 && byte <= 0x5a;
const isLower: Predicate = (byte) => byte >= 0x61 && byte <= 0x7a;
const isDigit: Predicate = (byte) => byte >= 0x30 && byte <= 0x39;
const isAlpha: Predicate = (byte) => isUpper(byte) || isLower(byte);
const isAlnum: Predicate = (byte) => isAlpha(byte) || isDigit(byte);
const isPrint: Predicate = (byte) => byte >= 0x20 && byte <= 0x7e;
const isHexLetter: Predicate = (byte) =>
  (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);

/** git's own, ASCII only: its `space` is tab, line feed, carriage return and blank. */
const NAMED = new Map<string, Predicate>([
  ['alnum', isAlnum],
  ['alpha', isAlpha],
  ['blank', (byte) => byte === 0x20 || byte === 0x09],
  ['cntrl', (byte) => byte < 0x20 || byte === 0x7f],
  ['digit', isDigit],
  ['graph', (byte) => isPrint(byte) && byte !== 0x20],
  ['lower', isLower],
  ['print', isPrint],
  ['punct', (byte) => isPrint(byte) && byte !== 0x20 && !isAlnum(byte)],
  ['space', (byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d],
  ['upper', isUpper],
  ['xdigit', (byte) => isDigit(byte) || isHexLetter(byte)],
]);

/** What a bracket expression matches and where the pattern goes on behind it. */
export interface Bracket {
  readonly set: ByteSet;
  readonly next: number;
}

/** Reads one bracket expression the way git's `wildmatch.c` does, oddities included. */
class BracketReader {
  readonly set = new Uint8Array(BYTES);
  /** The lower end of a range that may follow; undefined where none can. */
  #previous: number | undefined;

  readonly pattern: string;
  at: number;

  constructor(pattern: string, at: number) {
    this.pattern = pattern;
    this.at = at;
  }

  /** Reads one member at `at` and steps behind it; false where the expression is malformed. */
  member(): boolean {
    const char = this.pattern[this.at];
    if (char === undefined) return false;
    if (char === '\\') return this.#escaped();
    if (char === '-' && this.#isRange()) return this.#range();
    if (char === '[' && this.pattern[this.at + 1] === COLON) return this.#named();
    this.#one(this.at);
    return true;
  }

  #isRange(): boolean {
    const next = this.pattern[this.at + 1];
    return this.#previous !== undefined && next !== undefined && next !== ']';
  }

  #one(index: number): void {
    const byte = this.pattern.charCodeAt(index);
    this.set[byte] = 1;
    this.#previous = byte;
    this.at = index + 1;
  }

  #escaped(): boolean {
    if (this.at + 1 >= this.pattern.length) return false;
    this.#one(this.at + 1);
    return true;
  }

  #range(): boolean {
    const end = this.pattern[this.at + 1] === '\\' ? this.at + 2 : this.at + 1;
    if (end >= this.pattern.length) return false;
    this.set.fill(1, this.#previous, this.pattern.charCodeAt(end) + 1);
    this.#previous = undefined;
    this.at = end + 1;
    return true;
  }

  /** `[:alpha:]`; an unknown name spoils the whole pattern, a missing `:]` makes `[` an ordinary member. */
  #named(): boolean {
    const start = this.at + 2;
    const end = this.pattern.indexOf(']', start);
    if (end === -1) return false;
    if (end === start || this.pattern[end - 1] !== COLON) {
      this.#one(this.at);
      return true;
    }
    const predicate = NAMED.get(this.pattern.slice(start, end - 1));
    if (predicate === undefined) return false;
    for (let byte = 0; byte < BYTES; byte += 1) if (predicate(byte)) this.set[byte] = 1;
    this.#previous = undefined;
    this.at = end + 1;
    return true;
  }
}

/** The bracket expression whose `[` stands at `open`; undefined where it is malformed and matches nothing. */
export function readBracket(pattern: string, open: number): Bracket | undefined {
  const sign = pattern[open + 1];
  const negated = sign === '!' || sign === '^';
  const reader = new BracketReader(pattern, negated ? open + 2 : open + 1);
  // The first member is read whatever it is: `[]a]` holds a closing bracket.
  do {
    if (!reader.member()) return undefined;
  } while (pattern[reader.at] !== ']');
  const set = negated ? reader.set.map((bit) => 1 - bit) : reader.set;
  return { set, next: reader.at + 1 };
}
