import type { QuickTest } from '../../../findings/quick-test.js';
import { FamilyWalk, type Met, type WalkedPack } from '../../../git/pack/family-walk.js';
import { Ids } from '../../../git/pack/ids.js';
import { PackFile } from '../../../git/pack/pack-file.js';
import { kindNumber, REPEATED } from '../../../git/pack/pack-layout.js';
import type { Stock } from '../../../git/pack/stock.js';
import { TextStage, type TextResult } from './text-stage.js';
import { TreeStage, type TreeResult } from './tree-stage.js';
import type { Judged } from './version-judge.js';

/** What every thread is told at its start: all of it is shared memory and names. */
export type SharedStock = Pick<Stock, 'ids' | 'kinds' | 'packs'> & {
  /** 1 for each blob that may match; complete when trees are looked at. */
  readonly targets: Uint8Array;
};

/** A part of a pack to look at: the families whose first member is one of the entries `from` up to `to`. */
export interface Job {
  readonly stage: 'texts' | 'trees';
  readonly pack: number;
  readonly from: number;
  readonly to: number;
}

const TREE = kindNumber('tree');
const COMMIT = kindNumber('commit');
const BLOB = kindNumber('blob');
const KIND_BITS = REPEATED - 1;

/** Looks at parts of packs, in whichever thread. */
export class PackWork {
  readonly #stock: SharedStock;
  readonly #test: QuickTest;
  readonly #ids: Ids;
  readonly #files = new Map<number, PackFile>();

  constructor(stock: SharedStock, test: QuickTest) {
    this.#stock = stock;
    this.#test = test;
    this.#ids = new Ids(stock.ids);
  }

  /** @throws {Failure} */
  texts(job: Job): TextResult {
    const stage = new TextStage(this.#ids, this.#test);
    const pack = this.#pack(job.pack);
    const { kinds, objects } = pack.layout;
    const visit = ({ entry, ...met }: Met<Judged>): Judged => {
      const object = objects[entry] ?? 0;
      const kind = kinds[entry] ?? 0;
      // One that was met in another pack is looked at again for what is based on it, and not counted.
      if ((kind & REPEATED) !== 0) return new TextStage(this.#ids, this.#test).blob(object, met);
      if (kind === BLOB) return stage.blob(object, met);
      return kind === COMMIT ? stage.commit(object, met.content) : stage.tag(object);
    };
    const leave = (entry: number): void => {
      if (((kinds[entry] ?? 0) & REPEATED) === 0) stage.large.push(objects[entry] ?? 0);
    };
    this.#walk(new FamilyWalk(pack, { visit, leave }), job, (kind) => kind !== TREE);
    return stage.result();
  }

  /** @throws {Failure} */
  trees(job: Job): TreeResult {
    const stage = new TreeStage({ ...this.#stock, ids: this.#ids, test: this.#test });
    const pack = this.#pack(job.pack);
    const { kinds, objects } = pack.layout;
    const visit = ({ entry, content }: Met<undefined>): undefined => {
      if (kinds[entry] === TREE) stage.tree(objects[entry] ?? 0, content);
      return undefined;
    };
    const leave = (entry: number): void => {
      if (kinds[entry] === TREE) stage.large.push(objects[entry] ?? 0);
    };
    this.#walk(new FamilyWalk(pack, { visit, leave }), job, (kind) => kind === TREE);
    return stage.result();
  }

  #walk<State>(walk: FamilyWalk<State>, job: Job, isWanted: (kind: number) => boolean): void {
    const { bases, kinds } = this.#pack(job.pack).layout;
    for (let entry = job.from; entry < job.to; entry += 1) {
      const isFirst = (bases[entry] ?? 0) < 0;
      if (isFirst && isWanted((kinds[entry] ?? 0) & KIND_BITS)) walk.family(entry);
    }
  }

  #pack(number: number): WalkedPack {
    const layout = this.#stock.packs[number];
    if (layout === undefined) throw new RangeError('there is no such pack');
    const file = this.#files.get(number) ?? new PackFile(`${layout.path}.pack`);
    this.#files.set(number, file);
    return { layout, file, idBytes: this.#stock.ids.idBytes };
  }

  close(): void {
    for (const file of this.#files.values()) file.close();
    this.#files.clear();
  }
}
