import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryExtensions } from './config-text.js';
import { gitEnvironment } from './environment.js';
import { findGit } from './executable.js';
import { GitError } from './git-error.js';
import { makeIsolatedDirectory, type ObjectFormat } from './isolate.js';
import { IsolatedRepository } from './isolated-repository.js';
import { locateRepository, type Location } from './locate.js';
import type { GitRepository, Remote } from './port.js';
import type { GitContext } from './child.js';
import { supportedVersion } from './version.js';

/** What a repository is opened with. */
export interface OpenOptions {
  /** The repository's root or a directory in it. */
  readonly directory: string;
  /** Our own environment, for PATH, proxies and what Windows needs; nothing else of it reaches git. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a private directory may be made; removed by `close`. */
  readonly temporaryDirectory: string;
  /** Where objects may be fetched from. */
  readonly remote?: Remote | undefined;
  /** A directory that git must not come from beside the repository itself: the workspace. */
  readonly forbiddenDirectory?: string | undefined;
  /** Aborted at the deadline: every git that runs is then ended. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens a repository to read it without letting it speak: git runs in a private directory that only borrows the
 * repository's objects. Call `close` in the end, also after a failure.
 * @throws {GitError}
 */
export async function openRepository(options: OpenOptions): Promise<GitRepository> {
  const location = await locateRepository(options.directory);
  const extensions = repositoryExtensions(await configText(location));
  const isReftable = extensions.get('refstorage') === 'reftable';
  if (isReftable || existsSync(join(location.commonDirectory, 'reftable'))) throw reftable();
  const objectFormat = extensions.get('objectformat') === 'sha256' ? 'sha256' : 'sha1';
  const program = await findGit(options.env, forbiddenDirectories(options, location));
  const directory = await makeIsolatedDirectory(location, options.temporaryDirectory, objectFormat);
  const env = gitEnvironment(options.env, program, directory);
  const context = { program: program.path, directory, env, signal: options.signal };
  return started({ context, location, objectFormat, options });
}

interface Prepared {
  readonly context: GitContext;
  readonly location: Location;
  readonly objectFormat: ObjectFormat;
  readonly options: OpenOptions;
}

async function started({ options, ...prepared }: Prepared): Promise<GitRepository> {
  try {
    const gitVersion = await supportedVersion(prepared.context);
    return new IsolatedRepository({
      ...prepared,
      gitVersion,
      remote: options.remote,
      env: options.env,
    });
  } catch (error) {
    await rm(prepared.context.directory, { recursive: true, force: true });
    throw error;
  }
}

function forbiddenDirectories(options: OpenOptions, location: Location): string[] {
  const { workTree, gitDirectory, commonDirectory } = location;
  return [workTree, gitDirectory, commonDirectory, options.forbiddenDirectory].filter(
    (directory) => directory !== undefined,
  );
}

async function configText(location: Location): Promise<string> {
  return readFile(join(location.commonDirectory, 'config'), 'latin1').catch(() => '');
}

function reftable(): GitError {
  return new GitError(
    'unsupported',
    'The repository keeps its references as a reftable, which is not supported yet.',
    'Run `git refs migrate --ref-format=files`.',
  );
}
