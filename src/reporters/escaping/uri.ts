import type { Links } from '../report.js';

/** What `encodeURIComponent` leaves and Markdown or a shell would read. One class: linear. */
const LEFT_OVER = /[!'()*]/gu;

/** Slashes at the start, which would make a path absolute or name a host. Anchored: linear. */
const LEADING_SLASHES = /^\/+/u;

/**
 * A path as a relative reference (RFC 3986, section 4.2): each segment percent-encoded, so that a
 * colon, a backslash or a leading slash of a file name can be no scheme, separator or host.
 */
export function relativeUri(path: string): string {
  const leading = LEADING_SLASHES.exec(path)?.[0].length ?? 0;
  const segments = path.slice(leading).split('/').map(encodeSegment);
  return `${'%2F'.repeat(leading)}${segments.join('/')}`;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    LEFT_OVER,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `owner/name` as GitHub allows it. Two classes with a slash between: linear. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** The page of a file's line at head; undefined where there is no such address. */
export function lineUrl(links: Links | undefined, path: string, line: number): string | undefined {
  const base = repositoryUrl(links);
  const sha = links?.headSha;
  if (base === undefined || sha === undefined || !OBJECT_ID.test(sha)) return undefined;
  return `${base}/blob/${sha}/${relativeUri(path)}#L${line}`;
}

/** The page of a commit; undefined where there is no such address. */
export function commitUrl(links: Links | undefined, commit: string): string | undefined {
  const base = repositoryUrl(links);
  return base === undefined || !OBJECT_ID.test(commit) ? undefined : `${base}/commit/${commit}`;
}

/** `https://github.com/owner/name`; undefined where the environment gave something else. */
export function repositoryUrl(links: Links | undefined): string | undefined {
  if (!links || !REPOSITORY.test(links.repository) || !URL.canParse(links.serverUrl))
    return undefined;
  const { protocol, origin } = new URL(links.serverUrl);
  return protocol === 'https:' || protocol === 'http:'
    ? `${origin}/${links.repository}`
    : undefined;
}
