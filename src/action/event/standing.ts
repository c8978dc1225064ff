import { eventCommit, planFrom, unsupported } from './plan.js';
import type { EventPlan, PlanInputs, TriggeringEvent } from './plan.js';

/** Events without a change, about `GITHUB_SHA` as it stands: a release its tree, the others history too. */
export function planStanding(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const head = inputs.head ?? eventCommit(event);
  if (head === undefined) {
    return unsupported(`GITHUB_SHA of the event "${event.name}" is not an object id`, 'head');
  }
  const scopes = event.name === 'release' ? RELEASE : HISTORY_AND_TREE;
  return planFrom(event.name, { scopes, head }, inputs);
}

const RELEASE = ['tree'] as const;
const HISTORY_AND_TREE = ['history', 'tree'] as const;
