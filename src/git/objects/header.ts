import { isUtf8 } from 'node:buffer';
import { isObjectId } from '../object-id.js';
import type { ObjectId } from '../port.js';
import { MalformedObject } from './malformed-object.js';

/** The header lines of a commit or tag and the text after the empty line. */
export interface HeaderedObject {
  /** In order; a continued header (`gpgsig`, `mergetag`) has its lines joined with a line feed. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly message: string;
  /** The header block as it stands, without the empty line. */
  readonly headerText: string;
}

/** Divides a raw commit or tag; bytes become text by UTF-8 or, where they are not, by Latin-1. */
export function divideObject(bytes: Uint8Array): HeaderedObject {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('\n\n');
  const headerText = text(end < 0 ? buffer : buffer.subarray(0, end)).replace(/\n$/u, '');
  const message = end < 0 ? '' : text(buffer.subarray(end + 2));
  return { headers: parseHeaders(headerText), message, headerText };
}

function text(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

function parseHeaders(block: string): [string, string][] {
  const headers: [string, string][] = [];
  for (const line of block.split('\n')) {
    const last = headers.at(-1);
    if (line.startsWith(' ') && last !== undefined) last[1] += `\n${line.slice(1)}`;
    else headers.push(splitHeader(line));
  }
  return headers;
}

function splitHeader(line: string): [string, string] {
  const space = line.indexOf(' ');
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)];
}

/** The first header of that name. */
export function headerValue(object: HeaderedObject, name: string): string | undefined {
  return object.headers.find(([key]) => key === name)?.[1];
}

/** An id that a header must hold. */
export function headerId(
  kind: 'commit' | 'tag',
  name: string,
  value: string | undefined,
): ObjectId {
  if (value !== undefined && isObjectId(value)) return value;
  throw MalformedObject.of(kind, `its ${name} is not an object id`);
}

/** Who wrote a commit or tag, and when. */
export interface Signature {
  /** Name and e-mail as they stand, `Ada <ada@example.com>`; without the date. */
  readonly identity: string;
  /** Seconds since 1970; undefined where the line has no readable date. */
  readonly date: number | undefined;
}

/** The date and zone at the end of an author line: a bounded number of characters, anchored at the end. */
const DATE = / (-?\d{1,15}) [+-]\d{1,6}$/u;

/** Divides `Ada <ada@example.com> 1700000000 +0000`. Damaged lines are kept whole as the identity. */
export function parseSignature(line: string): Signature {
  const match = DATE.exec(line.slice(-26));
  if (match === null) return { identity: line, date: undefined };
  return { identity: line.slice(0, line.length - match[0].length), date: Number(match[1]) };
}
