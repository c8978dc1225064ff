import { familyOrder, sharedNumbers } from '../../../git/pack/delta-trees.js';
import { KIND_BITS, kindNumber, type PackLayout } from '../../../git/pack/pack-layout.js';

/** How the work on a pack is cut into parts; threads are handed it as shared memory. */
export interface PackPlan {
  /** Entries with which something begins, part after part: first members of families, and versions at which one is cut. */
  readonly starts: Int32Array;
  /** 1 for each entry at which a family is cut: it and what is based on it are no part of what its base is. */
  readonly isCut: Uint8Array;
}

/** A part of a pack to look at: what begins with the starts `from` up to `to` of its plan. */
export interface Job {
  readonly stage: 'texts' | 'trees';
  readonly pack: number;
  readonly from: number;
  readonly to: number;
}

/** How much work a part is, in about microseconds of one processor. */
export interface PartSizes {
  /** Into how many parts all is cut, where the bounds let it be. */
  readonly parts: number;
  readonly least: number;
  readonly most: number;
  /** What a part of a family makes again that others make too, at most, as a share of its own work. */
  readonly repeated: number;
}

/**
 * Enough parts to keep eight threads even and to tell how far a scan is. Smaller ones would be more messages than work,
 * larger ones a long time without a word.
 */
const PART_SIZES: PartSizes = { parts: 64, least: 40_000, most: 1_000_000, repeated: 1 / 8 };

/** What it takes to look at an entry: for itself, a byte in the pack, a byte of the object that is made. */
const COSTS = {
  texts: { entry: 40, packed: 1 / 8, made: 1 / 512 },
  trees: { entry: 5, packed: 1 / 32, made: 1 / 256 },
} as const;

/** What says that it is larger may lie, and is not made here if it does not. */
const MAX_MADE_BYTES = 16 * 2 ** 20;

const TREE = kindNumber('tree');

type Weighed = Job & { readonly weight: number };

/** How the work on all packs is shared out. The heaviest parts come first, so that none is left when all others are done. */
export interface WorkPlan {
  readonly plans: readonly PackPlan[];
  readonly texts: readonly Job[];
  readonly trees: readonly Job[];
}

/** Cuts the work on packs into parts of about the same weight, whichever threads there are. */
export function planWork(packs: readonly PackLayout[], sizes: PartSizes = PART_SIZES): WorkPlan {
  const families = packs.map((layout) => new Families(layout));
  const aims = { texts: 0, trees: 0 };
  for (const stage of ['texts', 'trees'] as const) {
    const total = families.reduce((sum, { totals }) => sum + totals[stage], 0);
    aims[stage] = Math.min(sizes.most, Math.max(sizes.least, total / sizes.parts));
  }
  const cut = families.map((each, pack) => each.cut(pack, { aims, repeated: sizes.repeated }));
  const jobs = cut.flatMap((each) => each.jobs).sort((one, other) => other.weight - one.weight);
  const ofStage = (stage: Job['stage']): readonly Job[] =>
    jobs
      .filter((job) => job.stage === stage)
      .map(({ pack, from, to }) => ({ stage, pack, from, to }));
  return { plans: cut.map(({ plan }) => plan), texts: ofStage('texts'), trees: ofStage('trees') };
}

/** The families of a pack, weighed. */
class Families {
  readonly totals = { texts: 0, trees: 0 };
  readonly #layout: PackLayout;
  readonly #order: Int32Array;
  /** By entry: what it takes to make it and look at it. */
  readonly #own: Float64Array;
  /** What it takes to come to an entry over all that it is based on, itself included. */
  readonly #way: Float64Array;

  constructor(layout: PackLayout) {
    this.#layout = layout;
    this.#order = familyOrder(layout.bases, layout);
    this.#own = new Float64Array(layout.count);
    this.#way = new Float64Array(layout.count);
    const { bases, offsets, sizes } = layout;
    // A version is taken to be as large as the first of its family: how large it is stands in the inflated delta.
    const made = new Int32Array(layout.count);
    for (const entry of this.#order) {
      const base = bases[entry] ?? -1;
      const stage = this.#stageOf(entry);
      const costs = COSTS[stage];
      made[entry] = base < 0 ? Math.min(sizes[entry] ?? 0, MAX_MADE_BYTES) : (made[base] ?? 0);
      const packed = (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0);
      const own = costs.entry + costs.packed * packed + costs.made * (made[entry] ?? 0);
      this.#own[entry] = own;
      this.#way[entry] = own + (base < 0 ? 0 : (this.#way[base] ?? 0));
      this.totals[stage] += own;
    }
  }

  #stageOf(entry: number): Job['stage'] {
    return ((this.#layout.kinds[entry] ?? 0) & KIND_BITS) === TREE ? 'trees' : 'texts';
  }

  /** Cuts off what is heavy enough from the ends of families, and puts together what is left from their beginnings. */
  cut(pack: number, { aims, repeated }: Aims) {
    const { count, firstChild } = this.#layout;
    const parts = new Parts(pack, count);
    /** By entry: what it and all that is based on it take, but for what was cut off. */
    const rest = this.#own.slice();
    for (let at = this.#order.length - 1; at >= 0; at -= 1) {
      const entry = this.#order[at] ?? 0;
      if (firstChild[entry] === firstChild[entry + 1]) continue;
      const stage = this.#stageOf(entry);
      const left = this.#cutVersions(entry, { parts, rest, stage, aim: aims[stage], repeated });
      rest[entry] = (rest[entry] ?? 0) + left;
    }
    for (const stage of ['texts', 'trees'] as const)
      this.#group(stage, { parts, rest, aim: aims[stage], repeated });
    return { plan: parts.plan(), jobs: parts.jobs };
  }

  /** Cuts off versions of one entry, one or more together, that are a part. Tells what those that are left take. */
  #cutVersions(
    entry: number,
    { parts, rest, stage, aim, repeated }: Cutting & Pick<Job, 'stage'>,
  ): number {
    const { children, firstChild } = this.#layout;
    const way = this.#way[entry] ?? 0;
    const end = firstChild[entry + 1] ?? 0;
    let [from, weight] = [firstChild[entry] ?? 0, 0];
    for (let place = from; place < end; place += 1) {
      weight += rest[children[place] ?? 0] ?? 0;
      if (weight < aim || way > weight * repeated) continue;
      parts.cut(stage, children.subarray(from, place + 1), weight + way);
      [from, weight] = [place + 1, 0];
    }
    return weight;
  }

  /** Families, or what is left of them, in the order of the pack. */
  #group(stage: Job['stage'], { parts, rest, aim }: Cutting): void {
    let [group, weight]: [number[], number] = [[], 0];
    const { bases, count } = this.#layout;
    for (let entry = 0; entry < count; entry += 1) {
      if ((bases[entry] ?? 0) >= 0 || this.#stageOf(entry) !== stage) continue;
      group.push(entry);
      weight += rest[entry] ?? 0;
      if (weight < aim) continue;
      parts.add(stage, group, weight);
      [group, weight] = [[], 0];
    }
    if (group.length > 0) parts.add(stage, group, weight);
  }
}

interface Aims extends Pick<PartSizes, 'repeated'> {
  readonly aims: Readonly<Record<Job['stage'], number>>;
}

interface Cutting extends Pick<PartSizes, 'repeated'> {
  readonly parts: Parts;
  readonly rest: Float64Array;
  /** How heavy a part is to be. */
  readonly aim: number;
}

/** Collects parts of one pack. */
class Parts {
  readonly jobs: Weighed[] = [];
  readonly #pack: number;
  readonly #starts: number[] = [];
  readonly #isCut: Uint8Array;

  constructor(pack: number, entries: number) {
    this.#pack = pack;
    this.#isCut = new Uint8Array(new SharedArrayBuffer(entries));
  }

  cut(stage: Job['stage'], versions: Int32Array, weight: number): void {
    for (const entry of versions) this.#isCut[entry] = 1;
    this.add(stage, versions, weight);
  }

  add(stage: Job['stage'], starts: Iterable<number>, weight: number): void {
    const from = this.#starts.length;
    for (const entry of starts) this.#starts.push(entry);
    this.jobs.push({ stage, pack: this.#pack, from, to: this.#starts.length, weight });
  }

  plan(): PackPlan {
    const starts = sharedNumbers(this.#starts.length);
    starts.set(this.#starts);
    return { starts, isCut: this.#isCut };
  }
}
