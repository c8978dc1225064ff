import { afterAll, describe, expect, it } from '@jest/globals';
import { ignoreFile, ignoreMatcher, type IgnoreFile } from '../../src/gitignore/matcher.js';
import { IgnoreOracle, type Asked } from './git.js';

const FILES: readonly Asked[] = [
  ...['.env', '.env.local', '.env.production', '.env.example', 'apps/web/.env', 'a.key'],
  ...['secrets/ok.txt', 'secrets/sub/ok.txt', 'app/.env'],
].map((path) => ({ path, isDirectory: false }));

const root = (text: string): readonly IgnoreFile[] => [{ directory: '', text }];

/** What is ignored of `FILES`, by name; see the table D.1 of the design and git's documentation. */
const TABLE: readonly (readonly [string, readonly IgnoreFile[], readonly string[]])[] = [
  ['a plain name, at any depth', root('.env\n'), ['.env', 'apps/web/.env', 'app/.env']],
  ['carriage returns', root('a.key\r\n.env\r\n'), ['.env', 'apps/web/.env', 'a.key', 'app/.env']],
  ['a byte order mark', root('\uFEFF.env'), ['.env', 'apps/web/.env', 'app/.env']],
  ['a trailing blank', root('.env \n'), ['.env', 'apps/web/.env', 'app/.env']],
  ['a trailing tab', root('.env\t\n'), []],
  ['a comment behind the pattern', root('.env # note\n'), []],
  ['quotes', root('".env"\n'), []],
  ['a leading dot and slash', root('./.env\n'), []],
  ['another case', root('.ENV\n'), []],
  ['a directory only', root('.env/\n'), []],
  ['anchored', root('/.env\n'), ['.env']],
  [
    'a negation of a file in an ignored directory',
    root('secrets/\n!secrets/ok.txt\n'),
    ['secrets/ok.txt', 'secrets/sub/ok.txt'],
  ],
  [
    'a negation of a file matched itself',
    root('secrets/*\n!secrets/ok.txt\n'),
    ['secrets/sub/ok.txt'],
  ],
  [
    'a negation in front',
    root('!.env.example\n.env.*\n'),
    ['.env.local', '.env.production', '.env.example'],
  ],
  ['a negation behind', root('.env.*\n!.env.example\n'), ['.env.local', '.env.production']],
  [
    'a nested file that brings one back',
    [...root('.env\n'), { directory: 'app', text: '!.env\n' }],
    ['.env', 'apps/web/.env'],
  ],
  ['two stars in front', root('**/web/.env\n'), ['apps/web/.env']],
  ['two stars behind', root('apps/**\n'), ['apps/web/.env']],
  ['an escaped hash and a comment', root('# .env\n\\#\n'), []],
  ['an ending', root('*.key\n'), ['a.key']],
  ['a backslash at the end', root('.env\\\n'), []],
];

describe('what an ignore file covers', () => {
  const oracle = new IgnoreOracle();
  afterAll(() => {
    oracle.remove();
  });

  it.each(TABLE)('AT-50 %s', (_name, files, ignored) => {
    const matcher = ignoreMatcher(files);
    const mine = FILES.map(({ path }) => matcher.decide(path, false));
    expect(FILES.flatMap(({ path }, at) => (mine[at]?.ignored === true ? [path] : []))).toEqual(
      ignored,
    );
    expect(mine).toEqual(oracle.decide(files, FILES));
  });

  it('AT-50 names the file, the line and the pattern that decided', () => {
    const matcher = ignoreMatcher([
      { directory: 'app', text: '# ours\n\n.env*\n!.env.example \n' },
    ]);
    expect(matcher.decide('app/.env.example', false)).toEqual({
      ignored: false,
      by: { file: 'app/.gitignore', line: 4, pattern: '!.env.example' },
    });
    expect(matcher.decide('.env', false)).toEqual({ ignored: false });
  });

  it('reads a UTF-16 file as git does: its patterns match nothing', () => {
    const bytes = Buffer.from('\uFEFF.env\n', 'utf16le');
    const matcher = ignoreMatcher([ignoreFile('.gitignore', bytes)]);
    expect(matcher.decide('.env', false).ignored).toBe(false);
  });

  it('takes the directory of an ignore file from its path', () => {
    expect(ignoreFile('a/b/.gitignore', Buffer.from('x')).directory).toBe('a/b');
  });

  it('stays quick on a pattern made to be slow', () => {
    const matcher = ignoreMatcher(root(`${'*a'.repeat(200)}b\n${'**/a'.repeat(200)}/b\n`));
    const started = performance.now();
    expect(matcher.decide('a'.repeat(4_000), false).ignored).toBe(false);
    expect(matcher.decide('a/'.repeat(200) + 'c', false).ignored).toBe(false);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
