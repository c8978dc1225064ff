import type { Coverage, Problem } from '../findings/coverage.js';
import type { Check, Finding, Severity } from '../findings/finding.js';
import type { KeyTest } from '../findings/key-test.js';

/** `incomplete` beats `findings`; `error` is for what stopped a run before it could scan. */
export const RESULTS = ['clean', 'findings', 'incomplete', 'error'] as const;
export type Result = (typeof RESULTS)[number];

export const FAIL_ON = ['error', 'warning', 'notice', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const SUPPRESSION_FORMS = ['config', 'inline'] as const;
type SuppressionForm = (typeof SUPPRESSION_FORMS)[number];

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly owner: string | undefined;
  /** ISO date, the last day on which it counts. */
  readonly expires: string;
  /** Where it is accepted: in the config file, or by a comment beside it. */
  readonly form: SuppressionForm;
}

/** A key that somebody asked to test by the name of its variable. */
export interface TestedKey {
  readonly name: string;
  readonly test: KeyTest;
  /** The row of `environments` that it was compared with. */
  readonly environment: string | undefined;
  /** Models that it reaches and that row does not allow: excessive permission. */
  readonly excessive: readonly string[];
}

/** What a run came to: the only thing that reporters read and that exit codes come from. */
export interface Verdict {
  readonly result: Result;
  /** Whether the run is red. Under `fail-on: never` findings do not make it so; a problem always does. */
  readonly failed: boolean;
  readonly failOn: FailOn;
  /** What was looked for; empty where the run ended before it could scan. */
  readonly checks: readonly Check[];
  /** Not suppressed and not switched off, worst first, those that count before those that existed. */
  readonly reported: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Keys that were tested by name; one that is not active makes the run red. */
  readonly testedKeys: readonly TestedKey[];
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** Of the reported findings that count: without `existing` ones unless `fail-on-existing`. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Reported findings that stood at the base and so do not count. */
  readonly existing: number;
  /** Where config and suppressions came from: `defaults`, or path and commit. */
  readonly policyOrigin: string;
  /** Lines that a reader must know and that change nothing: a step that fell back, an empty push. */
  readonly notes: readonly string[];
}
