import { maskKeys } from './mask.js';
import { visible } from './visible.js';

/** The longest path that git itself is likely to check out; longer ones are cut in reports. */
const MAX_SHOWN_CHARACTERS = 1_024;

/** Untrusted text as every report shows it: keys masked, nothing hidden, on one line, cut at `limit` UTF-16 units. */
export function shown(text: string, limit = MAX_SHOWN_CHARACTERS): string {
  // Cut twice: first so that hostile lengths cost nothing, then because escapes are longer.
  return cut(visible(maskKeys(cutBetweenWords(text, 4 * limit))), limit);
}

/** Whether a path can be linked to: it reads exactly as it stands in the repository. */
export function isShownExactly(path: string): boolean {
  return shown(path) === path;
}

/** A letter or digit, or a character that is not drawn, at the end. One character: linear. */
const ENDS_IN_RUN = /[A-Za-z0-9\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

/** Cuts before a run of letters and digits, since half a key would no longer be known as one. */
function cutBetweenWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit;
  // Two units are one character at most.
  while (end > 0 && ENDS_IN_RUN.test(text.slice(Math.max(0, end - 2), end))) end -= 1;
  return `${text.slice(0, end)}…`;
}

/** Text of at most `limit` UTF-16 units; what is cut ends in an ellipsis and never within a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - 1));
  return `${isHighSurrogate(kept.charCodeAt(kept.length - 1)) ? kept.slice(0, -1) : kept}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
