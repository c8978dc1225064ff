import type { Edits } from './edits.js';
import type { Encoding, Span } from './encoding.js';

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
