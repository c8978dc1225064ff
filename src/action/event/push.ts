import { z } from 'zod';
import { isZeroId } from '../revision.js';
import { planExplicit } from './explicit.js';
import { defaultBranchOf, objectIdOrZeros, parsePayload } from './payload.js';
import {
  eventCommit,
  planFrom,
  type EventPlan,
  type PlanInputs,
  type TriggeringEvent,
} from './plan.js';

/**
 * What is needed of a push's event. Its `commits` list is never used: it is cut at 2,048.
 *
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#push
 */
const payload = z.object({
  ref: z.string(),
  before: objectIdOrZeros,
  after: objectIdOrZeros,
  forced: z.boolean().optional(),
});
type PushPayload = z.infer<typeof payload>;

const TAG_PREFIX = 'refs/tags/';
const BRANCH_PREFIX = 'refs/heads/';

/** The commits pushed and the tree at the new tip; for a tag the tree it names; for a deletion nothing. */
export function planPush(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const parsed = parsePayload(event, payload);
  if (!parsed.ok) return parsed.plan;
  const push = parsed.value;
  if (isZeroId(push.after) && inputs.head === undefined) return NOTHING_AFTER_DELETION;
  if (push.ref.startsWith(TAG_PREFIX)) return planTag(event, push, inputs);
  return planBranch(event, push, inputs);
}

function planBranch(event: TriggeringEvent, push: PushPayload, inputs: PlanInputs): EventPlan {
  const isNew = isZeroId(push.before);
  const defaultBranch = defaultBranchOf(event.payload);
  const fallbackBranch =
    push.ref === `refs/heads/${defaultBranch ?? ''}` ? undefined : defaultBranch;
  const facts = {
    scopes: isNew && fallbackBranch === undefined ? HISTORY_AND_TREE : CHANGES_AND_TREE,
    base: isNew ? undefined : push.before,
    head: push.after,
    fallbackBranch,
    forced: push.forced ?? false,
    branch: withoutPrefix(push.ref),
  };
  return planFrom(event.name, facts, inputs);
}

/** The short name of a branch; another reference keeps its whole name, which may hold a key as well. */
function withoutPrefix(ref: string): string {
  return ref.startsWith(BRANCH_PREFIX) ? ref.slice(BRANCH_PREFIX.length) : ref;
}

const CHANGES_AND_TREE = ['changes', 'tree'] as const;

/** For a new branch of which nothing says where it started, as with the default branch's first push: all of it is new. */
const HISTORY_AND_TREE = ['history', 'tree'] as const;

const NOTHING_AFTER_DELETION = {
  kind: 'nothing',
  notice: 'A branch or tag was deleted: there is nothing to scan.',
} as const;

/** The event of a deleted branch or tag, unless inputs say what to scan. */
export function planDelete(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  return inputs.head === undefined ? NOTHING_AFTER_DELETION : planExplicit(event, inputs);
}

/** `GITHUB_SHA` is the commit that the tag names; `after` may be the tag object, which the checkout need not have. */
function planTag(event: TriggeringEvent, push: PushPayload, inputs: PlanInputs): EventPlan {
  const facts = {
    scopes: ['tree'] as const,
    head: eventCommit(event) ?? push.after,
    tag: {
      name: push.ref.slice(TAG_PREFIX.length),
      object: isZeroId(push.after) ? undefined : push.after,
    },
  };
  return planFrom(event.name, facts, inputs);
}
