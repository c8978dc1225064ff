import { z } from 'zod';
import { planExplicit } from './explicit.js';
import { defaultBranchOf, objectId } from './payload.js';
import { planFrom, type EventPlan, type PlanInputs, type TriggeringEvent } from './plan.js';

/**
 * What is needed of the event of another workflow's run. `GITHUB_SHA` is the default branch and says nothing of it.
 *
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run
 */
const payload = z.object({
  workflow_run: z.object({
    head_sha: objectId,
    head_branch: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
  repository: z.object({ full_name: z.string() }),
});
type WorkflowRunPayload = z.infer<typeof payload>;

/**
 * The commit that the other run was about: what it has and the default branch does not, or all of history where it is
 * the default branch. The other run may have been of a fork, which brings no policy of its own.
 */
export function planWorkflowRun(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const parsed = payload.safeParse(event.payload);
  if (!parsed.success) return planExplicit(event, inputs);
  const { workflow_run: run } = parsed.data;
  const defaultBranch = defaultBranchOf(event.payload);
  const isForeign = isOfAnother(parsed.data);
  const isDefault = !isForeign && run.head_branch === defaultBranch;
  const fallbackBranch = isDefault ? undefined : defaultBranch;
  const facts = {
    scopes: fallbackBranch === undefined ? HISTORY_AND_TREE : CHANGES_AND_TREE,
    head: run.head_sha,
    fallbackBranch,
    isOfUnknownOrigin: isForeign,
  };
  return planFrom(event.name, facts, inputs);
}

/** Whether the commits are of another repository, or of one that is gone. */
function isOfAnother({ workflow_run: run, repository }: WorkflowRunPayload): boolean {
  return run.head_repository?.full_name !== repository.full_name;
}

const CHANGES_AND_TREE = ['changes', 'tree'] as const;
const HISTORY_AND_TREE = ['history', 'tree'] as const;
