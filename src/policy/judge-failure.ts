import type { Problem } from '../findings/coverage.js';
import type { Verdict } from './verdict.js';

const NOTHING_READ = { complete: false, commits: 0, blobs: 0, bytes: 0, scopes: [], skipped: [] };

/** The verdict on a run that ended before it could scan: always red, whatever `fail-on` says. */
export function judgeFailure(problem: Problem): Verdict {
  return {
    result: 'error',
    failed: true,
    failOn: 'error',
    reported: [],
    suppressed: [],
    problems: [problem],
    coverage: NOTHING_READ,
    counts: { error: 0, warning: 0, notice: 0 },
    existing: 0,
    policyOrigin: 'none read',
    notes: [],
  };
}
