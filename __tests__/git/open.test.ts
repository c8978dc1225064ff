import { mkdirSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openRepository } from '../../src/git/open.js';
import type { GitObject, GitRepository, ObjectFault } from '../../src/git/port.js';
import { objectId } from '../../src/git/object-id.js';
import { make, open, scratch } from './scratch.js';

function text(outcome: GitObject | ObjectFault): string {
  return 'bytes' in outcome ? Buffer.from(outcome.bytes).toString('utf8') : outcome.kind;
}

async function fileText(repository: GitRepository, id: string): Promise<string> {
  return text(await repository.readOne(objectId(id)));
}

describe('openRepository', () => {
  it('reads objects, HEAD and references', async () => {
    const fixture = make();
    const commit = fixture.commit({ 'a.txt': 'hello' });
    fixture.git('tag', '-a', 'v1', '-m', 'first');
    const repository = await open(fixture.path);
    expect(await repository.head()).toBe(commit);
    expect((await repository.refs()).map(({ name }) => name)).toEqual([
      'refs/heads/main',
      'refs/tags/v1',
    ]);
    expect(await fileText(repository, fixture.git('rev-parse', 'HEAD:a.txt'))).toBe('hello');
    expect(await repository.has(objectId(commit))).toBe(true);
    expect(await repository.has(objectId('1'.repeat(40)))).toBe(false);
    expect(repository.workTree).toBeDefined();
  });

  it('finds the repository of a subdirectory, a worktree and a bare repository', async () => {
    const fixture = make();
    const commit = fixture.commit({ 'deep/er/a.txt': 'hello' });
    fixture.git('worktree', 'add', '-q', '-b', 'side', 'tree');
    const side = join(fixture.path, 'tree');
    const sideCommit = fixture.git('-C', side, 'commit', '-q', '--allow-empty', '-m', 'side');
    expect(sideCommit).toBe('');
    const bare = make({ bare: true });
    fixture.git('push', '-q', bare.path, 'main');
    expect(await (await open(join(fixture.path, 'deep/er'))).head()).toBe(commit);
    expect(await (await open(side)).head()).toBe(fixture.git('rev-parse', 'side'));
    const opened = await open(bare.path);
    expect(await opened.resolveCommit('main')).toBe(commit);
    expect(opened.workTree).toBeUndefined();
  });

  it('goes by the enclosing repository where a directory of it looks like a bare one', async () => {
    const fixture = make();
    const commit = fixture.commit({
      'fake/HEAD': 'ref: refs/heads/main\n',
      'fake/objects/x': '',
      'fake/refs/x': '',
    });
    expect(await (await open(join(fixture.path, 'fake'))).head()).toBe(commit);
  });

  it('says that a directory is no repository, and leaves nothing behind', async () => {
    const directory = scratch();
    await expect(open(directory)).rejects.toMatchObject({ code: 'not-a-repository' });
    const fixture = make();
    fixture.commit({ a: 'a' });
    const temporaryDirectory = join(directory, 'private');
    const repository = await openRepository({
      directory: fixture.path,
      env: process.env,
      temporaryDirectory,
    });
    expect(readdirSync(temporaryDirectory)).toHaveLength(1);
    await repository.readOne(objectId(fixture.git('rev-parse', 'HEAD')));
    await repository.close();
    await repository.close();
    expect(readdirSync(temporaryDirectory)).toEqual([]);
  });

  it('AT-41 reads a SHA-256 repository', async () => {
    const fixture = make({ objectFormat: 'sha256' });
    const commit = fixture.commit({ 'a.txt': 'hello' });
    const repository = await open(fixture.path);
    expect(repository.objectFormat).toBe('sha256');
    expect(await repository.head()).toBe(commit);
    expect(await fileText(repository, fixture.git('rev-parse', 'HEAD:a.txt'))).toBe('hello');
    expect((await repository.index()).map(({ rawPath }) => rawPath)).toEqual(['a.txt']);
  });

  it('AT-39 reads the object itself where a replace reference hides it', async () => {
    const fixture = make();
    fixture.commit({ 'a.txt': 'the real one' });
    const blob = fixture.git('rev-parse', 'HEAD:a.txt');
    fixture.write('b.txt', 'harmless');
    fixture.git('replace', blob, fixture.git('hash-object', '-w', 'b.txt'));
    const repository = await open(fixture.path);
    expect(await fileText(repository, blob)).toBe('the real one');
    expect((await repository.refs()).map(({ name }) => name)).toContain(`refs/replace/${blob}`);
  });

  it('follows the alternates of the repository, in directories of any name', async () => {
    const origin = make();
    const commit = origin.commit({ 'a.txt': 'hello' });
    const odd = join(scratch(), 'line\nend "quoted" #hash');
    mkdirSync(odd);
    origin.git('clone', '-q', '--shared', origin.path, join(odd, 'clone'));
    const repository = await open(join(odd, 'clone'));
    expect(await repository.head()).toBe(commit);
    expect(await repository.resolveCommit('origin/main')).toBe(commit);
  });

  it('AT-03 runs no program that the config of the repository names', async () => {
    const fixture = make();
    const commit = fixture.commit({ 'a.txt': 'hello', '.gitattributes': '* diff=x filter=x\n' });
    const blob = fixture.git('rev-parse', 'HEAD:a.txt');
    const probe = join(fixture.path, 'probe');
    const script = `sh -c 'touch ${probe}'`;
    const hook = join(fixture.path, 'hooks-x', 'reference-transaction');
    mkdirSync(join(fixture.path, 'hooks-x'));
    writeFileSync(hook, `#!/bin/sh\ntouch ${probe}\n`, { mode: 0o755 });
    const keys = [
      'core.fsmonitor',
      'diff.x.textconv',
      'diff.x.command',
      'diff.external',
      'filter.x.clean',
      'filter.x.smudge',
      'core.sshCommand',
      'core.gitProxy',
      'gpg.program',
      'core.pager',
      'core.editor',
      'remote.origin.uploadpack',
      'credential.helper',
      'core.alternateRefsCommand',
      'uploadpack.packObjectsHook',
    ];
    const config = keys.map((key) => {
      const at = key.lastIndexOf('.');
      const [section, sub] = key.slice(0, at).split('.');
      return `[${section ?? ''}${sub === undefined ? '' : ` "${sub}"`}]\n\t${key.slice(at + 1)} = ${script}\n`;
    });
    const path = join(fixture.path, '.git/config');
    writeFileSync(
      path,
      `[core]\n\tbare = false\n\thooksPath = ${join(fixture.path, 'hooks-x')}\n${config.join('')}`,
    );
    const repository = await open(fixture.path);
    expect(await repository.head()).toBe(commit);
    expect(await fileText(repository, blob)).toBe('hello');
    expect(await repository.commits([objectId(commit)], [])).toEqual([commit]);
    expect(await repository.mergeBases(objectId(commit), objectId(commit))).toEqual([commit]);
    expect(await repository.index()).toHaveLength(2);
    for await (const id of repository.reachableObjects([objectId(commit)]))
      expect(id).toHaveLength(40);
    expect(existsSync(probe)).toBe(false);
  });
});

describe('reading', () => {
  it('gives thousands of objects in order, with a missing one named', async () => {
    const fixture = make();
    const commit = fixture.commit(
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, index) => [
          `f${String(index)}`,
          `content ${String(index)}`,
        ]),
      ),
    );
    const repository = await open(fixture.path);
    const ids: string[] = [];
    for await (const id of repository.reachableObjects([objectId(commit)])) ids.push(id);
    expect(ids).toHaveLength(3002);
    ids.splice(1500, 0, 'f'.repeat(40));
    const seen: string[] = [];
    const faults: string[] = [];
    for await (const outcome of repository.read(ids.map(objectId))) {
      seen.push(outcome.id);
      if (!('bytes' in outcome)) faults.push(`${outcome.kind} ${outcome.id}`);
    }
    expect(seen).toEqual(ids);
    expect(faults).toEqual([`missing ${'f'.repeat(40)}`]);
  });

  it('may be stopped early, and nested', async () => {
    const fixture = make();
    const commit = objectId(fixture.commit({ a: 'a', b: 'b' }));
    const repository = await open(fixture.path);
    for await (const outcome of repository.read([commit, commit, commit])) {
      expect(text(outcome)).toBe(text(await repository.readOne(commit)));
      break;
    }
    expect(text(await repository.readOne(commit))).toContain('tree ');
  });
});
