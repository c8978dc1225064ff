import { readAppended } from './appended.js';
import { CODE_READERS } from './codes.js';
import type { Edits } from './edits.js';
import { readEscapes } from './escapes.js';
import { readLists } from './lists.js';
import { readLiterals } from './literals.js';
import { readNamedLists } from './named-lists.js';
import { editedReading, originalReading, type Reading } from './reading.js';
import { readRuns } from './runs.js';
import { readTemplates } from './templates.js';
import { readTyped } from './typed.js';
import { readVariables } from './variables.js';
import { WrittenLiterals } from './written-literals.js';

/** How often what was decoded is decoded again: base64 of base64 of JSON with escapes needs three. */
const MAX_PASSES = 4;

/** Reads one way of writing something. */
export type Reader = (text: string, literals: WrittenLiterals) => Edits;

/** What is read, in the order in which a program would undo it: escapes, then what is joined, then what that encodes. */
export const ALL_READERS: readonly Reader[] = [
  readEscapes,
  readTyped,
  readTemplates,
  readNamedLists,
  readLists,
  readLiterals,
  readVariables,
  readAppended,
  ...CODE_READERS,
  readRuns,
];
/** Those that may read a word: the parts that names are given are parts of a draw. */
export const WORD_READERS = ALL_READERS.filter((reader) => reader !== readVariables);

/**
 * The readings of a text in which what is encoded stands decoded in its place, each made of the one
 * before it. Decoded text is never longer than what encodes it, but for few variables, and the passes are few, so that the
 * work is linear in the length of the text.
 */
export function* readingsOf(
  text: string,
  readers: readonly Reader[] = ALL_READERS,
): Generator<Reading> {
  let reading = originalReading(text);
  let literals = new WrittenLiterals(text);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    let mayHoldMore = false;
    for (const read of readers) {
      const edits = read(reading.text, literals);
      if (edits.isEmpty) continue;
      mayHoldMore ||= edits.mayHoldMore;
      reading = editedReading(reading, edits);
      literals = new WrittenLiterals(reading.text);
      yield reading;
    }
    if (!mayHoldMore) return;
  }
}
