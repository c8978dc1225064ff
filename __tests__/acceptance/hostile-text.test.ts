import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { run as runAction } from '../../src/action/run.js';
import { NOBODY_AT_MISTRAL } from '../helpers/cli-in-process.js';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, foreignCommands, leakOf, Scene } from '../helpers/scene.js';
import { recognisedCommands } from '../helpers/workflow-commands.js';

/** A name as git may hold it, and what every report must show for it. */
const NAMES = [
  ['a\n::error::pwn', 'a\\x0a::error::pwn'],
  ['b\r::set-output name=findings::0', 'b\\x0d::set-output name=findings::0'],
  ['c##[stop-commands]x', 'c\\x23#[stop-commands]x'],
  ['::set-output name=result::clean', '::set-output name=result::clean'],
  ['\u2003::warning::x', '\\u2003::warning::x'],
  ['\u0085::warning::y', '\\x85::warning::y'],
  ['##[add-matcher]evil.json', '\\x23#[add-matcher]evil.json'],
  ['d\u202Etxt.exe', 'd\\u202etxt.exe'],
  ['e\u001b[8mhidden', 'e\\x1b[8mhidden'],
  ['x.ts(1,1): error TS1: pwned', 'x.ts(1,1): error TS1: pwned'],
  ['$(touch pwn)`id`;a";b', '$(touch pwn)'],
  ['f`|<img src=x>![x](www.e.example)@octocat', '<img src=x>'],
] as const;

/** Commits files of any name: through fast-import, which takes them quoted. */
function commitNamed(
  scene: Scene,
  names: readonly string[],
  leak: (index: number) => string,
): string {
  const files = names.map((name, index) => {
    const content = leak(index);
    const octal = Array.from(Buffer.from(name), (byte) => `\\${byte.toString(8).padStart(3, '0')}`);
    return `M 100644 inline "${octal.join('')}"\ndata ${String(content.length)}\n${content}\n`;
  });
  const head = `commit refs/heads/topic\ncommitter Ada <ada@example.com> 1800000000 +0000\ndata 1\nx\nfrom ${scene.base}\n`;
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: scene.repository.path,
    input: head + files.join(''),
  });
  return scene.repository.git('rev-parse', 'refs/heads/topic');
}

describe('hostile file names', () => {
  it.each(NAMES)('AT-08 %j is shown escaped, and commands nothing', async (name, shown) => {
    await using scene = await Scene.open();
    const head = commitNamed(scene, [name], () => leakOf(sampleKey(81)));
    const run = await scene.pullRequest(head);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
    expect(foreignCommands(run)).toEqual([]);
    expect(annotationsOf(run)).toHaveLength(1);
    expect(annotationsOf(run)[0]).toMatchObject({
      name: 'error',
      properties: { title: 'keys/leaked-key' },
    });
    expect(run.stdout).toContain(shown);
    for (const hidden of ['\u0085', '\u2003', '\u202e', '\u001b', '\r'])
      expect(run.stdout + run.summary).not.toContain(hidden);
    expect(scene.github.violations).toEqual([]);
  });

  it('AT-08 all at once, with every report and the debug log on', async () => {
    await using scene = await Scene.open();
    const head = commitNamed(
      scene,
      NAMES.map(([name]) => name),
      (index) => leakOf(sampleKey(100 + index)),
    );
    const inputs = { 'json-file': 'report.json', 'sarif-file': 'report.sarif' };
    const run = await scene.pullRequest(head, {}, { inputs, env: { RUNNER_DEBUG: '1' } });
    expect(run.outputs).toMatchObject({ result: 'findings', errors: String(NAMES.length) });
    expect(foreignCommands(run)).toEqual([]);
    const errors = annotationsOf(run).filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.data).toContain('3 more errors');
    expect(scene.github.comments).toHaveLength(1);
  });

  it('AT-08 hostile titles, messages, authors and branches command nothing either', async () => {
    await using scene = await Scene.open();
    const text = (seed: number): string =>
      `\n::set-output name=result::clean\n##[stop-commands]x ${leakOf(sampleKey(seed))}`;
    scene.repository.write('a.txt', '1\n');
    scene.repository.git('add', '.');
    scene.repository.gitWith({ GIT_AUTHOR_NAME: '##[group]hide' }, 'commit', '-q', '-m', text(83));
    const head = scene.repository.git('rev-parse', 'HEAD');
    const facts = { title: text(84), body: text(85), branch: '$(id)::stop-commands' };
    const run = await scene.pullRequest(head, facts);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '3' });
    expect(foreignCommands(run)).toEqual([]);
  });
});

describe('an error of ours', () => {
  it('AT-09 is red, with no word of its message, where it comes in the middle of a scan', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    const written: string[] = [];
    const decided: number[] = [];
    await runAction({
      env: {
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_EVENT_PATH: '/dev/null',
        GITHUB_SHA: head,
        GITHUB_WORKSPACE: scene.repository.path,
        PATH: process.env['PATH'],
        INPUT_SCAN: 'history',
      },
      stdout: { write: (line) => written.push(line) },
      mistral: NOBODY_AT_MISTRAL,
      now: () => {
        throw new Error(`x\n::stop-commands::x\n##[set-output name=result]clean ${sampleKey(86)}`);
      },
      temporaryDirectory: scene.repository.path,
      cancelled: new AbortController().signal,
      decide: (exitCode) => decided.push(exitCode),
    });
    const output = written.join('');
    expect(decided).toEqual([1]);
    expect(recognisedCommands(output).map(({ name }) => name)).toContain('error');
    expect(foreignCommands({ commands: recognisedCommands(output) })).toEqual([]);
    expect(output).not.toContain('stop-commands');
    expect(output).not.toContain(sampleKey(86));
  });

  it('AT-09 in the runner’s own files is a warning, and the verdict stands', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.txt': leakOf(sampleKey(87)) });
    const gone = '/nonexistent/\n::stop-commands::x';
    const env = { GITHUB_OUTPUT: gone, GITHUB_STEP_SUMMARY: gone };
    const run = await scene.pullRequest(head, {}, { env });
    expect(run.exitCode).toBe(1);
    expect(foreignCommands(run)).toEqual([]);
    expect(annotationsOf(run).map(({ name }) => name)).toEqual(['error', 'warning', 'warning']);
  });
});
