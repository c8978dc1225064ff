import { proxyEnvironment } from './environment.js';
import { GitError } from './git-error.js';
import { isObjectId } from './object-id.js';
import type { FetchRequest, Remote } from './port.js';
import { startGit, type GitContext } from './child.js';

/** What a fetch into the private directory needs. */
export interface FetchSetting {
  readonly context: GitContext;
  readonly remote: Remote | undefined;
  /** Our own environment, of which only proxy settings are used. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the private directory has cut-off commits: only then can it be unshallowed. */
  readonly isShallow: boolean;
}

export const FETCH_REMEDY = 'Set `fetch-depth: 0` on actions/checkout, or give `token`.';

/**
 * `[+]refs/…:refs/…`, each side ending in a name or `*`. Segments are parted by `/`, which no segment holds: linear.
 */
const REFSPEC =
  /^\+?refs\/(?:[\w-][\w.-]*\/)*(?:\*|[\w-][\w.-]*):refs\/(?:[\w-][\w.-]*\/)*(?:\*|[\w-][\w.-]*)$/u;
const FORBIDDEN_IN_REFSPEC = /\.\.|\.lock|refs\/replace/u;

/**
 * Brings objects into the private directory. Wants go over stdin; the token goes through the environment, so that
 * it never stands in an argument that other processes see; git's own words are never passed on, since they may
 * hold the address or a server's text.
 * @throws {GitError} `fetch-impossible` without a usable remote, `fetch-failed`, `bad-revision`
 */
export async function fetchObjects(setting: FetchSetting, request: FetchRequest): Promise<void> {
  const url = remoteUrl(setting.remote);
  request.wants.forEach(checkWant);
  const child = startGit(setting.context, fetchArguments(setting, request, url), {
    ...proxyEnvironment(setting.env),
    ...connectionEnvironment(url, setting.remote?.token),
  });
  child.process.stdout.resume();
  child.process.stdin.end(request.wants.map((want) => `${want}\n`).join(''));
  const failure = await child.failure;
  if (failure !== undefined) throw fetchFailed(url, failure, child.stderr());
}

function remoteUrl(remote: Remote | undefined): URL {
  if (remote === undefined) {
    throw new GitError('fetch-impossible', 'There is no server to fetch from.', FETCH_REMEDY);
  }
  const isUrl = !/[\p{Cc}\s\\]/u.test(remote.url) && URL.canParse(remote.url);
  const url = isUrl ? new URL(remote.url) : undefined;
  const isUsable = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === undefined || !isUsable || url.username !== '' || url.password !== '') {
    throw new GitError(
      'fetch-impossible',
      'The address to fetch from must be https://host/path, without a user name or password in it.',
      FETCH_REMEDY,
    );
  }
  return url;
}

function checkWant(want: string): void {
  if (isObjectId(want)) return;
  if (REFSPEC.test(want) && !FORBIDDEN_IN_REFSPEC.test(want)) return;
  throw new GitError(
    'bad-revision',
    'Only object ids and plain refspecs (refs/…:refs/…) can be fetched.',
  );
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

/** Reasons that can be told from git's words, each with words of our own. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/not our ref|couldn't find remote ref|unadvertised object/iu, 'the server does not have it'],
  [/Authentication failed|could not read Username|403|401/u, 'the server refused the token'],
  [/not found|404/iu, 'the server has no such repository'],
  [/could not resolve host|failed to connect|timed out/iu, 'the server could not be reached'],
];

function fetchFailed(url: URL, failure: string, stderr: string): GitError {
  const reason = REASONS.find(([pattern]) => pattern.test(stderr))?.[1] ?? `git fetch ${failure}`;
  return new GitError('fetch-failed', `Fetching from ${url.host} failed: ${reason}.`, FETCH_REMEDY);
}
