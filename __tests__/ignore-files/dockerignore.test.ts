import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { contextFilter } from '../../src/ignore-files/docker/dockerignore.js';

/** What Docker's own matcher (github.com/moby/patternmatcher 0.6.0) said of generated files. */
const recorded = z
  .object({
    paths: z.array(z.string()),
    cases: z.array(z.object({ text: z.string(), ignored: z.array(z.string()) })),
  })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/dockerignore.json'), 'utf8')),
  );

const ignoredBy = (text: string, paths: readonly string[]): readonly string[] | undefined => {
  const filter = contextFilter(text);
  return filter && paths.filter(filter);
};

describe('the ignore file of a build context', () => {
  it('excludes what Docker excludes, in every recorded case that it decides', () => {
    const { paths, cases } = recorded;
    const decided = cases.filter(({ text }) => contextFilter(text) !== undefined);
    expect(decided.length).toBeGreaterThan(cases.length * 0.9);
    expect(decided.map(({ text }) => ({ text, ignored: ignoredBy(text, paths) }))).toEqual(decided);
  });

  it.each([
    ['.env', ['.env']],
    ['.env*', ['.env']],
    ['**/.env', ['.env', 'apps/web/.env']],
    ['**/.env*\r\n', ['.env', 'apps/web/.env']],
    ['*.key', []],
    ['*\n!src', ['.env', 'apps/web/.env', 'certs/server.key']],
    ['.env # note', []],
    ['  .env  ', ['.env']],
    ['.env\n!.env', []],
    ['apps\n!apps/web/.env', []],
    ['\uFEFF/.env', ['.env']],
  ])('%j', (text, ignored) => {
    expect(ignoredBy(text, ['.env', 'apps/web/.env', 'certs/server.key'])).toEqual(ignored);
  });

  it('is undecided where Docker refuses it', () => {
    expect(contextFilter('[')).toBeUndefined();
    expect(contextFilter('!')).toBeUndefined();
  });

  it('takes linear time on hostile patterns', () => {
    const filter = contextFilter('**/'.repeat(3_000) + '*a*'.repeat(2_000) + 'b');
    const start = performance.now();
    expect(filter?.('a'.repeat(2_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
