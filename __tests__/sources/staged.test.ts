import { describe, expect, it } from '@jest/globals';
import { conversation } from '../../src/sources/conversation.js';
import { staged, stagedTree } from '../../src/sources/staged.js';
import { brief, MARKER, newRepository, opened, readingOf, seen } from './reading.js';

describe('staged', () => {
  it('gives what the index has and HEAD has not, with what HEAD has', async () => {
    const repository = newRepository();
    const head = repository.commit({ same: MARKER, edited: `1 ${MARKER}`, moved: `2 ${MARKER}` });
    repository.git('mv', 'moved', 'here');
    repository.write('edited', `3 ${MARKER}`);
    repository.write(`new-${MARKER}`, `4 ${MARKER}`);
    repository.git('add', '.');
    repository.write('edited', `not staged`);
    repository.write('untracked', MARKER);
    const reading = readingOf();
    const all = await seen(staged(await opened(repository.path)), reading);
    expect(brief(all)).toEqual([
      'file edited@ =',
      'file here@ =',
      `path new-${MARKER}@`,
      `file new-${MARKER}@`,
    ]);
    expect(all[0]?.before).toEqual([`edited:1 ${MARKER}`]);
    expect(all[1]?.before).toEqual([`moved:2 ${MARKER}`]);
    expect(all.every(({ document }) => document.origin === 'staged')).toBe(true);
    expect(reading.receipt.coverage()).toMatchObject({
      complete: true,
      blobs: 3,
      scopes: [{ kind: 'staged', base: head }],
    });
  });

  it('gives all of the index before the first commit', async () => {
    const repository = newRepository();
    repository.write('a', MARKER);
    repository.git('add', '.');
    const git = await opened(repository.path);
    expect(brief(await seen(staged(git)))).toEqual(['file a@']);
    const tree = await stagedTree(git);
    expect(tree.files.map(({ path }) => path)).toEqual(['a']);
    expect((await tree.read('a'))?.text).toBe(MARKER);
  });

  it('names a submodule pointer as skipped', async () => {
    const repository = newRepository();
    const commit = repository.commit({ a: 'a' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    const reading = readingOf();
    expect(await seen(staged(await opened(repository.path)), reading)).toEqual([]);
    expect(reading.receipt.skipped).toEqual([expect.objectContaining({ path: 'sub' })]);
  });
});

describe('conversation', () => {
  it('gives each text of a pull request as it is', async () => {
    const reading = readingOf();
    const texts = [
      { surface: 'pull-request', place: { label: 'title' }, text: `title ${MARKER}` },
      { surface: 'branch-name', place: { label: 'branch' }, text: `é ${MARKER}` },
    ] as const;
    const all = await seen(conversation(texts), reading);
    expect(brief(all)).toEqual(['pull-request @', 'branch-name @']);
    expect(all.map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
    expect(reading.receipt.scopes).toEqual([{ kind: 'pull-request', note: 'title, branch' }]);
  });
});
