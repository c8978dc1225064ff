import { getExecOutput } from '@actions/exec';
import type { GitContext } from './child.js';
import { GitError } from './git-error.js';
import { GIVEN_UP } from './run.js';

/** Older git ignores `GIT_CONFIG_GLOBAL`, and so would read the config of whoever runs us. */
const OLDEST = { major: 2, minor: 32 } as const;
/** `git version 2.39.5 (Apple Git-154)`. Anchored; numbers are bounded. */
const VERSION = /^git version ((\d{1,4})\.(\d{1,4})[\w.-]{0,40})/u;

/**
 * The version of a git that can be shut off from every config.
 * @throws {GitError} `git-too-old`, `git-failed`
 */
export async function supportedVersion(context: GitContext): Promise<string> {
  const match = VERSION.exec(await versionText(context));
  const [major, minor] = [Number(match?.[2]), Number(match?.[3])];
  const isNew = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  if (match?.[1] !== undefined && isNew) return match[1];
  throw new GitError(
    'git-too-old',
    `git ${match?.[1] ?? 'of an unknown version'} cannot be shut off from the config of its user.`,
    'Install git 2.32 or newer.',
  );
}

/**
 * What `git --version` says. It reads no repository and starts nothing, so that it may run where a child cannot be
 * ended.
 */
async function versionText(context: GitContext): Promise<string> {
  const options = { cwd: context.directory, env: { ...context.env }, silent: true };
  const command = `"${context.program.replaceAll('"', '\\"')}"`;
  const output = getExecOutput(command, ['--version'], { ...options, ignoreReturnCode: true });
  const { stdout } = await Promise.race([output, ...whenAborted(context.signal)]).catch(
    (thrown: unknown) => {
      if (thrown instanceof GitError) throw thrown;
      throw new GitError('git-failed', 'git --version could not be started.');
    },
  );
  return stdout;
}

function whenAborted(signal: AbortSignal | undefined): readonly Promise<never>[] {
  if (signal === undefined) return [];
  const aborted = new Promise<never>((_, reject) => {
    const refuse = (): void => {
      reject(new GitError('git-failed', GIVEN_UP));
    };
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
  return [aborted];
}
