import { z } from 'zod';
import type { GitHubClient } from './client.js';
import { UnexpectedAnswerError } from './failure.js';

/** A pull request, by where it is. */
export interface PullRequestPlace {
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
}

const comment = z.object({
  id: z.number(),
  body: z.string().nullish(),
  user: z.object({ id: z.number(), login: z.string(), type: z.string() }).nullish(),
});
export type Comment = z.infer<typeof comment>;

/** `github-actions[bot]` on github.com, as whom the job's own token acts. */
export const GITHUB_ACTIONS_BOT_ID = 41_898_282;

const PER_PAGE = 100;

/** Beyond it nobody reads comments either; the search ends and says so. */
const MAX_PAGES = 30;

/** Reads comments, oldest first, until one fits. `isCut` where pages were left. */
export async function findComments(
  client: GitHubClient,
  place: PullRequestPlace,
  isWanted: (comment: Comment) => boolean,
): Promise<{ readonly comments: readonly Comment[]; readonly isCut: boolean }> {
  const comments: Comment[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { items, hasMore } = await listPage(client, place, page);
    comments.push(...items.filter(isWanted));
    if (!hasMore) return { comments, isCut: false };
  }
  return { comments, isCut: true };
}

/** One page. Pages are asked for by number: the address in the `Link` header is not followed. */
async function listPage(client: GitHubClient, place: PullRequestPlace, page: number) {
  const { owner, repo, pullRequest } = place;
  const response = await client.octokit.rest.issues.listComments({
    owner,
    repo,
    issue_number: pullRequest,
    per_page: PER_PAGE,
    page,
  });
  const items = understood(z.array(comment), response.data);
  const hasMore = items.length === PER_PAGE || response.headers.link?.includes('rel="next"');
  return { items, hasMore: hasMore === true };
}

/** Posts once: never repeated blindly, since a failed answer does not mean that nothing was stored. */
export async function createComment(
  client: GitHubClient,
  place: PullRequestPlace,
  body: string,
): Promise<Comment> {
  const { owner, repo, pullRequest } = place;
  const request = { owner, repo, issue_number: pullRequest, body, request: { retries: 0 } };
  const response = await client.octokit.rest.issues.createComment(request);
  return understood(comment, response.data);
}

/** Replaces a comment's text; safe to repeat. */
export async function updateComment(
  client: GitHubClient,
  place: PullRequestPlace,
  change: { readonly id: number; readonly body: string },
): Promise<Comment> {
  const { owner, repo } = place;
  const request = { owner, repo, comment_id: change.id, body: change.body };
  const response = await client.octokit.rest.issues.updateComment(request);
  return understood(comment, response.data);
}

const pull = z.object({ head: z.object({ sha: z.string() }) });

/** The head that the pull request has now, which may be newer than the event's. */
export async function currentHead(client: GitHubClient, place: PullRequestPlace): Promise<string> {
  const { owner, repo, pullRequest } = place;
  const response = await client.octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest });
  return understood(pull, response.data).head.sha;
}

const viewer = z.object({ viewer: z.object({ login: z.string() }) });

/**
 * The login that the token acts as. Asked through GraphQL, which answers for a user's token, an app's
 * and the job's; REST's `GET /user` answers for a user's only.
 */
export async function viewerLogin(client: GitHubClient): Promise<string> {
  const answer: unknown = await client.octokit.graphql('query { viewer { login } }');
  return understood(viewer, answer).viewer.login;
}

/** Parses an answer: a proxy's page with status 200 must not be taken for one. */
function understood<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new UnexpectedAnswerError('The answer is not what the API promises.');
}
