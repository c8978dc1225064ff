import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { history } from '../../src/sources/history.js';
import {
  brief,
  MARKER,
  newRepository,
  opened,
  readingOf,
  seen,
  temporaryDirectory,
} from './reading.js';

async function scanned(directory: string, reading = readingOf()): ReturnType<typeof seen> {
  return seen(history(await opened(directory)), reading);
}

describe('history', () => {
  it('AT-38 gives one document for each surface', async () => {
    const repository = newRepository();
    const file = repository.commit({ 'a.txt': MARKER });
    const message = repository.commit({}, `subject ${MARKER}`);
    const author = repository.gitWith(
      { GIT_AUTHOR_NAME: MARKER },
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'x',
    );
    expect(author).toBe('');
    const authored = repository.git('rev-parse', 'HEAD');
    const named = repository.commit({ [`${MARKER}.txt`]: 'x' });
    symlinkSync(`to/${MARKER}`, join(repository.path, 'link'));
    const linked = repository.commit({});
    repository.git('tag', '-a', '-m', `tag ${MARKER}`, 'v1');
    const tag = repository.git('rev-parse', 'v1');
    repository.git('tag', `t-${MARKER}`);
    repository.git('branch', `feature/${MARKER}`);
    repository.git('notes', 'add', '-m', `note ${MARKER}`, file);
    const note = repository.git('rev-parse', 'refs/notes/commits');
    const all = brief(await scanned(repository.path));
    expect(all).toHaveLength(9);
    expect(all).toEqual(
      expect.arrayContaining([
        `file a.txt@${file}`,
        `commit-message @${message} -`,
        `commit-author @${authored} -`,
        `path ${MARKER}.txt@${named}`,
        `file link@${linked}`,
        `tag-message @${tag} -`,
        'tag-name @',
        'branch-name @',
        `note ${file}@${note} -`,
      ]),
    );
  });

  it('follows each leak to every commit that introduced it, on any branch, and says what head has', async () => {
    const repository = newRepository();
    const first = repository.commit({ 'a.txt': MARKER });
    repository.commit({ 'a.txt': 'gone' });
    repository.git('checkout', '-q', '-b', 'side');
    const second = repository.commit({ 'deep/b.txt': MARKER });
    repository.git('checkout', '-q', 'main');
    const third = repository.commit({ 'c.txt': `c ${MARKER}` });
    expect(brief(await scanned(repository.path))).toEqual([
      `file a.txt@${first} -`,
      ...[`file deep/b.txt@${second} -`, `file c.txt@${third}`].toSorted((one, other) =>
        (one.split('@')[1] ?? '') < (other.split('@')[1] ?? '') ? -1 : 1,
      ),
    ]);
  });

  it('reads notes that are spread over directories, and an edited note with its earlier text', async () => {
    const repository = newRepository();
    const commit = repository.commit({ a: 'a' });
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: repository.path,
      input: MARKER,
    })
      .toString()
      .trim();
    const path = `${commit.slice(0, 2)}/${commit.slice(2)}`;
    const stream = `commit refs/notes/x\ncommitter A <a@b> 1 +0000\ndata 1\nn\nM 100644 ${blob} ${path}\n`;
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input: stream });
    const note = repository.git('rev-parse', 'refs/notes/x');
    expect(brief(await scanned(repository.path))).toEqual([`note ${commit}@${note} -`]);
  });

  it('reads tags of tags, and tags and references of trees and blobs', async () => {
    const repository = newRepository();
    repository.commit({ a: 'a' });
    repository.git('tag', '-a', '-m', 'inner', 'inner');
    repository.git('tag', '-a', '-m', `outer ${MARKER}`, 'outer', 'inner');
    repository.git('tag', '-a', '-m', `again ${MARKER}`, 'again', 'outer');
    repository.git('tag', '-d', 'inner', 'outer');
    repository.write('loose', `loose ${MARKER}`);
    const blob = repository.git('hash-object', '-w', 'loose');
    repository.git('update-ref', 'refs/keep/blob', blob);
    repository.write('other', `in a tree ${MARKER}`);
    repository.git('add', 'other');
    repository.git('tag', '-a', '-m', 'tree', 'tree', repository.git('write-tree'));
    repository.git('rm', '-q', '--cached', 'other');
    const all = await scanned(repository.path);
    expect(
      all.map(({ surface, path, text }) => `${surface} ${path} ${text.split('\n')[0] ?? ''}`),
    ).toEqual([
      `tag-message  again ${MARKER}`,
      `tag-message  outer ${MARKER}`,
      `file other in a tree ${MARKER}`,
      `file  loose ${MARKER}`,
    ]);
    expect(all.at(-1)?.document.blob).toBe(blob);
  });

  it('reads a tagger', async () => {
    const repository = newRepository();
    repository.commit({ a: 'a' });
    repository.gitWith({ GIT_COMMITTER_NAME: MARKER }, 'tag', '-a', '-m', 'message', 'v1');
    const all = await scanned(repository.path);
    expect(all.map(({ surface, text }) => [surface, text])).toEqual([
      ['tag-message', `message\n\ntag v1\n${MARKER} <ada@example.com>`],
    ]);
  });

  it('AT-06 says that a shallow clone is incomplete, and scans what there is', async () => {
    const repository = newRepository();
    repository.commit({ a: 'a' });
    const head = repository.commit({ b: MARKER });
    const clone = temporaryDirectory();
    const source = `file://${repository.path}`;
    execFileSync('git', ['clone', '-q', '--depth', '1', source, clone], { stdio: 'ignore' });
    const reading = readingOf();
    expect(brief(await scanned(clone, reading))).toEqual([`file b@${head}`]);
    expect(reading.receipt.problems).toEqual([
      expect.objectContaining({
        kind: 'shallow',
        message: 'history is cut off at 1 commit',
        remedy: expect.stringContaining('git fetch --unshallow'),
      }),
    ]);
  });

  it('says that a repository without commits was not scanned', async () => {
    const reading = readingOf();
    expect(await scanned(newRepository().path, reading)).toEqual([]);
    expect(reading.receipt.problems).toEqual([
      expect.objectContaining({ kind: 'nothing-scanned' }),
    ]);
  });

  it('reads a SHA-256 repository', async () => {
    const repository = newRepository({ objectFormat: 'sha256' });
    const commit = repository.commit({ 'deep/a': MARKER });
    expect(brief(await scanned(repository.path))).toEqual([`file deep/a@${commit}`]);
  });

  it('says that a tree is missing, and scans what git listed before it', async () => {
    const repository = newRepository();
    repository.commit({ 'deep/a': 'a' });
    const head = repository.commit({ 'deep/a': 'b', leak: MARKER });
    const lost = repository.git('rev-parse', 'HEAD~1:deep');
    rmSync(join(repository.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const reading = readingOf();
    expect(brief(await scanned(repository.path, reading))).toContain(`file leak@${head}`);
    expect(reading.receipt.problems).toContainEqual(
      expect.objectContaining({ kind: 'missing-object' }),
    );
  });

  it('counts each blob once and names submodules', async () => {
    const repository = newRepository();
    const first = repository.commit({ a: 'aa', b: 'aa' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},sub`);
    repository.git('commit', '-q', '-m', 'sub');
    const reading = readingOf();
    await scanned(repository.path, reading);
    expect(reading.receipt.coverage()).toMatchObject({
      complete: true,
      commits: 2,
      blobs: 1,
      bytes: 2,
      skipped: [{ object: first }],
    });
  });
});
