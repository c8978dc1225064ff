import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scanJson, keysIn } from '../helpers/cli.js';
import { sampleKey } from '../helpers/key.js';
import { make, open, scratch } from './scratch.js';

describe('refs', () => {
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
