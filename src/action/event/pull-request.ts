import { z } from 'zod';
import { objectId, parsePayload } from './payload.js';
import {
  planFrom,
  type ConversationText,
  type EventPlan,
  type PlanInputs,
  type PullRequest,
  type TriggeringEvent,
} from './plan.js';

const repository = z.object({ full_name: z.string() });

/** What somebody said, as the events of reviews have it. */
const remark = z.object({ id: z.number().int().positive(), body: z.string().nullish() });

/**
 * What is needed of the event of a pull request, of a review or of a review comment: the last two
 * bring the pull request as well, without some fields that are not needed here.
 *
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment
 */
const payload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    base: z.object({ sha: objectId, repo: repository }),
    head: z.object({ sha: objectId, ref: z.string().optional(), repo: repository.nullish() }),
  }),
  review: remark.optional(),
  comment: remark.optional(),
});
type PullRequestPayload = z.infer<typeof payload>;

/** The commits that the pull request adds, and its head tree. The merge commit in `GITHUB_SHA` is not used: it may be stale. */
export function planPullRequest(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const parsed = parsePayload(event, payload);
  if (!parsed.ok) return parsed.plan;
  const { base, head } = parsed.value.pull_request;
  const facts = {
    scopes: ['changes', 'tree'] as const,
    base: base.sha,
    head: head.sha,
    pullRequest: pullRequestOf(parsed.value),
    conversation: conversationOf(parsed.value),
  };
  return planFrom(event.name, facts, inputs);
}

function pullRequestOf({ pull_request: pull }: PullRequestPayload): PullRequest {
  return { number: pull.number, fork: pull.head.repo?.full_name !== pull.base.repo.full_name };
}

function conversationOf(payload: PullRequestPayload): readonly ConversationText[] {
  const { pull_request: pull, review, comment } = payload;
  const texts: readonly ConversationText[] = [
    { label: 'title', text: pull.title },
    { label: 'body', text: pull.body ?? '' },
    { label: 'branch', text: pull.head.ref ?? '' },
    ...said('review', review),
    ...said('review comment', comment),
  ];
  return texts.filter(({ text }) => text !== '');
}

function said(
  label: 'review' | 'review comment',
  remark: PullRequestPayload['review'],
): readonly ConversationText[] {
  return remark === undefined ? [] : [{ label, id: remark.id, text: remark.body ?? '' }];
}
