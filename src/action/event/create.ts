import { z } from 'zod';
import { isRevisionName } from '../revision.js';
import { planExplicit } from './explicit.js';
import { defaultBranchOf } from './payload.js';
import {
  eventCommit,
  planFrom,
  unsupported,
  type EventFacts,
  type EventPlan,
  type PlanInputs,
  type TriggeringEvent,
} from './plan.js';

/**
 * What is needed of the event of a new branch or tag. It has no commit before, and its own is `GITHUB_SHA`.
 *
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#create
 */
const payload = z.object({
  ref: z.string().refine(isRevisionName),
  ref_type: z.enum(['branch', 'tag']),
});

/** As the first push of a branch, or as a push of a tag. */
export function planCreate(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const parsed = payload.safeParse(event.payload);
  if (!parsed.success) return planExplicit(event, inputs);
  const head = inputs.head ?? eventCommit(event);
  if (head === undefined)
    return unsupported('GITHUB_SHA of the event "create" is not an object id', 'head');
  const { ref, ref_type: type } = parsed.data;
  const facts =
    type === 'tag'
      ? tagFacts(ref, head)
      : newBranchFacts({ branch: ref, head }, defaultBranchOf(event.payload));
  return planFrom(event.name, facts, inputs);
}

/** The event does not have the tag's object: its reference leads to it. */
function tagFacts(name: string, head: string): EventFacts {
  return { scopes: ['tree'], head, tag: { name, object: `refs/tags/${name}` } };
}

/** A branch of which only its own name, its tip and the default branch are known. */
function newBranchFacts(
  { branch, head }: { readonly branch: string; readonly head: string },
  defaultBranch: string | undefined,
): EventFacts {
  const fallbackBranch = branch === defaultBranch ? undefined : defaultBranch;
  const scopes = fallbackBranch === undefined ? HISTORY_AND_TREE : CHANGES_AND_TREE;
  return { scopes, head, fallbackBranch, branch };
}

const CHANGES_AND_TREE = ['changes', 'tree'] as const;

/** Nothing says where it started: all of it is new. */
const HISTORY_AND_TREE = ['history', 'tree'] as const;
