import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, type ClientLimits } from '../../src/github/client.js';
import { markerLine } from '../../src/github/comment-marker.js';
import {
  publishComment,
  type CommentRequest,
  type Published,
} from '../../src/github/sticky-comment.js';
import {
  ACTIONS_BOT,
  startFakeGitHub,
  type Account,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../helpers/fake-github.js';

const HEAD = 'a'.repeat(40);
const OLD_HEAD = 'b'.repeat(40);
const WORKFLOW = '.github/workflows/security.yml';
const USER: Account = { id: 7, login: 'mallory', type: 'User' };
const OTHER_BOT: Account = { id: 8, login: 'echo[bot]', type: 'Bot' };

const REQUEST: CommentRequest = {
  owner: 'octo',
  repo: 'app',
  pullRequest: 5,
  body: '**1 key** leaked',
  workflow: WORKFLOW,
  headSha: HEAD,
  runId: 100,
  runAttempt: 1,
  mode: 'auto',
  hasSomethingToSay: true,
};

const MARKER = markerLine(REQUEST);
const OLD_MARKER = markerLine({ ...REQUEST, headSha: OLD_HEAD, runId: 99 });
const QUICK: ClientLimits = { requestMs: 2_000, budgetMs: 20_000, waitUnitMs: 5 };

let github: FakeGitHub;

async function start(options: FakeGitHubOptions = {}): Promise<void> {
  await github.close();
  github = await startFakeGitHub({ headSha: HEAD, ...options });
}

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

beforeEach(async () => {
  github = await startFakeGitHub({ headSha: HEAD });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

describe('whose comment it is', () => {
  it('AT-11 leaves a comment of a user that carries our marker, and makes its own', async () => {
    await start({ comments: [{ user: USER, body: `${MARKER}\nno leaks` }] });
    expect(await publish()).toEqual({ kind: 'created', id: 2 });
    expect(github.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\nno leaks`,
      `${MARKER}\n**1 key** leaked`,
    ]);
  });

  it('leaves a comment of another bot that carries our marker', async () => {
    await start({ comments: [{ user: OTHER_BOT, body: `${MARKER}\nx` }] });
    expect(await publish()).toEqual({ kind: 'created', id: 2 });
  });

  it.each([
    ['after other text', `Title: ${MARKER}\nx`],
    ['on a later line', `x\n${MARKER}\n`],
    ['in a quotation', `> ${MARKER}\n> x`],
    ['of another version', `${MARKER.replace(':1 ', ':2 ')}\nx`],
    ['of another workflow', `${markerLine({ ...REQUEST, workflow: 'other.yml' })}\nx`],
    ['that is not whole', MARKER.slice(0, 60)],
  ])('AT-12 leaves a comment of the same bot with our marker %s', async (_title, body) => {
    await start({ comments: [{ user: ACTIONS_BOT, body }] });
    expect(await publish()).toEqual({ kind: 'created', id: 2 });
    expect(github.comments[0]?.body).toBe(body);
  });

  it('AT-13 finds its comment on page 3 of 250 comments and writes once', async () => {
    const others = (count: number) =>
      Array.from({ length: count }, () => ({ user: USER, body: 'hi' }));
    const own = { user: ACTIONS_BOT, body: `${OLD_MARKER}\nold` };
    await start({ comments: [...others(230), own, ...others(19)] });
    expect(await publish()).toEqual({ kind: 'updated', id: 231 });
    expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/octo/app/issues/comments/231',
    ]);
  });

  it('AT-14 updates the first of two own comments and leaves the other', async () => {
    const own = (text: string) => ({ user: ACTIONS_BOT, body: `${OLD_MARKER}\n${text}` });
    await start({ comments: [own('one'), own('two')] });
    expect(await publish()).toEqual({ kind: 'updated', id: 1 });
    expect(github.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\n**1 key** leaked`,
      `${OLD_MARKER}\ntwo`,
    ]);
  });

  it.each([
    ['an app', { id: 9, login: 'guard[bot]', type: 'Bot' } as const],
    ['a user', { id: 10, login: 'operator', type: 'User' } as const],
  ])('knows its own comment where the token is that of %s', async (_title, viewer) => {
    await start({ viewer, comments: [{ user: viewer, body: `${OLD_MARKER}\nold` }] });
    expect(await publish()).toEqual({ kind: 'updated', id: 1 });
  });

  it('does not write where the search ends before the comments do', async () => {
    const comments = Array.from({ length: 3_001 }, () => ({ user: USER, body: 'hi' }));
    await start({ comments });
    expect(await publish()).toMatchObject({ kind: 'failed' });
    expect(github.writes).toEqual([]);
    expect(github.requests).toHaveLength(30);
  });
});

describe('when it comments', () => {
  it('says nothing where there is nothing to say and nothing was said', async () => {
    expect(await publish({ hasSomethingToSay: false })).toMatchObject({ kind: 'skipped' });
    expect(github.writes).toEqual([]);
  });

  it('takes back what it said once there is nothing to say', async () => {
    await start({ comments: [{ user: ACTIONS_BOT, body: `${OLD_MARKER}\n1 key leaked` }] });
    expect(await publish({ hasSomethingToSay: false, body: 'Nothing left' })).toMatchObject({
      kind: 'updated',
    });
  });

  it('always says something under "always", and asks GitHub nothing under "never"', async () => {
    expect(await publish({ hasSomethingToSay: false, mode: 'always' })).toMatchObject({
      kind: 'created',
    });
    const asked = github.requests.length;
    expect(await publish({ mode: 'never' })).toMatchObject({ kind: 'skipped' });
    expect(github.requests).toHaveLength(asked);
  });

  it('does not write what stands there already', async () => {
    await publish();
    const before = github.writes.length;
    expect(await publish({ runId: 101 })).toEqual({ kind: 'unchanged', id: 1 });
    expect(github.writes).toHaveLength(before);
  });

  it('AT-49 does not let an older run that ends last overwrite a newer one', async () => {
    await publish({ runId: 102, body: 'newer' });
    expect(await publish({ runId: 101, body: 'older' })).toMatchObject({ kind: 'skipped' });
    expect(await publish({ runId: 102, runAttempt: 2, body: 'again' })).toMatchObject({
      kind: 'updated',
    });
    expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['again']);
  });

  it('does not write for a head that the pull request has left behind', async () => {
    expect(await publish({ headSha: OLD_HEAD })).toMatchObject({ kind: 'skipped' });
    expect(github.writes).toEqual([]);
  });

  it('goes by the runs alone where the pull request cannot be read', async () => {
    github.fail({ method: 'GET', path: '/pulls/', does: { kind: 'status', status: 403 } });
    expect(await publish()).toMatchObject({ kind: 'created' });
  });
});
