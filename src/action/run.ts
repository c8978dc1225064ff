import { describeFailure } from '../findings/failure.js';
import { judgeFailure } from '../policy/judge-failure.js';
import type { Verdict } from '../policy/verdict.js';
import { planOf } from './event.js';
import { readEvent } from './event-file.js';
import { examine } from './examine.js';
import { inputsFrom, readInputs } from './inputs.js';
import { publishComment, publishLocally, type Publication } from './publish.js';
import type { ActionWorld } from './world.js';

/**
 * One run of the action. The order is what makes it trustworthy: scan, decide, say so where no token
 * is needed; only then the network, which can no longer change the exit code.
 *
 * Gives the exit code: 0 green, 1 red. Never throws.
 */
export async function run(world: ActionWorld): Promise<0 | 1> {
  const publication = await scanAndDecide(world);
  const failed = await publishLocally(world, publication);
  await publishComment(world, publication);
  return failed || publication.verdict.failed ? 1 : 0;
}

async function scanAndDecide(world: ActionWorld): Promise<Publication> {
  try {
    const inputs = readInputs(inputsFrom(world.env));
    const event = await readEvent(world.env);
    const plan = planOf(event, inputs);
    const verdict = await examine({ world, inputs, plan });
    return { verdict, inputs, plan };
  } catch (thrown) {
    return { verdict: verdictOfFailure(thrown), inputs: undefined, plan: undefined };
  }
}

function verdictOfFailure(thrown: unknown): Verdict {
  return judgeFailure({ kind: 'configuration', ...describeFailure(thrown) });
}
