import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { objectId } from '../../src/git/object-id.js';
import type { GitRepository, ObjectId } from '../../src/git/port.js';
import type { TestRepository } from '../helpers/repository.js';
import { make, open, shimmed } from './scratch.js';

async function outcomes(repository: GitRepository, ids: readonly ObjectId[]): Promise<string[]> {
  const seen: string[] = [];
  for await (const outcome of repository.read(ids)) {
    seen.push(`${'bytes' in outcome ? 'read' : outcome.kind} ${outcome.id}`);
    if (!('bytes' in outcome)) expect(outcome.message).toContain(outcome.id);
  }
  return seen;
}

function blobs(fixture: TestRepository): ObjectId[] {
  fixture.commit({ a: 'first', b: 'second', c: 'third' });
  return ['a', 'b', 'c'].map((name) => objectId(fixture.git('rev-parse', `HEAD:${name}`)));
}

describe('a git that does not answer as it should', () => {
  it.each([
    ['ends with 128', 'exit 128'],
    ['ends with 0', 'exit 0'],
    ['prints garbage', 'echo hello; cat >/dev/null; exit 0'],
    ['prints garbage without end', 'exec yes | tr -d "\\n"'],
    [
      'answers for another object',
      `echo "${'1'.repeat(40)} blob 1"; echo x; cat >/dev/null; exit 0`,
    ],
    ['stops inside an object', 'read id; printf "%s blob 10\\nabc" $id; exit 0'],
    ['gives other content', 'while read id; do printf "%s blob 3\\nabc\\n" $id; done; exit 0'],
  ])('AT-07 faults every object of a git that %s', async (_, script) => {
    const fixture = make();
    const ids = blobs(fixture);
    const repository = await open(fixture.path, { env: shimmed(script) });
    expect(await outcomes(repository, ids)).toEqual(ids.map((id) => `corrupt ${id}`));
  });

  it('AT-07 faults every object that git says is missing', async () => {
    const fixture = make();
    const ids = blobs(fixture);
    const script = 'while read id; do echo "$id missing"; done; exit 0';
    const repository = await open(fixture.path, { env: shimmed(script) });
    expect(await outcomes(repository, ids)).toEqual(ids.map((id) => `missing ${id}`));
  });

  it('AT-07 loses no object where git is killed after each one', async () => {
    const fixture = make();
    const [a, b, c] = blobs(fixture);
    const script = 'read id; echo $id | $git "$@"; kill -9 $$';
    const repository = await open(fixture.path, { env: shimmed(script) });
    const seen = await outcomes(
      repository,
      [a, b, c].filter((id) => id !== undefined),
    );
    expect(seen).toEqual([`read ${a ?? ''}`, `corrupt ${b ?? ''}`, `read ${c ?? ''}`]);
  });

  it('AT-07 gives up, naming the object, on a git that fails again and again', async () => {
    const fixture = make();
    const [a] = blobs(fixture);
    const ids = Array.from({ length: 100 }, () => a).filter((id) => id !== undefined);
    const repository = await open(fixture.path, { env: shimmed('exit 128') });
    await expect(outcomes(repository, ids)).rejects.toThrow(a ?? '');
  });
});

describe('a damaged object', () => {
  it.each([
    ['garbage', Buffer.from('garbage')],
    ['empty', Buffer.alloc(0)],
    ['other content', deflateSync(Buffer.from('blob 3\0foo'))],
    ['shorter than it says', deflateSync(Buffer.from('blob 30\0foo'))],
  ])('AT-07 is a fault that leaves the others readable: %s', async (_, content) => {
    const fixture = make();
    const ids = blobs(fixture);
    const [a, b, c] = ids.map(String);
    const file = join(fixture.path, '.git/objects', b?.slice(0, 2) ?? '', b?.slice(2) ?? '');
    chmodSync(file, 0o644);
    writeFileSync(file, content);
    const repository = await open(fixture.path);
    const expected = [`read ${a ?? ''}`, `corrupt ${b ?? ''}`, `read ${c ?? ''}`];
    expect(await outcomes(repository, ids)).toEqual(expected);
  });

  it('ends a walk with an error where a parent is not there', async () => {
    const fixture = make();
    const [first, second] = [fixture.commit({ a: '1' }), fixture.commit({ a: '2' })];
    const file = join(fixture.path, '.git/objects', first.slice(0, 2), first.slice(2));
    chmodSync(file, 0o644);
    execFileSync('rm', ['-f', file]);
    const repository = await open(fixture.path);
    const failure = { code: 'missing-object' };
    await expect(repository.commits([objectId(second)], [])).rejects.toMatchObject(failure);
  });
});

describe('a name from outside', () => {
  it('AT-27 is refused where it could be an option, or is not what it looks like', async () => {
    const fixture = make();
    const commit = fixture.commit({ a: 'a' });
    const probe = join(fixture.path, 'pwn');
    const repository = await open(fixture.path);
    const names = [
      `--output=${probe}`,
      '--upload-pack=x',
      '-n1',
      `\ufeff${commit}`,
      'a b',
      'a\n',
      '\u200bmain',
      '',
    ];
    for (const name of names) {
      await expect(repository.resolveCommit(name)).rejects.toMatchObject({ code: 'bad-revision' });
    }
    for (const name of ['main@{1}', 'nothing', ':/x', 'main^{/x}', 'HEAD:a', `${commit}^3`]) {
      await expect(repository.resolveCommit(name)).rejects.toMatchObject({
        code: 'unknown-revision',
      });
    }
    expect(existsSync(probe)).toBe(false);
  });

  it('is a full or abbreviated id, a branch, a tag, HEAD, or steps back from one', async () => {
    const fixture = make();
    const [first, second] = [fixture.commit({ a: '1' }), fixture.commit({ a: '2' })];
    fixture.git('tag', '-a', 'v1', '-m', 'x', first);
    fixture.git('pack-refs', '--all');
    const repository = await open(fixture.path);
    for (const name of [second, second.slice(0, 8), 'main', 'refs/heads/main', 'HEAD', 'HEAD^0']) {
      expect(await repository.resolveCommit(name)).toBe(second);
    }
    for (const name of ['v1', 'refs/tags/v1', 'HEAD~', 'HEAD^', 'main~1', `${second}^1`]) {
      expect(await repository.resolveCommit(name)).toBe(first);
    }
  });
});

describe('the index', () => {
  it.each([2, 4])('is read in version %d, names of any bytes too', async (version) => {
    const fixture = make();
    const names = ['a', 'line\nend', 'say "hi"', 'déjà/vu', 'b'.repeat(200), 'ccccc'];
    fixture.commit(Object.fromEntries(names.map((name) => [name, name])));
    fixture.git('update-index', '--index-version', String(version));
    const repository = await open(fixture.path);
    const listed = fixture.git('ls-files', '-s', '-z').split('\0').filter(Boolean);
    const read = (await repository.index()).map(
      ({ mode, id, rawPath }) =>
        `${mode.toString(8)} ${id} 0\t${Buffer.from(rawPath, 'latin1').toString('utf8')}`,
    );
    expect(read).toEqual(listed);
  });

  it('is a clear error where it is split', async () => {
    const fixture = make();
    fixture.commit({ a: 'a' });
    fixture.git('update-index', '--split-index');
    await expect((await open(fixture.path)).index()).rejects.toMatchObject({ code: 'unsupported' });
  });
});
