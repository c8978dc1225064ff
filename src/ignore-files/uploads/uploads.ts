import { posix } from 'node:path';
import type { RepositoryTree } from '../../findings/tree.js';
import { ignoreMatcher } from '../../gitignore/matcher.js';
import { linesOf } from '../lines.js';
import { pathGlob } from '../npm/glob.js';

/** Whether a path, relative to the directory that is uploaded, goes along. Undefined where that is not decided here. */
type IsTaken = (path: string) => boolean | undefined;

/** A directory that a tool uploads or packs by an ignore file of its own. */
export interface Upload {
  /** `gcloud`, `vercel`, `vsce`: the command that does it. */
  readonly tool: 'gcloud' | 'vercel' | 'vsce';
  /** `.` is the root. */
  readonly directory: string;
  /** The ignore file; `text` is undefined where there is none. */
  readonly ignoreFile: { readonly path: string; readonly text: string | undefined };
  readonly isTaken: IsTaken;
}

/** How often an ignore file may include another. */
const MAX_INCLUDES = 5;
/** `#!include:.gitignore`. Linear: anchored, blanks and one class. */
const INCLUDE = /^#\s{0,9}!include:(.{1,200})$/u;

/** Everything in a tree that has an ignore file for an upload, and every extension of VS Code. */
export async function uploadsOf(tree: RepositoryTree): Promise<readonly Upload[]> {
  const uploads: Upload[] = [];
  for (const { path, kind } of tree.files) {
    if (kind !== 'file') continue;
    const name = posix.basename(path);
    const directory = posix.dirname(path);
    if (name === '.gcloudignore') uploads.push(await gcloudUpload(tree, directory));
    if (name === '.vercelignore') uploads.push(await vercelUpload(tree, directory));
    if (name === 'package.json') {
      const extension = await extensionUpload(tree, path);
      if (extension !== undefined) uploads.push(extension);
    }
  }
  return uploads;
}

async function textOf(tree: RepositoryTree, path: string): Promise<string | undefined> {
  return (await tree.read(path))?.text;
}

/** The syntax is git's, but no file in a directory below counts (https://cloud.google.com/sdk/gcloud/reference/topic/gcloudignore). */
function byGitSyntax(text: string): IsTaken {
  const matcher = ignoreMatcher([{ directory: '', text }]);
  return (path) => !matcher.decide(path, false).ignored;
}

async function gcloudUpload(tree: RepositoryTree, directory: string): Promise<Upload> {
  const path = posix.join(directory, '.gcloudignore');
  const text = (await textOf(tree, path)) ?? '';
  const whole = await withIncludes(text, MAX_INCLUDES, (name) =>
    textOf(tree, posix.join(directory, name)),
  );
  return { tool: 'gcloud', directory, ignoreFile: { path, text }, isTaken: byGitSyntax(whole) };
}

async function withIncludes(
  text: string,
  depth: number,
  read: (name: string) => Promise<string | undefined>,
): Promise<string> {
  const lines = linesOf(text).map(async (line) => {
    const name = INCLUDE.exec(line)?.[1]?.trim();
    if (name === undefined || depth === 0) return line;
    return withIncludes((await read(name)) ?? '', depth - 1, read);
  });
  return (await Promise.all(lines)).join('\n');
}

async function vercelUpload(tree: RepositoryTree, directory: string): Promise<Upload> {
  const path = posix.join(directory, '.vercelignore');
  const text = (await textOf(tree, path)) ?? '';
  return { tool: 'vercel', directory, ignoreFile: { path, text }, isTaken: byGitSyntax(text) };
}

/** Undefined for a package that is no extension, and for one that lists its `files`, which vsce then goes by. */
async function extensionUpload(
  tree: RepositoryTree,
  manifest: string,
): Promise<Upload | undefined> {
  const text = (await textOf(tree, manifest)) ?? '';
  if (!/"vscode"\s*:/u.test(text) || /^\s*"files"\s*:\s*\[/mu.test(text)) return undefined;
  if (!/"engines"\s*:\s*\{[^}]{0,500}"vscode"\s*:/u.test(text)) return undefined;
  const directory = posix.dirname(manifest);
  const path = posix.join(directory, '.vscodeignore');
  const ignoreText = await textOf(tree, path);
  const isTaken = bySyntaxOfVsce(ignoreText ?? '');
  return { tool: 'vsce', directory, ignoreFile: { path, text: ignoreText }, isTaken };
}

/** vsce matches whole paths, takes every name for a directory too, and lets any negation win, wherever it stands. */
function bySyntaxOfVsce(text: string): IsTaken {
  const lines = linesOf(text)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const folders = lines
    .filter((line) => !/(?:^|\/)[^/]*\*[^/]*$/u.test(line))
    .map((line) => (line.endsWith('/') ? `${line}**` : `${line}/**`));
  const patterns = [...lines, ...folders].map((line) => {
    const negated = line.startsWith('!');
    return { negated, matches: pathGlob(negated ? line.slice(1) : line) };
  });
  return (path) => {
    if (patterns.some(({ matches }) => matches === undefined)) return undefined;
    const hits = patterns.filter(({ matches }) => matches?.(path) === true);
    return hits.some(({ negated }) => negated) || hits.length === 0;
  };
}
