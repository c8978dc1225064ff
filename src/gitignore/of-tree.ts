import { readAhead } from '../findings/read-ahead.js';
import type { RepositoryTree } from '../findings/tree.js';
import {
  IGNORE_FILE_NAME,
  ignoreFile,
  ignoreMatcher,
  type IgnoreFile,
  type IgnoreMatcher,
} from './matcher.js';

/** Several rules ask the same tree. */
const filesByTree = new WeakMap<RepositoryTree, Promise<readonly IgnoreFile[]>>();
const matcherByTree = new WeakMap<RepositoryTree, Promise<IgnoreMatcher>>();

/** The path of the `.gitignore` of a directory; `''` and `.` are the root. */
export function ignorePathIn(directory: string): string {
  return directory === '' || directory === '.'
    ? IGNORE_FILE_NAME
    : `${directory}/${IGNORE_FILE_NAME}`;
}

/** Every `.gitignore` that git would read in a clone of the tree: none that is a symbolic link. */
export function ignoreFilesOf(tree: RepositoryTree): Promise<readonly IgnoreFile[]> {
  const known = filesByTree.get(tree) ?? readIgnoreFiles(tree);
  filesByTree.set(tree, known);
  return known;
}

/** What git would ignore in a clone of the tree. */
export function ignoreMatcherOf(tree: RepositoryTree): Promise<IgnoreMatcher> {
  const known = matcherByTree.get(tree) ?? ignoreFilesOf(tree).then(ignoreMatcher);
  matcherByTree.set(tree, known);
  return known;
}

async function readIgnoreFiles(tree: RepositoryTree): Promise<readonly IgnoreFile[]> {
  const paths = tree.files
    .filter(({ path, kind }) => kind === 'file' && isIgnorePath(path))
    .map(({ path }) => path);
  const files: IgnoreFile[] = [];
  for await (const [path, { bytes }] of readAhead(tree, paths)) files.push(ignoreFile(path, bytes));
  return files;
}

function isIgnorePath(path: string): boolean {
  return path === IGNORE_FILE_NAME || path.endsWith(`/${IGNORE_FILE_NAME}`);
}
