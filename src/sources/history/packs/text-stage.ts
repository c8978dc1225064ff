import type { QuickTest } from '../../../findings/quick-test.js';
import { parseCommit } from '../../../git/objects/commit.js';
import type { Ids } from '../../../git/pack/ids.js';
import type { ObjectId } from '../../../git/port.js';
import { commitTexts } from '../../commit-texts.js';
import { isLfsPointer } from '../../objects/matching-blobs.js';
import type { CommitRows } from './commit-tables.js';
import { MissingList, type MissingPart } from './missing-list.js';
import { NumberList } from './number-list.js';
import { judgeVersion, type Judged } from './version-judge.js';
import type { Met } from '../../../git/pack/family-walk.js';

/** What the blobs, commits and tags of a part of a repository are. Objects go by number. */
export interface TextResult extends MissingPart {
  readonly blobs: number;
  readonly bytes: number;
  /** Blobs that may match. */
  readonly matching: readonly number[];
  /** Those of them that match only where the place says something. */
  readonly placeDependent: readonly number[];
  readonly pointers: readonly number[];
  readonly commits: CommitRows;
  /** Commits whose message or people may match. */
  readonly saying: readonly number[];
  readonly tags: readonly number[];
  /** What is too large to be looked at here. */
  readonly large: readonly number[];
}

const NOTHING: Judged = { mayMatch: false, hasEvidence: undefined, isNarrow: true, traits: 0 };

/** Collects what blobs, commits and tags are. */
export class TextStage {
  blobs = 0;
  bytes = 0;
  readonly matching: number[] = [];
  readonly placeDependent: number[] = [];
  readonly pointers: number[] = [];
  readonly #commits = new NumberList();
  readonly saying: number[] = [];
  readonly tags: number[] = [];
  readonly large: number[] = [];
  readonly #missing = new MissingList();
  readonly #ids: Ids;
  readonly #test: QuickTest;

  constructor(ids: Ids, test: QuickTest) {
    this.#ids = ids;
    this.#test = test;
  }

  blob(object: number, version: Omit<Met<Judged>, 'entry'>): Judged {
    this.blobs += 1;
    this.bytes += version.content.length;
    if (isLfsPointer(version.content)) this.pointers.push(object);
    const judged = judgeVersion(this.#test, version);
    if (judged.mayMatch) this.matching.push(object);
    if (judged.mayMatch && judged.hasEvidence === false) this.placeDependent.push(object);
    return judged;
  }

  /** @throws {MalformedObject} */
  commit(object: number, bytes: Uint8Array): Judged {
    const id = this.#ids.idOf(object);
    const { tree, parents, author, committer } = parseCommit(bytes);
    this.#commits.push(object);
    this.#commits.push(this.#number(object, tree));
    this.#commits.push(parents.length);
    for (const parent of parents) this.#commits.push(this.#number(object, parent));
    const texts = commitTexts(id, bytes, [author, committer]);
    if (texts.some(({ content }) => this.#test.mayMatch(content))) this.saying.push(object);
    return NOTHING;
  }

  tag(object: number): Judged {
    this.tags.push(object);
    return NOTHING;
  }

  #number(by: number, id: ObjectId): number {
    const number = this.#ids.numberOf(id);
    if (number < 0) this.#missing.add(by, id);
    return number;
  }

  /** What was collected, as a thread hands it over. */
  result(): TextResult {
    const { blobs, bytes, matching, placeDependent, pointers, saying, tags, large } = this;
    const commits = this.#commits.toArray();
    return {
      blobs,
      bytes,
      matching,
      placeDependent,
      pointers,
      commits,
      saying,
      tags,
      large,
      ...this.#missing.result(),
    };
  }
}
