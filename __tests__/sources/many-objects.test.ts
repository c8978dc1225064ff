import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { changeRange } from '../../src/sources/change-range.js';
import { headTree } from '../../src/sources/head-tree.js';
import { history } from '../../src/sources/history.js';
import { treeOrProblem } from '../../src/sources/trees.js';
import type { TestRepository } from '../helpers/repository.js';
import { brief, id, MARKER, newRepository, opened, readingOf, seen } from './reading.js';

/** Commits after the first, one file each; the marker stands in the commits of these numbers. */
function withCommits(count: number, marked: readonly number[]): TestRepository {
  const repository = newRepository();
  const commits = Array.from({ length: count + 1 }, (_, number) => {
    const text = marked.includes(number) ? `${MARKER} ${String(number)}` : String(number);
    return [
      'commit refs/heads/main',
      `committer A <a@example.com> ${String(1_700_000_000 + number)} +0000`,
      `data 1\nm`,
      `M 100644 inline directory/${String(number)}.txt`,
      `data ${String(text.length)}\n${text}`,
    ].join('\n');
  });
  const input = `${commits.join('\n')}\n`;
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input });
  return repository;
}

/** A tree of `levels` trees that each hold the one below ten times, and the blob in the last. */
function bomb(repository: TestRepository, blob: string, levels: number): string {
  let mode = '100644';
  let object = blob;
  for (let level = 0; level < levels; level += 1) {
    const entries = Array.from({ length: 10 }, (_, number) =>
      Buffer.concat([Buffer.from(`${mode} ${String(number)}\0`), Buffer.from(object, 'hex')]),
    );
    repository.write('tree', Buffer.concat(entries));
    object = repository.git('hash-object', '-t', 'tree', '-w', 'tree');
    mode = '40000';
  }
  return object;
}

function blobOf(repository: TestRepository, text: string): string {
  repository.write('text', text);
  return repository.git('hash-object', '-w', 'text');
}

/** A commit of a tree that holds a bomb and a file with the marker. */
function bombed(repository: TestRepository, bombTree: string, parent: string): string {
  const leak = blobOf(repository, `leak ${MARKER}`);
  const entries = [
    Buffer.concat([Buffer.from('40000 bomb\0'), Buffer.from(bombTree, 'hex')]),
    Buffer.concat([Buffer.from('100644 leak\0'), Buffer.from(leak, 'hex')]),
  ];
  repository.write('tree', Buffer.concat(entries));
  const tree = repository.git('hash-object', '-t', 'tree', '-w', 'tree');
  const commit = repository.git('commit-tree', '-p', parent, '-m', 'bomb', tree);
  repository.git('update-ref', 'refs/heads/main', commit);
  return commit;
}

describe('many commits', () => {
  it.each([31, 251, 1_000])(
    'AT-24 finds what the middle and the last of %d commits brought',
    async (count) => {
      const middle = Math.floor(count / 2);
      const repository = withCommits(count, [middle, count]);
      const git = await opened(repository.path);
      const root = id(repository.git('rev-list', '--max-parents=0', 'main'));
      const head = id(repository.git('rev-parse', 'main'));
      const reading = readingOf();
      const all = brief(await seen(changeRange(git, { base: root, head }), reading));
      const inMiddle = repository.git('rev-parse', `main~${String(count - middle)}`);
      const expected = [
        `file directory/${String(middle)}.txt@${inMiddle}`,
        `file directory/${String(count)}.txt@${head}`,
      ];
      expect(all).toEqual(expected);
      expect(reading.receipt.commits).toBe(count);
      expect(brief(await seen(history(git)))).toEqual(expected);
    },
  );
});

describe('a few objects that span billions of paths', () => {
  it('finds a leak beside them in every scope, in seconds', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const harmless = bomb(repository, blobOf(repository, 'harmless'), 12);
    const head = bombed(repository, harmless, base);
    const git = await opened(repository.path);
    const reading = readingOf();
    const range = { base: id(base), head: id(head) };
    expect(brief(await seen(changeRange(git, range), reading))).toEqual([`file leak@${head}`]);
    expect(brief(await seen(history(git), reading))).toEqual([`file leak@${head}`]);
    const scope = { head: id(head), bases: [id(base)] };
    expect(brief(await seen(headTree(git, scope), reading))).toEqual(['file leak@']);
    expect(reading.receipt.problems).toEqual([]);
  }, 20_000);

  it('has no tree for the rules of a repository, and finds a leak beside them all the same', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const harmless = bomb(repository, blobOf(repository, 'harmless'), 7);
    const head = bombed(repository, harmless, base);
    const git = await opened(repository.path);
    const reading = readingOf();
    expect(await treeOrProblem(git, id(head), reading.receipt)).toBeUndefined();
    const scope = { head: id(head), bases: [id(base)] };
    expect(brief(await seen(headTree(git, scope), reading))).toEqual(['file leak@']);
    const range = { base: id(base), head: id(head) };
    expect(brief(await seen(changeRange(git, range), reading))).toEqual([`file leak@${head}`]);
    expect(reading.receipt.problems).toEqual([
      expect.objectContaining({
        kind: 'unreadable',
        message: expect.stringContaining('more than 1000000 files'),
        remedy: expect.any(String),
      }),
    ]);
    expect(reading.receipt.coverage().complete).toBe(false);
  }, 20_000);

  it('finds a leak in a flat tree of more than a million paths', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const harmless = Buffer.from(blobOf(repository, 'harmless'), 'hex');
    const entries = Array.from({ length: 1_000_001 }, (_, number) =>
      Buffer.concat([Buffer.from(`100644 ${String(number).padStart(7, '0')}\0`), harmless]),
    );
    repository.write('tree', Buffer.concat(entries));
    const flat = repository.git('hash-object', '-t', 'tree', '-w', 'tree');
    const head = bombed(repository, flat, base);
    const git = await opened(repository.path);
    const reading = readingOf();
    expect(await treeOrProblem(git, id(head), reading.receipt)).toBeUndefined();
    const scope = { head: id(head), bases: [id(base)] };
    expect(brief(await seen(headTree(git, scope), reading))).toEqual(['file leak@']);
    const range = { base: id(base), head: id(head) };
    expect(brief(await seen(changeRange(git, range), reading))).toEqual([`file leak@${head}`]);
    expect(reading.receipt.problems).toEqual([expect.objectContaining({ kind: 'unreadable' })]);
  }, 60_000);

  it('finds a leak that stands at all of the paths, and says that it was judged at the first of them', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'a' });
    const head = bombed(repository, bomb(repository, blobOf(repository, MARKER), 10), base);
    const git = await opened(repository.path);
    const reading = readingOf();
    const all = await seen(changeRange(git, { base: id(base), head: id(head) }), reading);
    const paths = new Set(all.map(({ path }) => path));
    expect(paths.has('leak')).toBe(true);
    expect(paths.size).toBeGreaterThan(1_000);
    expect(paths.size).toBeLessThan(100_000);
    expect(reading.receipt.problems[0]).toMatchObject({ kind: 'unreadable' });
  }, 60_000);
});
