import { describe, expect, it } from '@jest/globals';
import { markdownOf } from '../../../bench/history/markdown.js';
import { FLOOR_NAME, OWN_NAME, type Result, type Results } from '../../../bench/history/results.js';
import { chartOf } from '../../../bench/history/svg.js';

function result(name: string, wallSeconds: number, failure?: string): Result {
  const rest = { flags: 'scan', version: '1.0', cpuSeconds: 1, peakMebibytes: 1_234 };
  const timed = { name, wallSeconds, bestWallSeconds: wallSeconds, ...rest };
  return failure === undefined ? timed : { ...timed, failure };
}

function results(...all: readonly Result[]): Results {
  const size = { commits: 5_000, blobs: 2, blobMebibytes: 3, packMebibytes: 1 };
  const repository = { name: 'a&b', head: 'c0ffee', ...size, results: [...all] };
  return { day: '2026-01-01', machine: '2 cores', runs: 1, repositories: [repository] };
}

const row = (text: string, name: string) => text.split('\n').find((line) => line.includes(name));

describe('the tables of the benchmark of history', () => {
  it('compare each program with this one and with the floor', () => {
    const text = markdownOf(results(result(OWN_NAME, 2), result('git', 9), result(FLOOR_NAME, 1)));
    expect(row(text, `**${OWN_NAME}**`)).toContain('| 2.00 s | 1.00 | 2.00 | 1.00 s | 1,234 MiB |');
    expect(row(text, '| git')).toContain('| 9.00 s | 4.50 | 9.00 |');
    expect(text).toContain('head `c0ffee`');
  });

  it('give no figures of what did not come to its end, and compare nothing with it', () => {
    const text = markdownOf(results(result(OWN_NAME, 2, 'stopped after 2 s'), result('git', 9)));
    expect(row(text, `**${OWN_NAME}**`)).toBe(
      `| **${OWN_NAME}** (stopped after 2 s) | – | – | – | – | – |`,
    );
    expect(row(text, '| git')).toContain('| 9.00 s | – | – |');
  });
});

describe('the chart of the benchmark of history', () => {
  it('draws a bar for each program, the longest the widest, and escapes names', () => {
    const svg = chartOf(results(result(OWN_NAME, 2), result('git', 8)));
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]{1,9})"/gu)].map(([, width]) => width);
    expect(widths).toHaveLength(2);
    expect(Number(widths[1])).toBeCloseTo(4 * Number(widths[0]), 0);
    expect(svg).toContain('a&amp;b: 5,000 commits');
  });
});
