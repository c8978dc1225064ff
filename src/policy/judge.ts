import type { Config } from '../config/config.js';
import type { Coverage, Problem } from '../findings/coverage.js';
import type { Finding, Severity } from '../findings/finding.js';
import type { KeyTest } from '../findings/key-test.js';
import { applyAllowances, NO_INLINE, type InlineOutcome } from './allowance.js';
import { applyLevels, isAtLeast } from './levels.js';
import { worstFirst } from './order.js';
import { suppressionFindings } from './suppression-rules.js';
import { applySuppressions } from './suppressions.js';
import type { Result, TestedKey, Verdict } from './verdict.js';

export interface Evidence {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  readonly config: Config;
  /** ISO date in UTC. */
  readonly today: string;
  readonly notes?: readonly string[];
  /** What comments in what was scanned would accept. */
  readonly inline?: InlineOutcome;
  /** Findings about the policy that only whoever read it could make. */
  readonly remarks?: readonly Finding[];
  /** Keys that were tested by name. */
  readonly testedKeys?: readonly TestedKey[];
}

/** Decides what a run came to. The only place that knows pass and fail. */
export function judge(evidence: Evidence): Verdict {
  const { coverage, problems, config, today } = evidence;
  const { policy } = config;
  const outcome = applySuppressions(
    applyLevels(evidence.findings, policy),
    policy.suppressions,
    today,
  );
  const { kept, ...allowed } = applyAllowances(outcome.kept, {
    inline: evidence.inline ?? NO_INLINE,
    expiresAfterDays: policy.inlineExpiresAfterDays,
    today,
  });
  // Not suppressible themselves: a suppression that accepts its own expiry would never expire.
  const remarks = [
    ...suppressionFindings({ outcome, coverage, config }),
    ...allowed.remarks,
    ...(evidence.remarks ?? []),
  ];
  const reported = worstFirst([...kept, ...applyLevels(remarks, policy)]);
  const counting = reported.filter(({ existing }) => config.failOnExisting || !existing);
  return {
    ...decide(evidence, counting),
    failOn: config.failOn,
    checks: config.checks,
    reported,
    suppressed: [...outcome.suppressed, ...allowed.suppressed],
    testedKeys: evidence.testedKeys ?? [],
    problems,
    coverage,
    counts: countSeverities(counting),
    existing: reported.length - counting.length,
    policyOrigin: policy.origin,
    notes: evidence.notes ?? [],
  };
}

/** A named key in any other state has not passed and has not failed. */
const KNOWN: ReadonlySet<KeyTest['state']> = new Set(['active', 'inactive']);

/** A gap beats findings, and fails a run whatever `fail-on` says: what was not read cannot be vouched for. */
function decide(
  { coverage, problems, config, testedKeys = [] }: Evidence,
  counting: readonly Finding[],
): { readonly result: Result; readonly failed: boolean } {
  const isOpen = testedKeys.some(({ test }) => !KNOWN.has(test.state));
  if (problems.length > 0 || !coverage.complete || isOpen)
    return { result: 'incomplete', failed: true };
  const threshold = config.failOn === 'never' ? 'error' : config.failOn;
  const isRefused = testedKeys.some(({ test }) => test.state === 'inactive');
  const isFound = isRefused || counting.some(({ severity }) => isAtLeast(severity, threshold));
  return { result: isFound ? 'findings' : 'clean', failed: isFound && config.failOn !== 'never' };
}

function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What asks for other settings or is a fault of ours; any other problem is about objects that were not read. */
const ERRORS: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'configuration',
  'internal',
]);

/** The verdict on a run that ended before it could scan: always red, whatever `fail-on` says. */
export function judgeFailure(problem: Problem, coverage: Coverage): Verdict {
  return {
    result: ERRORS.has(problem.kind) ? 'error' : 'incomplete',
    failed: true,
    failOn: 'error',
    checks: [],
    reported: [],
    suppressed: [],
    testedKeys: [],
    problems: [problem],
    coverage: { ...coverage, complete: false },
    counts: countSeverities([]),
    existing: 0,
    policyOrigin: 'none read',
    notes: [],
  };
}
