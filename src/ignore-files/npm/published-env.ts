import { posix } from 'node:path';
import { envPlaces, isAsidePath, type EnvPlace } from '../../env-schema/env-places.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { ignoreMatcherOf } from '../../gitignore/of-tree.js';
import { holdingOf } from '../secrets-in-file.js';
import { isPublished, parseManifest, type Manifest } from './manifest.js';
import { isPacked, type PackageFiles } from './pack.js';

/** A package with a `.env` that `npm publish` would send along. */
export interface PublishedEnv {
  /** The directory of the package; `.` is the root. */
  readonly directory: string;
  readonly manifest: Manifest;
  /** Relative to the package. */
  readonly paths: readonly string[];
  /** The strongest evidence for one of them. */
  readonly evidence: EnvPlace['evidence'];
  /** Whether templates show public variables alone: ports and addresses. */
  readonly isPublic: boolean;
  /** The ignore file of the package that npm goes by, relative to it; undefined where `files` decides. */
  readonly decides: '.npmignore' | '.gitignore' | undefined;
}

/** The published packages of a tree that would take an expected `.env` along. Undecided packages are left out. */
export async function publishedEnvs(tree: RepositoryTree): Promise<readonly PublishedEnv[]> {
  const places = await envPlaces(tree);
  if (places.length === 0) return [];
  const manifests = tree.files.filter(
    ({ path, kind }) =>
      kind === 'file' && posix.basename(path) === 'package.json' && !isAsidePath(path),
  );
  const directories = manifests.map(({ path }) => posix.dirname(path));
  const found: PublishedEnv[] = [];
  for (const directory of directories) {
    const own = places.filter((place) => nearest(directories, place.directory) === directory);
    const one = own.length === 0 ? undefined : await publishedIn(tree, directory, own);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** The package that a directory belongs to. */
function nearest(directories: readonly string[], directory: string): string | undefined {
  const above = directories.filter(
    (one) => one === '.' || one === directory || directory.startsWith(`${one}/`),
  );
  return above.sort((one, other) => other.length - one.length)[0];
}

async function publishedIn(
  tree: RepositoryTree,
  directory: string,
  places: readonly EnvPlace[],
): Promise<PublishedEnv | undefined> {
  const manifest = parseManifest(
    (await tree.read(posix.join(directory, 'package.json')))?.text ?? '',
  );
  const texts = await ignoreTexts(tree, directory);
  const hasNpmIgnore = texts.has('.npmignore');
  if (manifest === undefined || !isPublished(manifest, hasNpmIgnore)) return undefined;
  const above = await textsAbove(tree, directory);
  const files = packageFiles({ tree, directory, manifest, texts, above });
  const matcher = await ignoreMatcherOf(tree);
  const isNpmsOwn = manifest.files !== undefined || hasNpmIgnore;
  const leaking = places.filter((place) => {
    const path = posix.join(place.directory, '.env');
    // Where git would commit it too, that is the finding: one line mends both.
    if (!isNpmsOwn && !matcher.decide(path, false).ignored) return false;
    return isPacked(files, posix.relative(directory, path)) === true;
  });
  if (leaking.length === 0) return undefined;
  const paths = leaking.map((place) =>
    posix.relative(directory, posix.join(place.directory, '.env')),
  );
  const evidence = leaking.find((one) => one.evidence !== 'manifest')?.evidence ?? 'manifest';
  const isPublic = await showPublicAlone(tree, leaking);
  const decides = decidingFile(manifest, hasNpmIgnore);
  return { directory, manifest, paths, evidence, isPublic, decides };
}

/** Whether each place has a template, and none of them names a secret. */
async function showPublicAlone(
  tree: RepositoryTree,
  places: readonly EnvPlace[],
): Promise<boolean> {
  if (places.some(({ evidence }) => evidence !== 'template')) return false;
  const contents = await Promise.all(places.map(({ because }) => tree.read(because)));
  return contents.every((content) => content && holdingOf(content.text).kind === 'public');
}

function decidingFile(manifest: Manifest, hasNpmIgnore: boolean): PublishedEnv['decides'] {
  if (manifest.files !== undefined) return undefined;
  return hasNpmIgnore ? '.npmignore' : '.gitignore';
}

/** The ignore files in and below a package, by path relative to it. */
async function ignoreTexts(
  tree: RepositoryTree,
  directory: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, kind } of tree.files) {
    if (kind !== 'file' || !/(?:^|\/)\.(?:npm|git)ignore$/u.test(path)) continue;
    if (directory !== '.' && !path.startsWith(`${directory}/`)) continue;
    const content = await tree.read(path);
    if (content !== undefined) texts.set(posix.relative(directory, path), content.text);
  }
  return texts;
}

/** npm goes by the ignore files above a package that is a workspace of its own; pnpm does not. */
async function textsAbove(tree: RepositoryTree, directory: string): Promise<readonly string[]> {
  const root = parseManifest((await tree.read('package.json'))?.text ?? '');
  const isPnpm = (await tree.read('pnpm-workspace.yaml')) !== undefined;
  if (directory === '.' || isPnpm || root?.workspaces === undefined) return [];
  const texts: string[] = [];
  for (let at = posix.dirname(directory); ; at = posix.dirname(at)) {
    const content =
      (await tree.read(posix.join(at, '.npmignore'))) ??
      (await tree.read(posix.join(at, '.gitignore')));
    if (content !== undefined) texts.unshift(content.text);
    if (at === '.') return texts;
  }
}

interface PackageParts {
  readonly tree: RepositoryTree;
  readonly directory: string;
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, string>;
  readonly above: readonly string[];
}

function packageFiles({ tree, directory, manifest, texts, above }: PackageParts): PackageFiles {
  const prefix = directory === '.' ? '' : `${directory}/`;
  const paths = new Set(tree.files.map(({ path }) => path));
  return {
    manifest,
    ignoreFile: (path) => texts.get(path),
    // The file that is asked about is on the disk of who publishes.
    isFile: (path) => paths.has(prefix + path) || posix.basename(path) === '.env',
    isDirectory: (path) => tree.files.some((file) => file.path.startsWith(`${prefix}${path}/`)),
    above,
  };
}
