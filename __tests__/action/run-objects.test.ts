import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitServer, type GitServer } from '../helpers/git-http-server.js';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene, ZEROS, type StepChange } from '../helpers/scene.js';

const key = sampleKey(81);
const GONE = '1'.repeat(40);
const NO_SERVER = 'http://127.0.0.1:9';

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open({}, runInProcess);
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

describe('the commits of a push', () => {
  it('lie between before and after', async () => {
    scene.repository.commit({ 'a.txt': leakOf(key) });
    const after = scene.repository.commit({ 'a.txt': 'x=1\n' });
    const run = await scene.push({ before: scene.base, after });
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '2' });
  });

  it.each([
    ['new', ZEROS, false],
    ['forced, with the commit before it gone', GONE, true],
  ])('start where a %s branch left the default branch', async (_, before, forced) => {
    scene.repository.git('checkout', '-q', '-b', 'topic');
    const after = scene.repository.commit({ 'a.txt': leakOf(key) });
    const env = { GITHUB_SERVER_URL: NO_SERVER };
    const push = { before, after, ref: 'refs/heads/topic', forced };
    const run = await scene.push(push, { env });
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '1' });
    expect(run.summary).toContain('where it left `main`');
  });

  it.each([
    ['its default branch is not known', 'refs/heads/main', 'refs/heads/main'],
    ['its default branch cannot be had', 'refs/heads/topic', 'refs/heads/elsewhere'],
  ])('are all of history for a forced push where %s', async (_, ref, moved) => {
    const after = scene.repository.commit({ 'a.txt': leakOf(key) });
    if (moved !== 'refs/heads/main') scene.repository.git('branch', '-q', '-m', 'elsewhere');
    const env = { GITHUB_SERVER_URL: NO_SERVER };
    const run = await scene.push({ before: GONE, after, ref, forced: true }, { env });
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '2' });
    expect(run.summary).toContain('all of history was scanned');
  });

  it('make it incomplete where the commit before it is gone and nothing was forced', async () => {
    const after = scene.repository.commit({ 'a.txt': '1\n' });
    const run = await scene.push(
      { before: GONE, after },
      { env: { GITHUB_SERVER_URL: NO_SERVER } },
    );
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(annotationsOf(run)[0]?.data).toContain('missing-base');
  });

  it.each([
    [true, 0, 'clean', 'took commits away'],
    [false, 1, 'incomplete', 'the change has no commits'],
  ])('may be none only where it was forced: %s', async (forced, exitCode, result, why) => {
    const before = scene.repository.commit({ 'a.txt': '1\n' });
    const run = await scene.push({ before, after: scene.base, forced });
    expect([run.exitCode, run.outputs['result']]).toEqual([exitCode, result]);
    expect(run.summary).toContain(why);
    if (!forced) expect(annotationsOf(run)[0]?.data).toContain('already. Check the inputs');
  });
});

describe('the commits of other events', () => {
  it('are all of history on a schedule', async () => {
    scene.repository.commit({ 'a.txt': leakOf(key) });
    const sha = scene.repository.commit({ 'a.txt': 'x=1\n' });
    const run = await scene.on('schedule', {}, { sha });
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '3' });
  });

  it('are those that inputs name, as branches too', async () => {
    scene.repository.git('branch', 'before');
    scene.repository.commit({ 'a.txt': leakOf(key) });
    const inputs = { scan: 'changes', base: 'before', head: 'main' };
    const run = await scene.on('issue_comment', {}, { inputs });
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '1' });
  });

  it('are none for a release, whose tree is scanned by the checks that were asked for', async () => {
    const sha = scene.repository.commit({ 'a.txt': leakOf(key) });
    const keys = await scene.on('release', {}, { sha, inputs: { checks: 'keys' } });
    const schemas = await scene.on('release', {}, { sha, inputs: { checks: 'env-schema' } });
    expect([keys.outputs['errors'], schemas.outputs['errors']]).toEqual(['1', '0']);
  });

  it('cannot be judged without a head', async () => {
    const env = { GITHUB_SERVER_URL: NO_SERVER };
    const run = await scene.on('release', {}, { sha: GONE, env });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(annotationsOf(run)[0]?.data).toContain(`${GONE} is not in the checkout`);
  });
});

describe('a shallow checkout', () => {
  let root: string;
  let head: string;
  let workspace: string;
  let server: GitServer;

  beforeEach(async () => {
    scene.repository.commit({ 'a.txt': leakOf(key) });
    head = scene.repository.commit({ 'a.txt': 'mended=1\n' });
    root = mkdtempSync(join(tmpdir(), 'mistral-security-server-'));
    workspace = join(root, 'workspace');
    scene.repository.git('clone', '-q', '--bare', '.', join(root, 'octo/app'));
    scene.repository.git('clone', '-q', '--depth=1', `file://${root}/octo/app`, workspace);
    server = await startGitServer(root);
  });

  afterEach(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const from = (url: string): StepChange => ({ workspace, env: { GITHUB_SERVER_URL: url } });

  it('is deepened from the server', async () => {
    const run = await scene.pullRequest(head, {}, from(server.url));
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '2' });
    expect(run.summary).toContain('in history, not in head');
  });

  it('is completed from the server for all of history', async () => {
    const run = await scene.on('schedule', {}, { ...from(server.url), sha: head });
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '3' });
    expect(run.summary).toContain('Fetched all of the history');
  });

  it('is incomplete without a server', async () => {
    const run = await scene.on('schedule', {}, { ...from(NO_SERVER), sha: head });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(annotationsOf(run)[0]?.data).toContain('fetch-depth: 0');
  });

  it('is incomplete where history is cut off inside the range', async () => {
    const base = scene.base;
    scene.repository.git('-C', workspace, 'fetch', '-q', '--depth=1', 'origin', base);
    const run = await scene.pullRequest(head, { base }, from(NO_SERVER));
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(annotationsOf(run)[0]?.data).toContain('shallow: ');
  });

  it('gets a head that it lacks from the server', async () => {
    const elsewhere = scene.repository.commit({ 'b.txt': leakOf(key) });
    scene.repository.git('push', '-q', join(root, 'octo/app'), 'HEAD:refs/heads/other');
    const step = { ...from(server.url), sha: elsewhere };
    const run = await scene.on('release', {}, step);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
  });

  it('gets the default branch that it lacks from the server', async () => {
    scene.repository.git('checkout', '-q', '-b', 'topic');
    const after = scene.repository.commit({ 'c.txt': leakOf(key) });
    scene.repository.git('push', '-q', join(root, 'octo/app'), 'topic');
    rmSync(workspace, { recursive: true });
    const flags = ['-q', '--depth=1', '--branch=topic'];
    scene.repository.git('clone', ...flags, `file://${root}/octo/app`, workspace);
    const push = { before: ZEROS, after, ref: 'refs/heads/topic' };
    const run = await scene.push(push, from(server.url));
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '1' });
    expect(run.summary).toContain('where it left `main`');
  });
});
