import { describe, expect, it } from '@jest/globals';
import { json } from '../../src/reporters/json.js';
import { reportJsonSchema, reportSchema } from '../../src/reporters/json-schema.js';
import { DEFAULT_POLICY } from '../../src/config/load.js';
import { findingAt, practiceFinding, reportOn } from './samples/report.js';

describe('the JSON report', () => {
  const accepted = {
    fingerprint: `sha256:${'1'.repeat(64)}`,
    reason: 'sample',
    owner: undefined,
    expires: '2027-01-01',
  };
  const place = { path: 'b', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const report = reportOn(
    [
      findingAt(),
      practiceFinding({ places: [place] }),
      findingAt({ fingerprint: accepted.fingerprint }),
    ],
    {
      problems: [{ kind: 'deadline', message: 'late', object: 'a'.repeat(40) }],
      config: {
        checks: ['keys'],
        failOn: 'error',
        failOnExisting: false,
        policy: { ...DEFAULT_POLICY, suppressions: [accepted] },
      },
    },
  );

  it('is what its schema says, field by field', () => {
    const parsed = reportSchema.parse(JSON.parse(json(report)));
    expect(JSON.parse(json(report))).toEqual(parsed);
    expect(Object.keys(parsed)).toEqual([
      'schemaVersion',
      'tool',
      'result',
      'coverage',
      'findings',
      'suppressed',
      'testedKeys',
      'problems',
    ]);
    expect(parsed).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'mistral-security', version: '0.1.0' },
      result: 'incomplete',
      coverage: { complete: true, commits: 12, blobs: 340, scopes: [{ kind: 'changes' }] },
      suppressed: [{ reason: 'sample', expires: '2027-01-01' }],
      problems: [{ kind: 'deadline', message: 'late', object: 'a'.repeat(40) }],
    });
  });

  it('gives every field of a key finding that the contract names', () => {
    const [finding] = reportSchema.parse(JSON.parse(json(report))).findings;
    const { remediation, ...contract } = findingAt();
    expect(finding).toEqual(contract);
    expect(remediation).not.toBe('');
  });

  it('has a schema that lets later releases add fields', () => {
    expect(JSON.stringify(reportJsonSchema())).not.toContain('"additionalProperties":false');
    expect(reportSchema.safeParse({ ...JSON.parse(json(report)), added: 1 }).success).toBe(true);
  });
});
