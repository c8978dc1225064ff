import { planComment } from './event/comment.js';
import { planCreate } from './event/create.js';
import { planExplicit } from './event/explicit.js';
import { planMergeGroup } from './event/merge-group.js';
import type { EventPlan, PlanInputs, TriggeringEvent } from './event/plan.js';
import { planPullRequest } from './event/pull-request.js';
import { planDelete, planPush } from './event/push.js';
import { planStanding } from './event/standing.js';
import { planWorkflowRun } from './event/workflow-run.js';

type Planner = (event: TriggeringEvent, inputs: PlanInputs) => EventPlan;

/**
 * Which commits each event stands for. What is not here is refused unless inputs say what to scan:
 * an event that we do not know must not pass unscanned.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const PLANNERS: ReadonlyMap<string, Planner> = new Map<string, Planner>([
  ['pull_request', planPullRequest],
  ['pull_request_target', planPullRequest],
  ['pull_request_review', planPullRequest],
  ['pull_request_review_comment', planPullRequest],
  ['issue_comment', planComment],
  ['push', planPush],
  ['merge_group', planMergeGroup],
  ['schedule', planStanding],
  ['workflow_dispatch', planStanding],
  ['release', planStanding],
  ['create', planCreate],
  ['delete', planDelete],
  ['workflow_run', planWorkflowRun],
]);

/**
 * Turns the event that started the run, with the inputs that may override it, into what to scan.
 * Pure; nothing of the payload is used as an address.
 */
export function planOf(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const planner = PLANNERS.get(event.name) ?? planExplicit;
  return planner(event, inputs);
}
