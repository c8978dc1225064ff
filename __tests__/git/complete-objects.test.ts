import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { completeAllObjects, completeObjects } from '../../src/git/complete-objects.js';
import { objectId } from '../../src/git/object-id.js';
import { startGitServer } from '../helpers/git-http-server.js';
import { afterwards, make, open, scratch } from './scratch.js';

/** A server's repository of three commits, and a clone of it without any blob or tree. */
async function emptyClone() {
  const origin = make();
  const commits = ['first', 'second', 'third'].map((text) =>
    objectId(origin.commit({ 'a.txt': text, 'deep/er/b.txt': `b of ${text}` })),
  );
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = join(scratch(), 'clone');
  origin.git('clone', '-q', '--filter=tree:0', '--no-checkout', `file://${origin.path}`, clone);
  const server = await startGitServer(dirname(origin.path));
  afterwards(server.close);
  const url = `${server.url}/${basename(origin.path)}/.git`;
  const repository = await open(clone, { remote: { url, token: undefined } });
  const [first, second, third] = commits;
  if (first === undefined || second === undefined || third === undefined) throw new Error('none');
  return { origin, clone, repository, first, second, third };
}

describe('what a partial clone lacks', () => {
  it('is fetched for the trees that are read and for a change with the parents outside of it', async () => {
    const { repository, first, second, third } = await emptyClone();
    const range = { base: second, head: third };
    const done = await completeObjects(repository, { commits: [third], range });
    expect(done.failure).toBeUndefined();
    expect(done.notes).toEqual([expect.stringMatching(/^Fetched \d+ objects/u)]);
    expect(await repository.missingObjects([third], [second])).toEqual([]);
    // The first commit is neither read nor a parent of what is.
    expect(await repository.missingObjects([first])).not.toEqual([]);
  });

  it('is fetched for trees alone where there is no change', async () => {
    const { repository, second, third } = await emptyClone();
    const done = await completeObjects(repository, { commits: [third], range: undefined });
    expect(done.failure).toBeUndefined();
    expect(await repository.missingObjects([third], [second])).toEqual([]);
  });

  it('is fetched for everything that a reference or a given commit reaches', async () => {
    const { repository, first, third } = await emptyClone();
    const gone = objectId('e'.repeat(40));
    const done = await completeAllObjects(repository, [first, gone]);
    expect(done.failure).toBeUndefined();
    expect(await repository.missingObjects([third])).toEqual([]);
  });

  it('stays, with the reason, where there is no server', async () => {
    const { clone, second, third } = await emptyClone();
    const repository = await open(clone);
    const range = { base: second, head: third };
    const done = await completeObjects(repository, { commits: [third], range });
    expect(done).toEqual({ notes: [], failure: 'There is no server to fetch from.' });
  });

  it('is nothing in a whole clone, and nothing is done', async () => {
    const { origin, third } = await emptyClone();
    const whole = await open(origin.path);
    const nothing = { notes: [], failure: undefined };
    expect(await completeObjects(whole, { commits: [third], range: undefined })).toEqual(nothing);
    expect(await completeAllObjects(whole, [])).toEqual(nothing);
  });
});
