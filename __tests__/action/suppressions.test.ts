import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';

const key = sampleKey(311);
const other = sampleKey(312);
const CONFIG = '.github/mistral-security.yml';
const entry = (value: string, expires = '2099-01-01') =>
  `  - fingerprint: ${secretFingerprint(value)}\n    reason: revoked, SEC-12\n    owner: platform\n    expires: ${expires}\n`;
const config = (...entries: readonly string[]) => `version: 1\nsuppressions:\n${entries.join('')}`;
const counted = { inputs: { 'fail-on-existing': 'true' } };

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open({ [CONFIG]: config(entry(key)), 'a.txt': leakOf(key) }, runInProcess);
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

const outcome = (run: Awaited<ReturnType<Scene['pullRequest']>>) => [
  run.exitCode,
  run.outputs['errors'],
  run.outputs['suppressed'],
];

describe('a suppression of the base', () => {
  it('is shown with reason, owner and last day', async () => {
    const head = scene.repository.commit({ 'b.txt': '1\n' });
    const run = await scene.pullRequest(head, {}, counted);
    expect(outcome(run)).toEqual([0, '0', '1']);
    expect(run.summary).toContain(
      'accepted in the config file by `platform` until `2099-01-01`: `revoked, SEC-12`',
    );
    expect(run.stdout).toContain('accepted in the config file by platform until 2099-01-01');
  });

  it('survives moved lines, a rename, a copy, another encoding of the file and a squash', async () => {
    const { repository } = scene;
    repository.commit({ 'a.txt': `\n\nPORT=1\n${leakOf(key)}` });
    repository.git('mv', 'a.txt', 'moved.txt');
    repository.commit({ 'copy.txt': leakOf(key), 'wide.txt': Buffer.from(leakOf(key), 'utf16le') });
    const head = repository.git('rev-parse', 'HEAD');
    expect((await scene.pullRequest(head, {}, counted)).exitCode).toBe(0);
    repository.git('reset', '-q', '--soft', scene.base);
    const squashed = repository.commit({});
    const run = await scene.pullRequest(squashed, {}, counted);
    expect(outcome(run)).toEqual([0, '0', '3']);
  });

  it('survives a history that was rewritten from its root', async () => {
    const { repository } = scene;
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    const root = repository.git('commit-tree', tree, '-m', 'all at once');
    repository.git('reset', '-q', '--hard', root);
    const run = await scene.on('schedule', {}, { sha: root });
    expect(outcome(run)).toEqual([0, '0', '1']);
  });

  it('hides no other key on the same line or in the same file', async () => {
    const line = `MISTRAL_API_KEY=${key} MISTRAL_API_KEY=${other}\n`;
    const head = scene.repository.commit({ 'a.txt': `${line}${leakOf(sampleKey(313))}` });
    const run = await scene.pullRequest(head, {}, counted);
    expect(outcome(run)).toEqual([1, '2', '1']);
  });

  it('that expired is a warning, which fails a change only where it brings its finding again', async () => {
    const base = scene.repository.commit({ [CONFIG]: config(entry(key, '2020-01-01')) });
    const strict = { inputs: { 'fail-on': 'warning' } };
    const quiet = scene.repository.commit({ 'b.txt': '1\n' });
    expect((await scene.pullRequest(quiet, { base }, strict)).exitCode).toBe(0);
    const again = scene.repository.commit({ 'c.txt': leakOf(key) });
    const run = await scene.pullRequest(again, { base }, strict);
    expect(outcome(run)).toEqual([1, '1', '0']);
    expect(run.outputs['warnings']).toBe('1');
    expect(run.summary).toContain('policy/suppression-expired');
  });

  it('that names nothing is a notice of the scheduled run, and of no other', async () => {
    const sha = scene.repository.commit({ [CONFIG]: config(entry(key), entry(other)) });
    const scheduled = await scene.on('schedule', {}, { sha });
    expect([scheduled.exitCode, scheduled.outputs['notices']]).toEqual([0, '1']);
    expect(scheduled.summary).toContain('policy/suppression-unused');
    const head = scene.repository.commit({ 'b.txt': '1\n' });
    const change = await scene.pullRequest(head, { base: sha });
    expect(change.summary).not.toContain('policy/suppression-unused');
  });
});

describe('a suppression that a pull request brings', () => {
  const brought = (...entries: readonly string[]) =>
    scene.repository.commit({ [CONFIG]: config(entry(key), ...entries), 'b.txt': leakOf(other) });

  it('AT-18 does not count and is named at its line', async () => {
    const run = await scene.pullRequest(brought(entry(other)));
    expect([run.exitCode, run.outputs['errors'], run.outputs['notices']]).toEqual([1, '1', '1']);
    expect(annotationsOf(run)).toContainEqual(
      expect.objectContaining({
        name: 'notice',
        properties: expect.objectContaining({
          title: 'policy/changed-in-pull-request',
          file: CONFIG,
          line: '7',
        }),
      }),
    );
    const digits = secretFingerprint(other).slice(0, 19);
    expect(run.summary).toContain(`suppressions added: ${digits}`);
  });

  it('counts with policy-from: head, and is named all the same', async () => {
    const inputs = { 'policy-from': 'head' };
    const run = await scene.pullRequest(brought(entry(other)), {}, { inputs });
    expect([run.exitCode, run.outputs['suppressed'], run.outputs['notices']]).toEqual([
      0,
      '2',
      '1',
    ]);
    expect(run.summary).toContain('they count in this run already');
  });

  it('is named where nobody can obey its file, and the base judges on', async () => {
    const head = scene.repository.commit({ [CONFIG]: `version: 1\nsuppressions: ${other}\n` });
    const run = await scene.pullRequest(head);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('its config cannot be obeyed');
    expect(run.summary + run.stdout).not.toContain(other);
  });

  it('that is left as it is gives no notice', async () => {
    const head = scene.repository.commit({ [CONFIG]: `# words\n${config(entry(key))}` });
    const run = await scene.pullRequest(head);
    expect([run.exitCode, run.outputs['notices']]).toEqual([0, '0']);
  });
});
