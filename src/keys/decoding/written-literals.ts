import type { Span } from './encoding.js';
import { listsIn } from './lists.js';
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
