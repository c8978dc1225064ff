import { describe, expect, it } from '@jest/globals';
import { planOf } from '../../src/action/event.js';
import type { PlanInputs, ScanPlan } from '../../src/action/event/plan.js';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const MERGE = 'c'.repeat(40);
const TAG_OBJECT = 'd'.repeat(40);
const ZEROS = '0'.repeat(40);

const AUTO: PlanInputs = { scan: 'auto', base: undefined, head: undefined, policyFrom: 'base' };
const REPOSITORY = {
  default_branch: 'main',
  full_name: 'octo/app',
  url: 'https://evil.example/api',
};

const PLAIN: Omit<ScanPlan, 'kind' | 'scopes' | 'head'> = {
  base: undefined,
  fallbackBranch: undefined,
  forced: false,
  policy: 'head',
  branch: undefined,
  pullRequest: undefined,
  isForeign: false,
  tag: undefined,
  conversation: [],
};

function pullRequest(extra: Record<string, unknown> = {}, headRepo: unknown = REPOSITORY): unknown {
  return {
    repository: REPOSITORY,
    pull_request: {
      number: 7,
      title: 'Add client',
      body: null,
      base: { sha: BASE, repo: REPOSITORY },
      head: { sha: HEAD, repo: headRepo },
    },
    ...extra,
  };
}

const PULL_REQUEST = {
  number: 7,
  fork: false,
};
const PULL_REQUEST_PLAN: ScanPlan = {
  ...PLAIN,
  kind: 'scan',
  scopes: ['changes', 'tree'],
  base: BASE,
  head: HEAD,
  policy: 'base',
  pullRequest: PULL_REQUEST,
  conversation: [{ label: 'title', text: 'Add client' }],
};

function push(fields: Record<string, unknown>): unknown {
  return { ref: 'refs/heads/topic', before: BASE, after: HEAD, repository: REPOSITORY, ...fields };
}

const PUSH_PLAN: ScanPlan = {
  ...PLAIN,
  kind: 'scan',
  scopes: ['changes', 'tree'],
  base: BASE,
  head: HEAD,
  fallbackBranch: 'main',
  policy: 'base',
  branch: 'topic',
};

function plan(name: string, payload: unknown, inputs: Partial<PlanInputs> = {}): unknown {
  return planOf({ name, payload, sha: MERGE, ref: 'refs/heads/main' }, { ...AUTO, ...inputs });
}

describe('planOf', () => {
  it.each([
    [
      'a pull request that is opened',
      'pull_request',
      pullRequest({ action: 'opened' }),
      PULL_REQUEST_PLAN,
    ],
    [
      'a pull request that is pushed to',
      'pull_request',
      pullRequest({ action: 'synchronize', before: MERGE, after: HEAD }),
      PULL_REQUEST_PLAN,
    ],
    [
      'a pull request that is retargeted',
      'pull_request',
      pullRequest({ action: 'edited' }),
      PULL_REQUEST_PLAN,
    ],
    [
      'a pull request that is reopened',
      'pull_request',
      pullRequest({ action: 'reopened' }),
      PULL_REQUEST_PLAN,
    ],
    [
      'a pull request from a fork',
      'pull_request',
      pullRequest({}, { full_name: 'mallory/app' }),
      {
        ...PULL_REQUEST_PLAN,
        pullRequest: { ...PULL_REQUEST, fork: true },
        isForeign: true,
      },
    ],
    [
      'a pull request from a fork that is gone',
      'pull_request',
      pullRequest({}, null),
      {
        ...PULL_REQUEST_PLAN,
        pullRequest: { ...PULL_REQUEST, fork: true },
        isForeign: true,
      },
    ],
    [
      'pull_request_target, as the pull request it is about',
      'pull_request_target',
      pullRequest(),
      PULL_REQUEST_PLAN,
    ],
    ['a push to a branch', 'push', push({}), PUSH_PLAN],
    ['a forced push', 'push', push({ forced: true }), { ...PUSH_PLAN, forced: true }],
    [
      'the first push of a branch',
      'push',
      push({ before: ZEROS }),
      { ...PUSH_PLAN, base: undefined },
    ],
    [
      'the first push of the default branch: everything is new',
      'push',
      push({ before: ZEROS, ref: 'refs/heads/main' }),
      {
        ...PUSH_PLAN,
        scopes: ['history', 'tree'],
        base: undefined,
        fallbackBranch: undefined,
        policy: 'head',
        branch: 'main',
      },
    ],
    [
      'a forced push to the default branch, never measured against itself',
      'push',
      push({ forced: true, ref: 'refs/heads/main' }),
      { ...PUSH_PLAN, forced: true, fallbackBranch: undefined, branch: 'main' },
    ],
    [
      'a deleted branch',
      'push',
      push({ after: ZEROS }),
      { kind: 'nothing', notice: 'A branch or tag was deleted: there is nothing to scan.' },
    ],
    [
      'a pushed tag: the tree of the commit it names',
      'push',
      push({ ref: 'refs/tags/v1', before: ZEROS, after: TAG_OBJECT }),
      {
        ...PLAIN,
        kind: 'scan',
        scopes: ['tree'],
        head: MERGE,
        tag: { name: 'v1', object: TAG_OBJECT },
      },
    ],
    [
      'a merge group',
      'merge_group',
      { repository: REPOSITORY, merge_group: { base_sha: BASE, head_sha: HEAD } },
      {
        ...PLAIN,
        kind: 'scan',
        scopes: ['changes', 'tree'],
        base: BASE,
        head: HEAD,
        policy: 'base',
      },
    ],
    [
      'a schedule',
      'schedule',
      { schedule: '17 4 * * 1' },
      {
        ...PLAIN,
        kind: 'scan',
        scopes: ['history', 'tree'],
        head: MERGE,
      },
    ],
    [
      'a run by hand',
      'workflow_dispatch',
      { repository: REPOSITORY },
      { ...PLAIN, kind: 'scan', scopes: ['history', 'tree'], head: MERGE },
    ],
    [
      'a release',
      'release',
      { repository: REPOSITORY },
      { ...PLAIN, kind: 'scan', scopes: ['tree'], head: MERGE },
    ],
  ])('AT-26 plans %s', (_title, name, payload, expected) => {
    expect(plan(name, payload)).toEqual(expected);
  });

  it.each(['issue_comment', 'repository_dispatch', 'check_suite', 'status', 'brand_new_event'])(
    'AT-26 refuses %s and says what to set',
    (name) => {
      expect(plan(name, { repository: REPOSITORY })).toEqual({
        kind: 'unsupported',
        message: `The event "${name}" does not say what to scan. Set the input "scan", "base", "head".`,
      });
    },
  );

  it('does not repeat a name of an event that is no plain word', () => {
    const refused = plan('x\n::error::y', {});
    expect(refused).toMatchObject({ kind: 'unsupported' });
    expect(JSON.stringify(refused)).not.toContain('::error');
  });

  it('plans an unknown event where inputs say everything', () => {
    const inputs: Partial<PlanInputs> = { scan: ['changes', 'tree'], base: BASE, head: HEAD };
    expect(plan('issue_comment', {}, inputs)).toMatchObject({
      kind: 'scan',
      scopes: ['changes', 'tree'],
      base: BASE,
      head: HEAD,
      policy: 'base',
      isForeign: true,
    });
  });

  it('asks only for what is missing', () => {
    expect(plan('issue_comment', {}, { scan: ['tree'] })).toEqual({
      kind: 'unsupported',
      message: 'The event "issue_comment" does not say what to scan. Set the input "head".',
    });
  });

  it('lets inputs win over the event', () => {
    const inputs: Partial<PlanInputs> = { scan: ['history'], base: 'release/1', head: MERGE };
    expect(plan('pull_request', pullRequest(), inputs)).toEqual({
      ...PULL_REQUEST_PLAN,
      scopes: ['history'],
      base: 'release/1',
      head: MERGE,
    });
  });

  it('refuses changes where nothing says what they start from', () => {
    expect(plan('schedule', {}, { scan: ['changes'] })).toEqual({
      kind: 'unsupported',
      message: 'The event "schedule" does not say what a change starts from. Set the input "base".',
    });
  });

  it('reads the policy from the head of the same repository only when asked', () => {
    expect(plan('pull_request', pullRequest(), { policyFrom: 'head' })).toMatchObject({
      policy: 'head',
    });
  });

  it('never lets a fork bring its own policy', () => {
    const fork = pullRequest({}, { full_name: 'mallory/app' });
    expect(plan('pull_request', fork, { policyFrom: 'head' })).toMatchObject({ policy: 'base' });
  });

  it.each([
    ['pull_request', {}, 'pull_request'],
    ['pull_request', null, 'content'],
    ['push', push({ before: '--output=pwn' }), 'before'],
    ['push', push({ after: `\uFEFF${HEAD}` }), 'after'],
    ['merge_group', { merge_group: { base_sha: ZEROS, head_sha: HEAD } }, 'merge_group.base_sha'],
  ])('refuses a payload of %s without what its documentation promises', (name, payload, field) => {
    expect(plan(name, payload)).toEqual({
      kind: 'unsupported',
      message: `The event file of "${name}" has no usable ${field}. Set the input "scan", "base", "head".`,
    });
  });

  it('refuses a schedule without a commit', () => {
    const event = { name: 'schedule', payload: {}, sha: '', ref: '' };
    expect(planOf(event, AUTO)).toMatchObject({ kind: 'unsupported' });
  });

  it('accepts the ids of a SHA-256 repository', () => {
    const long = { before: 'b'.repeat(64), after: 'a'.repeat(64) };
    expect(plan('push', push(long))).toMatchObject({ base: long.before, head: long.after });
  });
});
