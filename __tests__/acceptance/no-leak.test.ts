import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formsOf } from '../helpers/forms-of-key.js';
import { GitShim } from '../helpers/git-shim.js';
import { sampleKey } from '../helpers/key.js';
import type { ActionRun } from '../helpers/runner.js';
import { leakOf, Scene } from '../helpers/scene.js';

const canary = sampleKey(91);

function expectNowhere(run: ActionRun, ...more: readonly string[]): void {
  const sinks = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), ...more];
  const text = sinks.join('\n');
  for (const form of formsOf(canary)) expect(text.includes(form)).toBe(false);
  expect(run.leftBehind).toEqual([]);
}

const MODES = ['changes,tree', 'changes', 'history', 'tree', 'changes,history,tree'] as const;

describe('a found key', () => {
  it.each(MODES)('AT-02 is shown nowhere, whatever is scanned: %s', async (scan) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.write(`dir-${canary}/a.txt`, leakOf(canary));
    repository.git('add', '-A', '-f', '.');
    const author = { GIT_AUTHOR_NAME: `key ${canary}`, GIT_COMMITTER_NAME: `key ${canary}` };
    repository.gitWith(author, 'commit', '-q', '-m', `use ${leakOf(canary)}`);
    symlinkSync(`/keys/${leakOf(canary).trim()}`, join(repository.path, 'link'));
    const head = repository.commit({ 'b.ts': `new Mistral({ apiKey: '${canary}' })\n` });
    repository.git('branch', `mistral-${canary}`);
    repository.git('tag', '-a', '-m', leakOf(canary), `mistral-tag-${canary}`);
    using shim = new GitShim('{ printf "%s\\n" "$@"; env; } >> $log');
    const inputs = {
      scan,
      'json-file': 'out/r.json',
      'sarif-file': 'out/r.sarif',
      comment: 'always',
    };
    const title = `Use MISTRAL_API_KEY=${canary}`;
    const facts = { title, body: title, branch: `mistral-${canary}`, author: canary };
    const env = { PATH: shim.path, RUNNER_DEBUG: '1', MISTRAL_API_KEY: canary };
    scene.github.say(leakOf(canary), 'reviews');
    scene.github.say(leakOf(canary), 'reviewComments');
    const run = await scene.pullRequest(head, facts, { inputs, env });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'findings']);
    const out = join(repository.path, 'out');
    const files = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(files).toHaveLength(2);
    expect(scene.github.comments).toHaveLength(1);
    expect(shim.logged).toContain('cat-file');
    expectNowhere(run, shim.logged, JSON.stringify(scene.github.requests), ...files);
    expect(shim.logged).not.toMatch(/token-of-the-job|^INPUT_|^ACTIONS_|^GITHUB_/mu);
  });

  it('AT-02 is not quoted from a config that cannot be parsed', async () => {
    for (const config of [
      `"${leakOf(canary)}`,
      `${canary}: {`,
      `version: ${canary}\n`,
      `version: 1\n${canary}: 1\n`,
      `version: 1\nrules:\n  ${canary}: off\n`,
    ]) {
      await using scene = await Scene.open({ '.github/mistral-security.yml': config });
      const run = await scene.pullRequest(scene.repository.commit({ 'a.txt': '1\n' }));
      expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
      expectNowhere(run, JSON.stringify(scene.github.requests));
    }
  });

  it('AT-02 is not quoted from an input or an event', async () => {
    await using scene = await Scene.open();
    for (const name of [
      'scan',
      'base',
      'head',
      'fail-on',
      'path',
      'checks',
      'config',
      'deadline-minutes',
      'json-file',
    ]) {
      const value = name === 'json-file' ? `/${canary}` : canary;
      const run = await scene.pullRequest(scene.base, {}, { inputs: { [name]: value } });
      expect(run.exitCode).toBe(1);
      expectNowhere(run, JSON.stringify(scene.github.requests));
    }
    expectNowhere(await scene.on(canary, {}, {}));
  });
});

describe('a symlink out of the repository', () => {
  it('AT-04 is not followed: what the environment holds is found nowhere', async () => {
    await using scene = await Scene.open();
    const env = { MISTRAL_API_KEY: canary };
    symlinkSync('/proc/self/environ', join(scene.repository.path, 'settings.txt'));
    symlinkSync('/proc/self/environ', join(scene.repository.path, '.env.local'));
    const head = scene.repository.commit({});
    for (const scan of ['auto', 'history,tree']) {
      const run = await scene.pullRequest(head, {}, { env, inputs: { scan, checks: 'keys' } });
      expect([run.exitCode, run.outputs['findings']]).toEqual([0, '0']);
      expectNowhere(run);
    }
  });
});
