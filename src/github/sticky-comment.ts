import { pause } from './budget.js';
import type { GitHubClient } from './client.js';
import { markerLine, normalized, readMarker, type CommentMarker } from './comment-marker.js';
import {
  createComment,
  currentHead,
  findComments,
  GITHUB_ACTIONS_BOT_ID,
  updateComment,
  viewerLogin,
  type Comment,
  type PullRequestPlace,
} from './comments.js';
import { failureOf, type Failure } from './failure.js';
import { shorten } from './shorten.js';

/** The comment that a run wants to leave on its pull request. */
export interface CommentRequest extends PullRequestPlace, CommentMarker {
  /** Markdown, without marker. */
  readonly body: string;
  /** `auto`: when there is something to say, or was and the comment would otherwise keep saying it. */
  readonly mode: 'auto' | 'always' | 'never';
  readonly hasSomethingToSay: boolean;
}

/** What became of it. Nothing here changes the run's verdict. */
export type Published =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly warning: string };

/** What the token must be allowed to do. */
const PERMISSION = 'pull-requests: write';

/** What is left of a comment that GitHub calls too long. */
const SHORT_COMMENT_BYTES = 8_192;
const SHORT_NOTICE = '… shortened: the whole report is in the job summary.';

/**
 * How long to wait before looking whether a comment was stored after all: a server that gave no answer
 * may still be at it. GitHub wants as long between two comments anyway.
 */
const SETTLING_SECONDS = 3;

/** A longer wait is not worth a runner's time. */
const MAX_WAIT_SECONDS = 30;

/**
 * Keeps one comment on the pull request: updates our own, or creates it. Never throws; whatever goes
 * wrong is a warning.
 */
export async function publishComment(
  client: GitHubClient,
  request: CommentRequest,
): Promise<Published> {
  if (request.mode === 'never') return { kind: 'skipped', reason: 'Comments are off.' };
  try {
    return await client.budget.bound(publish(client, request));
  } catch (error) {
    return failed(failureOf(error, PERMISSION));
  }
}

function failed(failure: Failure): Published {
  return { kind: 'failed', warning: `Could not comment on the pull request: ${failure.reason}.` };
}

async function publish(client: GitHubClient, request: CommentRequest): Promise<Published> {
  const { own, isCut } = await findOwn(client, request);
  if (own === undefined && request.mode === 'auto' && !request.hasSomethingToSay) {
    return { kind: 'skipped', reason: 'There is nothing to say, and nothing was said before.' };
  }
  if (own === undefined && isCut) return { kind: 'failed', warning: TOO_MANY_COMMENTS };
  const newer = await newerThan(client, request, own);
  if (newer !== undefined) return { kind: 'skipped', reason: newer };
  return own === undefined ? create(client, request) : update(client, request, own);
}

const TOO_MANY_COMMENTS =
  'Did not comment on the pull request: it has more comments than were read, and ours may be among the rest.';

/** Our comment of the lowest id. One that only carries our marker, or carries it further down, is not ours. */
async function findOwn(client: GitHubClient, request: CommentRequest) {
  const isMarked = (comment: Comment): boolean =>
    readMarker(comment.body ?? '')?.marker.workflow === request.workflow;
  const { comments, isCut } = await findComments(client, request, isMarked);
  const login = comments.every(isByJobToken) ? undefined : await viewerIfKnown(client);
  const own = comments
    .filter((comment) => isByJobToken(comment) || isBy(comment, login))
    .toSorted((one, other) => one.id - other.id)[0];
  return { own, isCut };
}

function isByJobToken({ user }: Comment): boolean {
  return user?.type === 'Bot' && user.id === GITHUB_ACTIONS_BOT_ID;
}

function isBy({ user }: Comment, login: string | undefined): boolean {
  return login !== undefined && user?.login === login;
}

/** Asked only where a marked comment is by somebody else: an impostor's, or ours with another token. */
async function viewerIfKnown(client: GitHubClient): Promise<string | undefined> {
  try {
    return await viewerLogin(client);
  } catch {
    return undefined;
  }
}

/** Why a newer run has the say, or undefined where this one has. */
async function newerThan(client: GitHubClient, request: CommentRequest, own: Comment | undefined) {
  const head = await currentHeadIfKnown(client, request);
  if (head !== undefined && head !== request.headSha) {
    return 'The pull request has a newer head than this run scanned.';
  }
  const written = readMarker(own?.body ?? '')?.marker;
  if (written === undefined || (head !== undefined && written.headSha !== head)) return undefined;
  return isLater(written, request) ? 'A newer run has written the comment already.' : undefined;
}

function isLater(one: CommentMarker, other: CommentMarker): boolean {
  if (one.runId !== other.runId) return one.runId > other.runId;
  return one.runAttempt > other.runAttempt;
}

/** Reading a pull request may be forbidden where writing comments is not (`issues: write`). */
async function currentHeadIfKnown(client: GitHubClient, request: CommentRequest) {
  try {
    return await currentHead(client, request);
  } catch {
    return undefined;
  }
}

async function update(
  client: GitHubClient,
  request: CommentRequest,
  own: Comment,
): Promise<Published> {
  const written = readMarker(own.body ?? '');
  const isSame =
    written?.text === normalized(request.body) && written.marker.headSha === request.headSha;
  if (isSame) return { kind: 'unchanged', id: own.id };
  await withShorterText(request, (body) => updateComment(client, request, { id: own.id, body }));
  return { kind: 'updated', id: own.id };
}

async function create(client: GitHubClient, request: CommentRequest): Promise<Published> {
  const post = (): Promise<Comment> =>
    withShorterText(request, (body) => createComment(client, request, body));
  try {
    return { kind: 'created', id: (await post()).id };
  } catch (error) {
    const failure = failureOf(error, PERMISSION);
    if (!mayPostAgain(failure)) return failed(failure);
    await pause((failure.retryAfterSeconds ?? SETTLING_SECONDS) * client.waitUnitMs);
    const { own } = await findOwn(client, request);
    return { kind: 'created', id: (own ?? (await post())).id };
  }
}

/** After an answer that leaves open whether it was stored, or one that asks for a short wait. */
function mayPostAgain(failure: Failure): boolean {
  if (failure.isAmbiguous) return true;
  return failure.status === 429 && (failure.retryAfterSeconds ?? 1) <= MAX_WAIT_SECONDS;
}

/** Writes the comment and, where GitHub does not accept the text, once more with less of it. */
async function withShorterText(
  request: CommentRequest,
  write: (body: string) => Promise<Comment>,
): Promise<Comment> {
  const whole = `${markerLine(request)}\n${request.body}`;
  try {
    return await write(whole);
  } catch (error) {
    const short = shorten(whole, SHORT_COMMENT_BYTES, SHORT_NOTICE);
    if (failureOf(error, PERMISSION).status !== 422 || short === whole) throw error;
    return write(short);
  }
}
