import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { HOSTS } from '../../src/mistral/hosts.js';
import { FakeMistral, listOf, REFUSED, type Answering } from '../helpers/fake-mistral.js';
import { inProcessWith } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';
import { formsOf } from '../helpers/forms-of-key.js';

const key = sampleKey(331);
const CONFIG = '.github/mistral-security.yml';
const GREEN_ONCE_REVOKED = 'version: 1\nrevokedKeys: notice\n';

/** A step's scene with Mistral in its world, and what Mistral saw. */
async function sceneWith(answering: Answering, files: Readonly<Record<string, string>> = {}) {
  const mistral = await FakeMistral.start(answering);
  const scene = await Scene.open(files, inProcessWith(mistral.access()));
  return {
    mistral,
    scene,
    [Symbol.asyncDispose]: async () => {
      await scene[Symbol.asyncDispose]();
      await mistral[Symbol.asyncDispose]();
    },
  };
}

const VERIFY = { inputs: { 'verify-keys': 'true' } };
const manyLeaks = (amount: number): string =>
  Array.from({ length: amount }, (_, index) => leakOf(sampleKey(9_000 + index))).join('');

describe('verify-keys', () => {
  it('is off unless asked for: nobody is asked', async () => {
    await using at = await sceneWith(() => listOf([]));
    const run = await at.scene.pullRequest(at.scene.repository.commit({ 'a.txt': leakOf(key) }));
    expect([run.exitCode, run.outputs['active-keys'], at.mistral.requests]).toEqual([1, '0', []]);
    expect(run.summary).not.toContain('at Mistral');
  });

  it('says of an active key that it is, in summary, comment, log, annotation, JSON and SARIF', async () => {
    await using at = await sceneWith(() => listOf(['mistral-small-latest']));
    const { repository, github } = at.scene;
    const inputs = { ...VERIFY.inputs, 'json-file': 'r.json', 'sarif-file': 'r.sarif' };
    const head = repository.commit({ 'a.txt': leakOf(key), 'b.txt': leakOf(key) });
    const run = await at.scene.pullRequest(head, {}, { inputs });
    expect([run.exitCode, run.outputs['active-keys'], run.outputs['findings']]).toEqual([
      1,
      '1',
      '2',
    ]);
    expect(at.mistral.requests).toHaveLength(1);
    const [json = '', sarif = ''] = ['r.json', 'r.sarif'].map((name) =>
      readFileSync(join(repository.path, name), 'utf8'),
    );
    const comment = String(github.comments[0]?.body);
    const annotated = annotationsOf(run)
      .map(({ data }) => data)
      .join('\n');
    for (const text of [run.summary, comment, run.stdout, annotated, sarif])
      expect(text).toMatch(/active at Mistral, tested on \d{4}-\d\d-\d\d/u);
    expect(json).toContain('"keyState": "active"');
    expect(json).toContain('"keyStateReason": "accepted by api.mistral.ai"');
    expect(sarif).toContain('"keyState":"active"');
    for (const form of formsOf(key))
      expect([run.summary, comment, run.stdout, json, sarif].join('\n')).not.toContain(form);
  });

  it('turns green with proof that the key is revoked, where the config says so', async () => {
    await using at = await sceneWith(() => REFUSED, { [CONFIG]: GREEN_ONCE_REVOKED });
    const head = at.scene.repository.commit({ 'a.txt': leakOf(key) });
    expect((await at.scene.pullRequest(head)).exitCode).toBe(1);
    const run = await at.scene.pullRequest(
      head,
      {},
      { inputs: { ...VERIFY.inputs, comment: 'always' } },
    );
    expect([run.exitCode, run.outputs['result'], run.outputs['notices']]).toEqual([
      0,
      'clean',
      '1',
    ]);
    const proof =
      /\*\*revoked, proven on \d{4}-\d\d-\d\d\*\* \(every host of Mistral refuses it \(401\)\)/u;
    expect(run.summary).toMatch(proof);
    expect(at.scene.github.comments.at(-1)?.body).toMatch(proof);
  });

  it('stays red without that line in the config, and where one host has not refused', async () => {
    await using at = await sceneWith(({ host }) =>
      host === 'api.us.mistral.ai' ? { status: 403 } : REFUSED,
    );
    const head = at.scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await at.scene.pullRequest(head, {}, VERIFY);
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    expect(run.summary).toContain('state unknown, tested on');
    expect(run.summary).toContain('api.us.mistral.ai answered 403');
  });

  it('is not told by the change itself that revoked keys count for less', async () => {
    await using at = await sceneWith(() => REFUSED);
    const files = { 'a.txt': leakOf(key), [CONFIG]: GREEN_ONCE_REVOKED };
    const run = await at.scene.pullRequest(at.scene.repository.commit(files), {}, VERIFY);
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
  });

  it('tells of active keys that do not count: those that are accepted or stood at the base', async () => {
    await using at = await sceneWith(() => listOf([]), { 'old.txt': leakOf(key) });
    const head = at.scene.repository.commit({ 'a.txt': 'x\n' });
    const run = await at.scene.pullRequest(head, {}, VERIFY);
    expect([run.exitCode, run.outputs['active-keys']]).toEqual([0, '1']);
    expect(run.summary).toContain('1 key active at Mistral not counted');
  });
});

// Of a few thousand random keys one or two look made up, so that counts are bounds.
describe('verify-keys and strangers', () => {
  it('AT-31 5,000 candidates on a fork are tested by nobody, and the run is red', async () => {
    await using at = await sceneWith(() => listOf([]));
    const head = at.scene.repository.commit({ 'a.txt': manyLeaks(5_000) });
    const run = await at.scene.pullRequest(head, { fork: true }, VERIFY);
    expect([run.exitCode, run.outputs['result'], at.mistral.requests]).toEqual([1, 'findings', []]);
    expect(Number(run.outputs['findings'])).toBeGreaterThan(4_990);
    expect(run.summary).toContain('No key was tested on a pull request that may be from a fork.');
  }, 60_000);

  it('AT-31 of 5,000 candidates in a push at most 20 are tested, and the run is red', async () => {
    await using at = await sceneWith(() => REFUSED, { [CONFIG]: GREEN_ONCE_REVOKED });
    const after = at.scene.repository.commit({ 'a.txt': manyLeaks(5_000) });
    const run = await at.scene.push({ before: at.scene.base, after }, VERIFY);
    expect([run.exitCode, run.outputs['notices']]).toEqual([1, '20']);
    const untested = Number(run.outputs['errors']);
    expect(untested).toBeGreaterThan(4_970);
    expect(at.mistral.keys.size).toBe(20);
    expect(at.mistral.requests).toHaveLength(20 * HOSTS.length);
    expect(run.summary).toContain(`${untested} keys were not tested: a run tests 20 at most.`);
  }, 60_000);

  it('does not test what anybody can write on a pull request', async () => {
    await using at = await sceneWith(() => listOf([]));
    const head = at.scene.repository.commit({ 'a.txt': 'x\n' });
    const run = await at.scene.pullRequest(head, { body: leakOf(key) }, VERIFY);
    expect([run.exitCode, at.mistral.requests]).toEqual([1, []]);
    expect(run.summary).toContain('not tested (anybody can write there)');
  });

  it('does not test for an event that does not say whose commits it is about', async () => {
    await using at = await sceneWith(() => listOf([]));
    const head = at.scene.repository.commit({ 'a.txt': leakOf(key) });
    const inputs = { ...VERIFY.inputs, scan: 'changes', base: at.scene.base, head };
    const run = await at.scene.on('workflow_run', {}, { inputs });
    expect([run.exitCode, at.mistral.requests]).toEqual([1, []]);
    expect(run.summary).toContain('does not say whose commits it is about');
  });

  it('AT-44 an active key comes first among 5,100 decoys, in every report', async () => {
    await using at = await sceneWith(({ key: sent }) => (sent === key ? listOf([]) : REFUSED));
    const inputs = { ...VERIFY.inputs, 'json-file': 'r.json', 'sarif-file': 'r.sarif' };
    // The last in every other order: at the end of the last file, but among the first to be tested.
    const head = at.scene.repository.commit({
      'a.txt': leakOf(key),
      'A.env': manyLeaks(18),
      'b.txt': manyLeaks(5_100),
    });
    const run = await at.scene.push({ before: at.scene.base, after: head }, { inputs });
    expect(run.outputs['active-keys']).toBe('1');
    const first = /key .{0,3}\S{4}…[^\n]*active at Mistral/u;
    for (const text of [run.summary, run.stdout]) {
      const line = text.split('\n').find((one) => /key .{0,3}\S{4}…/u.test(one));
      expect(line).toMatch(first);
    }
    const [json = '', sarif = ''] = ['r.json', 'r.sarif'].map((name) =>
      readFileSync(join(at.scene.repository.path, name), 'utf8'),
    );
    expect(/"keyState": ?"(\w+)"/u.exec(json)?.[1]).toBe('active');
    expect(/"keyState": ?"(\w+)"/u.exec(sarif)?.[1]).toBe('active');
    expect(annotationsOf(run)[0]?.data).toContain('active at Mistral');
  }, 60_000);
});

describe('test-keys', () => {
  const other = sampleKey(332);
  const answering: Answering = ({ key: sent, host }) => {
    if (sent === key) return listOf(['mistral-small-latest', 'mistral-large-latest']);
    return sent === other || host !== 'api.mistral.ai' ? REFUSED : { status: 500 };
  };
  const env = { GOOD: key, REVOKED: other, UNKNOWN: sampleKey(333), MALFORMED: 'x' };

  it.each([
    ['GOOD', 0, 'clean', 'GOOD'],
    ['GOOD, REVOKED', 1, 'findings', '1 tested key not active'],
    ['REVOKED, UNKNOWN', 1, 'incomplete', '2 tested keys not active'],
    ['GOOD,UNSET', 1, 'incomplete', 'is not set, or empty'],
    ['MALFORMED', 1, 'incomplete', 'is not a key'],
  ])('%s: exit %i, %s', async (names, exitCode, result, words) => {
    await using at = await sceneWith(answering);
    const head = at.scene.repository.commit({ 'a.txt': 'x\n' });
    const step = { inputs: { 'test-keys': names }, env };
    const run = await at.scene.push({ before: at.scene.base, after: head }, step);
    expect([run.exitCode, run.outputs['result']]).toEqual([exitCode, result]);
    expect(run.outputs['active-keys']).toBe('0');
    expect(run.summary).toContain('### Tested keys');
    expect(run.summary).toContain(words);
    const errors = annotationsOf(run).filter(({ name }) => name === 'error');
    expect(errors.length > 0).toBe(exitCode > 0);
  });

  it('names what a key reaches and its environment does not allow', async () => {
    const config =
      'version: 1\nenvironments:\n  production: { allowedModels: [mistral-small-latest] }\n';
    await using at = await sceneWith(answering, { [CONFIG]: config });
    const head = at.scene.repository.commit({ 'a.txt': 'x\n' });
    const inputs = { 'test-keys': 'GOOD', environment: 'production' };
    const run = await at.scene.pullRequest(head, {}, { inputs, env });
    expect(run.exitCode).toBe(0);
    for (const text of [run.summary, run.stdout, String(at.scene.github.comments[0]?.body)]) {
      expect(text).toContain('excessive permission: reaches 1 model');
      expect(text).toContain('mistral-large-latest');
    }
    expect(annotationsOf(run).map(({ name }) => name)).toEqual(['warning']);
  });

  it('is red, before anything is sent, for an environment that the config does not have', async () => {
    await using at = await sceneWith(answering);
    const head = at.scene.repository.commit({ 'a.txt': 'x\n' });
    const inputs = { 'test-keys': 'GOOD', environment: 'production' };
    const run = await at.scene.pullRequest(head, {}, { inputs, env });
    expect([run.exitCode, run.outputs['result'], at.mistral.requests]).toEqual([1, 'error', []]);
    expect(run.summary).toContain('names no row of');
  });

  it('sends nothing on a pull request from a fork, which has no secrets, and says so', async () => {
    await using at = await sceneWith(answering);
    const head = at.scene.repository.commit({ 'a.txt': 'x\n' });
    const step = { inputs: { 'test-keys': 'GOOD' }, env };
    const run = await at.scene.pullRequest(head, { fork: true }, step);
    expect([run.exitCode, at.mistral.requests]).toEqual([0, []]);
    expect(run.summary).toContain('No key was tested on a pull request that may be from a fork.');
  });

  it('tests where there is nothing to scan, and a key that also leaked only once', async () => {
    await using at = await sceneWith(answering);
    const inputs = { 'test-keys': 'REVOKED', 'verify-keys': 'true' };
    const deleted = { before: at.scene.base, after: '0'.repeat(40), ref: 'refs/heads/gone' };
    const environment = { ...inputs, environment: 'production' };
    const gone = await at.scene.push(deleted, { inputs: environment, env });
    expect(gone.summary).toContain('compared with no environment');
    expect([gone.exitCode, gone.outputs['result']]).toEqual([1, 'findings']);
    const before = at.mistral.requests.length;
    const after = at.scene.repository.commit({ 'a.txt': leakOf(other) });
    await at.scene.push({ before: at.scene.base, after }, { inputs, env });
    expect(at.mistral.requests.length - before).toBe(HOSTS.length);
  });
});
