import { z } from 'zod';
import { Failure } from '../../../findings/failure.js';
import type { QuickTest } from '../../../findings/quick-test.js';
import { Threads } from '../../../git/pack/threads.js';
import { isObjectId } from '../../../git/object-id.js';
import type { ObjectId } from '../../../git/port.js';
import { PackWork, type SharedInventory } from './pack-work.js';
import type { TextResult } from './text-stage.js';
import type { TreeResult } from './tree-stage.js';
import type { Job } from './work-plan.js';

/** Whoever looks at parts of packs. */
export interface Workers {
  /** @throws {Failure} */
  readonly texts: (job: Job) => Promise<TextResult>;
  /** @throws {Failure} */
  readonly trees: (job: Job) => Promise<TreeResult>;
  readonly close: () => Promise<void>;
}

/** Does all work in this thread, where there is no program for others: each job holds it up. */
export function workInThisThread(inventory: SharedInventory, test: QuickTest): Workers {
  const work = new PackWork(inventory, test);
  let isClosed = false;
  const inTurn = async <T>(step: () => T): Promise<T> => {
    await turn();
    if (isClosed) throw new Failure('Packs were let go of before all of them were read.');
    return step();
  };
  return {
    texts: (job) => inTurn(() => work.texts(job)),
    trees: (job) => inTurn(() => work.trees(job)),
    close: () => {
      isClosed = true;
      work.close();
      return Promise.resolve();
    },
  };
}

function turn(): Promise<void> {
  return new Promise((settle) => setImmediate(settle));
}

const number = z.number().int();
const objectId = z.string().refine((id): id is ObjectId => isObjectId(id));
const numbers = z.instanceof(Int32Array);
const missingPart = { missing: numbers, missingIds: z.array(objectId) };

const textAnswer = z.object({
  blobs: number,
  bytes: number,
  matching: z.array(number),
  placeDependent: z.array(number),
  pointers: z.array(number),
  commits: numbers,
  saying: z.array(number),
  tags: z.array(number),
  large: z.array(number),
  ...missingPart,
});

const treeAnswer = z.object({
  trees: numbers,
  entries: numbers,
  names: z.array(z.string()),
  hasSuspectNames: z.boolean(),
  submodules: z.array(objectId),
  large: z.array(number),
  ...missingPart,
});

/** What a thread says instead of an answer where it could not read a pack. */
const refusal = z.object({ refused: z.string() });

/** Lets threads do the work. */
export function workInThreads(
  { program, threads: count }: { readonly program: URL; readonly threads: number | undefined },
  inventory: SharedInventory,
  test: QuickTest,
): Workers {
  const threads = new Threads(program, { inventory, test: test.id }, count);
  const ask = async <T>(job: Job, schema: z.ZodType<T>): Promise<T> => {
    const answer = await threads.run(job);
    const refused = refusal.safeParse(answer);
    if (refused.success) throw new Failure(refused.data.refused);
    return schema.parse(answer);
  };
  return {
    texts: (job) => ask(job, textAnswer),
    trees: (job) => ask(job, treeAnswer),
    close: () => threads.close(),
  };
}
