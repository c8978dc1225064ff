import type { Receipt } from '../findings/coverage.js';
import type { EventPlan } from './event/plan.js';
import type { ActionInputs } from './inputs.js';
import type { ActionWorld } from './world.js';

/** A run that has read its inputs and its event. */
export interface Examination<Plan extends EventPlan = EventPlan> {
  readonly world: ActionWorld;
  readonly inputs: ActionInputs;
  readonly plan: Plan;
  readonly receipt: Receipt;
  /** Aborted at the deadline, and when the run is cancelled. */
  readonly signal: AbortSignal;
}
