import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../findings/document.js';

/** How a text is encoded, and how many bytes its byte order mark takes. */
export interface Sniffed {
  readonly encoding: Encoding;
  readonly markBytes: number;
}

/** Byte order marks (https://www.unicode.org/faq/utf_bom.html), longest first: that of UTF-32LE begins with that of UTF-16LE. */
const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', mark: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** How much of a text without a mark is looked at; what differs further on is found as a run of its own. */
const SAMPLE_BYTES = 1 << 20;
/** Below this the pattern of zero bytes says nothing. */
const MIN_WIDE_BYTES = 4;
/** Share of zeros that a byte position has in text that is mostly Latin, and at most has otherwise. */
const MANY_ZEROS = 0.5;
const FEW_ZEROS = 0.1;
const ALL_ZEROS = 0.98;

/** Finds the encoding of a text: by its mark, else by where its zero bytes stand, else UTF-8 or bytes. */
export function sniff(bytes: Uint8Array): Sniffed {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return { encoding: marked.encoding, markBytes: marked.mark.length };
  if (!bytes.includes(0)) return { encoding: 'utf-8', markBytes: 0 };
  const wide = startsWide(bytes) ? wideEncoding(bytes) : undefined;
  const encoding = wide ?? (isUtf8(bytes) ? 'utf-8' : 'binary');
  return { encoding, markBytes: 0 };
}

/** A text that starts narrow and goes on wide was appended to: its wide part is found as a run. */
function startsWide(bytes: Uint8Array): boolean {
  return bytes.subarray(0, MIN_WIDE_BYTES).includes(0);
}

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < MIN_WIDE_BYTES) return undefined;
  const [a, b, c, d] = zeroShares(bytes);
  if (d >= ALL_ZEROS && c >= MANY_ZEROS && a <= FEW_ZEROS) return 'utf-32le';
  if (a >= ALL_ZEROS && b >= MANY_ZEROS && d <= FEW_ZEROS) return 'utf-32be';
  const even = (a + c) / 2;
  const odd = (b + d) / 2;
  if (odd >= MANY_ZEROS && even <= FEW_ZEROS) return 'utf-16le';
  if (even >= MANY_ZEROS && odd <= FEW_ZEROS) return 'utf-16be';
  return undefined;
}

/** The share of zeros at each byte position modulo four. */
function zeroShares(bytes: Uint8Array): readonly [number, number, number, number] {
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  for (let index = 0; index < end; index += 1) {
    if (bytes[index] !== 0) continue;
    if ((index & 3) === 0) zeros[0] += 1;
    else if ((index & 3) === 1) zeros[1] += 1;
    else if ((index & 3) === 2) zeros[2] += 1;
    else zeros[3] += 1;
  }
  const quarter = end / 4;
  return [zeros[0] / quarter, zeros[1] / quarter, zeros[2] / quarter, zeros[3] / quarter];
}
