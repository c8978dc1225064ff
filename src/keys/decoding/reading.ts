import type { Edits } from './edits.js';

/** How a stretch was encoded, in the words in which a finding says it. */
export type Encoding =
  | 'base64'
  | 'hex'
  | 'percent'
  | 'escapes'
  | 'HTML entities'
  | 'quoted-printable'
  | 'hidden characters'
  | 'continued line'
  | 'joined literals'
  | 'joined variables'
  | 'character codes';

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with some stretches replaced by what they encode. Offsets are UTF-16 units, ends exclusive. */
export interface Reading {
  readonly text: string;
  /** Where a stretch of the reading stands in the original text. */
  readonly origin: (span: Span) => Span;
  /** Whether a stretch holds or borders on something that was decoded last, so that it may now read otherwise. */
  readonly isChanged: (span: Span) => boolean;
  /** How a stretch was encoded, the outermost first; nothing where it stands in the original as it is. */
  readonly how: (span: Span) => readonly Encoding[];
}

/** A text as it is. */
export function originalReading(text: string): Reading {
  return { text, origin: (span) => span, isChanged: () => false, how: () => [] };
}

/** What the edits make of a reading. */
export function editedReading(base: Reading, edits: Edits): Reading {
  return {
    text: edits.text(),
    origin: (span) => base.origin(edits.sourceOf(span)),
    isChanged: (span) => edits.isNear(span),
    how: (span) => [...new Set([...base.how(edits.sourceOf(span)), ...edits.kindsIn(span)])],
  };
}
