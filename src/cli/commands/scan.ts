import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { problemOfAbort } from '../../findings/cancellation.js';
import { deadlineSignal } from '../../findings/deadline.js';
import { Failure } from '../../findings/failure.js';
import { GitError } from '../../git/git-error.js';
import { openRepository } from '../../git/open.js';
import type { GitRepository } from '../../git/port.js';
import { exitCode } from '../../policy/exit-code.js';
import type { Verdict } from '../../policy/verdict.js';
import type { Arguments, Command, ExitCode } from '../command.js';
import { examine, type Examination } from '../examine.js';
import { render } from '../render.js';
import { SCAN_OPTIONS, scanOptions, type ScanOptions } from '../scan-options.js';
import type { World } from '../world.js';

/** `scan`: the main job. */
export const scanCommand: Command = {
  name: 'scan',
  usage: '[directory]',
  summary: 'Looks for leaked keys and weak defences; without a scope in history and working tree',
  maxPositionals: 1,
  options: SCAN_OPTIONS,
  examples: [
    'mistral-security scan                                  # history and working tree',
    'mistral-security scan --changes origin/main..HEAD      # what this branch introduces',
    'mistral-security scan --staged --quiet                 # before a commit',
    'mistral-security scan --tree some/directory            # files alone, no git needed',
    'mistral-security scan --format sarif --output out.sarif',
  ],
  run: runScan,
};

async function runScan(world: World, given: Arguments): Promise<ExitCode> {
  const colorful = world.stdout.isTTY === true && (world.env['NO_COLOR'] ?? '') === '';
  const options = scanOptions(given, { colorful });
  const directory = resolve(world.cwd, options.directory);
  const deadline = deadlineSignal(options.deadlineMinutes ?? FOREVER_MINUTES);
  const signal = AbortSignal.any([deadline, world.cancelled]);
  const target = { world, options, directory, signal };
  const repository = await repositoryAt(target);
  try {
    const verdict = await examine({ ...target, repository });
    await publish(world, options, verdict);
    return exitCode(verdict);
  } catch (thrown) {
    throw signal.aborted ? gaveUp(signal, thrown) : thrown;
  } finally {
    await repository?.close();
  }
}

/** Why there is no report: what git said when it was ended is no reason for a reader. */
function gaveUp(signal: AbortSignal, cause: unknown): Failure {
  const { message, remedy } = problemOfAbort(signal);
  return new Failure(message, { cause, ...(remedy === undefined ? {} : { remedy }) });
}

/** Two weeks: a timer cannot be set for much longer (2^31 milliseconds). */
const FOREVER_MINUTES = 14 * 24 * 60;

/** Undefined for a plain directory, which `--tree` alone can scan. */
async function repositoryAt(
  target: Omit<Examination, 'repository'>,
): Promise<GitRepository | undefined> {
  const { directory, signal, options, world } = target;
  const { env, temporaryDirectory } = world;
  try {
    return await openRepository({ directory, env, temporaryDirectory, signal });
  } catch (thrown) {
    if (!(thrown instanceof GitError) || thrown.code !== 'not-a-repository') throw thrown;
    const { tree, history, changes, staged } = options.scopes;
    if (tree && !history && !staged && changes === undefined) return undefined;
    throw new Failure(`not a git repository: ${directory}`, {
      remedy: 'Name a directory inside a repository, or scan plain files with --tree.',
    });
  }
}

async function publish(world: World, options: ScanOptions, verdict: Verdict): Promise<void> {
  const text = render(verdict, options);
  if (options.output !== undefined) return writeReport(resolve(world.cwd, options.output), text);
  if (!options.quiet || verdict.failed || options.format !== 'text') world.stdout.write(text);
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new Failure(`the report cannot be written to ${path}`, {
      remedy: 'Give --output a file in a directory that exists and can be written.',
      cause,
    });
  }
}
