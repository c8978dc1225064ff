import { describe, expect, it } from '@jest/globals';
import type { Policy } from '../../src/config/config.js';
import { DEFAULT_POLICY, parsePolicy } from '../../src/config/load.js';
import { policyChangeFinding } from '../../src/policy/policy-changes.js';

const path = '.github/mistral-security.yml';
const fingerprint = (digit: string) => `sha256:${digit.repeat(64)}`;
const read = (...lines: readonly string[]): Policy =>
  parsePolicy(['version: 1', ...lines].join('\n'), {
    path,
    origin: 'somewhere',
    knownRules: ['keys/leaked-key', 'code/audit-missing'],
  });
const entry = (digit: string, reason = 'r', expires = '2027-01-01') =>
  `  - { fingerprint: ${fingerprint(digit)}, reason: ${reason}, expires: ${expires} }`;
const change = (judging: Policy, proposed: Policy | undefined, counts = false) =>
  policyChangeFinding({ path, judging, proposed, counts });

describe('what a pull request changes in the config', () => {
  it('is nothing where the file says the same in other words', () => {
    const other = read('# words', 'rules: {}', 'inlineExpiresAfterDays: 365');
    expect(change(DEFAULT_POLICY, other)).toBeUndefined();
  });

  it.each([
    ['added', [], [entry('a')], 'suppressions added: sha256:aaaaaaaaaaaa.'],
    [
      'removed',
      [entry('a'), entry('b')],
      [entry('b')],
      'suppressions removed: sha256:aaaaaaaaaaaa.',
    ],
    [
      'edited',
      [entry('a')],
      [entry('a', 'r', '2029-01-01')],
      'suppressions edited: sha256:aaaaaaaaaaaa.',
    ],
    ['edited', [entry('a')], [entry('a', 'other')], 'suppressions edited: sha256:aaaaaaaaaaaa.'],
  ])('names a suppression that is %s', (_, before, after, message) => {
    const suppressions = (entries: readonly string[]) =>
      entries.length === 0 ? read() : read('suppressions:', ...entries);
    expect(change(suppressions(before), suppressions(after))).toMatchObject({
      ruleId: 'policy/changed-in-pull-request',
      severity: 'notice',
      path,
      existing: false,
      message: `This change edits what judges it: ${message}`,
    });
  });

  it('points at each line that is new', () => {
    const after = read('suppressions:', entry('a'), entry('b'), entry('c'));
    expect(change(read('suppressions:', entry('b')), after)).toMatchObject({
      startLine: 3,
      places: [{ startLine: 3 }, { startLine: 5 }],
    });
  });

  it.each([
    ['rules: { keys/leaked-key: off }', 'rules: keys/leaked-key off'],
    ['paths: { ignore: [src/**] }', 'ignored paths: src/**'],
    ['inlineExpiresAfterDays: 3650', 'comments count for 3650 days instead of 365'],
    ['revokedKeys: notice', 'revokedKeys is notice'],
    ['environments: { production: { allowedModels: [a] } }', 'environments'],
  ])('names %s, and that it is taken back', (line, message) => {
    expect(change(read(), read(line))?.message).toContain(message);
    expect(change(read(line), read())).toBeDefined();
  });

  it('says whether it counts already', () => {
    const after = read('revokedKeys: notice');
    expect(change(read(), after)?.remediation).toContain('once they are on the base branch');
    expect(change(read(), after, true)?.remediation).toContain('in this run already');
  });

  it('says that the new one cannot be obeyed', () => {
    const finding = policyChangeFinding({
      path,
      judging: read(),
      proposed: undefined,
      refusal: 'the file is a link',
      counts: false,
    });
    expect(finding?.message).toContain('cannot be obeyed (the file is a link)');
  });

  it('names ten of many and counts the rest', () => {
    const digits = Array.from('0123456789abcdef');
    const after = read('suppressions:', ...digits.map((digit) => entry(digit)));
    const finding = change(read(), after);
    expect(finding?.message).toContain(' and 6 more');
    expect(finding?.places).toHaveLength(16);
  });
});
