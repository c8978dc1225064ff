import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { OUTPUT_NAMES, outputsOf, writeOutputs } from '../../src/github/outputs.js';
import { writeSummary } from '../../src/github/summary.js';
import type { Verdict } from '../../src/policy/verdict.js';
import { readOutputs } from '../helpers/runner.js';

const VERDICT: Verdict = {
  result: 'findings',
  failed: true,
  failOn: 'error',
  checks: ['keys'],
  reported: [],
  suppressed: [],
  testedKeys: [],
  problems: [],
  coverage: {
    complete: true,
    commits: 4,
    blobs: 30,
    bytes: 900,
    scopes: [],
    skipped: [{ reason: 'submodule' }],
  },
  counts: { error: 2, warning: 1, notice: 3 },
  existing: 5,
  policyOrigin: 'defaults',
  notes: [],
};

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mistral-security-outputs-'));
});

afterEach(() => {
  delete process.env['GITHUB_OUTPUT'];
  rmSync(directory, { recursive: true, force: true });
});

describe('outputs', () => {
  it('are those that action.yml declares', () => {
    const action = z.object({ outputs: z.record(z.string(), z.unknown()) });
    const declared = action.parse(parse(readFileSync('action.yml', 'utf8'))).outputs;
    expect(Object.keys(declared)).toEqual([...OUTPUT_NAMES]);
  });

  it('AT-47 say the result and counts of a verdict', () => {
    expect(outputsOf(VERDICT)).toEqual({
      result: 'findings',
      findings: 6,
      errors: 2,
      warnings: 1,
      notices: 3,
      'active-keys': 0,
      suppressed: 0,
      'commits-scanned': 4,
      'objects-scanned': 30,
      'objects-skipped': 1,
    });
  });

  it.each([
    ['a verdict', outputsOf(VERDICT)],
    ['a run that could not scan', outputsOf({ ...VERDICT, result: 'incomplete' })],
    ['a fault', outputsOf({ ...VERDICT, result: 'error' })],
  ])('AT-47 are all set, as words of a fixed set and whole numbers, for %s', (_title, outputs) => {
    const file = join(directory, 'output');
    writeFileSync(file, '');
    process.env['GITHUB_OUTPUT'] = file;
    expect(writeOutputs(outputs)).toBeUndefined();
    const written = readOutputs(readFileSync(file, 'utf8'));
    expect(Object.keys(written)).toEqual([...OUTPUT_NAMES]);
    const { result, ...counts } = written;
    expect(['clean', 'findings', 'incomplete', 'error']).toContain(result);
    for (const count of Object.values(counts)) expect(count).toMatch(/^\d+$/u);
  });

  it('become a warning where their file is gone', () => {
    process.env['GITHUB_OUTPUT'] = join(directory, 'missing');
    expect(writeOutputs(outputsOf(VERDICT))).toContain('GITHUB_OUTPUT');
  });
});

describe('the job summary', () => {
  it('is appended to what other steps wrote', () => {
    const file = join(directory, 'summary');
    writeFileSync(file, 'before\n');
    expect(writeSummary('# Result', file)).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('before\n# Result\n');
  });

  it.each([
    ['not set', undefined],
    ['empty', ''],
    ['gone', '/nowhere/summary'],
  ])('becomes a warning where the variable is %s', (_title, file) => {
    expect(writeSummary('x', file)).toContain('GITHUB_STEP_SUMMARY');
  });

  it('becomes a warning where the file cannot be written', () => {
    expect(writeSummary('x', directory)).toContain('cannot be written');
  });

  it('is not written beyond what the runner accepts', () => {
    const file = join(directory, 'summary');
    writeFileSync(file, '');
    expect(writeSummary('x'.repeat(1024 * 1024 + 1), file)).toContain('1 MiB');
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
