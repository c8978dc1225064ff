import process from 'node:process';
import { run } from '../../src/cli/run.js';
import { LIMITS, type MistralAccess } from '../../src/mistral/access.js';

/** A network that leads nowhere: a scan has nothing to ask there. */
const MISTRAL: MistralAccess = {
  request: () => {
    throw new Error('nobody is asked');
  },
  now: () => new Date(),
  limits: LIMITS,
};

/** Runs the command line in this process, with a world as `main.ts` builds it and nobody at Mistral to ask. */
export async function runCliInProcess(
  argv: readonly string[],
  cwd: string,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  let stdout = '';
  let stderr = '';
  const exitCode = await run({
    argv,
    env: { PATH: process.env['PATH'] },
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    now: () => new Date(),
    temporaryDirectory: cwd,
    readInput: () => Promise.resolve(''),
    mistral: MISTRAL,
    cancelled: new AbortController().signal,
  });
  return { exitCode, stdout, stderr };
}
