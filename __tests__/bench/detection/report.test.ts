import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../../bench/detection/claim.js';
import { optionsFrom } from '../../../bench/detection/options.js';
import { jsonLines } from '../../../bench/detection/peers/lines.js';
import { outputOf } from '../../../bench/detection/peers/peer.js';
import { relativeTo } from '../../../bench/detection/peers/relative.js';
import { ruleKind } from '../../../bench/detection/peers/rule-kind.js';
import { printed, printedFailures } from '../../../bench/detection/print.js';
import { reportOf, type ToolResult } from '../../../bench/detection/report.js';
import { samplesOf } from '../../../bench/detection/samples.js';
import { judgeSample } from '../../../bench/detection/score.js';

const TEMPLATE = { category: 'dotenv', name: 'plain', path: '.env', text: 'K={{key}}\nN={{key2}}' };
const SAMPLES = samplesOf(
  {
    leaks: [TEMPLATE, { ...TEMPLATE, name: 'odd', outOfScope: 'reversed' }],
    clean: [{ ...TEMPLATE, text: 'K=1' }],
  },
  [1, 2],
);
const SETTING = {
  commit: 'abc',
  date: '2026-01-01',
  node: 'v24',
  seeds: [1, 2],
  templates: { leaks: 1, clean: 1, outOfScope: 1 },
};

function result(claims: readonly Claim[], tool = 'this product'): ToolResult {
  const counting = 'mistral-and-generic';
  const outcomes = SAMPLES.map((sample) => judgeSample(sample, claims, counting));
  return { tool, version: '1', counting, seconds: 1, outcomes, problem: undefined };
}

function claim(line: number): Claim {
  const lines = { first: line, last: line };
  const value = SAMPLES[0]!.keys[0]!.value;
  return { path: '.env', lines, value, rule: 'r', kind: 'mistral', reason: 'named so' };
}

const NOT_RUN: ToolResult = {
  ...result([], 'a peer'),
  outcomes: undefined,
  problem: 'it is not installed',
};

describe('the report of a measurement', () => {
  it('shows each tool, and why one was not run', () => {
    const text = printed(reportOf(SETTING, [result([claim(1)]), NOT_RUN]));
    expect(text).toMatch(/this product +1 +100\.00 % +50\.00 % +66\.67 % +2\/2 +2\/2 +2\/4 +0/u);
    expect(text).toContain('not run: it is not installed');
    expect(text).toMatch(/this product +2\/2 +0\/0/u);
  });

  it('names misses, partial ones and false alarms, and holds no key', () => {
    const missed = reportOf(SETTING, [result([])]);
    expect(printedFailures(missed)).toMatch(/^miss +leaks\/dotenv\/plain \(seeds 1, 2\)$/mu);
    const report = reportOf(SETTING, [result([claim(1)])]);
    expect(report.failures.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'partial leaks/dotenv/plain',
      'false alarm clean/dotenv/plain',
    ]);
    expect(printedFailures(report)).toContain('line 1: named so');
    const values = SAMPLES.flatMap(({ keys }) => keys.map(({ value }) => value));
    for (const value of values) expect(JSON.stringify(report)).not.toContain(value);
  });
});

describe('what peers print', () => {
  it('is read a JSON value a line, whatever else is said', () => {
    expect(jsonLines('hello\n{"a":1}\n\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('names paths from the scanned directory on', () => {
    expect(relativeTo('/tmp/x', '/tmp/x/a/b')).toBe('a/b');
    expect(relativeTo('/tmp/x', './a/b')).toBe('a/b');
  });

  it('names rules of Mistral, of no vendor, and of others', () => {
    expect(ruleKind('betterleaks.mistral-api-key')).toBe('mistral');
    expect(ruleKind('Base64 High Entropy String')).toBe('generic');
    expect(ruleKind('generic-api-key')).toBe('generic');
    expect(ruleKind('openai-api-key')).toBe('other');
  });

  it('is an answer only with an exit code that is one, and errors quote none of it', async () => {
    const shell = (script: string, accepted: readonly number[]): Promise<string> =>
      outputOf({ command: 'sh', args: ['-c', script], accepted });
    expect(await shell('echo found; exit 1', [0, 1])).toBe('found\n');
    const failure = shell('echo inside >&2; exit 3', [0]);
    await expect(failure).rejects.toThrow(/^sh ended with 3$/u);
    await expect(outputOf({ command: '/nonexistent', args: [] })).rejects.toThrow('ENOENT');
  });
});

describe('the options', () => {
  it('are three seeds and every peer unless given', () => {
    expect(optionsFrom([])).toMatchObject({ seeds: [1, 2, 3], peers: undefined, isOwn: false });
    expect(optionsFrom(['--seeds', '1', '--peers', ''])).toMatchObject({ seeds: [1], peers: [] });
  });

  it('refuse what is no number of seeds, and what they do not know', () => {
    expect(() => optionsFrom(['--seeds', 'many'])).toThrow('whole number');
    expect(() => optionsFrom(['--sedes', '1'])).toThrow('--sedes');
  });
});
