import type { QuickTest } from '../../../findings/quick-test.js';
import { FamilyWalk, type Met, type WalkedPack } from '../../../git/pack/family-walk.js';
import { Ids } from '../../../git/pack/ids.js';
import { PackFile } from '../../../git/pack/pack-file.js';
import { KIND_BITS, kindNumber, REPEATED } from '../../../git/pack/pack-layout.js';
import type { Inventory } from '../../../git/pack/inventory.js';
import { TextStage, type TextResult } from './text-stage.js';
import { TreeStage, type TreeResult } from './tree-stage.js';
import type { Judged } from './version-judge.js';
import type { Job, PackPlan } from './work-plan.js';

/** What every thread is told at its start: all of it is shared memory and names. */
export type SharedInventory = Pick<Inventory, 'ids' | 'kinds' | 'packs'> & {
  /** 1 for each blob that may match; complete when trees are looked at. */
  readonly targets: Uint8Array;
  /** How each pack is cut into parts. */
  readonly plans: readonly PackPlan[];
};

const TREE = kindNumber('tree');
const COMMIT = kindNumber('commit');
const BLOB = kindNumber('blob');

/** Looks at parts of packs, in whichever thread. */
export class PackWork {
  readonly #inventory: SharedInventory;
  readonly #test: QuickTest;
  readonly #ids: Ids;
  /** The pack that was read last. One alone is open: there may be thousands, and each keeps some of its bytes. */
  #open: { readonly pack: number; readonly file: PackFile } | undefined;

  constructor(inventory: SharedInventory, test: QuickTest) {
    this.#inventory = inventory;
    this.#test = test;
    this.#ids = new Ids(inventory.ids);
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
      if ((kind & REPEATED) !== 0) return this.#judgedAgain(object, kind & KIND_BITS, met);
      if (kind === BLOB) return stage.blob(object, met);
      return kind === COMMIT ? stage.commit(object, met.content) : stage.tag(object);
    };
    const visitAgain = ({ entry, ...met }: Met<Judged>): Judged =>
      this.#judgedAgain(objects[entry] ?? 0, (kinds[entry] ?? 0) & KIND_BITS, met);
    const leave = (entry: number): void => {
      if (((kinds[entry] ?? 0) & REPEATED) === 0) stage.large.push(objects[entry] ?? 0);
    };
    this.#walk(new FamilyWalk(pack, { visit, visitAgain, leave }), job);
    return stage.result();
  }

  /** What versions of an object must know of it. Those of commits and tags ask for nothing. */
  #judgedAgain(object: number, kind: number, met: Omit<Met<Judged>, 'entry'>): Judged {
    const aside = new TextStage(this.#ids, this.#test);
    return kind === BLOB ? aside.blob(object, met) : aside.tag(object);
  }

  /** @throws {Failure} */
  trees(job: Job): TreeResult {
    const stage = new TreeStage({ ...this.#inventory, ids: this.#ids, test: this.#test });
    const pack = this.#pack(job.pack);
    const { kinds, objects } = pack.layout;
    const visit = ({ entry, content }: Met<undefined>): undefined => {
      if (kinds[entry] === TREE) stage.tree(objects[entry] ?? 0, content);
      return undefined;
    };
    const leave = (entry: number): void => {
      if (kinds[entry] === TREE) stage.large.push(objects[entry] ?? 0);
    };
    this.#walk(new FamilyWalk(pack, { visit, visitAgain: () => undefined, leave }), job);
    return stage.result();
  }

  /** Versions of one object that begin a part stand beside each other: what they are made of is made once for them. */
  #walk<State>(walk: FamilyWalk<State>, { pack, from, to }: Job): void {
    const bases = this.#inventory.packs[pack]?.bases ?? new Int32Array();
    const starts = this.#inventory.plans[pack]?.starts.subarray(from, to) ?? new Int32Array();
    for (let at = 0; at < starts.length;) {
      const base = bases[starts[at] ?? 0] ?? -1;
      let end = at + 1;
      if (base < 0) walk.family(starts[at] ?? 0);
      else {
        while (end < starts.length && bases[starts[end] ?? 0] === base) end += 1;
        walk.branches(starts.subarray(at, end));
      }
      at = end;
    }
  }

  #pack(number: number): WalkedPack {
    const layout = this.#inventory.packs[number];
    const plan = this.#inventory.plans[number];
    if (layout === undefined || plan === undefined) throw new RangeError('there is no such pack');
    return {
      layout,
      file: this.#fileOf(number, layout.path),
      idBytes: this.#inventory.ids.idBytes,
      isCut: plan.isCut,
    };
  }

  #fileOf(pack: number, path: string): PackFile {
    if (this.#open?.pack === pack) return this.#open.file;
    this.close();
    this.#open = { pack, file: new PackFile(`${path}.pack`) };
    return this.#open.file;
  }

  close(): void {
    this.#open?.file.close();
    this.#open = undefined;
  }
}
