import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scanJson, keysIn } from '../helpers/cli.js';
import { sampleKey } from '../helpers/key.js';
import { make, open, scratch } from './scratch.js';

describe('refs', () => {
  it('are read from whatever stands in their directories: links, directories that are links, names in any bytes', async () => {
    const fixture = make();
    const id = fixture.commit({ a: '1' });
    const heads = join(fixture.path, '.git/refs/heads');
    for (const byte of [0xfe, 0xff]) {
      const directory = Buffer.concat([Buffer.from(`${heads}/`), Buffer.from([byte])]);
      mkdirSync(directory);
      writeFileSync(Buffer.concat([directory, Buffer.from('/a')]), `${id}\n`);
    }
    symlinkSync('refs/heads/main', join(heads, 'symbolic'));
    symlinkSync('main', join(heads, 'file'));
    symlinkSync('..', join(heads, 'round'));
    const elsewhere = scratch();
    writeFileSync(join(elsewhere, 'b'), `${id}\n`);
    symlinkSync(elsewhere, join(heads, 'there'));
    for (const name of ['.DS_Store', 'held.lock']) writeFileSync(join(heads, name), 'nothing\n');
    const names = (await (await open(fixture.path)).refs()).map(({ name }) => name);
    const expected = ['file', 'main', 'symbolic', 'there/b', '\\xfe/a', '\\xff/a'];
    expect(names).toEqual(expected.map((name) => `refs/heads/${name}`));
  });

  it.each([
    [
      'is too large',
      (file: string) => {
        writeFileSync(file, ' '.repeat(70_000));
      },
    ],
    [
      'is a link to nothing',
      (file: string) => {
        symlinkSync('nowhere', file);
      },
    ],
    [
      'says nothing',
      (file: string) => {
        writeFileSync(file, '');
      },
    ],
    [
      'is cut short',
      (file: string) => {
        writeFileSync(file, 'abc\n');
      },
    ],
  ])('are refused where one %s', async (_, write) => {
    const fixture = make();
    fixture.commit({ a: '1' });
    write(join(fixture.path, '.git/refs/heads/broken'));
    const refs = async () => (await open(fixture.path)).refs();
    await expect(refs()).rejects.toMatchObject({ code: 'bad-reference' });
  });

  it('hold the HEAD of each worktree that is on no branch, and what is bisected there', async () => {
    const fixture = make();
    const [first, second] = [fixture.commit({ a: '1' }), fixture.commit({ a: '2' })];
    const side = join(scratch(), 'side');
    fixture.git('worktree', 'add', '-q', '--detach', side, first);
    fixture.git('-C', side, 'update-ref', 'refs/bisect/bad', second);
    const expected = [
      `refs/heads/main ${second}`,
      `worktrees/side/HEAD ${first}`,
      `worktrees/side/refs/bisect/bad ${second}`,
    ];
    const listed = async (directory: string): Promise<string[]> =>
      (await (await open(directory)).refs()).map(({ name, id }) => `${name} ${id}`);
    expect(await listed(fixture.path)).toEqual(expected);
    expect(await listed(side)).toEqual(expected);
    fixture.git('checkout', '-q', '--detach', first);
    expect(await listed(side)).toEqual([`main-worktree/HEAD ${first}`, ...expected]);
  });

  it('leave out a worktree whose HEAD is gone, or on a branch, or still to be written', async () => {
    const fixture = make();
    fixture.commit({ a: '1' });
    for (const name of ['gone', 'new', 'branch'])
      fixture.git('worktree', 'add', '-q', '-b', name, join(scratch(), name));
    rmSync(join(fixture.path, '.git/worktrees/gone/HEAD'));
    writeFileSync(join(fixture.path, '.git/worktrees/new/HEAD'), `${'0'.repeat(40)}\n`);
    const names = (await (await open(fixture.path)).refs()).map(({ name }) => name);
    expect(names).toEqual(['branch', 'gone', 'main', 'new'].map((name) => `refs/heads/${name}`));
  });

  it('let a scan of history find what is in the detached HEAD of another worktree alone', () => {
    const fixture = make();
    fixture.commit({ a: '1' });
    const side = join(scratch(), 'side');
    fixture.git('worktree', 'add', '-q', '--detach', side);
    writeFileSync(join(side, '.env'), `MISTRAL_API_KEY=${sampleKey(1)}\n`);
    fixture.git('-C', side, 'add', '-f', '.env');
    fixture.git('-C', side, 'commit', '-q', '-m', 'side');
    const report = scanJson(['--history', fixture.path]);
    expect(keysIn(report)).toMatchObject([{ path: '.env' }]);
    expect(report.problems).toEqual([]);
  });

  it.each(['refStorage = reftable', 'refstorage = "RefTable"'])(
    'are refused, with what mends it, where the config says %j',
    async (setting) => {
      const fixture = make();
      fixture.commit({ a: '1' });
      const config = `[core]\n\trepositoryformatversion = 1\n[extensions]\n\t${setting}\n`;
      writeFileSync(join(fixture.path, '.git/config'), config);
      await expect(open(fixture.path)).rejects.toMatchObject({
        code: 'unsupported',
        message: expect.stringContaining('reftable'),
        remedy: expect.stringContaining('git refs migrate --ref-format=files'),
      });
    },
  );
});
