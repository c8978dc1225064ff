/** How a stretch may be encoded, in the words in which a finding says it. */
export const ENCODINGS = [
  'base64',
  'hex',
  'percent',
  'escapes',
  'HTML entities',
  'quoted-printable',
  'hidden characters',
  'continued line',
  'typed value',
  'joined literals',
  'joined variables',
  'character codes',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
