import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { headTree } from '../../src/sources/head-tree.js';
import { treeOf } from '../../src/sources/trees.js';
import type { TestRepository } from '../helpers/repository.js';
import { brief, id, MARKER, newRepository, opened, readingOf, seen } from './reading.js';

async function scanned(
  repository: TestRepository,
  bases: readonly string[],
  reading = readingOf(),
): ReturnType<typeof seen> {
  const git = await opened(repository.path);
  const head = id(repository.git('rev-parse', 'HEAD'));
  return seen(headTree(git, { head, bases: bases.map((base) => id(base)) }), reading);
}

describe('headTree', () => {
  it('gives everything that stands in the tree, with what stood at the bases', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'old.txt': `1 ${MARKER}`, 'moved.txt': `2 ${MARKER}` });
    repository.git('mv', 'moved.txt', 'here.txt');
    repository.commit({ 'new.txt': `3 ${MARKER}`, 'old.txt': `4 ${MARKER}`, copy: `2 ${MARKER}` });
    const all = await scanned(repository, [base]);
    expect(brief(all)).toEqual([
      'file copy@ =',
      'file here.txt@ =',
      'file new.txt@',
      'file old.txt@ =',
    ]);
    expect(all.map(({ before }) => before)).toEqual([
      [`moved.txt:2 ${MARKER}`],
      [`moved.txt:2 ${MARKER}`],
      [],
      [`old.txt:1 ${MARKER}`],
    ]);
    expect(all.every(({ document }) => document.origin === 'present')).toBe(true);
  });

  it('takes a copy whose source stays for new', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': MARKER });
    repository.commit({ 'b.txt': MARKER });
    expect(brief(await scanned(repository, [base]))).toEqual(['file a.txt@ =', 'file b.txt@']);
  });

  it('tells new names from those at the base', async () => {
    const repository = newRepository();
    const base = repository.commit({ [`old-${MARKER}`]: 'x' });
    repository.commit({ [`old-${MARKER}`]: 'y', [`new-${MARKER}`]: 'z' });
    expect(brief(await scanned(repository, [base]))).toEqual([
      `path new-${MARKER}@`,
      `path old-${MARKER}@ =`,
    ]);
  });

  it('shows names with line ends, quotes and bytes that are not UTF-8', async () => {
    const repository = newRepository();
    repository.commit({ [`a\n"b"'.txt`]: MARKER });
    const blob = repository.git('rev-parse', 'HEAD:a\n"b"\'.txt');
    const bytes = Buffer.concat([
      Buffer.from('100644 \xff\xfe.txt\0', 'latin1'),
      Buffer.from(blob, 'hex'),
    ]);
    repository.write('tree', bytes);
    const tree = repository.git('hash-object', '-t', 'tree', '-w', '--literally', 'tree');
    const head = repository.git('commit-tree', '-p', 'HEAD', '-m', 'raw', tree);
    expect(brief(await scanned(repository, []))).toEqual([`file a\n"b"'.txt@`]);
    repository.git('update-ref', 'refs/heads/main', head);
    expect(brief(await scanned(repository, []))).toEqual(['file \\xff\\xfe.txt@']);
  });

  it('says which object is missing or damaged, and scans the rest', async () => {
    const repository = newRepository();
    repository.commit({ a: 'lost', b: MARKER });
    const lost = repository.git('rev-parse', 'HEAD:a');
    rmSync(join(repository.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const reading = readingOf();
    expect(brief(await scanned(repository, [], reading))).toEqual(['file b@']);
    expect(reading.receipt.problems).toEqual([
      expect.objectContaining({ kind: 'missing-object', object: lost }),
    ]);
    repository.write(`.git/objects/${lost.slice(0, 2)}/${lost.slice(2)}`, 'no object');
    const again = readingOf();
    expect(brief(await scanned(repository, [], again))).toEqual(['file b@']);
    expect(again.receipt.problems).toEqual([
      expect.objectContaining({ kind: 'corrupt-object', object: lost }),
    ]);
  });

  it('stops with the reason of the signal', async () => {
    const repository = newRepository();
    repository.commit({ a: MARKER });
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(scanned(repository, [], { ...readingOf(), signal })).rejects.toThrow('too late');
  });
});

describe('treeOf', () => {
  it('lists files in byte order and reads each once', async () => {
    const repository = newRepository();
    const commit = repository.commit({ 'a/b': 'ab', 'a.txt': 'text', 'a-b': 'dash' });
    const tree = await treeOf(await opened(repository.path), id(commit));
    expect(tree.files.map(({ path, kind, tracked }) => [path, kind, tracked])).toEqual([
      ['a-b', 'file', true],
      ['a.txt', 'file', true],
      ['a/b', 'file', true],
    ]);
    expect(tree.files[1]?.id).toBe(repository.git('rev-parse', 'HEAD:a.txt'));
    expect((await tree.read('a/b'))?.text).toBe('ab');
    expect(await tree.read('a/b')).toBe(await tree.read('a/b'));
    expect(await tree.read('missing')).toBeUndefined();
    expect(await tree.read('a')).toBeUndefined();
  });
});
