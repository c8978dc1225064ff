import { Edits } from './edits.js';
import type { Span } from './encoding.js';
import type { Sought } from './seeker.js';
import { Stretches } from './stretches.js';

/** A string that is put into another one: `${'abc'}`, `#{"abc"}`, and `{'abc'}` of Python beside other letters. Linear: bounded. */
const INTERPOLATED =
  /(?:[$#]\{[ \t]{0,20}|(?<=[A-Za-z0-9"'}])\{)(["'`])([A-Za-z0-9+/=_-]{1,200})\1[ \t]{0,20}\}/g;

/** Puts strings where they are interpolated into other ones. */
export function readTemplates(text: string): Edits {
  const edits = new Edits(text);
  for (const match of text.matchAll(INTERPOLATED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    edits.replace(span, match[2] ?? '', 'joined literals');
  }
  edits.mayHoldMore = true;
  return edits;
}

/** The same where the quotes are escaped, at eight levels at most. */
const ESCAPED =
  /(?:[$#]\{[ \t]{0,20}|(?<=[A-Za-z0-9"'}])\{)\\{0,8}["'`][A-Za-z0-9+/=_-]{1,200}\\{0,8}["'`][ \t]{0,20}\}/g;

/** Where strings are interpolated that may be part of what is sought, also where their quotes are escaped. */
export function interpolations(text: string, sought: Sought): readonly Span[] {
  const spans = Array.from(text.matchAll(ESCAPED), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  if (sought === 'word') return spans;
  const stretches = new Stretches(text);
  return spans.filter(({ start }) => stretches.mayBeDrawn(start));
}
