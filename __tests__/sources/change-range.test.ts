import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { changeRange } from '../../src/sources/change-range.js';
import type { TestRepository } from '../helpers/repository.js';
import { brief, id, MARKER, newRepository, opened, readingOf, seen, type Seen } from './reading.js';

async function scanned(repository: TestRepository, base: string, head = 'HEAD'): Promise<Seen[]> {
  const git = await opened(repository.path);
  const range = {
    base: id(repository.git('rev-parse', base)),
    head: id(repository.git('rev-parse', head)),
  };
  const reading = readingOf();
  const all = await seen(changeRange(git, range), reading);
  expect(reading.receipt.problems).toEqual([]);
  return all;
}

/** `main` with a commit, and a branch `topic` to work on. */
function started(): { repository: TestRepository; base: string } {
  const repository = newRepository();
  const base = repository.commit({ 'README.md': 'hello\n' });
  repository.git('checkout', '-q', '-b', 'topic');
  return { repository, base };
}

describe('changeRange: what other scanners miss', () => {
  it('finds a plain addition', async () => {
    const { repository, base } = started();
    const commit = repository.commit({ '.env': `A=${MARKER}\n` });
    expect(brief(await scanned(repository, base))).toEqual([`file .env@${commit}`]);
  });

  it('AT-23 finds what was added and removed again, and says that head lacks it', async () => {
    const { repository, base } = started();
    const commit = repository.commit({ '.env': `A=${MARKER}\n` });
    repository.commit({ '.env': 'A=\n' });
    expect(brief(await scanned(repository, base))).toEqual([`file .env@${commit} -`]);
  });

  it('AT-22 finds what stands in a merge commit alone', async () => {
    const { repository, base } = started();
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.txt': 'b\n' });
    repository.git('checkout', '-q', 'topic');
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'main');
    const merge = repository.commit({ 'a.txt': `a ${MARKER}\n` });
    expect(brief(await scanned(repository, base))).toEqual([`file a.txt@${merge}`]);
  });

  it('AT-22 finds what a side branch brought, in the commit that made it and not in the merge', async () => {
    const { repository, base } = started();
    repository.git('checkout', '-q', '-b', 'side');
    const commit = repository.commit({ 'deep/er/b.txt': `b ${MARKER}\n` });
    repository.git('checkout', '-q', 'topic');
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    expect(brief(await scanned(repository, base))).toEqual([`file deep/er/b.txt@${commit}`]);
  });

  it('finds what a rename with an edit brought', async () => {
    const { repository } = started();
    const lines = Array.from({ length: 50 }, (_, line) => `line ${String(line)}`).join('\n');
    const base = repository.commit({ 'old.txt': lines });
    repository.git('mv', 'old.txt', 'new.txt');
    const commit = repository.commit({ 'new.txt': `${lines}\n${MARKER}\n` });
    expect(brief(await scanned(repository, base))).toEqual([`file new.txt@${commit}`]);
  });

  it('gives a pure rename with its source, so that it is not taken for an introduction', async () => {
    const { repository } = started();
    const base = repository.commit({ 'deep/old.txt': `x ${MARKER}\n` });
    repository.git('mv', 'deep/old.txt', 'new.txt');
    const commit = repository.commit({});
    const all = await scanned(repository, base);
    expect(brief(all)).toEqual([`file new.txt@${commit} =`]);
    expect(all[0]?.before).toEqual([`deep/old.txt:x ${MARKER}\n`]);
  });

  it('finds a pure rename of a leaked file whose leak the range brought too', async () => {
    const { repository, base } = started();
    const first = repository.commit({ 'old.txt': `x ${MARKER}\n` });
    repository.git('mv', 'old.txt', 'new.txt');
    const second = repository.commit({});
    expect(brief(await scanned(repository, base))).toEqual([
      `file old.txt@${first} -`,
      `file new.txt@${second} =`,
    ]);
  });

  it('finds a file that took the place of a symbolic link', async () => {
    const { repository } = started();
    symlinkSync('README.md', join(repository.path, 'conf'));
    const base = repository.commit({});
    unlinkSync(join(repository.path, 'conf'));
    const commit = repository.commit({ conf: `A=${MARKER}\n` });
    expect(brief(await scanned(repository, base))).toEqual([`file conf@${commit}`]);
  });

  it('AT-20 finds what .gitattributes calls binary', async () => {
    const { repository, base } = started();
    const commit = repository.commit({
      '.gitattributes': '*.env -diff binary\n',
      'a.env': `A=${MARKER}\n`,
    });
    expect(brief(await scanned(repository, base))).toEqual([`file a.env@${commit}`]);
  });

  it.each(['utf16le', 'utf16le with a mark'])('AT-21 finds a file in %s', async (name) => {
    const { repository, base } = started();
    const mark = name.endsWith('mark') ? '\ufeff' : '';
    const commit = repository.commit({ '.env': Buffer.from(`${mark}A=${MARKER}\r\n`, 'utf16le') });
    expect(brief(await scanned(repository, base))).toEqual([`file .env@${commit}`]);
  });

  it('finds a text with one NUL', async () => {
    const { repository, base } = started();
    const commit = repository.commit({ '.env': `B=\0\nA=${MARKER}\n` });
    expect(brief(await scanned(repository, base))).toEqual([`file .env@${commit}`]);
  });

  it('finds what stands in a commit message alone', async () => {
    const { repository, base } = started();
    const commit = repository.commit({ a: 'a' }, `subject\n\nbody ${MARKER}`);
    expect(brief(await scanned(repository, base))).toEqual([`commit-message @${commit} -`]);
  });

  it('finds what a stale branch from before the merge base brought', async () => {
    const repository = newRepository();
    repository.commit({ 'README.md': 'hello\n' });
    repository.git('branch', 'stale');
    for (const number of [1, 2, 3]) repository.commit({ 'README.md': String(number) });
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', 'stale');
    const commit = repository.commit({ 'stale.env': `A=${MARKER}\n` });
    repository.git('checkout', '-q', '-b', 'topic', base);
    repository.commit({ 'c.txt': 'c\n' });
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'stale');
    expect(brief(await scanned(repository, base))).toEqual([`file stale.env@${commit}`]);
  });
});
