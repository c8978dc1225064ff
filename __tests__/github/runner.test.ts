import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readOutputs, runAction } from '../helpers/runner.js';

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'mistral-security-workspace-'));
});

afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

const SCRIPT = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const { env } = process;
appendFileSync(env.GITHUB_OUTPUT, 'result<<end\\nclean\\nend\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
writeFileSync(env.RUNNER_TEMP + '/left', '');
process.stdout.write('##[set-output name=result]forged\\n');
process.stderr.write([env.INPUT_TOKEN, env['INPUT_FAIL-ON'], env.INPUT_BASE, process.cwd()].join('|'));
process.exitCode = 3;
`;

describe('the stand-in for the runner', () => {
  it('runs a step with its inputs, event and files, and gathers what it left', async () => {
    const main = join(workspace, 'main.mjs');
    writeFileSync(main, SCRIPT);
    const payload = { action: 'opened' };
    const inputs = { base: 'main' };
    const run = await runAction({ event: 'pull_request', payload, workspace, inputs, main });
    expect(run).toMatchObject({
      exitCode: 3,
      stderr: `token-of-the-job|error|main|${workspace}`,
      outputs: { result: 'clean' },
      summary: '{"action":"opened"}',
      leftBehind: ['left'],
    });
    expect(run.commands.map(({ name }) => name)).toEqual(['set-output']);
  });

  it('refuses inputs that action.yml does not have', async () => {
    const step = { event: 'push', payload: {}, workspace, inputs: { fail: 'x' } };
    await expect(runAction(step)).rejects.toThrow('no input fail');
  });

  it('reads both forms of the outputs file, and no other', () => {
    expect(readOutputs('a=1\nb<<x\none\ntwo\nx\nc=d<<e\n')).toEqual({
      a: '1',
      b: 'one\ntwo',
      c: 'd<<e',
    });
    expect(() => readOutputs('plain\n')).toThrow('no form');
    expect(() => readOutputs('a<<x\none\n')).toThrow('no closing delimiter');
  });
});
