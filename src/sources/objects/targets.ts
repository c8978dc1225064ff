import { entryKind, type TreeEntry } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import { rawBytes } from '../raw-bytes.js';
import type { Reading } from '../source.js';
import { contentOf } from '../text/content.js';

/** Letters and digits as long as the shortest secret; one repeated class, so linear. */
const LONG_RUN = /[0-9A-Za-z]{32}/u;

/**
 * Tells names of files and directories that may be a secret. What makes it one may stand further up
 * in the path, so a long run is enough; names are few and the answer is remembered.
 */
export class NameTest {
  readonly #mayMatch: Reading['mayMatch'];
  readonly #known = new Map<string, boolean>();

  constructor(mayMatch: Reading['mayMatch']) {
    this.#mayMatch = mayMatch;
  }

  suspects(rawName: string): boolean {
    const known = this.#known.get(rawName);
    if (known !== undefined) return known;
    const answer = LONG_RUN.test(rawName) || this.#mayMatch(contentOf(rawBytes(rawName)));
    this.#known.set(rawName, answer);
    return answer;
  }
}

/** What is looked for in trees: blobs that may match, and names that may. */
export class Targets {
  readonly blobs: ReadonlySet<ObjectId>;
  readonly names: NameTest;

  constructor(blobs: ReadonlySet<ObjectId>, names: NameTest) {
    this.blobs = blobs;
    this.names = names;
  }

  isTarget(entry: TreeEntry): boolean {
    const kind = entryKind(entry.mode);
    const isBlob = kind === 'file' || kind === 'symlink';
    return (isBlob && this.blobs.has(entry.id)) || this.names.suspects(entry.rawName);
  }
}
