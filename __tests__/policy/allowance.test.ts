import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/findings/finding.js';
import { applyAllowances, type Allowance } from '../../src/policy/allowance.js';
import { findingAt } from '../reporters/samples/report.js';

const TODAY = '2026-11-23';
const fingerprint = (digit: string) => `sha256:${digit.repeat(64)}`;
const findings = fc.uniqueArray(
  fc
    .record({
      fingerprint: fc.constantFrom('a', 'b', 'c').map(fingerprint),
      path: fc.constantFrom('x', 'y'),
      existing: fc.boolean(),
    })
    .map((changes) => findingAt(changes)),
  { maxLength: 6, selector: (one) => `${one.fingerprint} ${one.path}` },
);
const allowing = (finding: Finding, addedOn: string): Allowance => ({
  finding,
  addedOn,
  path: finding.path,
  line: finding.startLine,
  prefix: finding.fingerprint.slice(7, 19),
  reason: 'made up',
});
const apply = (found: readonly Finding[], allowances: readonly Allowance[]) =>
  applyAllowances(found, {
    inline: { allowances, ignored: [] },
    expiresAfterDays: 365,
    today: TODAY,
  });

describe('comments that accept findings', () => {
  it.each([
    ['2025-11-23', 1],
    ['2025-11-22', 0],
    [TODAY, 1],
  ])('added on %s accept %i', (addedOn, accepted) => {
    const { kept, suppressed, remarks } = apply([findingAt()], [allowing(findingAt(), addedOn)]);
    expect([suppressed.length, kept.length, remarks.length]).toEqual([
      accepted,
      1 - accepted,
      1 - accepted,
    ]);
  });

  it('that came later stand in for those that expired', () => {
    const both = ['2020-01-01', TODAY].map((day) => allowing(findingAt(), day));
    for (const allowances of [both, both.toReversed()]) {
      expect(apply([findingAt()], allowances)).toMatchObject({
        kept: [],
        remarks: [],
        suppressed: [{ form: 'inline', reason: 'made up', expires: '2027-11-23' }],
      });
    }
  });

  it('say nothing of a finding that was accepted otherwise', () => {
    expect(apply([], [allowing(findingAt(), '2020-01-01')])).toEqual({
      kept: [],
      suppressed: [],
      remarks: [],
    });
  });

  it('hide exactly their own findings, whatever else was found', () => {
    fc.assert(
      fc.property(findings, fc.array(fc.nat(5)), (found, chosen) => {
        const accepted = found.filter((_, index) => chosen.includes(index));
        const { kept, suppressed } = apply(
          found,
          accepted.map((finding) => allowing(finding, TODAY)),
        );
        expect(suppressed.map(({ finding }) => finding)).toEqual(accepted);
        expect(kept).toEqual(found.filter((finding) => !accepted.includes(finding)));
      }),
    );
  });
});
