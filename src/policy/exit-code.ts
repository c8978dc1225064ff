import type { Verdict } from './verdict.js';

/** The command line's exit code: 0 nothing that fails, 1 findings that do, 2 could not scan everything. */
export function exitCode(verdict: Pick<Verdict, 'result' | 'failed'>): 0 | 1 | 2 {
  if (verdict.result === 'incomplete' || verdict.result === 'error') return 2;
  return verdict.failed ? 1 : 0;
}
