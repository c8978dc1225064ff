import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ignoreMatcher, type IgnoreFile } from '../../src/gitignore/matcher.js';
import { IgnoreOracle, type Asked } from './git.js';

const RUNS = Number(process.env['GITIGNORE_RUNS'] ?? 200);

const DIRECTORIES = ['a', 'a/b', 'a/b/a', 'b', 'b/.env', 'foo', 'foo/bar', 'secrets', 'é', 'a b'];
const NAMES = [
  '.env',
  '.env.local',
  '.ENV',
  'a',
  'b.key',
  'foo',
  'ab',
  'x y ',
  'é',
  'a]',
  '-',
  '!x',
];

const ASKED: readonly Asked[] = [
  ...DIRECTORIES.map((path) => ({ path, isDirectory: true })),
  ...['', ...DIRECTORIES].flatMap((directory) =>
    NAMES.map((name) => (directory === '' ? name : `${directory}/${name}`))
      .filter((path) => !DIRECTORIES.includes(path))
      .map((path) => ({ path, isDirectory: false })),
  ),
];

/** Bits of patterns, so that generated lines often match something. */
const piece = fc.constantFrom(
  ...['*', '**', '/', '?', '\\', '!', '#', '.', ' ', '[', ']', '^', '-', 'a', 'b', 'é', '\t', '\r'],
  ...[
    '.env',
    'foo',
    'bar',
    'secrets',
    '**/',
    '/**',
    '/**/',
    '*.key',
    '[!a]',
    '[a-c]',
    '[[:alpha:]]',
  ],
  ...[
    '[]a]',
    '[^]]',
    '[\\]]',
    '[a-\\c]',
    '[:alpha:]',
    '[[:nope:]]',
    '[[:upper:]-z]',
    '\\ ',
    '\\*',
    '\0',
  ],
);
const line = fc
  .tuple(fc.constantFrom('', '', '', '!', '/'), fc.array(piece, { maxLength: 5 }))
  .map(([start, pieces]) => start + pieces.join(''));
const text = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.array(line, { maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([mark, lines, end, closed]) => mark + lines.join(end) + (closed ? end : ''));
const files: fc.Arbitrary<readonly IgnoreFile[]> = fc.uniqueArray(
  fc.record({ directory: fc.constantFrom('', '', ...DIRECTORIES), text }),
  { minLength: 1, maxLength: 3, selector: (file) => file.directory },
);

describe('agreement with git', () => {
  const oracle = new IgnoreOracle();
  afterAll(() => {
    oracle.remove();
  });

  it('AT-50 decides every path as git check-ignore does, by the same line', () => {
    fc.assert(
      fc.property(files, (some) => {
        const matcher = ignoreMatcher(some);
        const decisions = ASKED.map(({ path, isDirectory }) => matcher.decide(path, isDirectory));
        const mine = ASKED.map((asked, index) => ({ ...asked, ...decisions[index] }));
        const truth = oracle.decide(some, ASKED);
        expect(mine).toEqual(ASKED.map((asked, index) => ({ ...asked, ...truth[index] })));
      }),
      { numRuns: RUNS },
    );
  });
});
