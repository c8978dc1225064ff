import type { Finding } from '../findings/finding.js';
import type { Verdict } from '../policy/verdict.js';
import { count, counting } from './wording.js';

/** The date of a test: an ISO date in UTC. */
export function dayOf(testedAt: string): string {
  return testedAt.slice(0, 'YYYY-MM-DD'.length);
}

/** What a reader is told of the live test of a key, in words of ours; empty where there was none. */
export function keyStateWords(finding: Finding): string {
  const { keyState = 'untested', keyStateReason: reason = '', keyTestedAt = '' } = finding;
  const because = reason === '' ? '' : ` (${reason})`;
  const day = dayOf(keyTestedAt);
  switch (keyState) {
    case 'active':
      return `active at Mistral, tested on ${day}${because}`;
    case 'inactive':
      return `revoked, proven on ${day}${because}`;
    case 'unknown':
      return `state unknown, tested on ${day}${because}`;
    case 'untested':
      return reason === '' ? '' : `not tested${because}`;
  }
}

/** `key aB3d…, active at Mistral, …`; empty for what is no key. */
export function keyWords(finding: Finding): string {
  const { redacted } = finding;
  if (redacted === undefined) return '';
  return [`key ${redacted}`, keyStateWords(finding)].filter(Boolean).join(', ');
}

/** A line for active keys that a run does not count; empty where there are none. */
export function uncountedActiveKeys(verdict: Verdict): string {
  const fingerprintsOf = (findings: readonly Finding[]): readonly string[] =>
    findings.filter(({ keyState }) => keyState === 'active').map(({ fingerprint }) => fingerprint);
  const counted = new Set(fingerprintsOf(counting(verdict)));
  const found = [...verdict.reported, ...verdict.suppressed.map(({ finding }) => finding)];
  const others = new Set(fingerprintsOf(found).filter((one) => !counted.has(one)));
  if (others.size === 0) return '';
  return `${count(others.size, 'key')} active at Mistral not counted: accepted, or at the base already.`;
}
