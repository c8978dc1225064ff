import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fetchMissing, treeOfCommit } from '../../src/git/fetch-missing.js';
import { objectId } from '../../src/git/object-id.js';
import { keysIn, runCli, scanJson } from '../helpers/cli.js';
import { startGitServer } from '../helpers/git-http-server.js';
import { sampleKey } from '../helpers/key.js';
import { afterwards, make, open, scratch } from './scratch.js';

/** A server's repository with a key in an earlier commit, and a clone of it without what `filter` leaves out. */
function partialClone(filter: string) {
  const origin = make();
  const key = `MISTRAL_API_KEY=${sampleKey(7)}\n`;
  const first = origin.commit({ '.env': key, 'deep/er/a.txt': 'first' });
  const second = origin.commit({ '.env': '', 'deep/er/a.txt': 'second' });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = join(scratch(), 'clone');
  origin.git('clone', '-q', `--filter=${filter}`, '--no-checkout', `file://${origin.path}`, clone);
  const blob = objectId(origin.git('rev-parse', `${first}:.env`));
  return { origin, clone, blob, first: objectId(first), second: objectId(second) };
}

function packs(clone: string): string[] {
  return readdirSync(join(clone, '.git/objects/pack')).sort();
}

describe('a scan of a partial clone', () => {
  it('AT-40 is incomplete and names each missing blob; nothing is fetched in silence', () => {
    const { clone, blob } = partialClone('blob:none');
    const before = packs(clone);
    const report = scanJson(['--history', clone]);
    expect(report).toMatchObject({ result: 'incomplete', coverage: { complete: false } });
    expect(report.status).not.toBe(0);
    const missing = report.problems.filter(({ kind }) => kind === 'missing-object');
    expect(missing.map(({ message }) => message).join()).toContain(blob);
    expect(packs(clone)).toEqual(before);
    expect(existsSync(join(clone, '.git/FETCH_HEAD'))).toBe(false);
  });

  it('AT-40 ends, naming the tree, where the tree of HEAD is missing', () => {
    const { origin, clone, second } = partialClone('tree:0');
    const before = packs(clone);
    const { status, stdout } = runCli(['scan', '--history', clone]);
    expect(status).toBe(2);
    expect(stdout).toContain(origin.git('rev-parse', `${second}^{tree}`));
    expect(packs(clone)).toEqual(before);
  });
});

describe.each(['blob:none', 'tree:0'])('a clone with --filter=%s', (filter) => {
  it('AT-40 gets what is missing where that is asked for, into the private directory alone', async () => {
    const { origin, clone, blob, second } = partialClone(filter);
    const before = packs(clone);
    const server = await startGitServer(dirname(origin.path));
    afterwards(server.close);
    const url = `${server.url}/${basename(origin.path)}/.git`;
    const repository = await open(clone, { remote: { url, token: undefined } });
    expect(await repository.has(blob)).toBe(false);
    expect(server.requests).toEqual([]);
    const notes = await fetchMissing(repository, { include: [second], exclude: [] });
    expect(notes).toEqual({
      notes: [expect.stringMatching(/^Fetched \d+ objects/u)],
      failure: undefined,
    });
    expect(await repository.missingObjects([second])).toEqual([]);
    expect(await repository.readOne(blob)).toMatchObject({ kind: 'blob' });
    expect(packs(clone)).toEqual(before);
  });
});

describe('fetchMissing', () => {
  it('asks for nothing where nothing is missing, and says why it got nothing', async () => {
    const { origin, clone, first, second } = partialClone('blob:none');
    const whole = await open(origin.path);
    const reach = { include: [second], exclude: [first] };
    expect(await fetchMissing(whole, reach)).toEqual({ notes: [], failure: undefined });
    const partial = await open(clone);
    expect(await partial.missingObjects(reach.include, reach.exclude)).toHaveLength(2);
    expect(await fetchMissing(partial, reach)).toEqual({
      notes: [],
      failure: 'There is no server to fetch from.',
    });
  });

  it('reaches the tree of one commit without its history', async () => {
    const { clone, first, second } = partialClone('blob:none');
    const repository = await open(clone);
    const tree = await treeOfCommit(repository, first);
    const include = tree === undefined ? [] : [tree];
    expect(await repository.missingObjects(include)).toHaveLength(2);
    expect(await repository.missingObjects([second])).toHaveLength(4);
  });

  it('finds a key in a whole clone of the same repository', () => {
    const { origin } = partialClone('blob:none');
    expect(keysIn(scanJson(['--history', origin.path]))).toHaveLength(1);
  });
});

describe('the receipt of a scan', () => {
  it('AT-07 counts the objects that it should have read and could not', () => {
    const { clone } = partialClone('blob:none');
    const text = runCli(['scan', '--history', clone]).stdout;
    expect(text).toMatch(
      /scanned: +2 commits, 0 objects, .*\(\d objects? more could not be read\)/u,
    );
    expect(scanJson(['--history', clone]).coverage).toMatchObject({ blobs: 0, unread: 4 });
  });
});
