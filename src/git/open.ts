import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitContext } from './child.js';
import { repositoryExtensions } from './config-text.js';
import { gitEnvironment } from './environment.js';
import { findGit } from './executable.js';
import { GitError } from './git-error.js';
import { borrowObjects, makeIsolatedDirectory, type ObjectFormat } from './isolate.js';
import { IsolatedRepository } from './isolated-repository.js';
import { locateRepository, type Location } from './locate.js';
import type { GitRepository, Remote } from './port.js';
import { supportedVersion } from './version.js';

/** What git is run with, whatever it reads. */
export interface PrivateOptions {
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

/** What a repository is opened with. */
export interface OpenOptions extends PrivateOptions {
  /** The repository's root or a directory in it. */
  readonly directory: string;
  /** A directory above which no repository is looked for. */
  readonly within?: string | undefined;
}

/**
 * Opens a repository to read it without letting it speak: git runs in a private directory that only borrows the
 * repository's objects. Call `close` in the end, also after a failure.
 * @throws {GitError}
 */
export async function openRepository(options: OpenOptions): Promise<GitRepository> {
  const location = await locateRepository(options);
  const extensions = repositoryExtensions(await configText(location));
  const isReftable = extensions.get('refstorage') === 'reftable';
  if (isReftable || existsSync(join(location.commonDirectory, 'reftable'))) throw reftable();
  const objectFormat = extensions.get('objectformat') === 'sha256' ? 'sha256' : 'sha1';
  const objects = extensions.has('partialclone') || (await hasPromisedPacks(location));
  const history = existsSync(join(location.commonDirectory, 'shallow'));
  return isolated(options, { location, objectFormat, lacks: { history, objects } });
}

/**
 * Opens a private repository that has nothing yet but what is fetched into it, for a run without a checkout. Call
 * `close` in the end.
 * @throws {GitError}
 */
export async function openEmpty(
  options: PrivateOptions,
  objectFormat: ObjectFormat,
): Promise<GitRepository> {
  return isolated(options, { location: undefined, objectFormat, lacks: NO_CHECKOUT });
}

const NO_CHECKOUT = { history: true, objects: false } as const;

interface Borrowed {
  readonly location: Location | undefined;
  readonly objectFormat: ObjectFormat;
  readonly lacks: GitRepository['lacks'];
}

async function isolated(options: PrivateOptions, borrowed: Borrowed): Promise<GitRepository> {
  const { location, objectFormat } = borrowed;
  const program = await findGit(options.env, forbiddenDirectories(options, location));
  const directory = await makeIsolatedDirectory(options.temporaryDirectory, objectFormat);
  try {
    if (location !== undefined) await borrowObjects(directory, location);
    const env = gitEnvironment(options.env, program, directory);
    const context: GitContext = { program: program.path, directory, env, signal: options.signal };
    const gitVersion = await supportedVersion(context);
    const { remote, env: own } = options;
    const place = location ?? privateLocation(directory);
    const parts = { ...borrowed, location: place, context, gitVersion, remote, env: own };
    return new IsolatedRepository(parts);
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}

function privateLocation(directory: string): Location {
  return { gitDirectory: directory, commonDirectory: directory, workTree: undefined };
}

function forbiddenDirectories(
  { forbiddenDirectory }: PrivateOptions,
  location: Location | undefined,
): string[] {
  const { workTree, gitDirectory, commonDirectory } = location ?? {};
  return [workTree, gitDirectory, commonDirectory, forbiddenDirectory].filter(
    (directory) => directory !== undefined,
  );
}

async function configText(location: Location): Promise<string> {
  return readFile(join(location.commonDirectory, 'config'), 'latin1').catch(() => '');
}

/**
 * Whether a server kept back objects of the packs: beside such a pack stands an empty `.promisor`.
 * @see https://git-scm.com/docs/partial-clone
 */
async function hasPromisedPacks({ commonDirectory }: Location): Promise<boolean> {
  const names = await readdir(join(commonDirectory, 'objects', 'pack')).catch(() => []);
  return names.some((name) => name.endsWith('.promisor'));
}

function reftable(): GitError {
  return new GitError(
    'unsupported',
    'The repository keeps its references as a reftable, which is not supported yet.',
    'Run `git refs migrate --ref-format=files`.',
  );
}
