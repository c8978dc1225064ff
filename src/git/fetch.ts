import { startGit, type GitContext } from './child.js';
import { proxyEnvironment } from './environment.js';
import { FetchFailure, reasonOf } from './fetch-failure.js';
import { GitError } from './git-error.js';
import { isObjectId } from './object-id.js';
import type { FetchRequest, ObjectId, Remote } from './port.js';
import { CHECKOUT_REMEDY } from './remedy.js';

/** What a fetch into the private directory needs. */
export interface FetchSetting {
  readonly context: GitContext;
  readonly remote: Remote | undefined;
  /** Our own environment, of which only proxy settings are used. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the private directory has cut-off commits: only then can it be unshallowed. */
  readonly isShallow: boolean;
  /** Objects that are here with all that they reach, so that the server need not send that again. */
  readonly haves: readonly ObjectId[];
}

/** How long is waited before each further try, in milliseconds. */
const RETRY_DELAYS_MS: readonly number[] = [250, 1_000];

/**
 * Brings objects into the private directory, trying again where the server or the way to it failed. Wants go over
 * stdin; the token goes through the environment, so that it never stands in an argument that other processes see;
 * git's own words are never passed on, since they may hold the address or a server's text.
 * @throws {GitError} `fetch-impossible` without a usable remote, `fetch-failed`, `bad-revision`
 */
export async function fetchObjects(setting: FetchSetting, request: FetchRequest): Promise<void> {
  const url = remoteUrl(setting.remote);
  request.wants.forEach(checkWant);
  for (const delay of [...RETRY_DELAYS_MS, undefined]) {
    const failure = await fetchOnce(setting, request, url);
    if (failure === undefined) return;
    const isOver = delay === undefined || setting.context.signal?.aborted === true;
    if (isOver || !failure.isTransient) throw failure;
    await passed(delay, setting.context.signal);
  }
}

async function fetchOnce(
  setting: FetchSetting,
  request: FetchRequest,
  url: URL,
): Promise<FetchFailure | undefined> {
  const child = startGit(setting.context, fetchArguments(setting, request, url), {
    ...proxyEnvironment(setting.env),
    ...connectionEnvironment(url, setting.remote?.token),
  });
  child.process.stdout.resume();
  child.process.stdin.end(request.wants.map((want) => `${want}\n`).join(''));
  const failure = await child.failure;
  return failure === undefined
    ? undefined
    : new FetchFailure(url.host, reasonOf(child.stderr(), failure));
}

/** Waits, no longer than until the deadline. */
async function passed(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((settle) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      settle();
    }
    signal?.addEventListener('abort', done, { once: true });
  });
}

function remoteUrl(remote: Remote | undefined): URL {
  if (remote === undefined) {
    throw new GitError('fetch-impossible', 'There is no server to fetch from.', CHECKOUT_REMEDY);
  }
  const isUrl = !/[\p{Cc}\s\\]/u.test(remote.url) && URL.canParse(remote.url);
  const url = isUrl ? new URL(remote.url) : undefined;
  const isUsable = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === undefined || !isUsable || url.username !== '' || url.password !== '') {
    throw new GitError(
      'fetch-impossible',
      'The address to fetch from must be https://host/path, without a user name or password in it.',
      CHECKOUT_REMEDY,
    );
  }
  return url;
}

function checkWant(want: string): void {
  if (isObjectId(want) || isRefspec(want)) return;
  throw new GitError(
    'bad-revision',
    'Only object ids and plain refspecs (refs/…:refs/…) can be fetched.',
  );
}

/** A part of a reference's name: nothing that git forbids in it, no invisible character, no dot in front. One class: linear. */
const NAME_PART = /^(?!\.)[^\s\p{C}:^*?[\\~/]+$/u;
const NEVER_IN_A_PART = /\.\.|\.lock$|@\{/u;

/**
 * Whether it is `[+]refs/…:refs/…`, each side ending in a name or `*`. What it brings must not stand for another object.
 * @see https://git-scm.com/docs/git-check-ref-format
 */
function isRefspec(want: string): boolean {
  const sides = want.replace(/^\+/u, '').split(':');
  return sides.length === 2 && sides.every(isReferencePattern);
}

function isReferencePattern(side: string): boolean {
  const [root, kind, ...parts] = side.split('/');
  if (root !== 'refs' || kind === undefined || kind === 'replace' || parts.length === 0)
    return false;
  const names = parts.at(-1) === '*' ? parts.slice(0, -1) : parts;
  return [kind, ...names].every((name) => NAME_PART.test(name) && !NEVER_IN_A_PART.test(name));
}

function fetchArguments(setting: FetchSetting, request: FetchRequest, url: URL): string[] {
  const depth =
    request.depth === undefined ? undefined : `--depth=${Math.max(1, Math.trunc(request.depth))}`;
  const isWhole = setting.isShallow && request.objectsAlone !== true;
  const reach = depth ?? (isWhole ? '--unshallow' : undefined);
  return [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    ...(reach === undefined ? [] : [reach]),
    ...setting.haves.map((id) => `--negotiation-tip=${id}`),
    '--stdin',
    '--end-of-options',
    url.href,
  ];
}

/**
 * Allows the address's own protocol alone, and sends the token to that address alone.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplturlgt
 */
function connectionEnvironment(url: URL, token: string | undefined): Record<string, string> {
  const protocol = { GIT_ALLOW_PROTOCOL: url.protocol === 'http:' ? 'https:http' : 'https' };
  if (token === undefined || token === '') return protocol;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...protocol,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url.href}.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
  };
}
