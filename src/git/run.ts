import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { getExecOutput } from '@actions/exec';
import { GitError } from './git-error.js';

/** How git is run: which program, in which private directory, with which environment. */
export interface GitContext {
  readonly program: string;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Ends every git that runs when it aborts: the deadline holds also for a git that hangs. */
  readonly signal?: AbortSignal | undefined;
}

/** What a finished git said. */
export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: string;
  /** For recognising a failure; never to be shown as it is. */
  readonly stderr: string;
}

const MAX_STDERR_CHARACTERS = 65_536;

/** Runs a short command whose output is small. Arguments are constants and object ids alone. */
export async function runGit(context: GitContext, args: readonly string[]): Promise<GitOutput> {
  const options = {
    cwd: context.directory,
    env: { ...context.env },
    silent: true,
    ignoreReturnCode: true,
  };
  const command = `"${context.program.replaceAll('"', '\\"')}"`;
  const output = getExecOutput(command, [...args], options).catch(() => {
    throw new GitError('git-failed', `git ${args[0] ?? ''} could not be started.`);
  });
  return Promise.race([output, ...whenAborted(context.signal)]);
}

/** Rejects when the signal aborts. `@actions/exec` cannot end a child, but nobody waits for it any longer. */
function whenAborted(signal: AbortSignal | undefined): readonly Promise<never>[] {
  if (signal === undefined) return [];
  const aborted = new Promise<never>((_, reject) => {
    const refuse = (): void => {
      reject(new GitError('git-failed', 'git was given up at the deadline.'));
    };
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
  return [aborted];
}

/** A running git. */
export interface GitChild {
  readonly process: ChildProcessWithoutNullStreams;
  readonly stderr: () => string;
  /** Settles when git has ended and its output is read: undefined, or how it failed. Never rejects. */
  readonly failure: Promise<string | undefined>;
}

/** Starts a git that reads from stdin or writes much. Its stderr is kept, never passed on. */
export function startGit(
  context: GitContext,
  args: readonly string[],
  extraEnv: Readonly<Record<string, string>> = {},
): GitChild {
  const child = spawn(context.program, [...args], {
    cwd: context.directory,
    env: { ...context.env, ...extraEnv },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-MAX_STDERR_CHARACTERS);
  });
  // A git that ended early closes its stdin; its end is what is reported, not our broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdout.on('error', () => undefined);
  const failure = new Promise<string | undefined>((settle) => {
    child.on('error', () => {
      settle('could not be started');
    });
    child.on('close', (code, signal) => {
      settle(code === 0 ? undefined : endOf(code, signal));
    });
  });
  return { process: child, stderr: () => stderr, failure };
}

function endOf(code: number | null, signal: string | null): string {
  return code === null ? `was ended by ${signal ?? 'a signal'}` : `ended with code ${code}`;
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
    child.process.kill();
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
  const remedy = 'Check out with `fetch-depth: 0`, or give the action a `token`.';
  return new GitError(
    code,
    `git ${command} ${failure}${at}.`,
    code === 'missing-object' ? remedy : undefined,
  );
}
