import type { Escape } from './escape.js';
import { mayBeginWith, mayGoOnWith } from './name-pieces.js';
import { Stretches } from './stretches.js';

/** What a reading is to hold: a draw, of which what encodes it has the length too, or any word. */
export type Sought = 'draw' | 'word';

/** What is sought, and whether it may be in parts that names are given: these are shorter than it. */
export interface Wanted {
  readonly sought: Sought;
  readonly mayBeParts: boolean;
}

/** Whether what is sought may stand in pieces or escapes around a mark. Marks are asked from left to right. */
export class Seeker {
  readonly #sought: Sought;
  readonly #text: string;
  readonly #stretches: Stretches;
  readonly #mayBeParts: boolean;

  constructor(text: string, { sought, mayBeParts }: Wanted) {
    this.#sought = sought;
    this.#text = text;
    this.#mayBeParts = mayBeParts && sought === 'draw';
    this.#stretches = new Stretches(text);
  }

  /** Around a joint; `next` is the first letter behind it, if it stands for itself. */
  isAtJoint(offset: number, next: string): boolean {
    return this.#mayBeDrawn(offset) || this.isName(offset, next);
  }

  /** Whether it may be a name of which `next` is the next letter. */
  isName(offset: number, next: string): boolean {
    return this.#sought === 'word' && mayGoOnWith(this.#text, offset, next);
  }

  #mayBeDrawn(offset: number): boolean {
    return this.#mayBeParts || this.#stretches.mayBeDrawn(offset);
  }

  isAtEscape(
    offset: number,
    { text, end, isMark }: Pick<Escape, 'text' | 'end' | 'isMark'>,
  ): boolean {
    if (this.#mayBeDrawn(offset)) return true;
    if (this.#sought === 'draw') return false;
    const letter = plainLetter(text);
    const isFirst =
      letter === ''
        ? isMark !== true && BEGINS_ESCAPE.test(text)
        : mayBeginWith(letter, this.#text.charAt(end));
    return isFirst || mayGoOnWith(this.#text, offset, letter);
  }
}

/** What begins an escape. */
const BEGINS_ESCAPE = /^[\\%&]/;
const PLAIN = /^[A-Za-z0-9]/;

/** The letter with which something begins that stands for itself; none where it is a mark, which may stand for any. */
export function plainLetter(text: string): string {
  return PLAIN.test(text) ? text.charAt(0) : '';
}
