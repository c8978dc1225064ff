import { z } from 'zod';
import { objectId, parsePayload } from './payload.js';
import { planFrom, type EventPlan, type PlanInputs, type TriggeringEvent } from './plan.js';

/**
 * What is needed of a merge queue's event.
 *
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
 */
const payload = z.object({ merge_group: z.object({ base_sha: objectId, head_sha: objectId }) });

/** The commits that the group would add, and the tree that would result. */
export function planMergeGroup(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const parsed = parsePayload(event, payload);
  if (!parsed.ok) return parsed.plan;
  const facts = {
    scopes: ['changes', 'tree'] as const,
    base: parsed.value.merge_group.base_sha,
    head: parsed.value.merge_group.head_sha,
  };
  return planFrom(event.name, facts, inputs);
}
