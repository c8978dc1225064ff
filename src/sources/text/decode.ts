import { isUtf8 } from 'node:buffer';
import type { Segment } from './segments.js';

const REPLACEMENT = 0xfffd;
const MAX_CODE_POINT = 0x10ffff;
/** `String.fromCodePoint` takes its argument list on the stack. */
const CODE_POINTS_AT_ONCE = 8_192;

/**
 * What the bytes of one segment say. Bytes that are not valid become U+FFFD, those around them stay.
 * In a binary or mixed file a segment that is UTF-8 on its own is read as such.
 */
export function decodeSegment(bytes: Uint8Array, { start, end, encoding }: Segment): string {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  switch (encoding) {
    case 'utf-8':
      return part.toString('utf8');
    case 'binary':
      return part.toString(isUtf8(part) ? 'utf8' : 'latin1');
    case 'utf-16le':
      return part.toString('utf16le');
    case 'utf-16be':
      return Buffer.from(part.subarray(0, part.length & ~1))
        .swap16()
        .toString('utf16le');
    case 'utf-32le':
      return decodeUtf32(part, (at) => part.readUInt32LE(at));
    case 'utf-32be':
      return decodeUtf32(part, (at) => part.readUInt32BE(at));
  }
}

function decodeUtf32(part: Buffer, unitAt: (at: number) => number): string {
  const pieces: string[] = [];
  let points: number[] = [];
  for (let at = 0; at + 4 <= part.length; at += 4) {
    const unit = unitAt(at);
    points.push(unit <= MAX_CODE_POINT ? unit : REPLACEMENT);
    if (points.length < CODE_POINTS_AT_ONCE) continue;
    pieces.push(String.fromCodePoint(...points));
    points = [];
  }
  pieces.push(String.fromCodePoint(...points));
  return pieces.join('');
}
