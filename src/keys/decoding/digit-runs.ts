import { DIGITS_64 } from './base64.js';
import { tableOf } from './characters.js';
import { isInner, joinedAt, QUOTES } from './literals.js';

/**
 * What is asked of a run of digits that may be a draw or encode one. A draw of 32 with fewer than four capitals is
 * given up by the heuristics too; base64 of text has more of them, and in hexadecimal every second digit is a number.
 */
const MIN_LENGTH = 32;
const MIN_CAPITALS = 4;
const MIN_NUMBERS = 16;

/** How far back a run is counted: more says nothing new. */
const MAX_BACK = 128;

/** What begins an escape, which may stand for a digit. */
const ESCAPES = tableOf('\\%&');
const CAPITALS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const NUMBERS = tableOf('0123456789');

/** Whether digits, of which some are capitals and numbers, may be a draw, or encode one. */
export function mayBeDrawn(digits: number, capitals: number, numbers: number): boolean {
  return digits >= MIN_LENGTH && (capitals >= MIN_CAPITALS || numbers >= MIN_NUMBERS);
}

/** Counts digits that stand in a row. */
class DigitRun {
  #length = 0;
  #capitals = 0;
  #numbers = 0;

  add(unit: number): void {
    this.#length += 1;
    this.#capitals += CAPITALS[unit] ?? 0;
    this.#numbers += NUMBERS[unit] ?? 0;
  }

  get mayBeDrawn(): boolean {
    return mayBeDrawn(this.#length, this.#capitals, this.#numbers);
  }

  /** Begins again behind what is no digit. */
  clear(): void {
    this.#length = 0;
    this.#capitals = 0;
    this.#numbers = 0;
  }

  /** The digits before an offset. */
  addBefore(text: string, offset: number): void {
    const limit = Math.max(0, offset - MAX_BACK);
    for (let at = offset - 1; at >= limit; at -= 1) {
      const unit = text.charCodeAt(at);
      if (DIGITS_64[unit] !== 1) return;
      this.add(unit);
    }
  }
}

/** Literals that are joined one to the next. */
export interface Chain {
  /** Where the quote stands that closes the last one. */
  readonly end: number;
  /** Whether together they may be a draw, or encode one. */
  readonly mayBeDrawn: boolean;
}

/**
 * Follows the literals that are joined from the one on whose quote closes at an offset. Linear: it ends behind what
 * it has read.
 */
export function chainFrom(text: string, quote: number): Chain {
  const run = new DigitRun();
  run.addBefore(text, quote);
  let end = quote;
  let mayBeDrawn = false;
  for (let at = joinedAt(text, end); isInner(text, at); at = joinedAt(text, end)) {
    const next = QUOTES.next(text, at);
    for (; at < next; at += 1) {
      const unit = text.charCodeAt(at);
      if (DIGITS_64[unit] === 1) run.add(unit);
      else run.clear();
      mayBeDrawn ||= run.mayBeDrawn || ESCAPES[unit] === 1;
    }
    end = next;
  }
  return { end, mayBeDrawn };
}
