import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GitShim } from '../helpers/git-shim.js';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';

const key = sampleKey(71);

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

describe('a repository whose config runs commands', () => {
  it.each([
    ['a change', {}],
    ['history', { scan: 'history,tree' }],
  ])('AT-03 runs none of them for %s, and the finding is reported', async (_, inputs) => {
    const head = scene.repository.commit({
      '.gitattributes': '* diff=x filter=x\n',
      'a.txt': leakOf(key),
    });
    const probe = join(scene.repository.path, '.git/probe-ran');
    const script = join(scene.repository.path, '.git/probe');
    writeFileSync(script, `#!/bin/sh\ntouch ${probe}\n`, { mode: 0o755 });
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change'])
      writeFileSync(
        join(scene.repository.path, '.git/hooks', hook),
        `#!/bin/sh\ntouch ${probe}\n`,
        { mode: 0o755 },
      );
    const keys = [
      'core.fsmonitor',
      'diff.x.textconv',
      'diff.x.command',
      'diff.external',
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'core.sshCommand',
      'core.gitProxy',
      'core.pager',
      'core.editor',
      'core.askPass',
      'credential.helper',
      'gpg.program',
      'remote.origin.uploadpack',
      'uploadpack.packObjectsHook',
      'core.alternateRefsCommand',
    ];
    const lines = keys.map(
      (name) => `[${sectionOf(name)}]\n\t${name.slice(name.lastIndexOf('.') + 1)} = ${script}\n`,
    );
    const config = `[core]\n\trepositoryformatversion = 0\n\thooksPath = ${join(scene.repository.path, '.git/hooks')}\n[protocol "ext"]\n\tallow = always\n${lines.join('')}`;
    writeFileSync(join(scene.repository.path, '.git/config'), config);
    const run = await scene.pullRequest(head, {}, { inputs });
    expect(existsSync(probe)).toBe(false);
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    expect(run.summary).toContain('a.txt:1:17');
  });

  it('AT-39 is not fooled by a replace reference', async () => {
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const blob = scene.repository.git('rev-parse', 'HEAD:a.txt');
    const harmless = scene.repository.git('rev-parse', 'HEAD:readme.md');
    scene.repository.git('replace', blob, harmless);
    expect((await scene.pullRequest(head)).outputs).toMatchObject({ errors: '1' });
  });

  it('AT-29 is not moved by what an earlier step left in the environment', async () => {
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const trace = join(scene.repository.path, 'trace');
    const env = {
      GIT_DIR: '/nonexistent',
      GIT_EXEC_PATH: '/nonexistent',
      GIT_TRACE: trace,
      GIT_TRACE2: trace,
      GIT_OBJECT_DIRECTORY: '/nonexistent',
      GIT_EXTERNAL_DIFF: `touch ${trace}`,
      GIT_CONFIG_COUNT: 'x',
      GIT_SSH_COMMAND: `touch ${trace}`,
      LD_LIBRARY_PATH: '/nonexistent',
    };
    const run = await scene.pullRequest(head, {}, { env });
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    expect(existsSync(trace)).toBe(false);
  });
});

function sectionOf(name: string): string {
  const [section = '', ...rest] = name.split('.');
  return rest.length === 1 ? section : `${section} "${rest[0] ?? ''}"`;
}

describe('a git that fails in the middle', () => {
  it.each([
    ['is killed at once', 'kill -9 $$'],
    ['exits with 128', 'exit 128'],
    ['exits with 0 and says nothing', 'exit 0'],
    ['prints garbage', 'echo hello; cat >/dev/null; exit 0'],
    ['calls every object missing', 'while read id; do echo "$id missing"; done; exit 0'],
    ['gives other content', 'while read id; do printf "%s blob 3\\nabc\\n" $id; done; exit 0'],
  ])('AT-07 never makes a clean result: it %s', async (_, script) => {
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    using shim = new GitShim(`if [ "$1" = cat-file ]; then ${script}; fi`);
    const run = await scene.pullRequest(head, {}, { env: { PATH: shim.path } });
    expectNotVouchedFor(run, /[0-9a-f]{40}/u);
  });

  it.each([1, 2, 3, 5, 8])(
    'AT-07 finds the key or is red, with the id named, where git dies after %i objects',
    async (count) => {
      const files = Object.fromEntries(
        Array.from({ length: 30 }, (_, n) => [`f${String(n)}.txt`, `${String(n)}\n`]),
      );
      const head = scene.repository.commit({ ...files, 'z.txt': leakOf(key) });
      using shim = new GitShim(
        `if [ "$1" = cat-file ]; then n=0; while [ $n -lt ${String(count)} ] && read id; do echo $id | $git "$@"; n=$((n + 1)); done; kill -9 $$; fi`,
      );
      const run = await scene.pullRequest(head, {}, { env: { PATH: shim.path } });
      expect(run.exitCode).toBe(1);
      expect(['incomplete', 'error', 'findings']).toContain(run.outputs['result']);
      if (run.outputs['result'] === 'findings') expect(run.outputs['errors']).toBe('1');
      else expect(run.summary).toMatch(/[0-9a-f]{40}/u);
    },
  );

  it.each([
    ['rev-list', 'exit 128'],
    ['rev-list', 'kill -9 $$'],
    ['merge-base', 'exit 128'],
  ])('AT-07 is not clean where %s does %s', async (command, script) => {
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    using shim = new GitShim(`if [ "$1" = ${command} ]; then ${script}; fi`);
    const run = await scene.pullRequest(head, {}, { env: { PATH: shim.path } });
    expectNotVouchedFor(run, new RegExp(command.replace('-', '.'), 'u'));
  });

  it.each([
    ['changes,tree', {}],
    ['history,tree', {}],
  ])('AT-07 names a corrupt loose object: scan %s', async (scan) => {
    const head = scene.repository.commit({ 'a.txt': 'first\n', 'b.txt': leakOf(key) });
    const id = scene.repository.git('rev-parse', 'HEAD:a.txt');
    const file = join(scene.repository.path, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, 'garbage');
    const run = await scene.pullRequest(head, {}, { inputs: { scan } });
    expectNotVouchedFor(run, new RegExp(id, 'u'));
    expect(run.outputs['errors']).toBe('1');
  });
});

function expectNotVouchedFor(run: Awaited<ReturnType<Scene['pullRequest']>>, what: RegExp): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs['result']).toBe('incomplete');
  expect(run.summary).toMatch(what);
  expect(annotationsOf(run)[0]).toMatchObject({ name: 'error' });
  expect(run.leftBehind).toEqual([]);
}

describe('a name that is no name', () => {
  it.each([
    ['base', '--output=pwn'],
    ['base', '--upload-pack=touch pwn'],
    ['base', '-n1'],
    ['head', '--output=pwn'],
    ['head', '\uFEFF'.concat('a'.repeat(40))],
    ['head', 'HEAD@{1}'],
    ['head', 'main..topic'],
  ])('AT-27 in the input %s is refused: %j', async (input, value) => {
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { inputs: { [input]: value } });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
    expect(annotationsOf(run)[0]?.data).toContain(input);
    expect(existsSync(join(scene.repository.path, 'pwn'))).toBe(false);
  });

  it('AT-27 as a branch scanned with all of history is no option', async () => {
    const sha = scene.repository.commit({ 'a.txt': leakOf(key) });
    scene.repository.git('update-ref', 'refs/heads/--output=pwn', sha);
    scene.repository.git('update-ref', 'refs/heads/-n1', sha);
    const run = await scene.on('schedule', {}, { sha });
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    expect(existsSync(join(scene.repository.path, 'pwn'))).toBe(false);
  });
});
