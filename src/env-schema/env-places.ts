import { posix } from 'node:path';
import type { RepositoryTree } from '../findings/tree.js';
import { isEnvTemplate } from './env-files.js';

/** A directory in which a `.env` is expected, and the file that says so. */
export interface EnvPlace {
  /** Relative to the root, `.` for the root itself. */
  readonly directory: string;
  readonly because: string;
}

/** Files that say what a package depends on. */
const MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|requirements[\w-]{0,40}\.txt|Pipfile)$/u;

/** Dependencies that read a `.env` or want a Mistral key. Linear: alternatives without repetition. */
const NEEDS_ENV =
  /dotenv|["'\s]mistralai\b|^mistralai\b|@mistralai\/|@ai-sdk\/mistral|langchain-mistralai|@langchain\/mistralai/mu;

/** dotenvx encrypts a `.env` so that it can be committed. */
const ENCRYPTS_ENV = /dotenvx/u;

/** Not part of the product: what other people's files expect does not count. Linear: anchored. */
const ASIDE =
  /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures|__fixtures__|dist|build)\//u;

/** The directories of a repository in which a `.env` is expected, each once, the root first. */
export async function envPlaces(tree: RepositoryTree): Promise<readonly EnvPlace[]> {
  const places = new Map<string, EnvPlace>();
  for (const { path, kind } of tree.files) {
    if (kind !== 'file' || ASIDE.test(path)) continue;
    const directory = posix.dirname(path);
    if (places.has(directory)) continue;
    if (isEnvTemplate(path) || (await isManifest(tree, path))) {
      places.set(directory, { directory, because: path });
    }
  }
  return [...places.values()].sort((one, other) => (one.directory < other.directory ? -1 : 1));
}

async function isManifest(tree: RepositoryTree, path: string): Promise<boolean> {
  if (!MANIFEST.test(path)) return false;
  const content = await tree.read(path);
  if (content === undefined || ENCRYPTS_ENV.test(content.text)) return false;
  return NEEDS_ENV.test(content.text);
}
