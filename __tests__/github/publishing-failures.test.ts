import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, type ClientLimits } from '../../src/github/client.js';
import {
  publishComment,
  type CommentRequest,
  type Published,
} from '../../src/github/sticky-comment.js';
import { startFakeGitHub, type FakeGitHub, type Fault } from '../helpers/fake-github.js';

const HEAD = 'a'.repeat(40);

const REQUEST: CommentRequest = {
  owner: 'octo',
  repo: 'app',
  pullRequest: 5,
  body: 'Findings',
  workflow: '.github/workflows/security.yml',
  headSha: HEAD,
  runId: 100,
  runAttempt: 1,
  mode: 'auto',
  hasSomethingToSay: true,
};

/** Long enough for a busy machine, shorter than the delay of `no answer comes in time`. */
const QUICK: ClientLimits = { requestMs: 2_000, budgetMs: 20_000, waitUnitMs: 5 };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub({ headSha: HEAD });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function publish(
  changes: Partial<CommentRequest> = {},
  limits: Partial<ClientLimits> = {},
): Promise<Published> {
  const client = createClient({
    token: 'job-token',
    apiUrl: github.url,
    limits: { ...QUICK, ...limits },
  });
  return publishComment(client, { ...REQUEST, ...changes });
}

const posts = (): number => github.writes.filter(({ method }) => method === 'POST').length;

async function warningAfter(fault: Fault): Promise<string> {
  github.fail(fault);
  const published = await publish();
  if (published.kind !== 'failed') throw new Error(`it was ${published.kind}`);
  return published.warning;
}

describe('a comment that is not accepted', () => {
  it('AT-15 looks before it posts again, where a failed answer followed a stored comment', async () => {
    github.fail({ method: 'POST', does: { kind: 'store-then-status', status: 502 } });
    expect(await publish()).toEqual({ kind: 'created', id: 1 });
    expect(github.comments).toHaveLength(1);
    expect(posts()).toBe(1);
  });

  it('AT-15 posts once more where nothing was stored, and not a third time', async () => {
    github.fail({ method: 'POST', times: 5, does: { kind: 'status', status: 500 } });
    expect(await publish()).toMatchObject({ kind: 'failed' });
    expect(posts()).toBe(2);
  });

  it('AT-16 warns and names the permission where every write is forbidden', async () => {
    const message = 'Resource not accessible by integration';
    const warning = await warningAfter({
      method: 'POST',
      times: 9,
      does: { kind: 'status', status: 403, message },
    });
    expect(warning).toContain('"pull-requests: write"');
    expect(posts()).toBe(1);
  });

  it.each([401, 404])('AT-17 names the permission after %d', async (status) => {
    const warning = await warningAfter({
      method: 'POST',
      times: 9,
      does: { kind: 'status', status },
    });
    expect(warning).toContain('"pull-requests: write"');
  });

  it('AT-17 warns where comments are off', async () => {
    const warning = await warningAfter({
      method: 'GET',
      path: '/comments',
      times: 9,
      does: { kind: 'status', status: 410 },
    });
    expect(warning).toContain('it is gone');
    expect(github.writes).toEqual([]);
  });

  it('AT-17 shortens a text that is too long, once', async () => {
    const fence = '````';
    const body = `${fence}\n${'a line of the report\n'.repeat(4_000)}${fence}`;
    expect(await publish({ body })).toMatchObject({ kind: 'created' });
    const stored = github.comments[0]?.body ?? '';
    expect(Buffer.byteLength(stored)).toBeLessThanOrEqual(8_192);
    expect(stored.split('\n').filter((line) => line === fence)).toHaveLength(2);
    expect(stored).toContain('job summary');
    expect(posts()).toBe(2);
  });

  it('AT-17 warns where even the short text is refused', async () => {
    github.fail({ method: 'POST', times: 9, does: { kind: 'status', status: 422 } });
    expect(await publish({ body: 'line\n'.repeat(4_000) })).toMatchObject({ kind: 'failed' });
    expect(posts()).toBe(2);
  });

  it.each([
    ['a secondary limit', 'You have exceeded a secondary rate limit'],
    ['a plain 429', 'Too many requests'],
  ])('AT-17 waits two seconds for %s and then posts', async (_title, message) => {
    const headers = { 'retry-after': '2' };
    github.fail({ method: 'POST', does: { kind: 'status', status: 429, message, headers } });
    expect(await publish()).toMatchObject({ kind: 'created' });
    expect(github.comments).toHaveLength(1);
  });

  it('AT-17 does not wait for an hour', async () => {
    const headers = { 'retry-after': '3600' };
    const message = 'You have exceeded a secondary rate limit';
    const warning = await warningAfter({
      method: 'POST',
      times: 9,
      does: { kind: 'status', status: 429, message, headers },
    });
    expect(warning).toContain('rate limit');
    expect(posts()).toBe(1);
  });

  it('AT-17 repeats a read after 500', async () => {
    github.fail({ method: 'GET', times: 2, does: { kind: 'status', status: 500 } });
    expect(await publish()).toMatchObject({ kind: 'created' });
  });

  it.each([
    ['the connection is reset', { kind: 'reset' } as const],
    ['no answer comes in time', { kind: 'delay', ms: 4_000 } as const],
    ['a page of a proxy comes instead', { kind: 'html', status: 200 } as const],
    ['a page of a proxy comes with 502', { kind: 'html', status: 502 } as const],
  ])('AT-17 has one comment in the end where, after posting, %s', async (_title, does) => {
    github.fail({ method: 'POST', does });
    expect(await publish()).toMatchObject({ kind: 'created' });
    expect(github.comments).toHaveLength(1);
  });

  it.each([
    ['the connection is reset', { kind: 'reset' } as const],
    ['a page of a proxy comes instead', { kind: 'html', status: 200 } as const],
    ['the server fails', { kind: 'status', status: 503 } as const],
    [
      'the rate limit is used up',
      { kind: 'status', status: 429, headers: { 'retry-after': '900' } } as const,
    ],
  ])('AT-17 warns and writes nothing where comments cannot be read: %s', async (_title, does) => {
    const warning = await warningAfter({ method: 'GET', times: 99, does });
    expect(warning).toMatch(/^Could not comment on the pull request: [^<>]+\.$/u);
    expect(github.writes).toEqual([]);
  });

  it('AT-17 gives each request its own time', async () => {
    github.fail({ method: 'GET', times: 99, does: { kind: 'delay', ms: 5_000 } });
    const began = performance.now();
    const published = await publish({}, { requestMs: 100 });
    expect(published).toEqual({
      kind: 'failed',
      warning: 'Could not comment on the pull request: no answer came in time.',
    });
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(github.requests).toHaveLength(4);
  });

  it('AT-17 ends with its budget, however long the server takes', async () => {
    github.fail({ method: 'GET', times: 99, does: { kind: 'delay', ms: 5_000 } });
    const began = performance.now();
    const published = await publish({}, { requestMs: 200, budgetMs: 500, waitUnitMs: 100 });
    expect(published).toEqual({
      kind: 'failed',
      warning: 'Could not comment on the pull request: the time for reporting is over.',
    });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('where requests go', () => {
  it('AT-48 works under the prefix of a GitHub Enterprise Server', async () => {
    await github.close();
    github = await startFakeGitHub({
      prefix: '/api/v3',
      headSha: HEAD,
      comments: [{ user: { id: 7, login: 'mallory', type: 'User' }, body: 'hello' }],
    });
    expect(await publish()).toMatchObject({ kind: 'created' });
    expect(github.requests.every(({ path }) => path.startsWith('/api/v3/'))).toBe(true);
  });

  it('AT-48 asks a GitHub Enterprise Server who it is beside that prefix', async () => {
    await github.close();
    const bot = { id: 12, login: 'github-actions[bot]', type: 'Bot' } as const;
    github = await startFakeGitHub({ prefix: '/api/v3', headSha: HEAD, viewer: bot });
    await publish();
    expect(await publish({ body: 'Later', runId: 101 })).toEqual({ kind: 'updated', id: 1 });
    expect(github.requests.map(({ path }) => path)).toContain('/api/graphql');
  });

  it('does not follow a redirect with the token', async () => {
    await using other = await startFakeGitHub();
    github.fail({
      method: 'GET',
      times: 9,
      does: { kind: 'redirect', to: `${other.url}/repos/octo/app/issues/5/comments` },
    });
    expect(await publish()).toMatchObject({ kind: 'failed' });
    expect(other.requests).toEqual([]);
  });

  it.each(['', 'ftp://example.com', 'not an address', 'https://user:x@example.com'])(
    'refuses %j as the address of the API',
    (apiUrl) => {
      expect(() => createClient({ token: 'job-token', apiUrl })).toThrow('GITHUB_API_URL');
    },
  );
});
