import { createHash } from 'node:crypto';
import { GitError } from './git-error.js';
import { isObjectId } from './object-id.js';
import type { IndexEntry } from './port.js';

/** Ten numbers of 32 bits about the file on disk stand before the id; the mode is the seventh. */
const STAT_BYTES = 40;
const MODE_OFFSET = 24;
const HEADER_BYTES = 12;
const EXTENDED = 0x4000;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/**
 * The entries of an index file, versions 2 to 4, parsed here because git in a work tree would run programs that the
 * repository's config names. A sparse directory is an entry of mode 0o40000 whose id is a tree.
 * @see https://git-scm.com/docs/index-format
 * @throws {GitError} `bad-index`; `unsupported` for a split index or an extension that must be understood
 */
export function parseIndex(bytes: Uint8Array, objectFormat: 'sha1' | 'sha256'): IndexEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const idBytes = objectFormat === 'sha1' ? 20 : 32;
  const end = buffer.length - idBytes;
  if (end < HEADER_BYTES || buffer.toString('latin1', 0, 4) !== 'DIRC')
    throw badIndex('it has no header');
  checkSum(buffer, end, objectFormat);
  const version = buffer.readUInt32BE(4);
  if (version < 2 || version > 4) throw unsupported(`version ${version}`);
  const cursor: Cursor = { buffer, end, idBytes, version, offset: HEADER_BYTES, lastPath: '' };
  const entries: IndexEntry[] = [];
  for (let left = buffer.readUInt32BE(8); left > 0; left -= 1) entries.push(readEntry(cursor));
  // Before names are judged: in a split index an entry may have none.
  checkExtensions(cursor);
  if (entries.some(({ rawPath }) => rawPath === '')) throw badIndex('an entry has no name');
  return entries;
}

interface Cursor {
  readonly buffer: Buffer;
  /** Where the checksum starts. */
  readonly end: number;
  readonly idBytes: number;
  readonly version: number;
  offset: number;
  /** The path of the entry before, of which version 4 leaves out what is the same. */
  lastPath: string;
}

/** All zeros stand for no checksum (`index.skipHash`). */
function checkSum(buffer: Buffer, end: number, objectFormat: string): void {
  const stored = buffer.subarray(end);
  if (stored.every((byte) => byte === 0)) return;
  const actual = createHash(objectFormat).update(buffer.subarray(0, end)).digest();
  if (!actual.equals(stored)) throw badIndex('its checksum is wrong');
}

function readEntry(cursor: Cursor): IndexEntry {
  const { buffer, offset, idBytes } = cursor;
  const flagsOffset = offset + STAT_BYTES + idBytes;
  if (flagsOffset + 4 > cursor.end) throw badIndex('an entry is cut short');
  const mode = buffer.readUInt32BE(offset + MODE_OFFSET);
  const id = buffer.toString('hex', offset + STAT_BYTES, flagsOffset);
  const isExtended = (buffer.readUInt16BE(flagsOffset) & EXTENDED) !== 0;
  const nameOffset = flagsOffset + (isExtended ? 4 : 2);
  const rawPath =
    cursor.version === 4 ? shortenedName(cursor, nameOffset) : paddedName(cursor, nameOffset);
  if (!isObjectId(id)) throw badIndex('an entry is cut short');
  cursor.lastPath = rawPath;
  return { rawPath, mode, id };
}

/** Versions 2 and 3: the name, then one to eight NULs up to a multiple of eight bytes. */
function paddedName(cursor: Cursor, nameOffset: number): string {
  const nul = nulAfter(cursor, nameOffset);
  cursor.offset += (nul - cursor.offset + 8) & ~7;
  return cursor.buffer.toString('latin1', nameOffset, nul);
}

/** Version 4: how many bytes to drop from the name before, and what comes instead. */
function shortenedName(cursor: Cursor, nameOffset: number): string {
  const { value, next } = offsetNumber(cursor, nameOffset);
  if (value > cursor.lastPath.length) throw badIndex('an entry shortens a name by too much');
  const nul = nulAfter(cursor, next);
  cursor.offset = nul + 1;
  const kept = cursor.lastPath.slice(0, cursor.lastPath.length - value);
  return kept + cursor.buffer.toString('latin1', next, nul);
}

/** The variable-length number of pack offsets: seven bits a byte, one added at each continuation. */
function offsetNumber(cursor: Cursor, start: number): { value: number; next: number } {
  let next = start;
  let byte = byteAt(cursor, next++);
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = byteAt(cursor, next++);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, next };
}

function byteAt(cursor: Cursor, offset: number): number {
  const byte = offset < cursor.end ? cursor.buffer[offset] : undefined;
  if (byte === undefined) throw badIndex('an entry is cut short');
  return byte;
}

function nulAfter(cursor: Cursor, offset: number): number {
  const nul = cursor.buffer.indexOf(0, offset);
  if (nul < 0 || nul >= cursor.end) throw badIndex('a name has no end');
  return nul;
}

/** Extensions may be ignored where their name starts with a capital; `sdir` only says that there are sparse directories. */
function checkExtensions(cursor: Cursor): void {
  const { buffer, end } = cursor;
  while (cursor.offset + 8 <= end) {
    const name = buffer.toString('latin1', cursor.offset, cursor.offset + 4);
    const first = name.charCodeAt(0);
    if (name === 'link') throw unsupported('a split index');
    if ((first < UPPER_A || first > UPPER_Z) && name !== 'sdir') throw unsupported('an extension');
    cursor.offset += 8 + buffer.readUInt32BE(cursor.offset + 4);
  }
  if (cursor.offset !== end) throw badIndex('its extensions are cut short');
}

function badIndex(problem: string): GitError {
  return new GitError(
    'bad-index',
    `The index cannot be read: ${problem}.`,
    'Run `git read-tree HEAD` or `git reset` to rebuild it.',
  );
}

function unsupported(what: string): GitError {
  return new GitError(
    'unsupported',
    `The index is written with ${what}, which is not supported.`,
    'Run `git update-index --no-split-index --index-version 2`.',
  );
}
