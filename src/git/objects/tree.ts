import { isIdLength } from '../object-id.js';
import type { ObjectId } from '../port.js';
import { MalformedObject } from './malformed-object.js';

/** One entry of one tree object. */
export interface TreeEntry {
  /** As git writes it: 0o100644, 0o100755, 0o120000 (symlink), 0o40000 (tree), 0o160000 (submodule). */
  readonly mode: number;
  /** One character a byte (Latin-1); any byte but NUL and `/` may stand in it, a line end too. */
  readonly rawName: string;
  readonly id: ObjectId;
}

const SPACE = 0x20;
const NUL = 0x00;

/** What an entry's mode says it is. A mode that git does not know is a file, so that it is read. */
export function entryKind(mode: number): 'tree' | 'file' | 'symlink' | 'submodule' {
  const type = mode & 0o170000;
  if (type === 0o040000) return 'tree';
  if (type === 0o120000) return 'symlink';
  return type === 0o160000 ? 'submodule' : 'file';
}

/**
 * The entries of a raw tree object, in its order. Names are not judged: what git would refuse to check out
 * (`..`, `.git`) can still hold a key.
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 * @throws {MalformedObject}
 */
export function parseTree(bytes: Uint8Array, objectFormat: 'sha1' | 'sha256'): TreeEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const idBytes = objectFormat === 'sha1' ? 20 : 32;
  const entries: TreeEntry[] = [];
  for (let offset = 0; offset < buffer.length;) {
    const space = buffer.indexOf(SPACE, offset);
    const nul = space < 0 ? -1 : buffer.indexOf(NUL, space);
    const end = nul + 1 + idBytes;
    if (nul < 0 || end > buffer.length) throw cutShort(offset);
    const mode = parseMode(buffer.subarray(offset, space), offset);
    const rawName = buffer.toString('latin1', space + 1, nul);
    if (rawName === '') throw MalformedObject.of('tree', `an empty name at byte ${offset}`);
    const id = buffer.toString('hex', nul + 1, end);
    if (!isIdLength(id)) throw cutShort(offset);
    entries.push({ mode, rawName, id });
    offset = end;
  }
  return entries;
}

const MAX_MODE_DIGITS = 6;
const ZERO = 0x30;
const SEVEN = 0x37;

/** Octal digits, read byte by byte: a history has more entries than anything else. */
function parseMode(digits: Uint8Array, offset: number): number {
  let mode = 0;
  const isLength = digits.length > 0 && digits.length <= MAX_MODE_DIGITS;
  for (const digit of isLength ? digits : [NUL]) {
    if (digit < ZERO || digit > SEVEN)
      throw MalformedObject.of('tree', `a mode that is not octal at byte ${offset}`);
    mode = mode * 8 + digit - ZERO;
  }
  return mode;
}

function cutShort(offset: number): MalformedObject {
  return MalformedObject.of('tree', `the entry at byte ${offset} is cut short`);
}
