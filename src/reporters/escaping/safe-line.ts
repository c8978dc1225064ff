import { shown } from './shown.js';
import { visible } from './visible.js';

/** The runner's live view cuts lines at 1,024 characters. */
const MAX_LINE_CHARACTERS = 1_000;

/**
 * One log line: `prefix`, which is ours, and untrusted text. The composed line is checked once more:
 * a prefix that ends in `##` and a text that starts with `[` would make a command of two harmless
 * halves, and the runner looks for `::` after any white space.
 */
export function safeLine(prefix: string, text: string): string {
  const line = visible(`${prefix}${shown(text, MAX_LINE_CHARACTERS)}`);
  return line.trimStart().startsWith('::') ? `- ${line}` : line;
}
