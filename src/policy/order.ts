import type { Policy } from '../config/config.js';
import { SEVERITIES } from '../findings/finding.js';
import type { Confidence, Finding } from '../findings/finding.js';

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

type Compare = (one: Finding, other: Finding) => number;

/**
 * The order of every report, so that decoys cannot push the real one out of a list that is cut: keys
 * proven active first, then by severity, what counts before what existed, head before history,
 * stronger evidence first. Place and fingerprint make it total.
 */
const ORDER: readonly Compare[] = [
  by(({ keyState }) => (keyState === 'active' ? 0 : 1)),
  by(({ severity }) => SEVERITIES.indexOf(severity)),
  by(({ existing }) => Number(existing)),
  by(({ inHead }) => (inHead ? 0 : 1)),
  by(({ confidence }) => CONFIDENCES.indexOf(confidence)),
  by(({ path }) => path),
  by(({ startLine }) => startLine),
  by(({ startColumn }) => startColumn),
  by(({ ruleId }) => ruleId),
  by(({ fingerprint }) => fingerprint),
];

export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(compare);
}

/**
 * The order in which found keys are tested, of which there may be too many: what counts, then what
 * stood at the base, then what the config accepts, each worst first.
 */
export function openFirst(
  findings: readonly Finding[],
  { suppressions }: Pick<Policy, 'suppressions'>,
): readonly Finding[] {
  const accepted = new Set(suppressions.map(({ fingerprint }) => fingerprint));
  const rank = ({ fingerprint, existing }: Finding): number =>
    accepted.has(fingerprint) ? 2 : Number(existing);
  return worstFirst(findings).toSorted((one, other) => rank(one) - rank(other));
}

function compare(one: Finding, other: Finding): number {
  for (const step of ORDER) {
    const difference = step(one, other);
    if (difference !== 0) return difference;
  }
  return 0;
}

function by(key: (finding: Finding) => number | string): Compare {
  return (one, other) => {
    const [left, right] = [key(one), key(other)];
    return left < right ? -1 : Number(left > right);
  };
}
