import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import { leakOf, pullRequestPayload, Scene, ZEROS } from '../helpers/scene.js';

const key = sampleKey(91);
const CONFIG = '.github/mistral-security.yml';
const OFF = 'version: 1\nrules:\n  keys/leaked-key: off\n';
const GONE = '1'.repeat(40);
const env = { GITHUB_SERVER_URL: 'http://127.0.0.1:9' };

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open({}, runInProcess);
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

/** What a change would like to be judged by, on the key that it brings. */
async function suppression(): Promise<string> {
  const head = scene.repository.commit({ 'a.txt': leakOf(key) });
  const run = await scene.pullRequest(head);
  const fingerprint = /sha256:[0-9a-f]{64}/u.exec(run.summary)?.[0] ?? '';
  scene.repository.git('reset', '-q', '--hard', scene.base);
  return `version: 1\nsuppressions:\n  - fingerprint: ${fingerprint}\n    reason: revoked\n    owner: team\n    expires: 2099-01-01\n`;
}

describe('the judged do not edit the judge', () => {
  it.each([['tree'], ['history'], ['history,tree'], ['changes']])(
    'AT-18 a change of a fork does not turn off the rule with scan: %s',
    async (scan) => {
      const head = scene.repository.commit({ 'a.txt': leakOf(key), [CONFIG]: OFF });
      const run = await scene.pullRequest(head, { fork: true }, { inputs: { scan } });
      expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
        1,
        'findings',
        '1',
      ]);
      expect(run.summary).toContain('Config is read from the base commit');
    },
  );

  it.each([['tree'], ['history']])(
    'AT-18 a change of a fork does not suppress its key with scan: %s',
    async (scan) => {
      const files = { [CONFIG]: await suppression(), 'a.txt': leakOf(key) };
      const head = scene.repository.commit(files);
      const run = await scene.pullRequest(head, { fork: true }, { inputs: { scan } });
      expect([run.exitCode, run.outputs['errors'], run.outputs['suppressed']]).toEqual([
        1,
        '1',
        '0',
      ]);
    },
  );

  it.each([['tree'], ['history']])(
    'follows the suppression of the base with scan: %s',
    async (scan) => {
      const base = scene.repository.commit({ [CONFIG]: await suppression() });
      const head = scene.repository.commit({ 'a.txt': leakOf(key), [CONFIG]: OFF });
      const run = await scene.pullRequest(head, { base, fork: true }, { inputs: { scan } });
      expect([run.exitCode, run.outputs['suppressed'], run.outputs['errors']]).toEqual([
        0,
        '1',
        '0',
      ]);
    },
  );

  it.each([['tree'], ['history'], ['changes,tree']])(
    'follows nobody where the base cannot be had, with scan: %s',
    async (scan) => {
      const head = scene.repository.commit({ 'a.txt': leakOf(key), [CONFIG]: OFF });
      const step = { env, inputs: { scan } };
      const run = await scene.pullRequest(head, { base: GONE, fork: true }, step);
      expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
        1,
        'incomplete',
        '1',
      ]);
      expect(run.summary).toContain('Config is not read');
    },
  );

  it('counts what stood at the merge base as existing with scan: tree', async () => {
    const base = scene.repository.commit({ 'a.txt': leakOf(key) });
    const head = scene.repository.commit({ 'b.txt': '1\n' });
    const run = await scene.pullRequest(head, { base }, { inputs: { scan: 'tree' } });
    expect([run.exitCode, run.outputs['errors']]).toEqual([0, '0']);
    expect(run.summary).toMatch(/1 .*(existing|existed|stood|stands)/iu);
  });

  it('scans the tree of a head without commits of its own', async () => {
    const run = await scene.pullRequest(scene.base, {}, { inputs: { scan: 'tree' } });
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'clean']);
  });
});

describe('the commit that an event is about', () => {
  it('is part of history where no reference of the checkout reaches it', async () => {
    scene.repository.git('checkout', '-q', '--detach');
    scene.repository.commit({ 'a.txt': leakOf(key) });
    const head = scene.repository.commit({ 'a.txt': 'mended=1\n' });
    scene.repository.git('checkout', '-q', 'main');
    const run = await scene.on(
      'pull_request_target',
      pullRequestPayload(head, { base: scene.base, fork: true }),
      { sha: scene.base, inputs: { scan: 'history', comment: 'never' } },
    );
    expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
      1,
      'findings',
      '1',
    ]);
  });
});

describe('the names that a push brings', () => {
  it('are that of its branch', async () => {
    const after = scene.repository.commit({ 'a.txt': '1\n' });
    const ref = `refs/heads/mistral_api_key=${key}`;
    const run = await scene.push({ before: scene.base, after, ref });
    expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
      1,
      'findings',
      '1',
    ]);
    expect(run.stdout + run.summary).not.toContain(key);
  });

  it('are that of its tag', async () => {
    const ref = `refs/tags/mistral_api_key=${key}`;
    const run = await scene.push({ before: ZEROS, after: scene.base, ref });
    expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
      1,
      'findings',
      '1',
    ]);
    expect(run.stdout + run.summary).not.toContain(key);
  });

  it('are what an annotated tag says', async () => {
    scene.repository.git('tag', '-a', '-m', leakOf(key), 'v1');
    const after = scene.repository.git('rev-parse', 'refs/tags/v1');
    const push = { before: ZEROS, after, ref: 'refs/tags/v1' };
    const run = await scene.push(push, { sha: scene.base });
    expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
      1,
      'findings',
      '1',
    ]);
  });

  it('are incomplete where the tag object cannot be had', async () => {
    const push = { before: ZEROS, after: GONE, ref: 'refs/tags/v1' };
    const run = await scene.push(push, { sha: scene.base, env });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(run.summary).toContain('The tag is not here.');
    expect(run.summary).toContain(GONE);
  });
});
