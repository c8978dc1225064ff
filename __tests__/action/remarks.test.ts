import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { ACTIONS_BOT } from '../helpers/fake-github.js';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import type { ActionRun } from '../helpers/runner.js';
import { annotationsOf, leakOf, pullRequestPayload, Scene } from '../helpers/scene.js';

const key = sampleKey(301);
const PERMISSION = '"pull-requests: read"';
const inputs = { 'json-file': 'report.json', 'sarif-file': 'report.sarif', checks: 'keys' };
const shape = z.object({
  coverage: z.object({ scopes: z.array(z.object({ note: z.string().optional() })) }),
  findings: z.array(
    z.object({
      surface: z.string(),
      fingerprint: z.string(),
      texts: z.array(z.object({ label: z.string(), url: z.string() })).optional(),
    }),
  ),
});

let scene: Scene;
let head: string;

beforeEach(async () => {
  scene = await Scene.open({}, runInProcess);
  head = scene.repository.commit({ 'a.txt': '1\n' });
});

afterEach(async () => {
  expect(scene.github.violations).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

function report(): z.infer<typeof shape> {
  const text = readFileSync(join(scene.repository.path, 'report.json'), 'utf8');
  return shape.parse(JSON.parse(text));
}

function verdict({ exitCode, outputs }: ActionRun): readonly unknown[] {
  return [exitCode, outputs['result'], outputs['errors']];
}

describe('what is said on a pull request', () => {
  it.each([
    ['comments', 'comment', 'issuecomment-'],
    ['reviews', 'review', 'pullrequestreview-'],
    ['reviewComments', 'review comment', 'discussion_r'],
  ] as const)('AT-38 is scanned: %s', async (where, label, anchor) => {
    scene.github.say('Looks good.', where);
    const { id } = scene.github.say(`Try it with\n\n${leakOf(key)}`, where);
    const run = await scene.pullRequest(head, {}, { inputs });
    const url = `${scene.github.origin}/octo/app/pull/7#${anchor}${String(id)}`;
    expect(verdict(run)).toEqual([1, 'findings', '1']);
    expect(report().findings).toEqual([
      {
        surface: 'pull-request',
        fingerprint: secretFingerprint(key),
        texts: [{ label: `${label} ${String(id)}`, url }],
      },
    ]);
    const place = `${label} ${String(id)} of the pull request, line 3`;
    expect(annotationsOf(run)[0]?.data).toContain(`${place} (${url})`);
    expect(run.summary).toContain(`[\`${place}\`](${url})`);
    expect(run.stdout).toContain(url);
    const sarif = readFileSync(join(scene.repository.path, 'report.sarif'), 'utf8');
    expect(sarif).toContain(`.git/pull-request/${label.replaceAll(' ', '-')}-${String(id)}`);
    expect(run.summary).toContain('its edit history still shows it');
    expect(run.stdout + run.summary).not.toContain(key);
  });

  it('is one finding for one key, wherever it is said, with the places named', async () => {
    scene.github.say(leakOf(key), 'comments');
    scene.github.say(leakOf(key), 'reviews');
    const run = await scene.pullRequest(head, { title: leakOf(key) }, { inputs });
    expect(verdict(run)).toEqual([1, 'findings', '1']);
    const [finding, ...others] = report().findings;
    expect(others).toEqual([]);
    expect(finding?.texts?.map(({ label }) => label)).toEqual(['title', 'comment 1', 'review 2']);
    expect(run.summary).toMatch(/also \[`comment 1`\]\(\S+\), \[`review 2`\]\(\S+\)/u);
  });

  it('counts from bots as well, but not from our own report', async () => {
    scene.github.say(leakOf(sampleKey(302)), 'comments', { id: 9, login: 'x[bot]', type: 'Bot' });
    scene.github.say(leakOf(sampleKey(303)), 'comments', ACTIONS_BOT);
    const marker = '<!-- mistral-security-action:1 workflow=w head=h run=1 attempt=1 -->';
    scene.github.say(`${marker}\n${leakOf(sampleKey(304))}`, 'comments', ACTIONS_BOT);
    scene.github.say(`${marker}\n${leakOf(sampleKey(305))}`, 'comments');
    await scene.pullRequest(head, {}, { inputs });
    const prints = report().findings.map(({ fingerprint }) => fingerprint);
    expect(prints.sort()).toEqual([302, 303, 305].map(sampleKey).map(secretFingerprint).sort());
  });

  it('is read to its last page', async () => {
    for (let index = 0; index < 250; index += 1) scene.github.say('+1', 'reviewComments');
    scene.github.say(leakOf(key), 'reviewComments');
    const run = await scene.pullRequest(head, {}, { inputs });
    expect(verdict(run)).toEqual([1, 'findings', '1']);
    const notes = report().coverage.scopes.map(({ note }) => note);
    expect(notes).toContain('0 comments, 0 reviews, 251 review comments');
  });

  it.each([403, 404])('is a warning where the token may not read it (%i)', async (status) => {
    const does = { kind: 'status', status, message: 'Resource not accessible' } as const;
    scene.github.fail({ method: 'GET', path: '/pulls/7/reviews', times: 9, does });
    scene.github.say(leakOf(key), 'reviewComments');
    const run = await scene.pullRequest(head, {}, { inputs });
    expect(verdict(run)).toEqual([1, 'findings', '1']);
    const note = `Warning: not all reviews of the pull request were scanned: the token lacks the permission ${PERMISSION}.`;
    expect(run.summary).toContain(note);
    expect(run.stdout).toContain(note);
    expect(run.summary.match(/Warning: /gu)).toHaveLength(1);
  });

  it('is a warning where no server answers, and changes no verdict', async () => {
    const run = await scene.pullRequest(head, {}, { apiUrl: 'http://127.0.0.1:9', inputs });
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'clean']);
    expect(run.summary).toContain('not all comments of the pull request were scanned: no answer');
  }, 60_000);

  it('stays within the pages that are read', async () => {
    for (let index = 0; index < 3_001; index += 1) scene.github.say('+1', 'reviews');
    const run = await scene.pullRequest(head, {}, { inputs });
    expect(verdict(run)).toEqual([0, 'clean', '0']);
    expect(run.summary).toContain('were scanned: there are more than 3,000');
  }, 60_000);

  it('is not asked for without a token', async () => {
    const run = await scene.pullRequest(head, {}, { inputs: { ...inputs, token: '' } });
    expect([verdict(run), scene.github.requests]).toEqual([[0, 'clean', '0'], []]);
  });
});

describe('the events of what is said', () => {
  it.each([
    ['pull_request_review', 'review'],
    ['pull_request_review_comment', 'comment'],
  ])('%s scans its text at once, and the pull request', async (event, field) => {
    scene.github.headSha = head;
    const said = { [field]: { id: 5, body: leakOf(key) } };
    const payload = { ...pullRequestPayload(head, { base: scene.base }), ...said };
    const step = { sha: head, inputs: { ...inputs, token: '' } };
    const run = await scene.on(event, payload, step);
    expect(verdict(run)).toEqual([1, 'findings', '1']);
    expect(run.outputs['commits-scanned']).toBe('1');
    const label = field === 'review' ? 'review 5' : 'review comment 5';
    expect(report().findings[0]?.texts).toMatchObject([{ label }]);
  });

  const comment = { id: 5, body: leakOf(key) };

  it('issue_comment scans the comment on a pull request, and it alone', async () => {
    const sha = scene.repository.commit({ 'a.txt': leakOf(sampleKey(306)) });
    const issue = { number: 7, pull_request: { url: 'https://example.com' } };
    const run = await scene.on('issue_comment', { issue, comment }, { sha, inputs });
    expect(verdict(run)).toEqual([1, 'findings', '1']);
    expect(run.outputs['commits-scanned']).toBe('0');
    expect(report().findings[0]?.texts).toMatchObject([{ label: 'comment 5' }]);
    expect(scene.github.requests).toEqual([]);
  });

  it('issue_comment on an issue has nothing to scan, and says so', async () => {
    const run = await scene.on('issue_comment', { issue: { number: 7 }, comment }, { sha: head });
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'clean']);
    expect(run.summary).toContain('The comment is on an issue');
  });

  it('issue_comment scans what inputs name, where they do', async () => {
    const sha = scene.repository.commit({ 'a.txt': leakOf(sampleKey(306)) });
    const issue = { number: 7, pull_request: {} };
    const given = { scan: 'tree', head: sha, checks: 'keys' };
    const run = await scene.on('issue_comment', { issue, comment }, { sha, inputs: given });
    expect(verdict(run)).toEqual([1, 'findings', '1']);
    expect(run.summary).toContain('a.txt:1:17');
  });
});
