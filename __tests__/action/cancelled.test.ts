import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { run as runAction } from '../../src/action/run.js';
import { run as runCli } from '../../src/cli/run.js';
import { cancelledBy } from '../../src/findings/cancellation.js';
import { NOBODY_AT_MISTRAL } from '../helpers/cli-in-process.js';
import { GitShim } from '../helpers/git-shim.js';
import { sampleKey } from '../helpers/key.js';
import { leakOf, Scene } from '../helpers/scene.js';
import { runStep, type Ending } from '../helpers/runner.js';

const key = sampleKey(93);
const HUNG = '[ "$1" = cat-file ] && { echo $$ >> $log; exec sleep 60; }';
const SECONDS = 5_000;

/** Runs the action and cancels it once a git hangs. */
async function cancelledWhileHung(env: NodeJS.ProcessEnv, shim: GitShim): Promise<Ending> {
  const source = new EventEmitter();
  const decisions: number[] = [];
  let stdout = '';
  const before = process.env['GITHUB_OUTPUT'];
  process.env['GITHUB_OUTPUT'] = env['GITHUB_OUTPUT'];
  try {
    const running = runAction({
      env: { ...env, PATH: shim.path },
      stdout: { write: (text) => (stdout += text) },
      now: () => new Date(),
      temporaryDirectory: env['HOME'] ?? '',
      mistral: NOBODY_AT_MISTRAL,
      cancelled: cancelledBy(source, () => undefined),
      decide: (exitCode) => decisions.push(exitCode),
    });
    await hung(shim);
    source.emit('SIGTERM');
    await running;
  } finally {
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
  }
  return { exitCode: decisions[0] ?? null, stdout, stderr: '' };
}

async function hung(shim: GitShim): Promise<void> {
  while (shim.logged === '') await pause(10);
}

/** Whether a process with this id is there and is no zombie. */
function isRunning(id: string): boolean {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${id}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function childrenOf(shim: GitShim): readonly string[] {
  return shim.logged.split('\n').filter((line) => line !== '');
}

describe('a run that is cancelled', () => {
  it('ends its git, tidies up and is incomplete within seconds', async () => {
    await using scene = await Scene.open({}, (step) =>
      runStep(step, (env) => cancelledWhileHung(env, shim)),
    );
    using shim = new GitShim(HUNG);
    const head = scene.repository.commit({ 'a.txt': leakOf(key) });
    const start = Date.now();
    const run = await scene.pullRequest(head);
    expect(Date.now() - start).toBeLessThan(SECONDS);
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
    expect(run.summary).toContain('the run was cancelled');
    expect([run.leftBehind, scene.github.requests]).toEqual([[], []]);
    await pause(100);
    expect(childrenOf(shim).filter(isRunning)).toEqual([]);
  });

  it('of the command line ends with 2 and leaves nothing behind', async () => {
    await using scene = await Scene.open();
    using shim = new GitShim(HUNG);
    const source = new EventEmitter();
    let text = '';
    const write = (more: string): unknown => (text += more);
    const start = Date.now();
    const running = runCli({
      argv: ['scan', '--history', scene.repository.path],
      env: { PATH: shim.path },
      cwd: scene.repository.path,
      stdout: { write },
      stderr: { write },
      now: () => new Date(),
      temporaryDirectory: scene.repository.path,
      readInput: () => Promise.resolve(''),
      mistral: NOBODY_AT_MISTRAL,
      cancelled: cancelledBy(source, () => undefined),
    });
    await hung(shim);
    source.emit('SIGINT');
    expect(await running).toBe(2);
    expect(Date.now() - start).toBeLessThan(SECONDS);
    expect(text).toContain('cancelled');
    expect(scene.repository.git('status', '--porcelain')).toBe('');
    await pause(100);
    expect(childrenOf(shim).filter(isRunning)).toEqual([]);
  });
});
