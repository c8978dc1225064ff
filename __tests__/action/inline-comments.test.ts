import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { startGitServer } from '../helpers/git-http-server.js';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import { leakOf, Scene } from '../helpers/scene.js';

const key = sampleKey(301);
const other = sampleKey(302);
const prefixOf = (value: string) => secretFingerprint(value).slice('sha256:'.length, 19);
const allow = (value: string, reason = 'made up for a test') =>
  `# mistral-security: allow ${prefixOf(value)} ${reason}`;
const accepted = `${allow(key)}\n${leakOf(key)}`;
const counted = { inputs: { 'fail-on-existing': 'true' } };
const CONFIG = '.github/mistral-security.yml';

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open({}, runInProcess);
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

/** Commits now, so that a comment of this commit has not expired when the test runs. */
function commitNow(files: Readonly<Record<string, string>>, daysAgo = 0): string {
  return commitAt(files, Math.floor(Date.now() / 1000) - daysAgo * 86_400);
}

function commitAt(files: Readonly<Record<string, string>>, seconds: number): string {
  const { repository } = scene;
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.git('add', '-A', '-f', '.');
  const date = `${String(seconds)} +0000`;
  const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  repository.gitWith(env, 'commit', '-q', '--allow-empty', '-m', 'change');
  return repository.git('rev-parse', 'HEAD');
}

const outcome = (run: Awaited<ReturnType<Scene['pullRequest']>>) => [
  run.exitCode,
  run.outputs['errors'],
  run.outputs['suppressed'],
];

describe('a comment that a pull request adds', () => {
  it.each([
    ['above', accepted],
    ['on the line', `MISTRAL_API_KEY=${key} ${allow(key)}\n`],
  ])(
    'AT-19 does not count %s of the key that it adds, and is listed as ignored',
    async (_, text) => {
      const run = await scene.pullRequest(commitNow({ 'a.txt': text }));
      expect(outcome(run)).toEqual([1, '1', '0']);
      expect(run.summary).toContain('policy/suppression-ignored');
      expect(run.summary).toContain('Suppression ignored');
      expect(run.summary).toContain('it is new in this change');
      expect(run.stdout + run.summary).not.toContain(key);
    },
  );

  it('does not count for a key of the base either', async () => {
    const base = commitNow({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(commitNow({ 'a.txt': accepted }), { base }, counted);
    expect(outcome(run)).toEqual([1, '1', '0']);
    expect(run.summary).toContain('Suppression ignored');
  });

  it('is told where nothing was found yet, so that nobody prepares the ground unseen', async () => {
    const run = await scene.pullRequest(commitNow({ 'a.txt': `${allow(key)}\n` }));

    expect(outcome(run)).toEqual([0, '0', '0']);
    expect(run.summary).toMatch(/`a\.txt:1:1`.*policy\/suppression-ignored/u);
  });

  it('counts at once with policy-from: head, and never for a fork', async () => {
    const head = commitNow({ 'a.txt': accepted });
    const step = { inputs: { 'policy-from': 'head' } };
    expect(outcome(await scene.pullRequest(head, {}, step))).toEqual([0, '0', '1']);
    expect(outcome(await scene.pullRequest(head, { fork: true }, step))).toEqual([1, '1', '0']);
  });
});

describe('a comment that stands at the base', () => {
  it('accepts its key, in reports with reason, form and last day', async () => {
    const base = commitNow({ 'a.txt': accepted });
    const head = commitNow({ 'b.txt': '1\n' });
    const run = await scene.pullRequest(head, { base }, counted);
    expect(outcome(run)).toEqual([0, '0', '1']);
    expect(run.summary).toMatch(
      /`a\.txt:2:17`, accepted by a comment until `\d{4}-\d\d-\d\d`: `made up for a test`/u,
    );
  });

  it('accepts it where lines moved and where the file moved as it was', async () => {
    const base = commitNow({ 'a.txt': accepted });
    const moved = commitNow({ 'a.txt': `# settings\n\nPORT=1\n${accepted}` });
    expect(outcome(await scene.pullRequest(moved, { base }, counted))).toEqual([0, '0', '1']);
    scene.repository.git('mv', 'a.txt', 'b.txt');
    const renamed = commitNow({});
    expect(outcome(await scene.pullRequest(renamed, { base: moved }, counted))).toEqual([
      0,
      '0',
      '1',
    ]);
  });

  it('accepts no other key, on the same line, above or below', async () => {
    const line = (value: string) =>
      `MISTRAL_API_KEY=${key} MISTRAL_API_KEY=${value} ${allow(key)}\n`;
    const base = commitNow({ 'a.txt': line(sampleKey(303)).replace(sampleKey(303), 'none') });
    const head = commitNow({
      'a.txt': `${leakOf(sampleKey(304))}${line(other)}${leakOf(sampleKey(305))}`,
    });
    const run = await scene.pullRequest(head, { base }, counted);
    expect(outcome(run)).toEqual([1, '3', '1']);
  });

  it('accepts no copy elsewhere', async () => {
    const base = commitNow({ 'a.txt': accepted });
    const run = await scene.pullRequest(commitNow({ 'b.txt': accepted }), { base });
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
  });

  it('accepts nothing without a reason, and says so', async () => {
    const base = commitNow({ 'a.txt': `/* ${allow(key, '')} */\n${leakOf(key)}` });
    const run = await scene.pullRequest(commitNow({ 'b.txt': '1\n' }), { base }, counted);
    expect(outcome(run)).toEqual([1, '1', '0']);
    expect(run.summary).toContain('it gives no reason');
  });

  it('accepts nothing once another reason stands there, until that one is at the base', async () => {
    const base = commitNow({ 'a.txt': accepted });
    const head = commitNow({ 'a.txt': accepted.replace('made up', 'made up again') });
    expect(outcome(await scene.pullRequest(head, { base }, counted))).toEqual([1, '1', '0']);
  });
});

describe('a comment expires', () => {
  const schedule = async () =>
    scene.on('schedule', {}, { sha: scene.repository.git('rev-parse', 'HEAD') });

  it.each([
    [364, [0, '0', '1']],
    [366, [1, '1', '0']],
  ])('%i days after the commit that added it', async (days, expected) => {
    commitNow({ 'a.txt': accepted }, days);
    commitNow({ 'a.txt': `${accepted}PORT=1\n` }, 2);
    const run = await schedule();
    expect(outcome(run)).toEqual(expected);
    expect(run.summary.includes('policy/suppression-expired')).toBe(days > 365);
  });

  it('after the days that the config gives', async () => {
    commitNow({ 'a.txt': accepted }, 20);
    commitNow({ [CONFIG]: 'version: 1\ninlineExpiresAfterDays: 10\n' });
    expect(outcome(await schedule())).toEqual([1, '1', '0']);
    commitNow({ [CONFIG]: 'version: 1\ninlineExpiresAfterDays: 30\n' });
    expect(outcome(await schedule())).toEqual([0, '0', '1']);
  });

  it('and counts until then for what history holds of its key at an older path', async () => {
    commitNow({ 'a.txt': accepted }, 30);
    scene.repository.git('mv', 'a.txt', 'b.txt');
    commitNow({}, 20);
    expect(outcome(await schedule())).toEqual([0, '0', '2']);
    commitNow({ 'c.txt': leakOf(key) }, 10);
    expect(outcome(await schedule())).toEqual([1, '1', '2']);
  });

  it('is renewed by a new reason and by nothing else', async () => {
    commitNow({ 'a.txt': accepted }, 400);
    commitNow({ 'a.txt': `PORT=1\n${accepted}PORT=2\n` }, 1);
    expect(outcome(await schedule())).toEqual([1, '1', '0']);
    commitNow({ 'a.txt': accepted.replace('made up', 'looked at again, still made up') });
    expect(outcome(await schedule())).toEqual([0, '0', '1']);
  });

  it('is not put off by a rename or by a date in the future', async () => {
    commitNow({ 'a.txt': accepted }, 400);
    scene.repository.git('mv', 'a.txt', 'b.txt');
    commitNow({}, 1);
    const late = await schedule();
    expect(outcome(late)).toEqual([1, '2', '0']);
    expect(late.summary.match(/policy\/suppression-expired/gu)).toHaveLength(1);
    scene.repository.git('rm', '-q', 'b.txt');
    commitNow({ 'c.txt': `PORT=1\n${accepted}` }, -1_000);
    const run = await schedule();
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('dated in the future');
  });

  it('counts from when it came back, where it was gone for a while', async () => {
    commitNow({ 'a.txt': accepted }, 400);
    commitNow({ 'a.txt': leakOf(key) }, 300);
    commitNow({ 'a.txt': accepted }, 200);
    expect(outcome(await schedule())).toEqual([0, '0', '1']);
  });
});

describe('a shallow checkout', () => {
  let root: string;
  let workspace: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mistral-security-shallow-'));
    workspace = join(root, 'workspace');
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const shallowRun = (server: string) => {
    const { repository } = scene;
    const sha = repository.git('rev-parse', 'HEAD');
    repository.git('clone', '-q', '--bare', '.', join(root, 'octo/app'));
    repository.git('clone', '-q', '--depth=1', `file://${root}/octo/app`, workspace);
    const env = { GITHUB_SERVER_URL: server };
    return scene.on('workflow_dispatch', {}, { sha, workspace, inputs: { scan: 'tree' }, env });
  };

  it('tells no date where the rest cannot be fetched: the comment does not count, and that is said', async () => {
    commitNow({ 'a.txt': accepted }, 10);
    commitNow({ 'b.txt': '1\n' }, 5);
    const run = await shallowRun('http://127.0.0.1:9');
    expect(outcome(run)).toEqual([1, '1', '0']);
    expect(run.summary).toContain('the commit that added it is not known');
  });

  it('is completed from the server where a comment needs it', async () => {
    commitNow({ 'a.txt': accepted }, 10);
    commitNow({ 'b.txt': '1\n' }, 5);
    const server = await startGitServer(root, {});
    const run = await shallowRun(server.url).finally(server.close);
    expect(outcome(run)).toEqual([0, '0', '1']);
    expect(run.leftBehind).toEqual([]);
  });

  it('is enough to tell that a comment expired', async () => {
    commitNow({ 'a.txt': accepted }, 900);
    commitNow({ 'b.txt': '1\n' }, 500);
    const run = await shallowRun('http://127.0.0.1:9');
    expect(outcome(run)).toEqual([1, '1', '0']);
    expect(run.summary).toContain('policy/suppression-expired');
  });
});
