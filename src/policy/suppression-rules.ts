import { CHECKS } from '../findings/finding.js';
import type { Finding } from '../findings/finding.js';
import type { Coverage } from '../findings/coverage.js';
import type { Config, Suppression } from '../config/config.js';
import { remarkFinding } from './remark.js';
import type { SuppressionOutcome } from './suppressions.js';

/** What is said of a suppression in the config file. */
interface Saying {
  readonly ruleId: 'policy/suppression-expired' | 'policy/suppression-unused';
  readonly severity: Finding['severity'];
  readonly message: (suppression: Suppression) => string;
  readonly remediation: string;
}

const EXPIRED: Saying = {
  ruleId: 'policy/suppression-expired',
  severity: 'warning',
  message: ({ fingerprint, expires }) =>
    `The suppression of ${fingerprint} expired on ${expires} and no longer counts.`,
  remediation: 'Mend what it accepted and remove it, or give it a new reason and date.',
};

const UNUSED: Saying = {
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
  const remark = (saying: Saying) => (suppression: Suppression) =>
    remarkFinding({
      ...saying,
      message: saying.message(suppression),
      path: policy.path ?? '',
      line: suppression.line ?? 1,
      identity: suppression.fingerprint,
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
