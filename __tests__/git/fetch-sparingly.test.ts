import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { deepen } from '../../src/git/complete-range.js';
import { objectId } from '../../src/git/object-id.js';
import { startGitServer, type GitServerOptions } from '../helpers/git-http-server.js';
import { afterwards, make, open, scratch } from './scratch.js';

const MEBIBYTE = 2 ** 20;

/** A clone of depth 1 of three commits, in which a large file stands all the time, and the server that it came from. */
async function world(options: GitServerOptions = {}) {
  const origin = make();
  const base = objectId(origin.commit({ 'large.bin': randomBytes(MEBIBYTE), a: '1' }));
  origin.commit({ a: '2' });
  const head = objectId(origin.commit({ a: '3' }));
  const clone = join(scratch(), 'clone');
  origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, clone);
  const server = await startGitServer(dirname(origin.path), options);
  afterwards(server.close);
  const remote = { url: `${server.url}/${basename(origin.path)}/.git`, token: undefined };
  return { server, range: { base, head }, repository: await open(clone, { remote }) };
}

describe('a fetch', () => {
  it('brings nothing that the checkout has already', async () => {
    const { server, range, repository } = await world();
    expect(await deepen(repository, range)).toMatchObject({ complete: true });
    expect(await repository.commits([range.head], [range.base])).toHaveLength(2);
    expect(server.sent()).toBeLessThan(MEBIBYTE / 10);
  });

  it('is tried again where the server has a fault, and then works', async () => {
    const { server, range, repository } = await world({ refuseWith: 503, refusals: 2 });
    expect(await deepen(repository, range)).toMatchObject({ complete: true });
    expect(server.requests.length).toBeGreaterThan(2);
  });

  it.each([403, 404])(
    'is not tried again where the server says %i, nor any other',
    async (status) => {
      const { server, range, repository } = await world({ refuseWith: status });
      expect(await deepen(repository, range)).toMatchObject({ complete: false });
      const asked = server.requests.length;
      const again = repository.fetch({ wants: [range.base], depth: 1 });
      await expect(again).rejects.toMatchObject({ code: 'fetch-failed' });
      expect([asked, server.requests.length]).toEqual([1, 1]);
    },
  );

  it('says that the server has a fault where three tries do not help', async () => {
    const { server, range, repository } = await world({ refuseWith: 500 });
    const state = await deepen(repository, range);
    expect(state.notes.join()).toMatch(/^Fetching from \S+ failed: the server had a fault\.$/u);
    expect(server.requests).toHaveLength(3);
  });
});
