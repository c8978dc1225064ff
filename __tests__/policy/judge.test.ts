import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Config, Policy, Suppression } from '../../src/config/config.js';
import { DEFAULT_POLICY } from '../../src/config/load.js';
import type { Coverage, Problem } from '../../src/findings/coverage.js';
import type { Finding } from '../../src/findings/finding.js';
import { exitCode } from '../../src/policy/exit-code.js';
import { judge } from '../../src/policy/judge.js';
import type { Evidence } from '../../src/policy/judge.js';
import { COVERAGE, findingAt, practiceFinding } from '../reporters/samples/report.js';

const TODAY = '2026-11-23';
const WHOLE: Coverage = { ...COVERAGE, scopes: [{ kind: 'history' }, { kind: 'head-tree' }] };
const PROBLEM: Problem = { kind: 'missing-object', message: 'gone' };
const fingerprint = (digit: string) => `sha256:${digit.repeat(64)}`;

const config = (changes: Partial<Config> = {}, policy: Partial<Policy> = {}): Config => ({
  checks: ['keys', 'ignore-files', 'env-schema', 'code', 'workflows'],
  failOn: 'error',
  failOnExisting: false,
  policy: { ...DEFAULT_POLICY, ...policy },
  ...changes,
});
const run = (findings: readonly Finding[], changes: Partial<Evidence> = {}) =>
  judge({ findings, coverage: COVERAGE, problems: [], config: config(), today: TODAY, ...changes });
const suppress = (digit: string, expires = '2027-01-01'): Suppression => ({
  fingerprint: fingerprint(digit),
  reason: 'accepted',
  owner: undefined,
  expires,
  line: 4,
});

describe('pass and fail', () => {
  it('is clean and exits 0 with nothing found', () => {
    const verdict = run([]);
    expect([verdict.result, verdict.failed, exitCode(verdict)]).toEqual(['clean', false, 0]);
  });

  it.each([
    ['error', 'error', 'findings', 1],
    ['warning', 'error', 'clean', 0],
    ['warning', 'warning', 'findings', 1],
    ['notice', 'warning', 'clean', 0],
    ['notice', 'notice', 'findings', 1],
    ['error', 'never', 'findings', 0],
    ['warning', 'never', 'clean', 0],
  ] as const)('%s under fail-on %s is %s and exits %i', (severity, failOn, result, code) => {
    const verdict = run([practiceFinding({ severity })], { config: config({ failOn }) });
    expect([verdict.result, exitCode(verdict)]).toEqual([result, code]);
    expect(verdict.counts[severity]).toBe(1);
  });

  it('is incomplete with a problem, beats findings, exits 2 and still lists them, also under never', () => {
    for (const failOn of ['error', 'never'] as const) {
      const verdict = run([findingAt()], { problems: [PROBLEM], config: config({ failOn }) });
      expect([verdict.result, verdict.failed, exitCode(verdict)]).toEqual(['incomplete', true, 2]);
      expect(verdict.reported).toHaveLength(1);
    }
  });

  it('is incomplete where coverage says so without a problem', () => {
    expect(run([], { coverage: { ...COVERAGE, complete: false } }).result).toBe('incomplete');
  });

  it('counts existing findings apart, unless asked to fail on them', () => {
    const found = [findingAt({ existing: true })];
    expect(run(found)).toMatchObject({ result: 'clean', existing: 1, counts: { error: 0 } });
    const strict = config({ failOnExisting: true });
    expect(run(found, { config: strict })).toMatchObject({
      result: 'findings',
      existing: 0,
      counts: { error: 1 },
    });
  });

  it('exits 2 for an error', () => {
    expect(exitCode({ result: 'error', failed: true })).toBe(2);
  });
});

describe('levels', () => {
  const rules = (ruleId: string, level: 'off' | 'notice' | 'error') =>
    config({}, { rules: new Map([[ruleId, level]]) });

  it('switches a rule off', () => {
    expect(run([findingAt()], { config: rules('keys/leaked-key', 'off') }).reported).toEqual([]);
  });

  it('moves a rule up and down', () => {
    const up = run([practiceFinding()], { config: rules('ignore-files/env-not-ignored', 'error') });
    expect(up.counts.error).toBe(1);
    const down = run([findingAt()], { config: rules('keys/leaked-key', 'notice') });
    expect(down.counts.notice).toBe(1);
  });

  it('keeps doubtful keys and unreachable ones a warning, whatever the level of the rule', () => {
    const found = [findingAt({ confidence: 'low' }), findingAt({ reachable: false })];
    expect(run(found, { config: rules('keys/leaked-key', 'error') }).counts).toEqual({
      error: 0,
      warning: 2,
      notice: 0,
    });
    expect(run(found).counts.warning).toBe(2);
  });
});

describe('suppressions', () => {
  const suppressing = (...suppressions: readonly Suppression[]) =>
    config({}, { suppressions, path: '.github/mistral-security.yml' });
  const found = [
    findingAt({ fingerprint: fingerprint('a') }),
    findingAt({ fingerprint: fingerprint('b') }),
  ];

  it('take out their own finding and list it', () => {
    const verdict = run(found, { config: suppressing(suppress('a')) });
    expect(verdict.reported.map((one) => one.fingerprint)).toEqual([fingerprint('b')]);
    expect(verdict.suppressed).toMatchObject([
      { finding: { fingerprint: fingerprint('a') }, reason: 'accepted' },
    ]);
  });

  it('count on their last day and not after, and then say so at their line', () => {
    expect(run(found, { config: suppressing(suppress('a', TODAY)) }).suppressed).toHaveLength(1);
    const late = run(found, { config: suppressing(suppress('a', '2026-11-22')) });
    expect(late.suppressed).toEqual([]);
    expect(late.reported).toHaveLength(3);
    expect(late.reported.at(-1)).toMatchObject({
      ruleId: 'policy/suppression-expired',
      severity: 'warning',
      path: '.github/mistral-security.yml',
      startLine: 4,
      existing: false,
    });
  });

  it('that expired and hid nothing of a change are existing there', () => {
    const verdict = run([], { config: suppressing(suppress('c', '2026-11-22')) });
    expect(verdict).toMatchObject({ existing: 1, counts: { warning: 0 } });
  });

  it('are called unused only by a run that covered history, a tree and every check without a gap', () => {
    const policy = suppressing(suppress('c'));
    const unused = (changes: Partial<Evidence>) =>
      run([], { config: policy, ...changes }).reported.map(({ ruleId, severity }) => [
        ruleId,
        severity,
      ]);
    expect(unused({ coverage: WHOLE })).toEqual([['policy/suppression-unused', 'notice']]);
    expect(unused({})).toEqual([]);
    expect(unused({ coverage: { ...WHOLE, complete: false } })).toEqual([]);
    expect(unused({ coverage: WHOLE, config: { ...policy, checks: ['keys'] } })).toEqual([]);
  });
});

describe('order', () => {
  it('AT-44 puts a key proven active before 5,100 decoys', () => {
    const decoys = Array.from({ length: 5_100 }, (_, line) =>
      findingAt({ startLine: line + 1, path: 'a' }),
    );
    const real = findingAt({ keyState: 'active', path: 'z', inHead: false });
    expect(run([...decoys, real]).reported[0]).toMatchObject({ path: 'z', keyState: 'active' });
  });

  it('is errors, then what counts, then head, then evidence, then place', () => {
    const sorted = [
      findingAt({ path: 'a', startLine: 1 }),
      findingAt({ path: 'a', startLine: 2 }),
      findingAt({ path: 'b' }),
      findingAt({ confidence: 'medium' }),
      findingAt({ inHead: false }),
      findingAt({ existing: true }),
      practiceFinding(),
    ];
    expect(run(sorted.toReversed()).reported).toEqual(sorted);
  });
});

const digits = fc.constantFrom('a', 'b', 'c', 'd');
const findings = fc.array(
  fc
    .record({
      fingerprint: digits.map(fingerprint),
      severity: fc.constantFrom('error', 'warning', 'notice'),
      existing: fc.boolean(),
      confidence: fc.constantFrom('high', 'low'),
    })
    .map((changes) => findingAt(changes)),
  { maxLength: 8 },
);
const policies = fc
  .record({
    failOn: fc.constantFrom('error', 'warning', 'notice', 'never'),
    failOnExisting: fc.boolean(),
    suppressions: fc.array(fc.tuple(digits, fc.constantFrom('2026-01-01', TODAY, '2027-01-01')), {
      maxLength: 3,
    }),
  })
  .map(({ failOn, failOnExisting, suppressions }) =>
    config(
      { failOn, failOnExisting },
      { suppressions: suppressions.map(([digit, date]) => suppress(digit, date)) },
    ),
  );

describe('for every run', () => {
  it('a suppression hides no other finding', () => {
    fc.assert(
      fc.property(findings, policies, digits, (found, base, digit) => {
        const { suppressions } = base.policy;
        const more = config(base, { suppressions: [...suppressions, suppress(digit)] });
        const others = (chosen: Config) =>
          run(found, { config: chosen }).reported.filter(
            (one) => one.ruleId === 'keys/leaked-key' && one.fingerprint !== fingerprint(digit),
          );
        expect(others(more)).toEqual(others(base));
      }),
    );
  });

  it('one more finding never turns red to green', () => {
    fc.assert(
      fc.property(findings, findings, policies, (found, added, chosen) => {
        const before = run(found, { config: chosen });
        const after = run([...found, ...added], { config: chosen });
        expect(exitCode(after)).toBeGreaterThanOrEqual(exitCode(before));
      }),
    );
  });

  it('a problem is never clean, and every finding is reported, suppressed or switched off', () => {
    fc.assert(
      fc.property(findings, policies, (found, chosen) => {
        const verdict = run(found, { config: chosen, problems: [PROBLEM] });
        expect([verdict.result, exitCode(verdict)]).toEqual(['incomplete', 2]);
        const reported = verdict.reported.filter(({ ruleId }) => ruleId === 'keys/leaked-key');
        expect(reported.length + verdict.suppressed.length).toBe(found.length);
      }),
    );
  });
});
