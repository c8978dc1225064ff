import { isUtf8 } from 'node:buffer';
import type { Content } from '../../findings/document.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { contentOf } from '../../sources/text/content.js';

/** A file as it is to be: its text, and whether it keeps its byte order mark. */
export interface Edited {
  readonly text: string;
  readonly hasMark: boolean;
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function hasMark(bytes: Uint8Array): boolean {
  return MARK.every((byte, index) => bytes[index] === byte);
}

/** The bytes to write: always UTF-8. */
export function bytesOf({ text, hasMark: isMarked }: Edited): Uint8Array {
  const body = Buffer.from(text, 'utf8');
  return isMarked ? Buffer.concat([MARK, body]) : body;
}

/** Whether a text can be edited and nothing else of the file changes: it is UTF-8 throughout. */
export function isPlainUtf8({ bytes, text }: Content): boolean {
  const body = hasMark(bytes) ? bytes.subarray(MARK.length) : bytes;
  return isUtf8(body) && Buffer.from(text, 'utf8').equals(body);
}

/** A working tree with edits on top of it, as it would be scanned once they are written. */
export class EditedTree implements RepositoryTree {
  readonly #tree: RepositoryTree;
  readonly #edits: ReadonlyMap<string, Edited>;
  readonly #contents = new Map<string, Content>();
  readonly files: RepositoryTree['files'];

  constructor(tree: RepositoryTree, edits: ReadonlyMap<string, Edited>) {
    this.#tree = tree;
    this.#edits = new Map(edits);
    const known = new Set(tree.files.map(({ path }) => path));
    const made = [...edits.keys()].filter((path) => !known.has(path));
    this.files = [
      ...tree.files,
      ...made.map((path) => ({ path, kind: 'file', tracked: false }) as const),
    ];
  }

  readonly read = async (path: string): Promise<Content | undefined> => {
    const edited = this.#edits.get(path);
    if (edited === undefined) return this.#tree.read(path);
    const content = this.#contents.get(path) ?? contentOf(bytesOf(edited));
    this.#contents.set(path, content);
    return content;
  };

  /** Whether the file at a path may be edited: a regular one, or one that is to be made. */
  mayEdit(path: string): boolean {
    const file = this.files.find((one) => one.path === path);
    return file === undefined || file.kind === 'file';
  }
}

/** Whether the bytes that a file has now begin with a byte order mark. */
export function isMarked(content: Content | undefined): boolean {
  return content !== undefined && hasMark(content.bytes);
}
