import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { workingTree, workingTreeOf } from '../../src/sources/working-tree.js';
import type { TestRepository } from '../helpers/repository.js';
import {
  brief,
  MARKER,
  newRepository,
  opened,
  readingOf,
  seen,
  temporaryDirectory,
} from './reading.js';

async function scanned(repository: TestRepository, reading = readingOf()): ReturnType<typeof seen> {
  return seen(workingTree(repository.path, await opened(repository.path)), reading);
}

describe('workingTree', () => {
  it('gives tracked files as they are now, and untracked ones that are not ignored', async () => {
    const repository = newRepository();
    repository.commit({
      '.gitignore': 'ignored/\n*.log\n',
      'deep/.gitignore': '!kept.log\n/own\n',
      'tracked.log': 'x',
      'ignored/tracked': MARKER,
      'deleted.txt': MARKER,
    });
    rmSync(join(repository.path, 'deleted.txt'));
    for (const path of [
      'tracked.log',
      'new.txt',
      'a.log',
      'ignored/untracked',
      'deep/kept.log',
      'deep/own',
    ])
      repository.write(path, MARKER);
    const reading = readingOf();
    expect(brief(await scanned(repository, reading))).toEqual([
      'file deep/kept.log@',
      'file ignored/tracked@',
      'file new.txt@',
      'file tracked.log@',
    ]);
    expect(reading.receipt.problems).toEqual([]);
    const tree = await workingTreeOf(repository.path, await opened(repository.path));
    const listed = tree.files.filter(({ path }) => !path.endsWith('.gitignore'));
    expect(listed).toEqual([
      { path: 'deep/kept.log', kind: 'file', tracked: false },
      { path: 'ignored/tracked', kind: 'file', tracked: true },
      { path: 'new.txt', kind: 'file', tracked: false },
      { path: 'tracked.log', kind: 'file', tracked: true },
    ]);
    expect((await tree.read('new.txt'))?.text).toBe(MARKER);
    expect(await tree.read('deep/own')).toBeUndefined();
  });

  it('AT-04 takes the target of a link for its text and never reads behind it', async () => {
    const repository = newRepository();
    const outside = temporaryDirectory();
    writeFileSync(join(outside, 'secret.txt'), `outside ${MARKER}`);
    repository.commit({ 'inside/secret.txt': 'inside' });
    symlinkSync('/proc/self/environ', join(repository.path, 'settings.env'));
    symlinkSync(outside, join(repository.path, 'directory'));
    symlinkSync(`nowhere/${MARKER}`, join(repository.path, 'dangling'));
    renameSync(join(repository.path, 'inside'), join(repository.path, 'gone'));
    symlinkSync(outside, join(repository.path, 'inside'));
    process.env['CANARY'] = MARKER;
    try {
      const all = await scanned(repository);
      expect(all.map(({ path, text }) => [path, text])).toEqual([
        ['dangling', `nowhere/${MARKER}`],
      ]);
      const tree = await workingTreeOf(repository.path, await opened(repository.path));
      expect((await tree.read('settings.env'))?.text).toBe('/proc/self/environ');
    } finally {
      delete process.env['CANARY'];
    }
  });

  it('names pipes, nested repositories and submodules as skipped, and enters none', async () => {
    const repository = newRepository();
    const commit = repository.commit({ a: 'a' });
    execFileSync('mkfifo', [join(repository.path, 'pipe')]);
    repository.write('nested/file', MARKER);
    execFileSync('git', ['init', '-q', join(repository.path, 'nested')]);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    repository.write('sub/file', MARKER);
    const reading = readingOf();
    expect(await scanned(repository, reading)).toEqual([]);
    expect(reading.receipt.skipped.map(({ path }) => path).toSorted()).toEqual([
      'nested',
      'pipe',
      'sub',
    ]);
    expect(reading.receipt.problems).toEqual([]);
  });

  it('reads names that are not UTF-8, and shows them', async () => {
    const repository = newRepository();
    const directory = Buffer.from(`${repository.path}/`);
    writeFileSync(Buffer.concat([directory, Buffer.from([0xff]), Buffer.from('.env')]), MARKER);
    writeFileSync(join(repository.path, 'a\n"b".txt'), MARKER);
    expect(brief(await scanned(repository))).toEqual([`file a\n"b".txt@`, 'file \\xff.env@']);
  });

  it('says which file may not be read, and scans the rest', async () => {
    const repository = newRepository();
    repository.commit({ a: MARKER, b: MARKER });
    chmodSync(join(repository.path, 'a'), 0);
    const isRoot = process.getuid?.() === 0;
    const reading = readingOf();
    const all = brief(await scanned(repository, reading));
    // The superuser may read everything.
    expect(all).toEqual(isRoot ? ['file a@', 'file b@'] : ['file b@']);
    expect(reading.receipt.problems.map(({ kind, path }) => [kind, path])).toEqual(
      isRoot ? [] : [['unreadable', 'a']],
    );
  });

  it('scans a plain directory but for what its ignore files leave out', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, '.gitignore'), '*.log\n');
    writeFileSync(join(directory, 'a.log'), MARKER);
    writeFileSync(join(directory, '.env'), MARKER);
    expect(brief(await seen(workingTree(directory, undefined)))).toEqual(['file .env@']);
    const tree = await workingTreeOf(directory, undefined);
    expect(tree.files.map(({ path, tracked }) => [path, tracked])).toEqual([
      ['.env', false],
      ['.gitignore', false],
    ]);
  });

  it('says that a directory does not exist', async () => {
    const missing = join(temporaryDirectory(), 'missing');
    await expect(workingTreeOf(missing, undefined)).rejects.toThrow(/cannot be read \(ENOENT\)/u);
  });
});
