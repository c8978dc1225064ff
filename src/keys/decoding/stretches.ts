import { isEscapedBlank } from './backslash.js';
import { DIGITS_64 } from './base64.js';
import { tableOf } from './characters.js';
import { mayBeDrawn } from './digit-runs.js';
import { BLANKS, HEX, isNear } from './near.js';

/** Whether one blank stands between two digits in hexadecimal, as in dumps. */
function isBetweenPairs(text: string, blank: number): boolean {
  return HEX[text.charCodeAt(blank - 1)] === 1 && HEX[text.charCodeAt(blank + 1)] === 1;
}

const CAPITALS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const NUMBERS = tableOf('0123456789');
/** What begins an escape that may stand for a capital, by the unit behind its mark: `\x41`, `%2541`, `&amp;#65;`. */
const ESCAPES: (Uint8Array | undefined)[] = [];
ESCAPES[92] = tableOf('xuU0123');
ESCAPES[37] = tableOf('245u');
ESCAPES[38] = tableOf('#abp');

const WORD = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** How far a stretch is followed at most, in characters: what is put together of pieces is not longer. */
const REACH = 4_096;

/**
 * Stretches of a text in which a key may stand in pieces and escapes. One ends where two words stand beside each
 * other, and at characters that are no part of such a key. Offsets are asked for from left to right.
 */
export class Stretches {
  readonly #text: string;
  /** Up to where the answer is that of the stretch which was looked at last. */
  #end = 0;
  #mayBeDrawn = false;
  #digits = 0;
  #capitals = 0;
  #numbers = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether what stands around a mark may be a draw, or encode one. Linear: what was seen is not seen again, but for a reach behind. */
  mayBeDrawn(offset: number): boolean {
    if (offset < this.#end) return this.#mayBeDrawn;
    this.#digits = this.#capitals = this.#numbers = 0;
    this.#follow(offset, -1);
    const end = this.#follow(offset + 1, 1);
    this.#end = Math.min(end, offset + REACH / 2);
    this.#mayBeDrawn = mayBeDrawn(this.#digits, this.#capitals, this.#numbers);
    return this.#mayBeDrawn;
  }

  /** Counts what stands from an offset on; says where the stretch ends. */
  #follow(offset: number, step: -1 | 1): number {
    const text = this.#text;
    let isBehindWord = false;
    let isBlankBetween = false;
    let at = offset;
    for (; Math.abs(at - offset) < REACH; at += step) {
      const unit = text.charCodeAt(at);
      if (BLANKS[unit] === 1 || isEscapedBlank(text, at)) {
        isBlankBetween = true;
        continue;
      }
      const isWord = WORD[unit] === 1;
      if (!isNear(text, at, unit)) break;
      if (isBlankBetween && isBehindWord && isWord && !isBetweenPairs(text, at - step)) break;
      this.#count(unit, at);
      isBehindWord = isWord;
      isBlankBetween = false;
    }
    return at;
  }

  #count(unit: number, at: number): void {
    if (ESCAPES[unit]?.[this.#text.charCodeAt(at + 1)] === 1) this.#capitals += 1;
    this.#digits += DIGITS_64[unit] ?? 0;
    this.#capitals += CAPITALS[unit] ?? 0;
    this.#numbers += NUMBERS[unit] ?? 0;
  }
}
