import { problemOfAbort } from '../findings/cancellation.js';
import { Receipt } from '../findings/coverage.js';
import { deadlineSignal } from '../findings/deadline.js';
import { describeFailure } from '../findings/failure.js';
import { WorkflowLog } from '../github/workflow-commands.js';
import { judgeFailure } from '../policy/judge.js';
import { planOf } from './event.js';
import { readEvent } from './event-file.js';
import { examine } from './examine.js';
import { inputsFrom, readInputs } from './inputs.js';
import { publishLocally } from './publish-locally.js';
import { publishOnGitHub } from './publish-on-github.js';
import type { Outcome } from './outcome.js';
import { problemOf } from './problem-of.js';
import { reportFiles } from './report-files.js';
import type { ActionWorld } from './world.js';

/**
 * One run of the action. The order is what makes it trustworthy: scan, decide, say so where no token
 * is needed, set the exit code; only then the network, which can no longer change it.
 * Never throws.
 */
export async function run(world: ActionWorld): Promise<void> {
  const log = new WorkflowLog(world.stdout);
  const outcome = await scanAndDecide(world);
  world.decide(outcome.verdict.failed ? 1 : 0);
  await guarded(log, () => publishLocally(world, log, outcome));
  await guarded(log, () => unlessCancelled(world, () => publishOnGitHub(world, log, outcome)));
}

async function scanAndDecide(world: ActionWorld): Promise<Outcome> {
  const receipt = new Receipt();
  const known: Known = {};
  try {
    const inputs = (known.inputs = readInputs(inputsFrom(world.env)));
    known.files = reportFiles(inputs, world.env);
    const plan = (known.plan = planOf(await readEvent(world.env), inputs));
    const deadline = deadlineSignal(inputs.deadlineMinutes);
    const signal = (known.signal = AbortSignal.any([deadline, world.cancelled]));
    return { ...(await examine({ world, inputs, plan, receipt, signal })), ...known };
  } catch (thrown) {
    const { signal } = known;
    const problem = signal?.aborted === true ? problemOfAbort(signal) : problemOf(thrown);
    return { verdict: judgeFailure(problem, receipt.coverage()), ...known };
  }
}

/** A run that is cancelled has seconds: the network may take longer, and nobody waits for it any more. */
async function unlessCancelled(
  { cancelled }: ActionWorld,
  publish: () => Promise<void>,
): Promise<void> {
  if (cancelled.aborted) return;
  const cancellation = new Promise<void>((settle) => {
    cancelled.addEventListener(
      'abort',
      () => {
        settle();
      },
      { once: true },
    );
  });
  await Promise.race([publish(), cancellation]);
}

/** What was read before a run ended early: its comment and its report files still need that. */
type Known = {
  -readonly [Key in 'inputs' | 'files' | 'plan']?: Exclude<Outcome[Key], undefined>;
} & {
  signal?: AbortSignal;
};

/** What goes wrong in publishing is a warning: the verdict stands. */
async function guarded(log: WorkflowLog, publish: () => Promise<void>): Promise<void> {
  try {
    await publish();
  } catch (thrown) {
    log.annotate({ level: 'warning', message: describeFailure(thrown).message });
  }
}
