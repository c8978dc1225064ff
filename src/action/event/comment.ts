import { z } from 'zod';
import { planExplicit } from './explicit.js';
import {
  eventCommit,
  planFrom,
  type EventFacts,
  type EventPlan,
  type PlanInputs,
  type TriggeringEvent,
} from './plan.js';

/**
 * What is needed of a comment's event. It comes for issues and for pull requests, and has no commit of either.
 *
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment
 */
const payload = z.object({
  issue: z.object({ number: z.number().int().positive(), pull_request: z.object({}).optional() }),
  comment: z.object({ id: z.number().int().positive(), body: z.string().nullish() }),
});

/**
 * The comment alone, at once: the event knows no commit of the pull request, whose own events scan the
 * rest. Policy is that of `GITHUB_SHA`, the default branch. Inputs that say what to scan win.
 */
export function planComment(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const parsed = payload.safeParse(event.payload);
  const head = eventCommit(event);
  const isExplicit =
    inputs.scan !== 'auto' || inputs.base !== undefined || inputs.head !== undefined;
  if (!parsed.success || head === undefined || isExplicit) return planExplicit(event, inputs);
  if (parsed.data.issue.pull_request === undefined) return NOT_ON_A_PULL_REQUEST;
  return planFrom(event.name, factsOf(parsed.data, head), inputs);
}

function factsOf({ issue, comment }: z.infer<typeof payload>, head: string): EventFacts {
  return {
    scopes: [],
    head,
    // Whether it is from a fork is not said, so that it may be.
    pullRequest: { number: issue.number, fork: true },
    conversation: [{ label: 'comment', id: comment.id, text: comment.body ?? '' }],
  };
}

const NOT_ON_A_PULL_REQUEST = {
  kind: 'nothing',
  notice: 'The comment is on an issue: comments of pull requests alone are scanned.',
} as const;
