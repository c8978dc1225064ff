import process from 'node:process';
import { run } from '../../src/cli/run.js';
import { LIMITS, type MistralAccess } from '../../src/mistral/access.js';

/** A network that leads nowhere: a scan has nothing to ask there. */
export const NOBODY_AT_MISTRAL: MistralAccess = {
  request: () => {
    throw new Error('nobody is asked');
  },
  now: () => new Date(),
  limits: LIMITS,
};

/** What differs from a world with a small environment, no input and nobody at Mistral to ask. */
export interface CliWorld {
  readonly env?: Readonly<Record<string, string>>;
  readonly mistral?: MistralAccess;
  readonly input?: string;
}

/** Runs the command line in this process, with a world as `main.ts` builds it. */
export async function runCliInProcess(
  argv: readonly string[],
  cwd: string,
  { env = {}, mistral = NOBODY_AT_MISTRAL, input = '' }: CliWorld = {},
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  let stdout = '';
  let stderr = '';
  const exitCode = await run({
    argv,
    env: { PATH: process.env['PATH'], ...env },
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    now: () => new Date(),
    temporaryDirectory: cwd,
    readInput: () => Promise.resolve(input),
    mistral,
    cancelled: new AbortController().signal,
  });
  return { exitCode, stdout, stderr };
}
