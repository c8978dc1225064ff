import { backslashAt } from './backslash.js';
import { Edits } from './edits.js';
import type { Escape } from './escape.js';
import { Finder } from './finder.js';
import { HIDDEN_STARTS, hiddenAt } from './hidden.js';
import { entityAt, isQuotedPrintable, percentAt, quotedPrintableAt } from './markup.js';

const STARTS = new Finder(`\\%&${HIDDEN_STARTS}`);
const STARTS_QUOTED = new Finder(`=\\%&${HIDDEN_STARTS}`);

function escapeAt(text: string, offset: number): Escape | undefined {
  switch (text.charAt(offset)) {
    case '\\':
      return backslashAt(text, offset);
    case '%':
      return percentAt(text, offset);
    case '&':
      return entityAt(text, offset);
    case '=':
      return quotedPrintableAt(text, offset);
    default:
      return hiddenAt(text, offset);
  }
}

/** Whether an escape may begin with what was read, or go over what was taken out. */
function beginsMore({ text, isMark }: Escape, starts: Uint8Array): boolean {
  return text === '' || (starts[text.charCodeAt(0)] === 1 && isMark !== true);
}

/**
 * Reads escapes of single characters: `\u003d`, `\x3d`, `\075`, `\n`, `\"`, a backslash at a line end,
 * `%3D`, `&equals;`, `&#61;`, `=3D`, and takes out characters that nobody sees. One pass, linear.
 */
export function readEscapes(text: string): Edits {
  const edits = new Edits(text);
  const starts = isQuotedPrintable(text) ? STARTS_QUOTED : STARTS;
  let offset = starts.next(text, 0);
  while (offset < text.length) {
    const escape = escapeAt(text, offset);
    if (escape !== undefined) {
      edits.replace({ start: offset, end: escape.end }, escape.text, escape.kind);
      edits.mayHoldMore ||= beginsMore(escape, starts.table);
    }
    offset = starts.next(text, escape?.end ?? offset + 1);
  }
  return edits;
}
