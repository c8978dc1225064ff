import { tableOf } from './characters.js';
import { HIDDEN_UNITS } from './hidden.js';
import { visitLongRuns } from './long-runs.js';

const BLANK = 32;
const LAST_PRINTABLE = 126;

/** What a key and what encodes one are written with, on any number of lines; characters that nobody sees too. */
const WRITTEN = tableOf(
  Array.from({ length: LAST_PRINTABLE + 1 - BLANK }, (_, index) =>
    String.fromCharCode(BLANK + index),
  ).join('') + `\t\r\n${HIDDEN_UNITS}`,
);
/** The shortest piece of a key that is put together elsewhere is as long as this: `k="AbCdEfGh"`. */
const MIN_PIECE = 12;

/** The stretches of something binary that may be text, apart from each other: mostly next to nothing. */
export function writtenStretches(text: string): string {
  const stretches: string[] = [];
  visitLongRuns(text, { units: WRITTEN, min: MIN_PIECE }, ({ start, end }) => {
    stretches.push(text.slice(start, end));
    return end;
  });
  return stretches.join('\0');
}
