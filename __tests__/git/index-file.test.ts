import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GitError } from '../../src/git/git-error.js';
import { parseIndex } from '../../src/git/index-file.js';
import type { TestRepository } from '../helpers/repository.js';
import { make, open } from './scratch.js';

/** Names of one or two parts with any byte but NUL and `/`; git takes no `.`, `..` and `.git`. */
const parts = fc
  .array(
    fc.oneof(fc.constantFrom(0x0a, 0x22, 0x5c, 0xff, 0x61), fc.integer({ min: 1, max: 255 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((bytes) => `f${String.fromCharCode(...bytes).replaceAll('/', '_')}`);
const entries = fc.uniqueArray(
  fc.record({
    rawPath: fc.array(parts, { minLength: 1, maxLength: 2 }).map((names) => names.join('/')),
    mode: fc.constantFrom('100644', '100755', '120000'),
    stages: fc.constantFrom([0], [0], [1, 2, 3], [2, 3]),
  }),
  // No name of a file may also be the name of a directory.
  { maxLength: 12, selector: ({ rawPath }) => rawPath.split('/')[0] },
);

function writeIndex(
  { path }: TestRepository,
  version: number,
  input: string,
): { readonly listed: readonly string[] } {
  const git = (args: readonly string[], stdin = ''): Buffer =>
    execFileSync('git', [...args], { cwd: path, input: Buffer.from(stdin, 'latin1') });
  git(['read-tree', '--empty']);
  git(['update-index', '-z', '--index-info'], input);
  git(['update-index', '--index-version', String(version)]);
  const listed = git(['ls-files', '-s', '-z']).toString('latin1').split('\0').filter(Boolean);
  return { listed: listed.map((line) => line.replace(/ \d\t/u, '\t')) };
}

describe('the index', () => {
  it.each([2, 4])(
    'is read in version %d as git lists it, conflicts and names of any bytes too',
    async (version) => {
      const fixture = make();
      const commit = fixture.commit({ a: 'a' });
      const blob = fixture.git('rev-parse', `${commit}:a`);
      const repository = await open(fixture.path);
      await fc.assert(
        fc.asyncProperty(entries, async (written) => {
          const input = written.flatMap(({ rawPath, mode, stages }) =>
            stages.map((stage) => `${mode} ${blob} ${String(stage)}\t${rawPath}\0`),
          );
          const { listed } = writeIndex(fixture, version, input.join(''));
          const read = (await repository.index()).map(
            ({ mode, id, rawPath }) => `${mode.toString(8)} ${id}\t${rawPath}`,
          );
          expect(read).toEqual(listed);
          expect(read).toHaveLength(input.length);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('AT-07 is an error that says so for any bytes, and never a loop', () => {
    const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\x01');
    const random = fc.uint8Array({ maxLength: 300 });
    // Twenty zeros in the end stand for no checksum, so that what comes before is looked at.
    const framed = random.map((bytes) => Buffer.concat([header, bytes, Buffer.alloc(20)]));
    fc.assert(
      fc.property(fc.oneof(random, framed), (bytes) => {
        let outcome: unknown;
        try {
          outcome = parseIndex(bytes, 'sha1');
        } catch (thrown) {
          outcome = thrown;
        }
        expect(Array.isArray(outcome) || outcome instanceof GitError).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
