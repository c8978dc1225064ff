import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CHECKOUT_KINDS,
  Checkouts,
  fingerprintOf,
  type CheckoutKind,
} from '../helpers/checkouts.js';
import { sampleKey } from '../helpers/key.js';
import { type ActionRun } from '../helpers/runner.js';
import { leakOf, pullRequestPayload, Scene, ZEROS, type StepChange } from '../helpers/scene.js';

const GONE = '1'.repeat(40);
const REMEDY = 'Set `fetch-depth: 0` and no `filter` on actions/checkout, or give `token`.';

/** The commits of the scene. */
interface Commits {
  /** Where topic left main. Holds a key that is nobody's doing. */
  readonly fork: string;
  /** The tip of main. */
  readonly main: string;
  /** Adds a key. */
  readonly leak: string;
  /** Takes it away, on the tip of topic. */
  readonly topic: string;
  /** What stood on topic before a forced push, on no branch. */
  readonly pushedAway: string;
  /** main with topic merged, as GitHub makes it for a pull request. */
  readonly merge: string;
  /** On no branch: a fork's pull request, which adds a key and keeps it. */
  readonly stranger: string;
  readonly tagObject: string;
  /** How many commits branches and tags reach. */
  readonly all: string;
}

let scene: Scene;
let checkouts: Checkouts;
let commits: Commits;

beforeAll(async () => {
  scene = await Scene.open();
  commits = build();
  checkouts = await Checkouts.of(scene.repository);
}, 60_000);

afterAll(async () => {
  await checkouts[Symbol.asyncDispose]();
  await scene[Symbol.asyncDispose]();
});

function build(): Commits {
  const { repository } = scene;
  const git = (...args: readonly string[]): string => repository.git(...args);
  const fork = repository.commit({ 'old.txt': leakOf(sampleKey(101)) });
  git('checkout', '-q', '-b', 'topic');
  const pushedAway = repository.commit({ 'b.txt': 'first try\n' });
  git('update-ref', 'refs/keep/away', pushedAway);
  git('reset', '-q', '--hard', fork);
  const leak = repository.commit({ 'deep/a.txt': leakOf(sampleKey(102)) });
  const topic = repository.commit({ 'deep/a.txt': 'mended=1\n' });
  git('checkout', '-q', '--detach', fork);
  const stranger = repository.commit({ 'c.txt': leakOf(sampleKey(103)) });
  git('update-ref', 'refs/pull/8/head', stranger);
  git('checkout', '-q', 'main');
  const main = repository.commit({ 'm.txt': 'main goes on\n' });
  git('tag', '-a', '-m', leakOf(sampleKey(104)), 'v1');
  git('branch', 'plain', main);
  git('checkout', '-q', '--detach', main);
  git('merge', '-q', '--no-ff', '-m', 'merge', topic);
  const merge = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/pull/7/merge', merge);
  git('checkout', '-q', 'main');
  const tagObject = git('rev-parse', 'refs/tags/v1');
  const all = git('rev-list', '--count', '--branches', '--tags');
  return { fork, main, leak, topic, pushedAway, merge, stranger, tagObject, all };
}

interface Row {
  readonly event: string;
  readonly payload: object;
  /** `GITHUB_SHA`, which is also what is checked out. */
  readonly sha: string;
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the receipt says of the step that was taken. */
  readonly says?: RegExp;
}

const TOPIC = 'refs/heads/topic';
const MAIN = 'refs/heads/main';
const LEAK_IN_TWO = { result: 'findings', errors: '1', 'commits-scanned': '2' };
const LEFT_MAIN = /changes \w+\.\.\w+ \(from where it left `main`\)/u;

function pullRequest(change: object = {}, row: Partial<Row> = {}): Row {
  const { main, topic, merge } = commits;
  return {
    event: 'pull_request',
    payload: { ...pullRequestPayload(topic, { base: main }), ...change },
    sha: merge,
    ref: 'refs/pull/7/merge',
    outputs: LEAK_IN_TWO,
    ...row,
  };
}

function push(
  payload: { before: string; after: string; ref?: string; forced?: boolean },
  row: Partial<Row> = {},
): Row {
  const ref = payload.ref ?? TOPIC;
  const whole = { forced: false, ref, ...payload };
  return { event: 'push', payload: whole, sha: payload.after, ref, outputs: LEAK_IN_TWO, ...row };
}

function standing(event: string, row: Partial<Row> = {}): Row {
  const history = { result: 'findings', errors: '3', 'commits-scanned': commits.all };
  return { event, payload: {}, sha: commits.main, ref: MAIN, outputs: history, ...row };
}

function workflowRun(run: object, row: Partial<Row> = {}): Row {
  const own = { head_repository: { full_name: 'octo/app' } };
  return standing('workflow_run', { payload: { workflow_run: { ...own, ...run } }, ...row });
}

/** Every row of the table of events: which commits each stands for. */
const ROWS: readonly (readonly [string, () => Row])[] = [
  ['pull_request opened', () => pullRequest({ action: 'opened' })],
  ['pull_request synchronize', () => pullRequest({ before: commits.leak, after: commits.topic })],
  [
    'pull_request synchronize after a forced push',
    () => pullRequest({ before: commits.pushedAway, after: commits.topic }),
  ],
  [
    'pull_request retargeted',
    () =>
      pullRequest({
        action: 'edited',
        ...pullRequestPayload(commits.topic, { base: commits.fork }),
      }),
  ],
  [
    'pull_request from a fork',
    () =>
      pullRequest(pullRequestPayload(commits.stranger, { base: commits.main, fork: true }), {
        sha: commits.merge,
        outputs: { result: 'findings', errors: '1', 'commits-scanned': '1' },
      }),
  ],
  [
    'pull_request whose head is part of its base',
    () =>
      pullRequest(pullRequestPayload(commits.fork, { base: commits.main }), {
        outputs: { result: 'incomplete', 'commits-scanned': '0' },
        says: /nothing-scanned.*the change has no commits/u,
      }),
  ],
  [
    'pull_request_target, from objects alone',
    () => pullRequest({}, { event: 'pull_request_target', sha: commits.main, ref: MAIN }),
  ],
  ['push', () => push({ before: commits.fork, after: commits.topic })],
  [
    'push of a new branch',
    () => push({ before: ZEROS, after: commits.topic }, { says: LEFT_MAIN }),
  ],
  [
    'push of a new branch without commits of its own',
    () =>
      push(
        { before: ZEROS, after: commits.main, ref: 'refs/heads/plain' },
        {
          outputs: { result: 'clean', 'commits-scanned': '0' },
          says: /The branch has no commits that `main` does not have/u,
        },
      ),
  ],
  [
    'push of the default branch for the first time',
    () =>
      push(
        { before: ZEROS, after: commits.main, ref: MAIN },
        { outputs: standing('push').outputs },
      ),
  ],
  [
    'push, forced, with the commit before it on no branch',
    () => push({ before: commits.pushedAway, after: commits.topic, forced: true }),
  ],
  [
    'push, forced, that only takes commits away',
    () =>
      push(
        { before: commits.leak, after: commits.fork, forced: true },
        { outputs: { 'commits-scanned': '0' }, says: /took commits away/u },
      ),
  ],
  [
    'push, forced, with the commit before it gone',
    () => push({ before: GONE, after: commits.topic, forced: true }, { says: LEFT_MAIN }),
  ],
  [
    'push, forced, of the default branch with the commit before it gone',
    () =>
      push(
        { before: GONE, after: commits.main, ref: MAIN, forced: true },
        { outputs: standing('push').outputs, says: /all of history was scanned/u },
      ),
  ],
  [
    'push, not forced, with the commit before it gone',
    () =>
      push(
        { before: GONE, after: commits.topic },
        {
          outputs: { result: 'incomplete' },
          says: new RegExp(`missing-base.*${GONE}[^]*${REMEDY}`, 'u'),
        },
      ),
  ],
  [
    'push that deletes a branch',
    () =>
      push(
        { before: commits.topic, after: ZEROS },
        {
          sha: commits.main,
          outputs: { result: 'clean', 'commits-scanned': '0' },
          says: /there is nothing to scan/u,
        },
      ),
  ],
  [
    'push of an annotated tag',
    () =>
      push(
        { before: ZEROS, after: commits.tagObject, ref: 'refs/tags/v1' },
        { sha: commits.main, outputs: { result: 'findings', errors: '2' } },
      ),
  ],
  [
    'push of a light tag',
    () =>
      push(
        { before: ZEROS, after: commits.main, ref: 'refs/tags/v2' },
        { outputs: { result: 'findings', errors: '1' } },
      ),
  ],
  [
    'merge_group',
    () =>
      standing('merge_group', {
        payload: { merge_group: { base_sha: commits.main, head_sha: commits.merge } },
        sha: commits.merge,
        ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        outputs: { ...LEAK_IN_TWO, 'commits-scanned': '3' },
      }),
  ],
  ['schedule', () => standing('schedule')],
  ['workflow_dispatch', () => standing('workflow_dispatch')],
  [
    'workflow_dispatch with branches to compare',
    () =>
      standing('workflow_dispatch', {
        inputs: { scan: 'changes', base: 'main', head: 'topic' },
        outputs: LEAK_IN_TWO,
      }),
  ],
  ['release', () => standing('release', { outputs: { result: 'findings', errors: '1' } })],
  [
    'create of a branch',
    () =>
      standing('create', {
        payload: { ref: 'topic', ref_type: 'branch' },
        sha: commits.topic,
        ref: TOPIC,
        outputs: LEAK_IN_TWO,
        says: LEFT_MAIN,
      }),
  ],
  [
    'create of a tag',
    () =>
      standing('create', {
        payload: { ref: 'v1', ref_type: 'tag' },
        ref: 'refs/tags/v1',
        outputs: { result: 'findings', errors: '2' },
      }),
  ],
  [
    'delete',
    () =>
      standing('delete', {
        payload: { ref: 'topic', ref_type: 'branch' },
        outputs: { result: 'clean', 'commits-scanned': '0' },
      }),
  ],
  [
    'workflow_run of a branch',
    () =>
      workflowRun(
        { head_sha: commits.topic, head_branch: 'topic' },
        { outputs: LEAK_IN_TWO, says: LEFT_MAIN },
      ),
  ],
  [
    'workflow_run of a fork',
    () =>
      workflowRun(
        { head_sha: commits.stranger, head_branch: 'main', head_repository: { full_name: 'x/y' } },
        { outputs: { result: 'findings', errors: '1', 'commits-scanned': '1' }, says: LEFT_MAIN },
      ),
  ],
  [
    'workflow_run of the default branch',
    () => workflowRun({ head_sha: commits.main, head_branch: 'main' }),
  ],
  [
    'issue_comment with commits to compare',
    () =>
      standing('issue_comment', {
        inputs: { scan: 'changes', base: commits.fork, head: commits.topic },
        outputs: LEAK_IN_TWO,
      }),
  ],
  [
    'an unknown event',
    () => standing('brand_new_event', { outputs: { result: 'error', 'commits-scanned': '0' } }),
  ],
];

async function runRow(kind: CheckoutKind, row: Row): Promise<ActionRun> {
  const workspace = checkouts.workspace(kind, row.sha);
  const before = fingerprintOf(workspace);
  const { event, payload, sha, ref, inputs = {} } = row;
  const env = { GITHUB_SERVER_URL: checkouts.server.url };
  const step: StepChange = { workspace, sha, ref, env, inputs: { comment: 'never', ...inputs } };
  const run = await scene.on(event, payload, step);
  expect(fingerprintOf(workspace)).toBe(before);
  expect(run.leftBehind).toEqual([]);
  return run;
}

describe.each(CHECKOUT_KINDS)('from a checkout of the kind %s', (kind) => {
  it.each(ROWS)(
    'AT-26 %s is scanned to the commits that it stands for, and the workspace left alone',
    async (title, rowOf) => {
      const row = rowOf();
      const run = await runRow(kind, row);
      expect(run.outputs).toMatchObject(row.outputs);
      expect(run.exitCode).toBe(run.outputs['result'] === 'clean' ? 0 : 1);
      const isRead = run.outputs['result'] !== 'error' && row.event !== 'delete';
      if (kind === 'none' && isRead && !/deletes a branch/u.test(title))
        expect(run.summary).toContain('There is no checkout in the workspace');
      if (row.says !== undefined) expect(run.summary).toMatch(row.says);
    },
    60_000,
  );
});
