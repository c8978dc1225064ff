import type { ObjectId } from '../../git/port.js';
import type { Attribution } from '../objects/attribution.js';
import type { CommitGraph } from '../objects/commit-graph.js';

/** What all of a repository is, however it was read. */
export interface History {
  /** What references lead to, notes aside; parents before children, as in the lists below. */
  readonly commits: readonly ObjectId[];
  readonly notes: readonly ObjectId[];
  /** What no reference leads to. */
  readonly lost: readonly ObjectId[];
  readonly lostTags: readonly ObjectId[];
  /** Blobs that may match, but for those that another repository lends: those among them that no commit has are lost too. */
  readonly lostBlobs: ReadonlySet<ObjectId>;
  /** Blobs that some rule may match. */
  readonly matching: ReadonlySet<ObjectId>;
  /** Those of them that match only where the place says something. */
  readonly bare: ReadonlySet<ObjectId>;
  readonly hasSuspectNames: boolean;
  readonly graph: CommitGraph;
  /** Commits whose texts may match; undefined where they were not looked at yet. */
  readonly saying: ReadonlySet<ObjectId> | undefined;
  readonly attribution: () => Promise<Attribution>;
}
