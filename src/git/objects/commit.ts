import type { ObjectId } from '../port.js';
import { divideObject, headerId, headerValue, parseSignature } from './header.js';

/** A commit as its object says; the text is unescaped and of the author's making. */
export interface Commit {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  /** Name and e-mail, `Ada <ada@example.com>`. */
  readonly author: string;
  readonly committer: string;
  /** Seconds since 1970. */
  readonly authorDate: number | undefined;
  readonly committerDate: number | undefined;
  readonly message: string;
  /** The `encoding` header, where the message says that it is not UTF-8. */
  readonly encoding: string | undefined;
  /** All header lines as they stand, signatures and unknown headers too: a key can be put there. */
  readonly headers: string;
}

/**
 * @see https://git-scm.com/docs/git-commit-tree#_description
 * @throws {MalformedObject} where tree or parents cannot be read; all else is taken as it is.
 */
export function parseCommit(bytes: Uint8Array): Commit {
  const object = divideObject(bytes);
  const author = parseSignature(headerValue(object, 'author') ?? '');
  const committer = parseSignature(headerValue(object, 'committer') ?? '');
  return {
    tree: headerId('commit', 'tree', headerValue(object, 'tree')),
    parents: object.headers
      .filter(([name]) => name === 'parent')
      .map(([, value]) => headerId('commit', 'parent', value)),
    author: author.identity,
    committer: committer.identity,
    authorDate: author.date,
    committerDate: committer.date,
    message: object.message,
    encoding: headerValue(object, 'encoding'),
    headers: object.headerText,
  };
}
