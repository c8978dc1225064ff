import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Location } from './locate.js';

/** Which hash a repository names its objects by. */
export type ObjectFormat = 'sha1' | 'sha256';

/**
 * `commitGraph`: a file derived from commits that could say other parents than they have.
 * `alternateRefsCommand`: `fetch` would otherwise run `for-each-ref` with the scanned repository's config.
 * `followRedirects`: the token must not travel to another host.
 * `unpackLimit`: what is fetched stays a pack. Unpacked, each object that is here already would get a new time, there.
 * `lowSpeedTime`: a server that says nothing for a minute is given up.
 */
const CONFIG = `[core]
	bare = true
	hooksPath = /dev/null
	fsmonitor = false
	commitGraph = false
	alternateRefsCommand = true
	logAllRefUpdates = false
[maintenance]
	auto = false
[gc]
	auto = 0
[fetch]
	recurseSubmodules = no
	unpackLimit = 1
	writeCommitGraph = false
[submodule]
	recurse = false
[credential]
	helper =
[http]
	followRedirects = false
	lowSpeedLimit = 1000
	lowSpeedTime = 60
[protocol]
	version = 2
`;

/**
 * Makes an empty bare git directory. It reads a repository's objects through `objects/info/alternates`
 * (`borrowObjects`), so that git works on them without that repository's config, hooks, attributes, replace references
 * or promisors. Written by hand: `git init` would copy templates.
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export async function makeIsolatedDirectory(
  temporaryDirectory: string,
  objectFormat: ObjectFormat,
): Promise<string> {
  await mkdir(temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(join(temporaryDirectory, 'mistral-security-git-'));
  await mkdir(join(directory, 'objects', 'info'), { recursive: true });
  await mkdir(join(directory, 'objects', 'pack'));
  await mkdir(join(directory, 'refs', 'heads'), { recursive: true });
  await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n');
  await writeFile(join(directory, 'config'), formatConfig(objectFormat) + CONFIG);
  return directory;
}

/** Lets an isolated directory read a repository's objects, cut off where that one's history is. */
export async function borrowObjects(directory: string, location: Location): Promise<void> {
  const alternate = quotedAlternate(join(location.commonDirectory, 'objects'));
  await writeFile(join(directory, 'objects', 'info', 'alternates'), `${alternate}\n`);
  const shallow = await readFile(join(location.commonDirectory, 'shallow')).catch(() => undefined);
  if (shallow !== undefined) await writeFile(join(directory, 'shallow'), shallow);
}

function formatConfig(objectFormat: ObjectFormat): string {
  if (objectFormat === 'sha1') return '[core]\n\trepositoryformatversion = 0\n';
  return '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n';
}

/** A path as a line of `alternates`: always in C quotes, so that `#`, quotes and line ends in it are itself. */
function quotedAlternate(path: string): string {
  const forward = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const escaped = forward.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}
