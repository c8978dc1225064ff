import { describe, expect, it } from '@jest/globals';
import { guideRowOf, guideTable } from '../../../src/reporters/markdown/guide-table.js';
import { markdownComment } from '../../../src/reporters/markdown/markdown.js';
import { rules } from '../../../src/rules/index.js';
import type { Evidence } from '../../../src/policy/judge.js';
import type { Finding } from '../../../src/findings/finding.js';
import { COVERAGE, findingAt, practiceFinding, reportOn } from '../samples/report.js';

/** The cells of the table by the issue that their row is about. */
function rowsOf(findings: readonly Finding[], changes: Partial<Evidence> = {}) {
  const [text = ''] = guideTable(reportOn(findings, changes).verdict);
  const lines = text.split('\n').slice(2);
  return new Map(
    lines.map((line) => {
      const [issue = '', ...cells] = line.slice(2, -2).split(' | ');
      return [issue, cells] as const;
    }),
  );
}

const ISSUES = [
  ...['Exposed key', 'Injection', 'Missing audit trail', 'Excessive permissions'],
  ...['Environment', 'Workflows'],
];

describe('the table of the guide', () => {
  it('has the four issues of the guide, then environment and workflows', () => {
    expect([...rowsOf([]).keys()]).toEqual(ISSUES);
  });

  it('counts each finding in one row, and names its worst', () => {
    const rows = rowsOf([
      findingAt(),
      findingAt({ ruleId: 'code/key-partly-logged', severity: 'notice', fingerprint: 'x' }),
      practiceFinding({ ruleId: 'code/unvalidated-request' }),
      practiceFinding({ ruleId: 'workflows/key-echoed', severity: 'error' }),
      practiceFinding({ ruleId: 'code/audit-missing', severity: 'notice' }),
    ]);
    expect(rows.get('Exposed key')?.slice(0, 3)).toEqual(['🔴 error', '2', '`keys/leaked-key`']);
    expect(rows.get('Injection')?.slice(0, 2)).toEqual(['🟠 warning', '1']);
    expect(rows.get('Workflows')?.slice(0, 2)).toEqual(['🔴 error', '1']);
    expect(rows.get('Missing audit trail')?.slice(0, 2)).toEqual(['🔵 notice', '1']);
    expect(rows.get('Environment')).toEqual(['🟢 clean', '–', '–', '–']);
  });

  it('leaves out what does not count: what stood at the base', () => {
    const rows = rowsOf([findingAt({ existing: true })]);
    expect(rows.get('Exposed key')?.[0]).toBe('🟢 clean');
  });

  it('does not call clean what nobody looked at', () => {
    const verdict = { ...reportOn([]).verdict, checks: ['keys'] } as const;
    const [text = ''] = guideTable(verdict);
    expect(text).toContain('| Exposed key | 🟢 clean |');
    expect(text).toContain('| Injection | not checked |');
    expect(text).toContain('| Workflows | not checked |');
  });

  it('does not call clean what was read in part', () => {
    const rows = rowsOf([], { coverage: { ...COVERAGE, complete: false } });
    expect(new Set([...rows.values()].map(([state]) => state))).toEqual(new Set(['⚪ incomplete']));
  });

  it('counts a tested key that reaches too much as excessive permission', () => {
    const test = {
      state: 'active',
      reason: 'one host lists models',
      testedAt: '2026-11-20T00:00:00.000Z',
      hosts: [],
    } as const;
    const testedKeys = [
      { name: 'KEY', test, environment: 'production', excessive: ['mistral-large-latest'] },
    ];
    expect(rowsOf([], { testedKeys }).get('Excessive permissions')?.slice(0, 3)).toEqual([
      '🟠 warning',
      '1',
      '1 tested key with excess',
    ]);
  });

  it('stands before the findings', () => {
    const text = markdownComment(reportOn([findingAt()]));
    expect(text.indexOf('| Issue | State |')).toBeGreaterThan(0);
    expect(text.indexOf('| Issue | State |')).toBeLessThan(text.indexOf('### Findings'));
  });

  it('has a row for every rule', () => {
    expect(rules.map(({ meta }) => meta.id).filter((id) => guideRowOf(id) === undefined)).toEqual(
      [],
    );
    expect(guideRowOf('policy/suppression-unused')).toBeUndefined();
  });
});
