import type { Verdict } from '../policy/verdict.js';
import type { EventPlan } from './event/plan.js';
import type { ActionInputs } from './inputs.js';
import type { ReportFile } from './report-files.js';

/** What a run came to, with what publishing it needs. A run that ended early has the verdict alone. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The commit that lines in head refer to. */
  readonly headSha?: string | undefined;
  readonly inputs?: ActionInputs;
  readonly plan?: EventPlan;
  readonly files?: readonly ReportFile[];
}
