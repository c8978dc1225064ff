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

/**
 * What is needed of a pull request's event.
 *
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
const payload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    base: z.object({ sha: objectId, repo: repository }),
    head: z.object({ sha: objectId, ref: z.string().optional(), repo: repository.nullish() }),
  }),
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

function conversationOf({ pull_request: pull }: PullRequestPayload): readonly ConversationText[] {
  const texts = [
    { label: 'title', text: pull.title },
    { label: 'body', text: pull.body ?? '' },
    { label: 'branch', text: pull.head.ref ?? '' },
  ] as const;
  return texts.filter(({ text }) => text !== '');
}
