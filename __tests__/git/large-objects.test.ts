import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { objectId } from '../../src/git/object-id.js';
import { keysIn, scanJson } from '../helpers/cli.js';
import { sampleKey } from '../helpers/key.js';
import { make, open, shimmed } from './scratch.js';

const LARGE = 80 * 2 ** 20;

/** Writes a file of zeros, which takes no room, with a text at its end. */
function writeLarge(path: string, end: string): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, LARGE);
  writeSync(file, end, LARGE);
  closeSync(file);
}

describe('a large object', () => {
  it('is read to its end', async () => {
    const fixture = make();
    const end = `\nMISTRAL_API_KEY=${sampleKey(3)}\n`;
    writeLarge(join(fixture.path, 'large.bin'), end);
    fixture.commit({ a: 'a' });
    const id = objectId(fixture.git('rev-parse', 'HEAD:large.bin'));
    const repository = await open(fixture.path);
    const object = await repository.readOne(id);
    const bytes = 'bytes' in object ? object.bytes : new Uint8Array();
    expect(bytes).toHaveLength(LARGE + end.length);
    expect(Buffer.from(bytes.subarray(LARGE)).toString()).toBe(end);
    const report = scanJson(['--history', fixture.path]);
    expect(keysIn(report)).toMatchObject([{ path: 'large.bin' }]);
    expect(report.problems).toEqual([]);
  }, 240_000);

  it.each([
    ['5 GB', 5_000_000_000],
    ['a petabyte', 999_999_999_999_999],
  ])('is a fault, and the others are read, where git announces %s', async (_, size) => {
    const fixture = make();
    fixture.commit({ a: 'first', b: 'second' });
    const [a, b] = ['a', 'b'].map((name) => objectId(fixture.git('rev-parse', `HEAD:${name}`)));
    if (a === undefined || b === undefined) throw new Error('no objects');
    const huge = `printf "%s blob ${String(size)}\\n" $id; exec cat /dev/zero`;
    const script = `while read id; do if [ $id = ${a} ]; then ${huge}; fi; echo $id | $git "$@"; done; exit 0`;
    const repository = await open(fixture.path, { env: shimmed(script) });
    const seen: unknown[] = [];
    for await (const outcome of repository.read([a, b])) seen.push(outcome);
    expect(seen).toMatchObject([
      { id: a, kind: 'corrupt', message: expect.stringContaining('larger than 2 GiB') },
      { id: b, kind: 'blob' },
    ]);
  });

  it('AT-07 makes a scan incomplete and is named where it is too large', () => {
    const fixture = make();
    fixture.commit({ a: 'first' });
    const id = fixture.git('rev-parse', 'HEAD:a');
    const huge = `printf "%s blob 5000000000\\n" $id; exec cat /dev/zero`;
    const script = `while read id; do if [ $id = ${id} ]; then ${huge}; fi; echo $id | $git "$@"; done; exit 0`;
    const report = scanJson(['--history', fixture.path], { env: shimmed(script) });
    expect(report).toMatchObject({ result: 'incomplete' });
    expect(report.problems.map(({ message }) => message).join()).toContain(id);
    expect(execFileSync('git', ['cat-file', '-t', id], { cwd: fixture.path }).toString()).toBe(
      'blob\n',
    );
  });
});
