import type { Check, Severity } from '../findings/finding.js';
import type { Rule } from './rule.js';

/** What decides which rules run. */
export interface Choice {
  readonly checks: readonly Check[];
  /** The levels that the config gives. */
  readonly levels: ReadonlyMap<string, Severity | 'off'>;
}

/** The rules of some checks, without those that only run where the config gives them a level. */
export function chosenRules(rules: readonly Rule[], { checks, levels }: Choice): readonly Rule[] {
  return rules.filter(({ meta: { id, isOptIn } }) => {
    const isChecked = checks.some((check) => id.startsWith(`${check}/`));
    return isChecked && (isOptIn !== true || levels.has(id));
  });
}
