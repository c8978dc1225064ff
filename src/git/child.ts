import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import process from 'node:process';

/** How git is run: which program, in which private directory, with which environment. */
export interface GitContext {
  readonly program: string;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Ends every git that runs when it aborts: the deadline holds also for a git that hangs. */
  readonly signal?: AbortSignal | undefined;
}

const MAX_STDERR_CHARACTERS = 65_536;

/** A running git. */
export interface GitChild {
  readonly process: ChildProcessWithoutNullStreams;
  readonly stderr: () => string;
  /** Settles when git has ended and its output is read: undefined, or how it failed. Never rejects. */
  readonly failure: Promise<string | undefined>;
  /** Ends git and all that it started. Does nothing when they have ended. */
  readonly kill: () => void;
}

/**
 * Starts a git that reads from stdin or writes much. Its stderr is kept, never passed on. It leads a process group of
 * its own, so that the programs which it starts (`git-remote-https`, `index-pack`) end with it.
 */
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
    detached: HAS_GROUPS,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-MAX_STDERR_CHARACTERS);
  });
  // A git that ended early closes its stdin; its end is what is reported, not our broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdout.on('error', () => undefined);
  const kill = endedWith(child, context.signal);
  return { process: child, stderr: () => stderr, failure: failureOf(child), kill };
}

const HAS_GROUPS = process.platform !== 'win32';

/** Ends a child's group when the signal aborts. Gives what ends it earlier. */
function endedWith(
  child: ChildProcessWithoutNullStreams,
  signal: AbortSignal | undefined,
): () => void {
  let isClosed = false;
  const kill = (): void => {
    if (!isClosed) killGroup(child);
  };
  child.once('close', () => {
    isClosed = true;
    signal?.removeEventListener('abort', kill);
  });
  if (signal?.aborted === true) kill();
  else signal?.addEventListener('abort', kill, { once: true });
  return kill;
}

function killGroup(child: ChildProcessWithoutNullStreams): void {
  try {
    if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // All of the group has ended already.
  }
}

function failureOf(child: ChildProcessWithoutNullStreams): Promise<string | undefined> {
  return new Promise((settle) => {
    child.on('error', () => {
      settle('could not be started');
    });
    child.on('close', (code, signal) => {
      settle(code === 0 ? undefined : endOf(code, signal));
    });
  });
}

function endOf(code: number | null, signal: string | null): string {
  return code === null ? `was ended by ${signal ?? 'a signal'}` : `ended with code ${code}`;
}
