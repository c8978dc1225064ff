import { startGit, type GitContext } from './child.js';
import { GitError } from './git-error.js';
import { CHECKOUT_REMEDY } from './remedy.js';

/** What a finished git said. */
export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: string;
  /** For recognising a failure; never to be shown as it is. */
  readonly stderr: string;
}

/** Why a git was ended before it was done. */
export const GIVEN_UP = 'git was given up at the deadline.';

/**
 * Runs a short command whose output is small. Arguments are constants and object ids alone.
 * @throws {GitError} `git-failed` where it cannot be started, or is ended at the deadline
 */
export async function runGit(context: GitContext, args: readonly string[]): Promise<GitOutput> {
  const child = startGit(context, args);
  child.process.stdin.end();
  let stdout = '';
  child.process.stdout.setEncoding('latin1').on('data', (text: string) => (stdout += text));
  const failure = await child.failure;
  if (context.signal?.aborted === true) throw new GitError('git-failed', GIVEN_UP);
  const exitCode = child.process.exitCode;
  if (exitCode === null || exitCode < 0)
    throw new GitError('git-failed', `git ${args[0] ?? ''} ${failure ?? 'has no end'}.`);
  return { exitCode, stdout, stderr: child.stderr() };
}

/** What to run with a list of lines on stdin. */
export interface LinesRequest {
  readonly args: readonly string[];
  readonly input: Iterable<string>;
}

/**
 * Each line that git prints, as it prints it. Ends only when git has ended well.
 * @throws {GitError} `git-failed` or `missing-object`
 */
export async function* gitLines(
  context: GitContext,
  request: LinesRequest,
): AsyncGenerator<string, void, undefined> {
  const child = startGit(context, request.args);
  const { stdin, stdout } = child.process;
  stdin.end(Array.from(request.input, (line) => `${line}\n`).join(''));
  try {
    let rest = '';
    const chunks: AsyncIterable<unknown> = stdout.setEncoding('latin1');
    for await (const chunk of chunks) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    const failure = await child.failure;
    if (failure !== undefined) throw failedWalk(request.args[0] ?? '', failure, child.stderr());
    if (rest !== '')
      throw new GitError('git-failed', `The output of git ${request.args[0] ?? ''} was cut short.`);
  } finally {
    child.kill();
  }
}

/** What git says on stderr when an object of the walk is not there. Alternatives of fixed words: linear. */
const MISSING =
  /missing|bad object|could not read|unable to read|not a valid|failed to traverse|unable to find|could not parse/iu;

/** An id in git's own words. */
const ID = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/u;

function failedWalk(command: string, failure: string, stderr: string): GitError {
  const id = ID.exec(stderr)?.[0];
  const at = id === undefined ? '' : ` at object ${id}`;
  const code = MISSING.test(stderr) ? 'missing-object' : 'git-failed';
  return new GitError(
    code,
    `git ${command} ${failure}${at}.`,
    code === 'missing-object' ? CHECKOUT_REMEDY : undefined,
  );
}
