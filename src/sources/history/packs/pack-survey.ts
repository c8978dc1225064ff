import type { QuickTest } from '../../../findings/quick-test.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { Ids } from '../../../git/pack/ids.js';
import { kindNumber } from '../../../git/pack/pack-layout.js';
import type { Inventory } from '../../../git/pack/inventory.js';
import type { ObjectId } from '../../../git/port.js';
import type { ObjectReader } from '../../objects/object-reader.js';
import { CommitTables } from './commit-tables.js';
import type { MissingPart } from './missing-list.js';
import type { Workers } from './workers.js';
import type { SharedInventory } from './pack-work.js';
import { TextStage, type TextResult } from './text-stage.js';
import { TreeStage, type TreeResult } from './tree-stage.js';
import { TreeTables } from './tree-tables.js';
import { planWork, type Job, type PartSizes, type WorkPlan } from './work-plan.js';

/** What all objects of a repository are, as far as it matters. */
export interface PackSurvey {
  readonly ids: Ids;
  readonly inventory: Inventory;
  readonly targets: Uint8Array;
  readonly tables: TreeTables;
  readonly hasSuspectNames: boolean;
  readonly blobs: number;
  readonly bytes: number;
  readonly commits: CommitTables;
  readonly saying: ReadonlySet<number>;
  readonly tags: readonly number[];
  readonly pointers: readonly number[];
  readonly placeDependent: readonly number[];
  readonly submodules: ReadonlySet<ObjectId>;
  /** What objects name and is not here. */
  readonly missing: readonly MissingPart[];
}

/** What a survey is made with. */
export interface SurveyParts {
  readonly reader: ObjectReader;
  readonly inventory: Inventory;
  readonly test: QuickTest;
  /** Makes those who look at packs; they are let go of in the end. */
  readonly workersFor: (inventory: SharedInventory) => Workers;
  /** How large the parts are that these are handed, where it is not as it is best. */
  readonly partSizes?: PartSizes;
}

/**
 * Looks at every object of a repository once: texts first, then trees, which tell where those that may match stand.
 * @throws {Failure} where anything is not as git writes it
 */
export async function surveyPacks(parts: SurveyParts): Promise<PackSurvey> {
  const { inventory, workersFor, reader, partSizes } = parts;
  const { signal } = reader.reading;
  // Who listens only now does not hear of what was before.
  signal.throwIfAborted();
  const ids = new Ids(inventory.ids);
  const plan = planWork(inventory.packs, partSizes);
  const { plans } = plan;
  const targets = new Uint8Array(new SharedArrayBuffer(ids.count));
  const workers = workersFor({
    ids: inventory.ids,
    kinds: inventory.kinds,
    packs: inventory.packs,
    targets,
    plans,
  });
  const end = (): void => void workers.close();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await new Survey(parts, { ids, targets, workers, plan }).run();
  } finally {
    signal.removeEventListener('abort', end);
    await workers.close();
  }
}

interface Means {
  readonly ids: Ids;
  readonly targets: Uint8Array;
  readonly workers: Workers;
  readonly plan: WorkPlan;
}

class Survey {
  readonly #parts: SurveyParts;
  readonly #means: Means;
  readonly #tables: TreeTables;
  #texts: readonly TextResult[] = [];
  #trees: readonly TreeResult[] = [];
  #looseTrees: ObjectId[] = [];

  constructor(parts: SurveyParts, means: Means) {
    this.#parts = parts;
    this.#means = means;
    this.#tables = new TreeTables(means.ids.count);
  }

  async run(): Promise<PackSurvey> {
    const { ids, targets, workers, plan } = this.#means;
    this.#texts = await this.#all(plan.texts, workers.texts);
    this.#texts = [...this.#texts, await this.#readOneByOne()];
    for (const { matching } of this.#texts) for (const blob of matching) targets[blob] = 1;
    // Taken up one by one, so that too many are refused before all of them are here.
    this.#trees = await this.#all(plan.trees, async (job) =>
      this.#tables.add(await workers.trees(job)),
    );
    this.#trees = [...this.#trees, this.#tables.add(await this.#readTreesOneByOne())];
    return { ids, inventory: this.#parts.inventory, targets, ...this.#joined() };
  }

  /** What comes of all jobs of a stage, in their order, whichever is done first. */
  async #all<Result>(
    jobs: readonly Job[],
    work: (job: Job) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const { signal, receipt } = this.#parts.reader.reading;
    let done = 0;
    const doJob = async (job: Job): Promise<Result> => {
      const result = await work(job);
      signal.throwIfAborted();
      done += 1;
      receipt.step = { what: job.stage, done, total: jobs.length };
      return result;
    };
    try {
      return await Promise.all(jobs.map(doJob));
    } finally {
      receipt.step = undefined;
    }
  }

  /** What stands in files of their own, or is too large to be made of its pack in memory. */
  async #readOneByOne(): Promise<TextResult> {
    const { inventory } = this.#parts;
    const { ids } = this.#means;
    const stage = new TextStage(ids, this.#parts.test);
    const large = this.#texts.flatMap((text) => text.large).map((number) => ids.idOf(number));
    for await (const { id, kind, bytes } of this.#read([...inventory.loose, ...large])) {
      const number = ids.numberOf(id);
      inventory.kinds[number] = kindNumber(kind);
      if (kind === 'tree') this.#looseTrees.push(id);
      else if (kind === 'tag') stage.tag(number);
      else if (kind === 'commit') stage.commit(number, bytes);
      else stage.blob(number, { content: bytes, edits: [0, bytes.length], base: undefined });
    }
    return stage.result();
  }

  async #readTreesOneByOne(): Promise<TreeResult> {
    const { ids, targets } = this.#means;
    const { inventory, test } = this.#parts;
    const stage = new TreeStage({ ids, targets, kinds: inventory.kinds, test });
    const large = this.#trees.flatMap((trees) => trees.large).map((number) => ids.idOf(number));
    for await (const { id, bytes } of this.#read([...this.#looseTrees, ...large]))
      stage.tree(ids.numberOf(id), bytes);
    return stage.result();
  }

  async *#read(wanted: readonly ObjectId[]) {
    const { repository, reading } = this.#parts.reader;
    for await (const object of repository.read(wanted)) {
      reading.signal.throwIfAborted();
      if ('message' in object) throw new DamagedPack('an object beside the packs cannot be read');
      const { id, kind, bytes } = object;
      yield { id, kind, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
    }
  }

  #joined(): Omit<PackSurvey, 'ids' | 'inventory' | 'targets'> {
    return {
      tables: this.#tables,
      hasSuspectNames: this.#trees.some((part) => part.hasSuspectNames),
      blobs: this.#texts.reduce((sum, { blobs }) => sum + blobs, 0),
      bytes: this.#texts.reduce((sum, { bytes }) => sum + bytes, 0),
      commits: new CommitTables(
        this.#means.ids.count,
        this.#texts.map(({ commits }) => commits),
      ),
      saying: new Set(this.#texts.flatMap(({ saying }) => saying)),
      tags: this.#texts.flatMap(({ tags }) => tags),
      pointers: this.#texts.flatMap(({ pointers }) => pointers),
      placeDependent: this.#texts.flatMap(({ placeDependent }) => placeDependent),
      submodules: new Set(this.#trees.flatMap(({ submodules }) => submodules)),
      missing: [...this.#texts, ...this.#trees],
    };
  }
}
