import { resolve } from 'node:path';
import { GitError } from '../git/git-error.js';
import { openEmpty, openRepository, type PrivateOptions } from '../git/open.js';
import type { GitRepository, Remote } from '../git/port.js';
import { CHECKOUT_REMEDY } from '../git/remedy.js';
import type { Examination } from './examination.js';
import { InputError } from './input-values.js';
import { isWithin } from './within.js';
import type { ActionWorld } from './world.js';

type Run = Pick<Examination, 'world' | 'inputs' | 'signal' | 'receipt'>;

/**
 * Opens the repository that the checkout step left, with the server's own copy as where to fetch what it lacks. In a
 * job without a checkout, or with one whose references cannot be read, all that is scanned comes from the server.
 */
export async function openWorkspace({
  world,
  inputs,
  signal,
  receipt,
}: Run): Promise<GitRepository> {
  const { env } = world;
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const directory = resolve(workspace, inputs.path);
  if (workspace === '' || !isWithin(workspace, directory)) {
    throw new InputError('path', 'lies outside the workspace', 'a directory inside the workspace');
  }
  const options: PrivateOptions = {
    env,
    temporaryDirectory: env['RUNNER_TEMP'] ?? world.temporaryDirectory,
    forbiddenDirectory: workspace,
    signal,
    remote: remoteOf(env, inputs.token),
  };
  try {
    return await openRepository({ ...options, directory, within: workspace });
  } catch (thrown) {
    const why = whyFromServer(thrown);
    if (why === undefined || directory !== resolve(workspace)) throw thrown;
    receipt.note(`${why}: everything was read from the server.`);
    return withoutCheckout(options, env['GITHUB_SHA'] ?? '');
  }
}

/** Undefined for a fault that the server's copy does not mend. */
function whyFromServer(thrown: unknown): string | undefined {
  if (!(thrown instanceof GitError)) return undefined;
  if (thrown.code === 'not-a-repository') return 'There is no checkout in the workspace';
  return thrown.code === 'unsupported'
    ? 'The references of the checkout cannot be read'
    : undefined;
}

/** Of a `path` that holds no repository nobody can say what was meant; of the workspace itself one can. */
async function withoutCheckout(options: PrivateOptions, sha: string): Promise<GitRepository> {
  if (options.remote === undefined) {
    const message = 'There is no checkout in the workspace, and no server is known to fetch from.';
    throw new GitError('fetch-impossible', message, CHECKOUT_REMEDY);
  }
  return openEmpty(options, sha.length === SHA256_DIGITS ? 'sha256' : 'sha1');
}

const SHA256_DIGITS = 64;

/** From the runner's variables alone: an address in the event or the repository's config is never followed. */
function remoteOf(env: ActionWorld['env'], token: string | undefined): Remote | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  return server === '' || repository === '' ? undefined : { url: `${server}/${repository}`, token };
}
