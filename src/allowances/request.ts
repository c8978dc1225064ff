import type { Finding } from '../findings/finding.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { GitRepository, ObjectId } from '../git/port.js';

/** Whose comments count: on a change those of its base, else those of what is scanned. */
export interface Authority {
  readonly tree: RepositoryTree;
  /** The commit whose history tells when a comment was added; undefined without one. */
  readonly commit: ObjectId | undefined;
  /** Whether `tree` are the files on disk, where what is not committed yet was added today. */
  readonly isWorkingTree: boolean;
}

export interface AllowanceRequest {
  readonly findings: readonly Finding[];
  /** What the lines of findings in head refer to. */
  readonly present: RepositoryTree | undefined;
  /** Undefined where the base of a change could not be had: then no comment counts. */
  readonly authority: Authority | undefined;
  /** Undefined for a plain directory: nothing tells when a comment was added there, so none counts. */
  readonly repository: GitRepository | undefined;
  readonly expiresAfterDays: number;
  /** ISO date in UTC. */
  readonly today: string;
  /** Brings the history that a shallow checkout lacks; called once at most, and only where a comment needs it. */
  readonly completeHistory?: () => Promise<void>;
  /** Whether comments that a change adds are told where nothing was found too. */
  readonly tellsNew: boolean;
  readonly signal: AbortSignal;
}
