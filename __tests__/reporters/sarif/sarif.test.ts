import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { default as Ajv4 } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/config/load.js';
import { SURFACES } from '../../../src/findings/finding.js';
import { shown } from '../../../src/reporters/escaping/shown.js';
import { sarif } from '../../../src/reporters/sarif/sarif.js';
import { hostileText } from '../samples/hostile.js';
import { findingAt, practiceFinding, reportOn } from '../samples/report.js';
import { z } from 'zod';

/** The parts of a log that these tests look at. */
const Log = z.object({
  runs: z.array(
    z.object({
      invocations: z.array(z.object({ executionSuccessful: z.boolean() })),
      results: z.array(
        z.object({
          ruleId: z.string(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z
            .array(
              z.object({
                physicalLocation: z.object({
                  artifactLocation: z.object({
                    uri: z.string(),
                    uriBaseId: z.literal('%SRCROOT%'),
                  }),
                  region: z.object({ startLine: z.number(), endColumn: z.number().optional() }),
                }),
              }),
            )
            .min(1),
          partialFingerprints: z.object({ primaryLocationLineHash: z.string() }),
          suppressions: z.array(z.object({ justification: z.string() })).optional(),
        }),
      ),
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.object({
              id: z.string(),
              help: z.object({ markdown: z.string() }),
              properties: z.object({ 'security-severity': z.string() }),
            }),
          ),
        }),
      }),
    }),
  ),
});

const SCHEMA_FILE = 'lib/schemas/sarif-2.1.0-rtm.5.json';
const runOf = (text: string) => {
  const [run] = Log.parse(JSON.parse(text)).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};
const uriOf = (text: string) =>
  runOf(text).results.map((one) => one.locations[0]?.physicalLocation.artifactLocation.uri ?? '');

describe('the SARIF report', () => {
  let faults: (text: string) => unknown;

  beforeAll(() => {
    const root = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
    const schema: unknown = JSON.parse(
      readFileSync(new URL(SCHEMA_FILE, `file://${root}`), 'utf8'),
    );
    const ajv = new Ajv4.default({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
    faults = (text) => (validate(JSON.parse(text)) ? [] : validate.errors);
  });

  const accepted = {
    fingerprint: `sha256:${'1'.repeat(64)}`,
    reason: 'a sample',
    owner: 'platform',
    expires: '2027-01-01',
  };
  const place = { path: 'other.ts', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const report = reportOn(
    [
      ...SURFACES.map((surface) =>
        findingAt({ surface, path: surface === 'commit-message' ? '' : 'name' }),
      ),
      practiceFinding({ places: [place], existing: true }),
      findingAt({ inHead: false, path: 'gone.ts' }),
      findingAt({ fingerprint: accepted.fingerprint }),
    ],
    {
      problems: [{ kind: 'deadline', message: 'late', remedy: 'Raise it.' }],
      config: {
        checks: ['keys'],
        failOn: 'error',
        failOnExisting: false,
        policy: { ...DEFAULT_POLICY, suppressions: [accepted] },
      },
    },
  );

  it('is valid 2.1.0 with everything in it, and when empty', () => {
    expect(faults(sarif(report))).toEqual([]);
    expect(faults(sarif(reportOn([])))).toEqual([]);
    expect(faults(JSON.stringify({ version: '2.1.0', runs: [{ level: 1 }] }))).not.toEqual([]);
  });

  it('gives each result a location, a fingerprint of its own and a described rule', () => {
    const { results, tool, invocations } = runOf(sarif(report));
    expect(results).toHaveLength(12);
    const hashes = results.map((one) => one.partialFingerprints.primaryLocationLineHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    const known = new Map(tool.driver.rules.map((rule) => [rule.id, rule]));
    for (const { ruleId } of results) expect(known.get(ruleId)?.help.markdown).not.toBe('');
    expect(known.get('keys/leaked-key')?.properties['security-severity']).toBe('9.1');
    expect(invocations[0]?.executionSuccessful).toBe(false);
  });

  it('quotes no line, and gives lines only of what stands in head', () => {
    expect(sarif(report)).not.toContain('snippet');
    const gone = runOf(sarif(reportOn([findingAt({ inHead: false })]))).results[0];
    expect(gone?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1 });
    const here = runOf(sarif(reportOn([findingAt()]))).results[0];
    expect(here?.locations[0]?.physicalLocation.region).toEqual({ startLine: 3, endColumn: 49 });
  });

  it('places what stands in no file where no file of the repository can be', () => {
    expect(uriOf(sarif(reportOn([findingAt({ surface: 'commit-message', path: '' })])))).toEqual([
      '.git/commit-message/c0ffeec0ffee',
    ]);
  });

  it('lists suppressed findings as suppressed', () => {
    const last = runOf(sarif(report)).results.at(-1);
    expect(last?.suppressions).toEqual([
      { justification: 'a sample (platform), until 2027-01-01' },
    ]);
  });

  it('describes the rules that ran where it is told them', () => {
    const rules = [{ id: 'keys/leaked-key', title: 'Leaked key', remediation: 'Rotate.' }];
    expect(sarif({ ...reportOn([]), rules })).toContain('Leaked key');
  });

  it('AT-43 AT-44 holds 5,000 results, the worst first, and the exact number of the rest', () => {
    const decoys = Array.from({ length: 5_100 }, (_, line) =>
      findingAt({ startLine: line + 1, endLine: line + 1 }),
    );
    const many = reportOn([...decoys, findingAt({ path: 'real', keyState: 'active' })]);
    const { results } = runOf(sarif({ ...many, truncated: { findings: 1_000 } }));
    expect(results).toHaveLength(5_000);
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('real');
    expect(results.at(-1)).toMatchObject({
      level: 'note',
      message: { text: 'And 1,102 more findings: see the JSON report.' },
    });
  });

  it('AT-43 is below 10 MB, whatever the names are', () => {
    const wide = '😀'.repeat(600);
    const many = Array.from({ length: 3_000 }, (_, line) =>
      findingAt({ path: `${String(line)}${wide}`, message: wide }),
    );
    const text = sarif(reportOn(many));
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    const { results } = runOf(text);
    const left = (3_000 - (results.length - 1)).toLocaleString('en-US');
    expect(results.at(-1)?.message.text).toBe(`And ${left} more findings: see the JSON report.`);
  });

  it('AT-45 has valid relative URIs that decode back, for 10,000 random paths', () => {
    const paths = fc.sample(
      fc.oneof(
        fc
          .uint8Array({ minLength: 1, maxLength: 30 })
          .map((bytes) => Buffer.from(bytes).toString('latin1')),
        hostileText,
      ),
      { numRuns: 10_000, seed: 45 },
    );
    for (let start = 0; start < paths.length; start += 2_000) {
      const batch = paths
        .slice(start, start + 2_000)
        .map((path, index) =>
          findingAt({ path: `${path}x`, startLine: index + 1, endLine: index + 1 }),
        );
      const ordered = reportOn(batch);
      const text = sarif(ordered);
      expect(faults(text)).toEqual([]);
      uriOf(text).forEach((uri, index) => {
        expect(uri).toMatch(/^[A-Za-z0-9\-._~%/]+$/u);
        expect(uri).not.toMatch(/^\//u);
        expect(decodeURIComponent(uri)).toBe(shown(ordered.verdict.reported[index]?.path ?? ''));
      });
    }
  });
});
