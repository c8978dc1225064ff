import type { Suppression } from '../config/config.js';
import type { Finding } from '../findings/finding.js';
import type { SuppressedFinding } from './verdict.js';

export interface SuppressionOutcome {
  /** Findings that no suppression in force names. */
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Past their last day: they hide nothing. */
  readonly expired: readonly Suppression[];
  /** In force, and naming nothing that was found. */
  readonly unused: readonly Suppression[];
}

/**
 * Takes out the findings that a suppression names by its whole fingerprint: no prefix, path or rule
 * ever matches more than was accepted.
 *
 * @param today the ISO date in UTC. A suppression counts up to and on its last day.
 */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string,
): SuppressionOutcome {
  // ISO dates of equal length sort as text.
  const expired = suppressions.filter(({ expires }) => expires < today);
  const inForce = suppressions.filter(({ expires }) => expires >= today);
  const byFingerprint = new Map(inForce.map((entry) => [entry.fingerprint, entry]));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    kept: findings.filter(({ fingerprint }) => !byFingerprint.has(fingerprint)),
    suppressed: findings.flatMap((finding) =>
      suppress(finding, byFingerprint.get(finding.fingerprint)),
    ),
    expired,
    unused: inForce.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

function suppress(finding: Finding, suppression: Suppression | undefined): SuppressedFinding[] {
  if (!suppression) return [];
  const { reason, owner, expires } = suppression;
  return [{ finding, reason, owner, expires, form: 'config' }];
}
