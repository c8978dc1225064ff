import { resolve } from 'node:path';
import { openRepository } from '../git/open.js';
import type { GitRepository, Remote } from '../git/port.js';
import type { Examination } from './examination.js';
import { InputError } from './input-values.js';
import { isWithin } from './within.js';
import type { ActionWorld } from './world.js';

/** Opens the repository that the checkout step left, with the server's own copy as where to fetch what it lacks. */
export async function openWorkspace({
  world,
  inputs,
  signal,
}: Pick<Examination, 'world' | 'inputs' | 'signal'>): Promise<GitRepository> {
  const { env } = world;
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const directory = resolve(workspace, inputs.path);
  if (workspace === '' || !isWithin(workspace, directory)) {
    throw new InputError('path', 'lies outside the workspace', 'a directory inside the workspace');
  }
  const remote = remoteOf(env, inputs.token);
  return openRepository({
    directory,
    env,
    temporaryDirectory: env['RUNNER_TEMP'] ?? world.temporaryDirectory,
    forbiddenDirectory: workspace,
    signal,
    ...(remote === undefined ? {} : { remote }),
  });
}

/** From the runner's variables alone: an address in the event or the repository's config is never followed. */
function remoteOf(env: ActionWorld['env'], token: string | undefined): Remote | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  return server === '' || repository === '' ? undefined : { url: `${server}/${repository}`, token };
}
