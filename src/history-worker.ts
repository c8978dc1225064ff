import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { describeFailure } from './findings/failure.js';
import { KEY_TEST } from './keys/quick-test.js';
import { PackWork, type SharedStock } from './sources/history/packs/pack-work.js';

/** The tests that a thread can be asked for, by the rule that they are of. */
const TESTS = new Map([[KEY_TEST.id, KEY_TEST]]);

const start = z.object({ stock: z.custom<SharedStock>(), test: z.string() }).parse(workerData);
const jobSchema = z.object({
  stage: z.enum(['texts', 'trees']),
  pack: z.number(),
  from: z.number(),
  to: z.number(),
});

const test = TESTS.get(start.test);
if (test === undefined) throw new RangeError('there is no such test');
const work = new PackWork(start.stock, test);

function answerTo(message: unknown): unknown {
  try {
    const job = jobSchema.parse(message);
    return job.stage === 'texts' ? work.texts(job) : work.trees(job);
  } catch (thrown) {
    return { refused: describeFailure(thrown).message };
  }
}

parentPort?.on('message', (message: unknown) => {
  parentPort?.postMessage(answerTo(message));
});
