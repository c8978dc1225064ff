import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene, ZEROS } from '../helpers/scene.js';

const key = sampleKey(51);
const other = sampleKey(52);

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

describe('a push', () => {
  it('scans what lies between before and after', async () => {
    const before = scene.repository.commit({ 'old.txt': leakOf(other) });
    scene.repository.commit({ 'new.txt': leakOf(key) });
    const after = scene.repository.commit({ 'new.txt': 'x=1\n' });
    const run = await scene.push({ before, after });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '2' });
    expect(run.summary).toContain('new.txt:1:17');
    expect(scene.github.requests).toEqual([]);
  });

  it('of a new branch scans what the default branch does not have', async () => {
    scene.repository.commit({ 'old.txt': leakOf(other) });
    scene.repository.git('checkout', '-q', '-b', 'topic');
    const after = scene.repository.commit({ 'new.txt': leakOf(key) });
    const run = await scene.push({ before: ZEROS, after, ref: 'refs/heads/topic' });
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '1' });
    expect(run.summary).toContain('where it left `main`');
  });

  it('of the default branch for the first time scans all of history', async () => {
    const after = scene.repository.commit({ 'new.txt': leakOf(key) });
    const run = await scene.push({ before: ZEROS, after });
    expect(run.outputs).toMatchObject({ result: 'findings', 'commits-scanned': '2' });
  });

  it('that was forced, with the commit before it gone, falls back and says so', async () => {
    scene.repository.git('checkout', '-q', '-b', 'topic');
    const after = scene.repository.commit({ 'new.txt': leakOf(key) });
    const push = { before: '1'.repeat(40), after, ref: 'refs/heads/topic', forced: true };
    const step = { env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9' } };
    const run = await scene.push(push, step);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '1' });
    expect(run.summary).toContain('where it left `main`');
  });

  it('that was not forced is incomplete where the commit before it is gone', async () => {
    const after = scene.repository.commit({ 'a.txt': '1\n' });
    const step = { env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9' } };
    const run = await scene.push({ before: '1'.repeat(40), after }, step);
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
  });

  it('that only took commits away is green, with a note', async () => {
    const before = scene.repository.commit({ 'a.txt': '1\n' });
    const run = await scene.push({ before, after: scene.base, forced: true });
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'clean']);
    expect(run.summary).toContain('took commits away');
  });

  it.each([
    ['a light tag', []],
    ['an annotated tag', ['-a', '-m', 'release']],
  ])('of %s scans the tree that it names', async (_, flags) => {
    const sha = scene.repository.commit({ 'a.txt': leakOf(key) });
    scene.repository.git('tag', ...flags, 'v1');
    const after = scene.repository.git('rev-parse', 'refs/tags/v1');
    const push = { before: ZEROS, after, ref: 'refs/tags/v1' };
    const run = await scene.push(push, { sha });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
    expect(annotationsOf(run)).toMatchObject([{ properties: { file: 'a.txt', line: '1' } }]);
  });
});

describe('other events', () => {
  it('a merge group is scanned from its base to its head', async () => {
    const base_sha = scene.repository.commit({ 'old.txt': leakOf(other) });
    const head_sha = scene.repository.commit({ 'new.txt': leakOf(key) });
    const payload = { merge_group: { base_sha, head_sha } };
    const run = await scene.on('merge_group', payload, { sha: head_sha });
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '1' });
  });

  it.each(['schedule', 'workflow_dispatch'])('%s scans history and tree', async (event) => {
    scene.repository.commit({ 'old.txt': leakOf(key) });
    const sha = scene.repository.commit({ 'old.txt': 'x=1\n' });
    const run = await scene.on(event, {}, { sha });
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '3' });
    expect(run.summary).toContain('in history, not in head');
  });

  it.each([
    ['tree', 'clean', '0'],
    ['history', 'findings', '1'],
    ['changes', 'findings', '1'],
  ])('workflow_dispatch with scan: %s is %s', async (scan, result, errors) => {
    scene.repository.commit({ 'old.txt': leakOf(key) });
    const sha = scene.repository.commit({ 'old.txt': 'x=1\n' });
    const inputs = { scan, base: scan === 'changes' ? scene.base : '', head: 'main' };
    const run = await scene.on('workflow_dispatch', {}, { sha, inputs });
    expect(run.outputs).toMatchObject({ result, errors });
  });

  it('a release is scanned as its tree stands', async () => {
    const sha = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.on('release', { release: { tag_name: 'v1' } }, { sha });
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
  });

  it('pull_request_target is judged as the pull request that it is about, from objects alone', async () => {
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    scene.repository.git('checkout', '-q', scene.base);
    const run = await scene.pullRequest(
      head,
      {},
      { event: 'pull_request_target', sha: scene.base },
    );
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '1' });
  });
});

describe('where the policy is read', () => {
  const config = 'version: 1\nrules:\n  keys/leaked-key: notice\n';

  it.each([
    ['base', false, 1],
    ['head', false, 0],
    ['head', true, 1],
  ])('policy-from: %s on a fork: %s ends with %i', async (policyFrom, fork, exitCode) => {
    const files = { 'a.txt': leakOf(key), '.github/mistral-security.yml': config };
    const head = scene.repository.commit(files);
    const run = await scene.pullRequest(head, { fork }, { inputs: { 'policy-from': policyFrom } });
    expect(run.exitCode).toBe(exitCode);
    // One notice says that the policy changes; the key is another where the changed policy counts.
    expect(run.outputs).toMatchObject({
      errors: String(exitCode),
      notices: exitCode === 0 ? '2' : '1',
    });
  });

  it('AT-18 does not let a change turn off what judges it, and says where config counts', async () => {
    const off = 'version: 1\nrules:\n  keys/leaked-key: off\npaths:\n  ignore: ["**"]\n';
    const files = { 'a.txt': leakOf(key), '.github/mistral-security.yml': off };
    const run = await scene.pullRequest(scene.repository.commit(files));
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    expect(run.summary).toContain('Config is read from the base commit');
    expect(run.stdout).toContain('Config is read from the base commit');
  });

  it('AT-19 does not count a comment that allows the key and comes with it', async () => {
    const fingerprint = (
      await scene.pullRequest(scene.repository.commit({ 'a.txt': leakOf(key) }))
    ).summary.match(/sha256:([0-9a-f]{12})/u)?.[1];
    scene.repository.git('reset', '-q', '--hard', scene.base);
    const line = `MISTRAL_API_KEY=${key} # mistral-security: allow ${fingerprint ?? ''} rotated\n`;
    const run = await scene.pullRequest(scene.repository.commit({ 'a.txt': line }));
    expect([run.exitCode, run.outputs['errors'], run.outputs['suppressed']]).toEqual([1, '1', '0']);
  });

  it('follows a suppression that stands at the base, with reason and expiry', async () => {
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const fingerprint = (await scene.pullRequest(head)).summary.match(/sha256:[0-9a-f]{64}/u)?.[0];
    const suppression = `version: 1\nsuppressions:\n  - fingerprint: ${fingerprint ?? ''}\n    reason: revoked\n    owner: team\n    expires: 2099-01-01\n`;
    scene.repository.git('reset', '-q', '--hard', scene.base);
    const base = scene.repository.commit({ '.github/mistral-security.yml': suppression });
    const run = await scene.pullRequest(scene.repository.commit({ 'a.txt': leakOf(key) }), {
      base,
    });
    expect([run.exitCode, run.outputs['suppressed'], run.outputs['errors']]).toEqual([0, '1', '0']);
  });
});
