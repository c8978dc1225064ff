import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../src/findings/coverage.js';
import { Failure } from '../../src/findings/failure.js';
import { GitError } from '../../src/git/git-error.js';
import { repositoryTree, treeOf, treeOrProblem } from '../../src/sources/trees.js';
import { id, newRepository, opened } from './reading.js';

describe('the tree of a commit', () => {
  it('gives texts of files and links, and nothing for submodules and what it does not have', async () => {
    const repository = newRepository();
    const commit = repository.commit({ 'a.txt': 'text' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    repository.git('commit', '-q', '-m', 'submodule');
    const head = id(repository.git('rev-parse', 'HEAD'));
    const tree = await treeOf(await opened(repository.path), head);
    expect(tree.files.map(({ path, kind }) => [path, kind])).toEqual([
      ['a.txt', 'file'],
      ['sub', 'submodule'],
    ]);
    const texts = ['a.txt', 'sub', 'gone'].map(async (path) => (await tree.read(path))?.text);
    expect(await Promise.all(texts)).toEqual(['text', undefined, undefined]);
  });

  it('takes the first of several entries at one path, as in a conflict', async () => {
    const repository = newRepository();
    repository.commit({ one: 'one', two: 'two' });
    const [one, two] = ['one', 'two'].map((name) =>
      id(repository.git('rev-parse', `HEAD:${name}`)),
    );
    const entries = [one, two].flatMap((blob) =>
      blob === undefined ? [] : [{ rawPath: 'same', mode: 0o100644, id: blob }],
    );
    const tree = repositoryTree(await opened(repository.path), entries);
    expect(tree.files).toMatchObject([{ path: 'same', id: one }]);
    expect((await tree.read('same'))?.text).toBe('one');
  });

  it('is a corrupt object where the id is of something else', async () => {
    const repository = newRepository();
    repository.commit({ a: 'a' });
    const blob = id(repository.git('rev-parse', 'HEAD:a'));
    await expect(treeOf(await opened(repository.path), blob)).rejects.toMatchObject({
      code: 'corrupt-object',
      message: `The object ${blob} is a blob where a commit should be.`,
    });
  });

  it('is a problem with its remedy where an object of it is missing', async () => {
    const repository = newRepository();
    const commit = id(repository.commit({ 'deep/a': 'a' }));
    const lost = repository.git('rev-parse', 'HEAD:deep');
    rmSync(join(repository.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const receipt = new Receipt();
    expect(await treeOrProblem(await opened(repository.path), commit, receipt)).toBeUndefined();
    expect(receipt.problems).toMatchObject([
      { kind: 'missing-object', remedy: expect.stringContaining('fetch-depth: 0') },
    ]);
    expect(receipt.problems[0]?.message).toContain(lost);
  });

  it.each([
    [new Failure('no'), [{ kind: 'unreadable', message: 'no' }]],
    [
      new GitError('git-failed', 'no', 'Do it.'),
      [{ kind: 'git', message: 'no', remedy: 'Do it.' }],
    ],
  ])('is a problem where reading gives up: %s', async (thrown, problems) => {
    const repository = newRepository();
    const commit = id(repository.commit({ a: 'a' }));
    const readOne = (): Promise<never> => Promise.reject(thrown);
    const receipt = new Receipt();
    await treeOrProblem({ ...(await opened(repository.path)), readOne }, commit, receipt);
    expect(receipt.problems).toEqual(problems);
  });

  it('lets a fault of ours through', async () => {
    const repository = newRepository();
    const commit = id(repository.commit({ a: 'a' }));
    const readOne = (): Promise<never> => Promise.reject(new TypeError('ours'));
    const broken = { ...(await opened(repository.path)), readOne };
    await expect(treeOrProblem(broken, commit, new Receipt())).rejects.toThrow(TypeError);
  });
});
