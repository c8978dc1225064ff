import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, foreignCommands, leakOf, Scene, ZEROS } from '../helpers/scene.js';
import { EmptyDirectory } from '../helpers/empty-directory.js';
import type { ActionRun } from '../helpers/runner.js';

const key = sampleKey(31);
const OUTPUTS = 10;

/** What every red ending owes: exit code, result, all outputs, a summary, an error that says why. */
function expectRed(run: ActionRun, result: 'incomplete' | 'error', why: RegExp): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs['result']).toBe(result);
  expect(Object.keys(run.outputs)).toHaveLength(OUTPUTS);
  expect(annotationsOf(run).map(({ name }) => name)).toContain('error');
  expect(
    annotationsOf(run)
      .map(({ data }) => data)
      .join('\n'),
  ).toMatch(why);
  expect(run.summary).toMatch(why);
  expect(foreignCommands(run)).toEqual([]);
  expect(run.leftBehind).toEqual([]);
  expect(run.stdout).not.toMatch(/\bclean\b/u);
}

describe('a run that has nothing to scan', () => {
  it('is red where the change has no commits', async () => {
    await using scene = await Scene.open();
    expectRed(await scene.pullRequest(scene.base), 'incomplete', /the change has no commits/u);
  });

  it('AT-47 is green with a notice where a branch was deleted, with every output set', async () => {
    await using scene = await Scene.open();
    const run = await scene.push({ before: scene.base, after: ZEROS, ref: 'refs/heads/gone' });
    expect([run.exitCode, run.outputs['result'], run.outputs['commits-scanned']]).toEqual([
      0,
      'clean',
      '0',
    ]);
    expect(Object.keys(run.outputs)).toHaveLength(OUTPUTS);
    expect(run.summary).toContain('A branch or tag was deleted');
  });
});

describe('a run that does not know what to scan', () => {
  it('AT-47 is red on an event that it does not know, and says what to set', async () => {
    await using scene = await Scene.open();
    const run = await scene.on('issue_comment', {}, { sha: scene.base });
    expectRed(
      run,
      'error',
      /"issue_comment" does not say what to scan\. Set the input "scan", "base", "head"/u,
    );
  });

  it('scans on such an event what the inputs say', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const inputs = { scan: 'changes', base: scene.base, head };
    const run = await scene.on('issue_comment', {}, { sha: scene.base, inputs });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'findings']);
  });

  it.each([
    ['scan', 'everything'],
    ['fail-on', 'critical'],
    ['deadline-minutes', 'soon'],
    ['path', '../elsewhere'],
    ['checks', ''],
  ])('is red on the input %s: %s, and names it', async (name, value) => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { inputs: { [name]: value } });
    if (name === 'checks') expect(run.outputs['result']).toBe('findings');
    else expectRed(run, 'error', new RegExp(name, 'u'));
  });

  it.each([
    ['no JSON', 'not json'],
    ['no pull request', { pull_request: 1 }],
    [
      'a base that is no object id',
      {
        pull_request: {
          number: 7,
          title: 'x',
          base: { sha: '--output=x', repo: { full_name: 'o/a' } },
          head: { sha: '-n1' },
        },
      },
    ],
  ])('is red on an event file with %s', async (_, payload) => {
    await using scene = await Scene.open();
    const run = await scene.on('pull_request', {}, { payload, sha: scene.base });
    expectRed(run, 'error', /event/u);
  });

  it('AT-05 is red without a checkout and without a server, with the line that mends it', async () => {
    await using scene = await Scene.open();
    using empty = new EmptyDirectory();
    const env = { GITHUB_SERVER_URL: 'http://127.0.0.1:9' };
    const run = await scene.pullRequest(scene.base, {}, { workspace: empty.path, env });
    expectRed(run, 'incomplete', /Set `fetch-depth: 0` and no `filter` on actions\/checkout/u);
  });

  it('is red where `path` holds no repository: nobody can say what was meant', async () => {
    await using scene = await Scene.open();
    using empty = new EmptyDirectory();
    const step = { workspace: empty.path, inputs: { path: 'elsewhere' } };
    const run = await scene.pullRequest(scene.base, {}, step);
    expectRed(run, 'error', /elsewhere.* is not in a git repository/u);
  });

  it('looks for no repository above the workspace', async () => {
    await using scene = await Scene.open();
    const workspace = join(scene.repository.path, 'work');
    mkdirSync(workspace);
    const env = { GITHUB_SERVER_URL: 'http://127.0.0.1:9' };
    const run = await scene.pullRequest(scene.base, {}, { workspace, env });
    expectRed(run, 'incomplete', /is not in the checkout/u);
  });
});

describe('a config that cannot be followed', () => {
  it('is red with path, line and column, and quotes nothing', async () => {
    const broken = `version: 1\nrules:\n  "MISTRAL_API_KEY=${key}\n`;
    await using scene = await Scene.open({ '.github/mistral-security.yml': broken });
    const run = await scene.pullRequest(scene.repository.commit({ 'a.ts': '1\n' }));
    expectRed(run, 'error', /\.github\/mistral-security\.yml:\d+:\d+/u);
    expect(
      run.stdout + run.stderr + run.summary + JSON.stringify(scene.github.comments),
    ).not.toContain(key);
  });

  it('is red where it is a symlink at the base', async () => {
    await using scene = await Scene.open();
    scene.repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${scene.repository.git('rev-parse', 'HEAD:readme.md')},.github/mistral-security.yml`,
    );
    scene.repository.git('commit', '-q', '-m', 'link');
    const base = scene.repository.git('rev-parse', 'HEAD');
    scene.repository.git('reset', '-q', '--hard');
    const head = scene.repository.commit({ 'a.ts': '1\n' });
    expectRed(await scene.pullRequest(head, { base }), 'error', /config file is a symlink/u);
  });
});

describe('a scan that ends too early', () => {
  it('is incomplete past its deadline, whatever fail-on says', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    for (const failOn of ['error', 'never']) {
      const inputs = { 'deadline-minutes': '0.0001', 'fail-on': failOn };
      expectRed(await scene.pullRequest(head, {}, { inputs }), 'incomplete', /deadline/u);
    }
  });

  it('fails when it is cancelled, without a word of success', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { cancelAfterMs: 60 });
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).not.toMatch(/\bclean\b/u);
  });
});

describe('fail-on', () => {
  it.each([
    ['error', 1],
    ['never', 0],
  ])('%s ends with %i on a key, which is listed either way', async (failOn, exitCode) => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { inputs: { 'fail-on': failOn } });
    expect(run.exitCode).toBe(exitCode);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
    expect(run.summary.includes('fail-on')).toBe(failOn === 'never');
  });
});
