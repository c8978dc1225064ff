import type { Verdict } from '../policy/verdict.js';

/** Where links lead. All of it comes from the runner's environment, never from what was scanned. */
export interface Links {
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that lines in head refer to. */
  readonly headSha: string | undefined;
}

/** A rule as reports describe it; every rule's `meta` is one. */
export interface ReportedRule {
  readonly id: string;
  readonly title: string;
  readonly remediation: string;
}

/** Everything that a reporter turns into text. */
export interface Report {
  readonly verdict: Verdict;
  readonly tool: { readonly name: 'mistral-security'; readonly version: string };
  readonly links?: Links;
  /** The rules that ran, for SARIF; without them it describes those that found something by their findings. */
  readonly rules?: readonly ReportedRule[];
  /** Findings that were counted and not kept, where there were too many to hold. */
  readonly truncated?: { readonly findings: number };
}
