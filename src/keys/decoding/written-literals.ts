import { codeRunsIn } from './codes.js';
import type { Span } from './encoding.js';
import { listsIn, writtenLists, type WrittenList } from './lists.js';
import { writtenParts, type WrittenParts } from './parts.js';

/** The literals of one text: looked for when first asked for, once for all readers. */
export class WrittenLiterals {
  readonly #text: string;
  #parts: WrittenParts | undefined;
  #lists: readonly Span[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get parts(): WrittenParts {
    return (this.#parts ??= writtenParts(this.#text));
  }

  get lists(): readonly Span[] {
    return (this.#lists ??= [...listsIn(this.#text)]);
  }
}

/** The same where quotes may be escaped, for those who look before anything is read, and codes of characters. */
export class EscapedLiterals {
  readonly text: string;
  #parts: WrittenParts | undefined;
  #lists: readonly WrittenList[] | undefined;
  #codes: readonly Span[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get parts(): WrittenParts {
    return (this.#parts ??= writtenParts(this.text));
  }

  get lists(): readonly WrittenList[] {
    return (this.#lists ??= writtenLists(this.text));
  }

  /** Stretches that may be codes of text. */
  get codes(): readonly Span[] {
    return (this.#codes ??= codeRunsIn(this.text));
  }
}
