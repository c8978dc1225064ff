import type { Policy } from '../config/config.js';
import { SEVERITIES } from '../findings/finding.js';
import type { Finding, Severity } from '../findings/finding.js';

/** Whether `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Findings at the level that the policy gives their rule; those of rules that are off are gone. */
export function applyLevels(findings: readonly Finding[], policy: Policy): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = policy.rules.get(finding.ruleId) ?? finding.severity;
    if (level === 'off') return [];
    const severity = revoked(finding, bounded(finding, level), policy);
    return [{ ...finding, severity }];
  });
}

/** Proof that a key is revoked can lower its level, and never raises it; a state that is not known does neither. */
function revoked({ keyState }: Finding, level: Severity, { revokedKeys }: Policy): Severity {
  return keyState === 'inactive' && isAtLeast(level, revokedKeys) ? revokedKeys : level;
}

/**
 * What only looks like a key, or what no reference reaches, is a warning at most: setting the rule to
 * `error` speaks of the rule, not of the evidence.
 */
function bounded(finding: Finding, level: Severity): Severity {
  const isDoubtfulKey = finding.ruleId.startsWith('keys/') && finding.confidence === 'low';
  const isBounded = isDoubtfulKey || !finding.reachable;
  return isBounded && isAtLeast(level, 'warning') ? 'warning' : level;
}
