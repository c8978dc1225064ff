import process from 'node:process';
import { run } from '../../src/action/run.js';
import type { MistralAccess } from '../../src/mistral/access.js';
import { NOBODY_AT_MISTRAL } from './cli-in-process.js';
import { runStep, type ActionRun, type ActionStep, type Ending } from './runner.js';

/** Runs a step in this process, with a world as `main.ts` builds it from a process of its own. */
export function runInProcess(step: ActionStep): Promise<ActionRun> {
  return inProcessWith(NOBODY_AT_MISTRAL)(step);
}

/** The same, with Mistral in its world. */
export function inProcessWith(mistral: MistralAccess): (step: ActionStep) => Promise<ActionRun> {
  return (step) => runStep(step, (env) => execute(env, mistral));
}

async function execute(env: NodeJS.ProcessEnv, mistral: MistralAccess): Promise<Ending> {
  const decisions: number[] = [];
  let stdout = '';
  await withOutputFile(env['GITHUB_OUTPUT'], () =>
    run({
      env,
      stdout: { write: (text) => (stdout += text) },
      now: () => new Date(),
      temporaryDirectory: env['HOME'] ?? '',
      mistral,
      cancelled: new AbortController().signal,
      decide: (exitCode) => decisions.push(exitCode),
    }),
  );
  const [exitCode = null] = decisions;
  return { exitCode: decisions.length === 1 ? exitCode : null, stdout, stderr: '' };
}

/** The toolkit reads this variable of its own process. */
async function withOutputFile(
  path: string | undefined,
  action: () => Promise<void>,
): Promise<void> {
  const before = process.env['GITHUB_OUTPUT'];
  process.env['GITHUB_OUTPUT'] = path ?? '';
  try {
    await action();
  } finally {
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
  }
}
