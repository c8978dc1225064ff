import { CHECKS } from '../findings/finding.js';
import type { Finding } from '../findings/finding.js';
import { practiceFingerprint } from '../findings/fingerprint.js';
import type { Coverage } from '../findings/coverage.js';
import type { Config, Suppression } from '../config/config.js';
import type { SuppressionOutcome } from './suppressions.js';

/** Rules that look at the policy itself. They can be set to a level like any other. */
const POLICY_RULES = ['policy/suppression-expired', 'policy/suppression-unused'] as const;
type PolicyRule = (typeof POLICY_RULES)[number];

/** Every name that the config may give a level to: the rules of the checks, and those of the policy. */
export function levelledRules(ruleIds: readonly string[]): readonly string[] {
  return [...ruleIds, ...POLICY_RULES];
}

/** What a policy rule says; the rest of its finding follows from the suppression. */
interface Remark {
  readonly ruleId: PolicyRule;
  readonly severity: Finding['severity'];
  readonly message: (suppression: Suppression) => string;
  readonly remediation: string;
}

const EXPIRED: Remark = {
  ruleId: 'policy/suppression-expired',
  severity: 'warning',
  message: ({ fingerprint, expires }) =>
    `The suppression of ${fingerprint} expired on ${expires} and no longer counts.`,
  remediation: 'Mend what it accepted and remove it, or give it a new reason and date.',
};

const UNUSED: Remark = {
  ruleId: 'policy/suppression-unused',
  severity: 'notice',
  message: ({ fingerprint }) => `The suppression of ${fingerprint} names nothing that was found.`,
  remediation: 'Remove it from the config file.',
};

export interface Judged {
  readonly outcome: SuppressionOutcome;
  readonly coverage: Coverage;
  readonly config: Config;
}

/** Findings about suppressions that no longer do what they were written for. */
export function suppressionFindings({ outcome, coverage, config }: Judged): readonly Finding[] {
  const { policy } = config;
  const isChange = coverage.scopes.some(({ kind }) => kind === 'changes');
  const returned = new Set(
    outcome.kept.filter(({ existing }) => !existing).map(({ fingerprint }) => fingerprint),
  );
  const remark = (rule: Remark) => (suppression: Suppression) => ({
    ...findingOf(rule, suppression, policy.path ?? ''),
    // The file is the base's: it fails a change only where what it hid is part of the change.
    existing: isChange && !returned.has(suppression.fingerprint),
  });
  const unused = seesEverything(coverage, config) ? outcome.unused : [];
  return [...outcome.expired.map(remark(EXPIRED)), ...unused.map(remark(UNUSED))];
}

/** Whether a suppression that named nothing can be called unused: all of history, a tree, every check, no gap. */
function seesEverything(coverage: Coverage, config: Config): boolean {
  const kinds = new Set(coverage.scopes.map(({ kind }) => kind));
  const hasTree = kinds.has('head-tree') || kinds.has('working-tree');
  const hasEveryCheck = CHECKS.every((check) => config.checks.includes(check));
  return coverage.complete && kinds.has('history') && hasTree && hasEveryCheck;
}

function findingOf(rule: Remark, suppression: Suppression, path: string): Finding {
  const line = suppression.line ?? 1;
  return {
    ruleId: rule.ruleId,
    severity: rule.severity,
    confidence: 'high',
    message: rule.message(suppression),
    surface: 'file',
    path,
    startLine: line,
    startColumn: 1,
    endLine: line,
    endColumn: 1,
    occurrences: 0,
    inHead: true,
    existing: false,
    reachable: true,
    fingerprint: practiceFingerprint(rule.ruleId, path, suppression.fingerprint),
    docs: `docs/rules.md#${rule.ruleId.replace('/', '')}`,
    remediation: rule.remediation,
  };
}
