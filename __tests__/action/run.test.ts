import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, foreignCommands, leakOf, Scene, ZEROS } from '../helpers/scene.js';

const key = sampleKey(71);
const CONFIG = '.github/mistral-security.yml';

function openScene(files: Readonly<Record<string, string>> = {}): Promise<Scene> {
  return Scene.open(files, runInProcess);
}

describe('what a run publishes', () => {
  it('is outputs, summary, annotation and comment for a key in a change', async () => {
    await using scene = await openScene();
    const run = await scene.pullRequest(scene.repository.commit({ 'a.txt': leakOf(key) }));
    expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
      1,
      'findings',
      '1',
    ]);
    expect(annotationsOf(run)).toMatchObject([{ name: 'error', properties: { file: 'a.txt' } }]);
    expect(scene.github.comments[0]?.body).toContain(run.summary.trim());
    expect(foreignCommands(run)).toEqual([]);
    expect([run.stdout.includes(key), run.leftBehind]).toEqual([false, []]);
  });

  it('is no comment where a change is clean', async () => {
    await using scene = await openScene();
    const run = await scene.pullRequest(scene.repository.commit({ 'a.txt': 'plain\n' }));
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'clean']);
    expect([scene.github.comments, annotationsOf(run)]).toEqual([[], []]);
  });

  it('is a comment without workflow and attempt where the runner names none', async () => {
    await using scene = await openScene();
    const env = {
      GITHUB_WORKFLOW_REF: undefined,
      GITHUB_RUN_ID: undefined,
      GITHUB_RUN_ATTEMPT: undefined,
    };
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { env });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'findings']);
    expect(scene.github.comments[0]?.body).toContain('run=0 attempt=1');
  });

  it('is a warning beside the verdict where GitHub refuses the comment', async () => {
    await using scene = await openScene();
    scene.github.fail({ method: 'POST', path: '/comments', does: { kind: 'status', status: 403 } });
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head);
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'findings']);
    expect(annotationsOf(run).map(({ name }) => name)).toEqual(['error', 'warning']);
  });

  it.each([
    ['GITHUB_API_URL', undefined],
    ['GITHUB_API_URL', 'no address'],
    ['GITHUB_STEP_SUMMARY', undefined],
    ['GITHUB_OUTPUT', '/nowhere/output'],
  ])('is a warning beside the verdict where %s is %s', async (name, value) => {
    await using scene = await openScene();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { env: { [name]: value } });
    expect(run.exitCode).toBe(1);
    expect(annotationsOf(run).map(({ name: level }) => level)).toEqual(['error', 'warning']);
  });

  it('has no links where the runner names no server', async () => {
    await using scene = await openScene();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const env = { GITHUB_SERVER_URL: undefined };
    const run = await scene.pullRequest(head, {}, { env, inputs: { token: '' } });
    expect(run.summary).toContain('a.txt:1:17');
    expect(run.summary).not.toContain('/octo/app/blob/');
    expect(scene.github.requests).toEqual([]);
  });
});

describe('report files', () => {
  const inputs = { 'sarif-file': 'reports/out.sarif', 'json-file': 'reports/out.json' };

  it('are written inside the workspace', async () => {
    await using scene = await openScene();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    await scene.pullRequest(head, {}, { inputs });
    const { path } = scene.repository;
    const [sarif, json] = ['out.sarif', 'out.json'].map((name) =>
      readFileSync(join(path, 'reports', name), 'utf8'),
    );
    expect(JSON.parse(sarif ?? '')).toMatchObject({ version: '2.1.0' });
    expect(JSON.stringify(JSON.parse(json ?? ''))).toContain('keys/leaked-key');
    expect(existsSync(join(path, 'reports/out.json.unfinished'))).toBe(false);
  });

  it('never follow a link in their place', async () => {
    await using scene = await openScene();
    const { path } = scene.repository;
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    mkdirSync(join(path, 'reports'));
    symlinkSync(join(path, 'readme.md'), join(path, 'reports/out.json'));
    const run = await scene.pullRequest(head, {}, { inputs });
    expect([run.exitCode, readFileSync(join(path, 'readme.md'), 'utf8')]).toEqual([0, 'hello\n']);
    expect(lstatSync(join(path, 'reports/out.json')).isFile()).toBe(true);
    expect(annotationsOf(run)).toEqual([]);
  });

  it('that cannot be written are a warning', async () => {
    await using scene = await openScene();
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    writeFileSync(join(scene.repository.path, 'reports'), 'a file, not a directory\n');
    const run = await scene.pullRequest(head, {}, { inputs });
    expect(run.exitCode).toBe(0);
    expect(annotationsOf(run).map(({ data }) => data)).toEqual([
      'Could not write sarif-file: check that its directory can be written.',
      'Could not write json-file: check that its directory can be written.',
    ]);
  });

  it.each(['../out.json', '/etc/out.json', '.'])('are refused at %s', async (place) => {
    await using scene = await openScene();
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    const env = { RUNNER_TEMP: undefined };
    const run = await scene.pullRequest(head, {}, { env, inputs: { 'json-file': place } });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
    expect(run.stdout).toContain('json-file');
  });
});

describe('a run that ends early', () => {
  it('is green where a branch was deleted', async () => {
    await using scene = await openScene();
    const run = await scene.push({ before: scene.base, after: ZEROS, ref: 'refs/heads/gone' });
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'clean']);
    expect(run.summary).toContain('A branch or tag was deleted');
  });

  it.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
    ['an unknown event', { GITHUB_EVENT_NAME: 'issue_comment' }, /does not say what to scan/u],
    ['no event', { GITHUB_EVENT_NAME: undefined, GITHUB_SHA: undefined }, /what to scan/u],
    ['no event file', { GITHUB_EVENT_PATH: undefined }, /GITHUB_EVENT_PATH/u],
    ['no workspace', { GITHUB_WORKSPACE: undefined }, /"path" lies outside/u],
    ['no git', { PATH: '/nowhere' }, /git/u],
  ])('is an error with %s', async (_, env, why) => {
    await using scene = await openScene();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { env });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
    expect(annotationsOf(run)[0]?.data).toMatch(why);
    expect(run.summary).toMatch(why);
  });

  it.each([
    ['path', '../elsewhere'],
    ['scan', 'everything'],
    ['head', 'no-such-branch'],
  ])('is an error with the input %s: %s', async (name, value) => {
    await using scene = await openScene();
    const run = await scene.pullRequest(scene.base, {}, { inputs: { [name]: value } });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
  });

  it('is incomplete past its deadline', async () => {
    await using scene = await openScene();
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { inputs: { 'deadline-minutes': '0.0001' } });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(run.summary).toContain('deadline');
  });
});

describe('the config that judges', () => {
  const lenient = 'version: 1\nrules:\n  keys/leaked-key: notice\n';

  it.each([
    ['base', 1, '1'],
    ['head', 0, '2'],
  ])(
    'of a change that brings one is read at %s, and the change is noticed',
    async (policyFrom, exitCode, notices) => {
      await using scene = await openScene();
      const head = scene.repository.commit({ 'a.txt': leakOf(key), [CONFIG]: lenient });
      const run = await scene.pullRequest(head, {}, { inputs: { 'policy-from': policyFrom } });
      expect([run.exitCode, run.outputs['notices']]).toEqual([exitCode, notices]);
      expect(run.summary.includes('Config is read from the base commit')).toBe(
        policyFrom === 'base',
      );
    },
  );

  it('is refused where it is a symlink', async () => {
    await using scene = await openScene();
    symlinkSync('../readme.md', join(scene.repository.path, 'link.yml'));
    const base = scene.repository.commit({});
    const head = scene.repository.commit({ 'a.ts': '1\n' });
    const run = await scene.pullRequest(head, { base }, { inputs: { config: 'link.yml' } });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
    expect(run.summary).toContain('config file is a symlink');
  });

  it('is refused with its place where it is malformed', async () => {
    await using scene = await openScene({ [CONFIG]: 'version: 1\nrules: [\n' });
    const run = await scene.pullRequest(scene.repository.commit({ 'a.ts': '1\n' }));
    expect(run.outputs['result']).toBe('error');
    expect(annotationsOf(run)[0]?.data).toMatch(/mistral-security\.yml:\d+:\d+/u);
  });
});
