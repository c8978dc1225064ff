import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { describeFailure } from './findings/failure.js';
import { KEY_TEST } from './keys/quick-test.js';
import { PackWork, type SharedInventory } from './sources/history/packs/pack-work.js';

/** The tests that a thread can be asked for, by the rule that they are of. */
const TESTS = new Map([[KEY_TEST.id, KEY_TEST]]);

const start = z
  .object({ inventory: z.custom<SharedInventory>(), test: z.string() })
  .parse(workerData);
const jobSchema = z.object({
  stage: z.enum(['texts', 'trees']),
  pack: z.number(),
  from: z.number(),
  to: z.number(),
});

const test = TESTS.get(start.test);
if (test === undefined) throw new RangeError('there is no such test');
const work = new PackWork(start.inventory, test);

function answerTo(message: unknown): object {
  try {
    const job = jobSchema.parse(message);
    return job.stage === 'texts' ? work.texts(job) : work.trees(job);
  } catch (thrown) {
    return { refused: describeFailure(thrown).message };
  }
}

/** Memory that goes over to whoever asked, rather than a copy of it: there may be much of it. */
function tablesOf(answer: object): ArrayBuffer[] {
  return Object.values(answer).flatMap((value: unknown) =>
    value instanceof Int32Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}

parentPort?.on('message', (message: unknown) => {
  const answer = answerTo(message);
  parentPort?.postMessage(answer, tablesOf(answer));
});
