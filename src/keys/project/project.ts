import { posix } from 'node:path';
import type { RepositoryTree } from '../../findings/tree.js';
import { clientIn, isManifest } from './manifests.js';

/** What the repository around a text says: whether what is kept there uses Mistral's API. */
export interface Project {
  /** The Mistral client that a manifest beside, above or below a path depends on. */
  readonly clientFor: (path: string) => string | undefined;
}

/** A text on its own, or a repository of which nothing is known. */
export const UNKNOWN_PROJECT: Project = { clientFor: () => undefined };

/** Real repositories have tens; a tree of manifests alone must not hold up the scan. */
const MAX_MANIFESTS = 500;
const MAX_MANIFEST_BYTES = 1_000_000;

interface Dependency {
  readonly directory: string;
  readonly client: string;
}

/** Reads the manifests of a tree. */
export async function projectOf(tree: RepositoryTree): Promise<Project> {
  const dependencies: Dependency[] = [];
  const manifests = tree.files.filter(({ kind, path }) => kind === 'file' && isManifest(path));
  for (const { path } of manifests.slice(0, MAX_MANIFESTS)) {
    const client = await clientOf(tree, path);
    if (client !== undefined) dependencies.push({ directory: posix.dirname(path), client });
  }
  return {
    clientFor: (path) =>
      dependencies.find(({ directory }) => areRelated(directory, posix.dirname(path)))?.client,
  };
}

async function clientOf(tree: RepositoryTree, path: string): Promise<string | undefined> {
  const content = await tree.read(path);
  if (content === undefined || content.bytes.length > MAX_MANIFEST_BYTES) return undefined;
  return clientIn(content.text);
}

/** Whether one directory is, or lies in, the other: a `.env` at the root serves the packages below it. */
function areRelated(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: string, outer: string): boolean {
  return outer === '.' || inner === outer || inner.startsWith(`${outer}/`);
}
