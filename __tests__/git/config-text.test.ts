import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repositoryExtensions } from '../../src/git/config-text.js';
import { scratch } from './scratch.js';

/** What git makes of the same text; undefined where it refuses the file. */
function byGit(file: string, content: string): ReadonlyMap<string, string> | undefined {
  writeFileSync(file, content);
  try {
    const output = execFileSync('git', ['config', '-f', file, '-z', '--list'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    });
    const lines = output.split('\0').filter((line) => line.startsWith('extensions.'));
    // The name ends at the first line end; a value may hold more of them.
    const pairs = lines.map(
      (line) => /^extensions\.([^\n]*)\n?([^]*)$/u.exec(line)?.slice(1) ?? [],
    );
    const simple = pairs.filter(([name]) => name?.includes('.') === false);
    return new Map(simple.map(([name = '', value = '']) => [name, value.toLowerCase()]));
  } catch {
    return undefined;
  }
}

/** A tab between words is a space in older versions of git and stays a tab in newer ones. */
function spaced(value: string | undefined): string | undefined {
  return value?.replaceAll('\t', ' ');
}

const lines = fc.constantFrom(
  '[extensions]',
  '[EXTENSIONS]',
  '  [extensions] # why',
  '[extensions] objectFormat = sha256',
  '[extensions]objectformat=sha1',
  '[extensions "x"]',
  '[extensions "]"]',
  '[extensions "\\""]',
  '[core]',
  '[core "a]b"] objectformat = sha256',
  '[ core ]',
  'objectFormat = sha256',
  '\tobjectformat=SHA256 ; why',
  'objectFormat = "sha256"',
  'objectFormat = sha"2"56',
  'objectFormat = "sha256 # no"',
  'objectFormat = sha\\',
  'objectFormat',
  'objectFormat =',
  '256',
  'refStorage = reftable#',
  'refStorage = files',
  'worktreeConfig = true',
  '# [extensions]',
  '; objectFormat = sha1',
  '',
  ' ',
  'x = "a\\"',
  'x = "a\\\\"',
  'x = a\\nb',
);

describe('repositoryExtensions', () => {
  it('reads of any config that git accepts what git reads', () => {
    const file = join(scratch(), 'config');
    const marks = fc.constantFrom('', '\ufeff');
    const separators = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 8 }),
        separators,
        marks,
        (chosen, separator, mark) => {
          const content = mark + chosen.join(separator);
          const expected = byGit(file, content);
          if (expected === undefined) return;
          const read = repositoryExtensions(content);
          for (const name of ['objectformat', 'refstorage'])
            expect([content, spaced(read.get(name))]).toEqual([
              content,
              spaced(expected.get(name)),
            ]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
