import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitServer, type GitServer } from '../helpers/git-http-server.js';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, pullRequestPayload, Scene } from '../helpers/scene.js';
import { runAction, type ActionRun, type ActionStep } from '../helpers/runner.js';

const key = sampleKey(41);
const FETCH_DEPTH = /Set `fetch-depth: 0` and no `filter` on actions\/checkout, or give `token`\./u;

let scene: Scene;
let root: string;
let head: string;
let workspace: string;

beforeEach(async () => {
  scene = await Scene.open();
  scene.repository.commit({ 'a.txt': leakOf(key) }, 'leak');
  scene.repository.commit({ 'a.txt': 'mended=1\n' }, 'mend');
  head = scene.repository.commit({ 'b.txt': 'more\n' });
  root = mkdtempSync(join(tmpdir(), 'mistral-security-server-'));
  scene.repository.git('clone', '-q', '--bare', '.', join(root, 'octo/app'));
  workspace = join(root, 'workspace');
  checkOut();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

/** As actions/checkout does with its default depth. */
function checkOut(): void {
  scene.repository.git('init', '-q', workspace);
  const git = (...args: readonly string[]): string =>
    scene.repository.git('-C', workspace, ...args);
  git('fetch', '-q', '--no-tags', '--depth=1', `file://${root}/octo/app`, head);
  git('checkout', '-q', '--detach', 'FETCH_HEAD');
}

async function withServer(
  options: Parameters<typeof startGitServer>[1],
  use: (server: GitServer) => Promise<ActionRun>,
): Promise<ActionRun> {
  const server = await startGitServer(root, options);
  return use(server).finally(server.close);
}

function step(server: string, change: Partial<ActionStep> = {}): Partial<ActionStep> {
  return { workspace, ...change, env: { GITHUB_SERVER_URL: server } };
}

/** Every file's name, size, time and contents. */
function fingerprintOf(directory: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = statSync(join(directory, name));
    hash.update(`${name}\0${String(stat.mtimeMs)}\0${String(stat.mode)}\0`);
    if (stat.isFile()) hash.update(readFileSync(join(directory, name)));
  }
  return hash.digest('hex');
}

describe('a checkout of depth 1', () => {
  it('is deepened from the server to the verdict of a full clone, and left as it was', async () => {
    const full = await scene.pullRequest(head, {}, { inputs: { comment: 'never' } });
    const before = fingerprintOf(join(workspace, '.git'));
    const token = 'token-of-the-job';
    const run = await withServer({ token }, ({ url }) => scene.pullRequest(head, {}, step(url)));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual(full.outputs);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '3' });
    expect(run.summary).toContain('in history, not in head');
    expect(fingerprintOf(join(workspace, '.git'))).toBe(before);
    expect(run.leftBehind).toEqual([]);
    expect(run.stdout + run.stderr + run.summary).not.toContain(token);
  });

  it.each([
    ['no server answers', undefined],
    ['the server refuses the token', { token: 'another' }],
    ['the server fails', { refuseWith: 500 }],
  ])('AT-05 is incomplete where %s, with the line that mends it', async (_, options) => {
    const run = await (options === undefined
      ? scene.pullRequest(head, {}, step('http://127.0.0.1:9'))
      : withServer(options, ({ url }) => scene.pullRequest(head, {}, step(url))));
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    const [error] = annotationsOf(run);
    expect(error?.data).toMatch(/missing-base: .*The base commit is not in the checkout/u);
    expect(error?.data).toMatch(FETCH_DEPTH);
    expect(run.summary).toMatch(FETCH_DEPTH);
    expect(run.leftBehind).toEqual([]);
  });

  it('AT-05 reports what stands in head all the same', async () => {
    head = scene.repository.commit({ 'c.txt': leakOf(key) });
    scene.repository.git('push', '-q', join(root, 'octo/app'), 'HEAD:refs/heads/main');
    rmSync(workspace, { recursive: true });
    checkOut();
    const run = await scene.pullRequest(head, {}, step('http://127.0.0.1:9'));
    expect(run.outputs).toMatchObject({ result: 'incomplete', errors: '1' });
    expect(run.summary).toContain('c.txt:1:17');
  });

  it.each([['history'], ['history,tree']])(
    'AT-06 is incomplete for scan: %s without a server',
    async (scan) => {
      const change = step('http://127.0.0.1:9', { inputs: { scan }, sha: head });
      const run = await scene.on('schedule', {}, change);
      expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
      expect(annotationsOf(run)[0]?.data).toMatch(/shallow: .*fetch-depth: 0/u);
    },
  );

  it('AT-06 scans all of history with a server', async () => {
    const run = await withServer({}, ({ url }) =>
      scene.on('schedule', {}, step(url, { sha: head })),
    );
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '4' });
  });

  it('takes head from the server where the checkout is of the merge commit', async () => {
    const elsewhere = scene.repository.commit({ 'd.txt': leakOf(key) });
    scene.repository.git('push', '-q', join(root, 'octo/app'), `HEAD:refs/pull/7/head`);
    const run = await withServer({}, ({ url }) => scene.pullRequest(elsewhere, {}, step(url)));
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '4' });
    expect(run.summary).toContain('d.txt:1:17');
  });

  it('is incomplete where even head cannot be had', async () => {
    const gone = '1'.repeat(40);
    const run = await scene.pullRequest(gone, {}, step('http://127.0.0.1:9'));
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(annotationsOf(run)[0]?.data).toContain(gone);
  });

  it('follows no address of the event or of the repository', async () => {
    scene.repository.git('-C', workspace, 'remote', 'add', 'origin', `file://${root}/octo/app`);
    const payload = {
      ...pullRequestPayload(head, { base: scene.base }),
      repository: { clone_url: `file://${root}/octo/app` },
    };
    const run = await runAction({
      event: 'pull_request',
      payload,
      apiUrl: scene.github.url,
      workspace,
      env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9' },
    });
    expect(run.outputs['result']).toBe('incomplete');
  });
});
