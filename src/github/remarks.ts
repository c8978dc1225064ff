import { z } from 'zod';
import type { GitHubClient } from './client.js';
import { readMarker } from './comment-marker.js';
import { GITHUB_ACTIONS_BOT_ID, type PullRequestPlace } from './comments.js';
import { UnexpectedAnswerError } from './failure.js';

/**
 * Three lists hold what is said on a pull request: comments of its conversation, the texts of
 * reviews, and review comments at lines.
 *
 * @see https://docs.github.com/rest/guides/working-with-comments
 */
export const REMARK_KINDS = ['comment', 'review', 'review comment'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** A text that somebody, or some bot, left on a pull request. */
export interface Remark {
  readonly id: number;
  readonly body: string;
}

export interface RemarksPage {
  readonly remarks: readonly Remark[];
  readonly hasMore: boolean;
}

const PER_PAGE = 100;

/** Of each kind; what lies beyond is not read. */
export const MAX_PAGES = 30;
export const MAX_REMARKS = PER_PAGE * MAX_PAGES;

/** What is said on a pull request is read once more at most: the scan waits for it. */
const ONE_MORE_TRY = { request: { retries: 1 } };

const remark = z.object({
  id: z.number().int().positive(),
  body: z.string().nullish(),
  user: z.object({ id: z.number(), type: z.string() }).nullish(),
});
const remarks = z.array(remark);

/**
 * One page of remarks, numbered from 1, oldest first; our own report is left out, bots are not.
 * Pages are asked for by number: the address in the `Link` header is not followed. Throws what the
 * request throws; see `failureOf`.
 */
export async function remarksPage(
  client: GitHubClient,
  place: PullRequestPlace,
  { kind, page }: { readonly kind: RemarkKind; readonly page: number },
): Promise<RemarksPage> {
  const response = await client.budget.bound(list(client, place, { kind, page }));
  const parsed = remarks.safeParse(response.data);
  if (!parsed.success) throw new UnexpectedAnswerError('The answer is not what the API promises.');
  const isFull = parsed.data.length === PER_PAGE;
  return {
    remarks: parsed.data.filter((one) => !isOwnReport(one)).map(toRemark),
    hasMore: isFull || response.headers.link?.includes('rel="next"') === true,
  };
}

function list(
  { octokit }: GitHubClient,
  { owner, repo, pullRequest }: PullRequestPlace,
  { kind, page }: { readonly kind: RemarkKind; readonly page: number },
): Promise<{ readonly data: unknown; readonly headers: { readonly link?: string } }> {
  const where = { owner, repo, per_page: PER_PAGE, page, ...ONE_MORE_TRY };
  switch (kind) {
    case 'comment':
      return octokit.rest.issues.listComments({ ...where, issue_number: pullRequest });
    case 'review':
      return octokit.rest.pulls.listReviews({ ...where, pull_number: pullRequest });
    case 'review comment':
      return octokit.rest.pulls.listReviewComments({ ...where, pull_number: pullRequest });
  }
}

/** The marker alone proves nothing: anybody can write it above a key. */
function isOwnReport({ body, user }: z.infer<typeof remark>): boolean {
  const isJob = user?.type === 'Bot' && user.id === GITHUB_ACTIONS_BOT_ID;
  return isJob && readMarker(body ?? '') !== undefined;
}

function toRemark({ id, body }: z.infer<typeof remark>): Remark {
  return { id, body: body ?? '' };
}
