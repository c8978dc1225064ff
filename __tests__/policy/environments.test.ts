import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/config/load.js';
import type { KeyState } from '../../src/findings/finding.js';
import type { KeyTest } from '../../src/findings/key-test.js';
import { exitCode } from '../../src/policy/exit-code.js';
import { openFirst } from '../../src/policy/order.js';
import type { TestedKey } from '../../src/policy/verdict.js';
import { findingAt, reportOn } from '../reporters/samples/report.js';

const FINGERPRINTS = ['1', '2', '3'].map((digit) => `sha256:${digit.repeat(64)}`);
const config = (changes: object) => ({
  checks: ['keys', 'ignore-files', 'env-schema', 'code', 'workflows'] as const,
  failOn: 'error' as const,
  failOnExisting: false,
  policy: { ...DEFAULT_POLICY, ...changes },
});

describe('the level of a leaked key after its live test', () => {
  const severityOf = (keyState: KeyState, changes: object = {}, policy: object = {}) =>
    reportOn([findingAt({ keyState, ...changes })], { config: config(policy) }).verdict.reported[0]
      ?.severity;

  it.each(['active', 'unknown', 'untested'] as const)(
    'AT-30 is not lowered while it is %s, whatever revoked keys count for',
    (state) => {
      expect(severityOf(state, {}, { revokedKeys: 'notice' })).toBe('error');
    },
  );

  it('is that of `revokedKeys` once it is proven inactive, and an error unless set', () => {
    expect(severityOf('inactive')).toBe('error');
    expect(severityOf('inactive', {}, { revokedKeys: 'warning' })).toBe('warning');
    expect(severityOf('inactive', {}, { revokedKeys: 'notice' })).toBe('notice');
  });

  it('is never raised by `revokedKeys`', () => {
    const low = { confidence: 'low', severity: 'warning' };
    expect(severityOf('inactive', low)).toBe('warning');
    const rules = new Map([['keys/leaked-key', 'notice']]);
    expect(severityOf('inactive', {}, { rules, revokedKeys: 'error' })).toBe('notice');
  });

  it('lets the check turn green with proof of revocation, and only with it', () => {
    const findings = FINGERPRINTS.map((fingerprint) =>
      findingAt({ fingerprint, keyState: 'inactive' }),
    );
    const policy = config({ revokedKeys: 'notice' });
    const green = reportOn(findings, { config: policy }).verdict;
    expect([green.result, exitCode(green), green.counts.notice]).toEqual(['clean', 0, 3]);
    const red = reportOn([...findings, findingAt({ keyState: 'unknown' })], { config: policy });
    expect([red.verdict.result, exitCode(red.verdict)]).toEqual(['findings', 1]);
  });
});

describe('the order in which found keys are tested', () => {
  it('starts with what counts, then what stood at the base, then what is accepted', () => {
    const [accepted = '', ...others] = FINGERPRINTS;
    const [before = '', low = ''] = others;
    const suppression = { reason: 'x', owner: undefined, expires: '2027-01-01' };
    const findings = [
      findingAt({ fingerprint: accepted }),
      findingAt({ fingerprint: before, existing: true }),
      findingAt({ fingerprint: low, severity: 'warning', confidence: 'low' }),
      findingAt(),
    ];
    const suppressions = [{ ...suppression, fingerprint: accepted }];
    expect(openFirst(findings, { suppressions }).map(({ fingerprint }) => fingerprint)).toEqual([
      findingAt().fingerprint,
      low,
      before,
      accepted,
    ]);
  });
});

describe('a key that was tested by name', () => {
  const tested = (state: KeyState): TestedKey => {
    const test: KeyTest = { state, reason: 'so', testedAt: '2026-11-23T10:00:00.000Z', hosts: [] };
    return { name: 'K', test, environment: undefined, excessive: [] };
  };
  const verdictOn = (...states: readonly KeyState[]) =>
    reportOn([], { testedKeys: states.map(tested) }).verdict;

  it.each([
    [['active'], 'clean', 0],
    [['active', 'inactive'], 'findings', 1],
    [['inactive', 'unknown'], 'incomplete', 2],
    [['untested'], 'incomplete', 2],
    [[], 'clean', 0],
  ] as const)('in states %j the run is %s', (states, result, code) => {
    const verdict = verdictOn(...states);
    expect([verdict.result, exitCode(verdict), verdict.failed]).toEqual([result, code, code > 0]);
  });
});
