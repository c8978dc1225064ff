import { GrowingNumbers } from './growing.js';

const BUCKETS = 1 << 18;
/** How many words are passed on the way to those that are looked for. */
const MAX_PASSED = 500;

const IS_WORD = new Uint8Array(128);
for (let unit = 0; unit < 128; unit += 1) {
  if (/\w/.test(String.fromCharCode(unit))) IS_WORD[unit] = 1;
}

function isWord(text: string, index: number): boolean {
  return IS_WORD[text.charCodeAt(index)] === 1;
}

/** The first word of a name. Linear: one class. */
const FIRST_WORD = /\w+/;

/**
 * Where words stand in a text, so that the other uses of a name are found without reading the whole
 * text for each. Words are chained by a hash of their letters, which costs no string for each.
 */
export class Words {
  readonly #text: string;
  readonly #starts: Int32Array;
  readonly #next: Int32Array;
  readonly #first = new Int32Array(BUCKETS).fill(-1);

  constructor(text: string) {
    this.#text = text;
    const starts = new GrowingNumbers();
    for (let index = 0; index < text.length; index += 1) {
      if (!isWord(text, index)) continue;
      starts.push(index);
      while (isWord(text, index)) index += 1;
    }
    this.#starts = starts.finish();
    this.#next = new Int32Array(this.#starts.length);
    this.#chain();
  }

  /** Links the words of a bucket in the order of the text, from the last to the first. */
  #chain(): void {
    for (let word = this.#starts.length - 1; word >= 0; word -= 1) {
      const bucket = bucketOf(this.#text, this.#starts[word] ?? 0);
      this.#next[word] = this.#first[bucket] ?? -1;
      this.#first[bucket] = word;
    }
  }

  /** Where a name stands as a whole, at most `limit` times, in order. */
  usesOf(name: string, limit: number): readonly number[] {
    const lead = FIRST_WORD.exec(name)?.index;
    if (lead === undefined) return [];
    const uses: number[] = [];
    let word = this.#first[bucketOf(name, lead)] ?? -1;
    for (let count = 0; count < MAX_PASSED && word >= 0 && uses.length < limit; count += 1) {
      const start = (this.#starts[word] ?? 0) - lead;
      if (this.#isAt(start, name)) uses.push(start);
      word = this.#next[word] ?? -1;
    }
    return uses;
  }

  #isAt(start: number, name: string): boolean {
    const text = this.#text;
    if (!text.startsWith(name, start)) return false;
    return !isWord(text, start - 1) && !isWord(text, start + name.length);
  }
}

function bucketOf(text: string, start: number): number {
  let hash = 0;
  for (let index = start; isWord(text, index); index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
