import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { changeRange } from '../../src/sources/change-range.js';
import type { TestRepository } from '../helpers/repository.js';
import { brief, id, MARKER, newRepository, opened, readingOf, seen, type Seen } from './reading.js';

async function scanned(
  repository: TestRepository,
  base: string | undefined,
  reading = readingOf(),
): Promise<Seen[]> {
  const git = await opened(repository.path);
  const head = id(repository.git('rev-parse', 'HEAD'));
  return seen(changeRange(git, { base: base === undefined ? undefined : id(base), head }), reading);
}

describe('changeRange: what introduced means', () => {
  it('takes a copy to another path for an introduction', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a/x.txt': `x ${MARKER}\n` });
    const commit = repository.commit({ 'b/x.txt': `x ${MARKER}\n` });
    expect(brief(await scanned(repository, base))).toEqual([`file b/x.txt@${commit}`]);
  });

  it('finds a copied directory whose tree an earlier commit brought for another path', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a/x.txt': `x ${MARKER}\n` });
    repository.commit({ 'a/y.txt': 'y\n' });
    const commit = repository.commit({ 'b/x.txt': `x ${MARKER}\n`, 'b/y.txt': 'y\n' });
    expect(brief(await scanned(repository, base))).toEqual([`file b/x.txt@${commit}`]);
  });

  it('gives an edited file with what stood there before', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': `x ${MARKER}\n` });
    const commit = repository.commit({ 'a.txt': `y ${MARKER}\n` });
    const all = await scanned(repository, base);
    expect(brief(all)).toEqual([`file a.txt@${commit} =`]);
    expect(all[0]?.before).toEqual([`a.txt:x ${MARKER}\n`]);
  });

  it('gives nothing for what a merge takes over from either parent', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'b.txt': 'b\n' });
    repository.git('checkout', '-q', 'main');
    const base = repository.commit({ 'leak.txt': MARKER });
    repository.git('checkout', '-q', 'topic');
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'main');
    expect(brief(await scanned(repository, base))).toEqual([]);
  });

  it('gives a merge that mends a conflict with the versions of both parents', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'a.txt': 'topic\n' });
    repository.git('checkout', '-q', 'main');
    const base = repository.commit({ 'a.txt': `main ${MARKER}\n` });
    repository.git('checkout', '-q', 'topic');
    expect(() => repository.git('merge', '-q', 'main')).toThrow();
    const merge = repository.commit({ 'a.txt': `topic main ${MARKER}\n` });
    const all = await scanned(repository, base);
    expect(brief(all)).toEqual([`file a.txt@${merge} =`]);
    expect(all[0]?.before.toSorted()).toEqual(
      ['a.txt:topic\n', `a.txt:main ${MARKER}\n`].toSorted(),
    );
  });

  it('judges an octopus merge against each of its parents', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'README.md': 'hello\n' });
    const commits = [1, 2, 3].map((number) => {
      repository.git('checkout', '-q', '-b', `side${String(number)}`, base);
      return repository.commit({ [`${String(number)}.txt`]: `${String(number)} ${MARKER}\n` });
    });
    repository.git('checkout', '-q', '-b', 'topic', base);
    repository.git('merge', '-q', '--no-ff', '-m', 'octopus', 'side1', 'side2', 'side3');
    const all = brief(await scanned(repository, base));
    const expected = commits.map((commit, index) => `file ${String(index + 1)}.txt@${commit}`);
    expect(all.toSorted()).toEqual(expected.toSorted());
  });

  it('gives each root of unrelated histories, and all of history without a base', async () => {
    const repository = newRepository();
    const first = repository.commit({ 'a.txt': MARKER });
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.git('rm', '-rfq', '--cached', '.');
    const second = repository.commit({ 'a.txt': 'a', 'b.txt': `b ${MARKER}` });
    repository.git('merge', '-q', '--allow-unrelated-histories', '-s', 'ours', '-m', 'm', 'main');
    expect(brief(await scanned(repository, undefined)).toSorted()).toEqual(
      [`file a.txt@${first} -`, `file b.txt@${second}`].toSorted(),
    );
  });

  it('gives a revert that brings a text back, and no change of mode', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': MARKER, 'b.sh': MARKER });
    repository.commit({ 'a.txt': 'gone' });
    chmodSync(join(repository.path, 'b.sh'), 0o755);
    repository.commit({});
    const commit = repository.commit({ 'a.txt': MARKER });
    expect(brief(await scanned(repository, base))).toEqual([`file a.txt@${commit}`]);
  });

  it('takes the target of a symbolic link for the text of the link', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    symlinkSync(`/tmp/${MARKER}`, join(repository.path, 'link'));
    const commit = repository.commit({});
    const all = await scanned(repository, base);
    expect(brief(all)).toEqual([`file link@${commit}`]);
    expect(all[0]?.text).toBe(`/tmp/${MARKER}`);
  });

  it('gives a new path with a suspect name once, at the directory where that is suspect', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const first = repository.commit({ [`x-${MARKER}.txt`]: '1', [`${MARKER}/one`]: '2' });
    repository.commit({ [`x-${MARKER}.txt`]: 'changed', [`${MARKER}/two`]: '3' });
    expect(brief(await scanned(repository, base))).toEqual([
      `path ${MARKER}@${first}`,
      `path x-${MARKER}.txt@${first}`,
    ]);
  });

  it('gives author and committer, and headers that git does not show', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const author = { GIT_AUTHOR_NAME: `Eve ${MARKER}` };
    repository.gitWith(author, 'commit', '-q', '--allow-empty', '-m', 'by Eve');
    const first = repository.git('rev-parse', 'HEAD');
    const raw = repository.git('cat-file', 'commit', 'HEAD');
    const parent = raw.replace(/^parent .*$/mu, `parent ${first}`);
    repository.write(
      'raw',
      parent.replace('\n\n', `\nx-note ${MARKER}\n more\n\n`).replace(/Eve \w+/u, 'Eve'),
    );
    const second = repository.git('hash-object', '-t', 'commit', '-w', '--literally', 'raw');
    repository.git('reset', '-q', '--hard', second);
    const all = await scanned(repository, base);
    expect(brief(all)).toEqual([`commit-author @${first} -`, `commit-message @${second} -`]);
    expect(all[0]?.text.split('\n')).toEqual([
      `Eve ${MARKER} <ada@example.com>`,
      'Ada <ada@example.com>',
    ]);
    expect(all[1]?.text).toMatch(/^by Eve\n/u);
  });

  it('names submodule and LFS pointers as skipped, and scans the text of the pointer', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${MARKER}\nsize 1\n`;
    repository.write('big.bin', pointer);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${base},vendor/sub`);
    repository.git('add', 'big.bin');
    repository.git('commit', '-q', '-m', 'pointers');
    const reading = readingOf();
    expect(brief(await scanned(repository, base, reading))).toHaveLength(1);
    expect(reading.receipt.problems).toEqual([]);
    expect(reading.receipt.skipped).toEqual([
      expect.objectContaining({ path: 'vendor/sub', object: base }),
      expect.objectContaining({ path: 'big.bin', reason: expect.stringContaining('LFS') }),
    ]);
  });

  it('AT-37 takes diff text in a file and in a message for what it is', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const fake = `diff --git a/ok.md b/ok.md\n--- a/ok.md\n+++ b/ok.md\n@@ -0,0 +1 @@\n+${MARKER}\n`;
    const commit = repository.commit({ 'real.txt': fake }, `subject\n\n${fake}`);
    expect(brief(await scanned(repository, base))).toEqual([
      `commit-message @${commit} -`,
      `file real.txt@${commit}`,
    ]);
  });

  it('counts commits, blobs and bytes once, and names its scope', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    repository.commit({ b: 'bb', c: 'bb' });
    const head = repository.commit({ d: 'bb', e: 'eee' });
    const reading = readingOf();
    await scanned(repository, base, reading);
    expect(reading.receipt.coverage()).toEqual({
      complete: true,
      commits: 2,
      blobs: 2,
      bytes: 5,
      scopes: [{ kind: 'changes', base, head }],
      skipped: [],
    });
  });
});
