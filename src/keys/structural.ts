import { GENERIC_WORDS, STRUCTURE_WORDS } from './vocabulary.js';
import { wordsOf } from './words.js';

/** Whether a name is that of a part of a structure: `attributes`, `authConfig`. */
export function isStructural(name: string): boolean {
  return wordsOf(name).every((word) => STRUCTURE_WORDS.has(word) || GENERIC_WORDS.has(word));
}
