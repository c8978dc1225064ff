import type { ObjectId } from '../../git/port.js';
import type { Attribution } from '../objects/attribution.js';
import type { CommitGraph } from '../objects/commit-graph.js';
import type { CommitList } from './commit-list.js';

/** What all of a repository is, however it was read. */
export interface History {
  /** What references lead to, notes aside. */
  readonly commits: CommitList;
  readonly notes: CommitList;
  /** What no reference leads to. */
  readonly lost: CommitList;
  readonly lostTags: readonly ObjectId[];
  /** Blobs that may match, but for those that another repository lends: those among them that no commit has are lost too. */
  readonly lostBlobs: ReadonlySet<ObjectId>;
  /** Blobs that some rule may match. */
  readonly matching: ReadonlySet<ObjectId>;
  /** Those of them that match only where the place says something. */
  readonly placeDependent: ReadonlySet<ObjectId>;
  readonly hasSuspectNames: boolean;
  readonly graph: CommitGraph;
  readonly attribution: () => Promise<Attribution>;
}
