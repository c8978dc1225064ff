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
  | 'typed value'
  | 'joined literals'
  | 'joined variables'
  | 'character codes';

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
