/** What a run was asked to look at. `base` and `head` are object ids. */
export interface Scope {
  readonly kind: 'changes' | 'history' | 'head-tree' | 'working-tree' | 'staged' | 'pull-request';
  readonly base?: string;
  readonly head?: string;
  /** How base and head were found where that was not plain: which fallback was used. */
  readonly note?: string;
}

/** Something that was left out on purpose and is not a fault: a submodule pointer, an LFS pointer. */
export interface Skipped {
  readonly object?: string;
  readonly path?: string;
  readonly reason: string;
}

export const PROBLEM_KINDS = [
  'missing-object',
  'corrupt-object',
  'shallow',
  'missing-base',
  'nothing-scanned',
  'deadline',
  'git',
  'rule-failed',
  'unreadable',
  'configuration',
  'internal',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something that should have been scanned and was not: the result is then `incomplete`. */
export interface Problem {
  readonly kind: ProblemKind;
  /** What could not be read, and why, without quoting any content. */
  readonly message: string;
  /** The one line that mends it. */
  readonly remedy?: string;
  readonly object?: string;
  readonly path?: string;
}

/** The receipt that every report carries: what was expected and what was read. */
export interface Coverage {
  readonly complete: boolean;
  readonly commits: number;
  readonly blobs: number;
  readonly bytes: number;
  /** How many objects should have been read as well and could not be: each is a problem. Absent for none. */
  readonly unread?: number;
  readonly scopes: readonly Scope[];
  readonly skipped: readonly Skipped[];
  /** How many sightings were counted and not kept, where there were too many findings to hold. */
  readonly omittedFindings?: number;
}

/** How many skipped items are kept by name; the rest is counted. */
const MAX_SKIPPED_LISTED = 1_000;

/** How far a source has come with what it does before it gives documents. */
export interface Step {
  readonly what: 'texts' | 'trees' | 'candidates';
  readonly done: number;
  readonly total: number;
}

/** Counts what sources read while they read it. The only mutable thing that a scan passes around. */
export class Receipt {
  commits = 0;
  blobs = 0;
  bytes = 0;
  unread = 0;
  omittedFindings = 0;
  /** For whoever shows progress. */
  step: Step | undefined;
  readonly scopes: Scope[] = [];
  readonly skipped: Skipped[] = [];
  readonly problems: Problem[] = [];
  /** Lines that a reader must know and that change nothing. */
  readonly notes: string[] = [];

  scope(scope: Scope): void {
    this.scopes.push(scope);
  }

  note(line: string): void {
    this.notes.push(line);
  }

  commit(): void {
    this.commits += 1;
  }

  blob(bytes: number): void {
    this.blobs += 1;
    this.bytes += bytes;
  }

  /** An object that should be there and could not be read. Its problem is told apart. */
  miss(): void {
    this.unread += 1;
  }

  skip(item: Skipped): void {
    if (this.skipped.length < MAX_SKIPPED_LISTED) this.skipped.push(item);
  }

  /** Findings that were not kept may be the worst of all, so that the run is incomplete. */
  omit(findings: number): void {
    this.omittedFindings += findings;
    this.problem({
      kind: 'unreadable',
      message: `there are more findings than a run keeps: ${String(findings)} more were counted and not judged`,
      remedy: 'Mend those that are listed and run again, or scan less at once.',
    });
  }

  problem(problem: Problem): void {
    this.problems.push(problem);
  }

  coverage(): Coverage {
    const { commits, blobs, bytes, unread, scopes, skipped, omittedFindings } = this;
    const complete = this.problems.length === 0;
    return {
      complete,
      commits,
      blobs,
      bytes,
      ...(unread === 0 ? {} : { unread }),
      scopes,
      skipped,
      ...(omittedFindings === 0 ? {} : { omittedFindings }),
    };
  }
}
