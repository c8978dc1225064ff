import { planFrom, unsupported } from './plan.js';
import type { EventPlan, PlanInputs, TriggeringEvent } from './plan.js';

/**
 * An event that says nothing we rely on: its `GITHUB_SHA` is the default branch (a comment, another
 * workflow's end), so scanning that would call a change clean that nobody looked at. Inputs must say all.
 */
export function planExplicit(event: TriggeringEvent, inputs: PlanInputs): EventPlan {
  const { scan, base, head } = inputs;
  const missing = [
    ...(scan === 'auto' ? ['scan'] : []),
    ...(base === undefined && (scan === 'auto' || scan.includes('changes')) ? ['base'] : []),
    ...(head === undefined ? ['head'] : []),
  ];
  if (head === undefined || missing.length > 0 || scan === 'auto') {
    return unsupported(`The event "${nameOf(event)}" does not say what to scan`, ...missing);
  }
  return planFrom(event.name, { scopes: scan, head, isOfUnknownOrigin: true }, inputs);
}

/** The name of an event is set by the runner; anything else than a plain word is not repeated. */
function nameOf(event: TriggeringEvent): string {
  return /^[a-z_]{1,40}$/u.test(event.name) ? event.name : 'unknown';
}
