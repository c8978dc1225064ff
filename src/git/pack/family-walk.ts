import type { Rebuilt } from './delta.js';
import { ObjectMaker, type ReadPack } from './object-maker.js';
import { OpenBases, type OpenBase } from './open-bases.js';

/** Contents that are kept for further versions made of them: two of the largest at least. */
const MAX_KEPT_BYTES = 32 * 2 ** 20;
/** Larger objects are left to whoever reads them one by one. */
const MAX_OBJECT_BYTES = 16 * 2 ** 20;

/** An object as it comes out of a pack. */
export interface Met<State> extends Rebuilt {
  readonly entry: number;
  /** What was made of the base; undefined where the object stands in the pack whole, and all of it is new. */
  readonly base: State | undefined;
}

/** Looks at each object of a family, its base first. */
export interface Visitor<State> {
  /** Says what those that are based on the object must know. */
  readonly visit: (met: Met<State>) => State;
  /** Says that of an object which another part of the work looks at. */
  readonly visitAgain: (met: Met<State>) => State;
  /** Called with what is too large to be made here, and with all that is based on it. */
  readonly leave: (entry: number) => void;
}

/** What is kept, and how large an object may be, in bytes. */
export interface WalkLimits {
  readonly kept: number;
  readonly object: number;
}

/** A pack that is walked through. */
export interface WalkedPack extends ReadPack {
  /** 1 for each entry that is left out, with all that is based on it, where a walk comes to it from its base. */
  readonly isCut: Uint8Array;
}

/** An object that was made and looked at. */
type Known<State> = Pick<OpenBase<State>, 'entry' | 'state' | 'depth'> & {
  readonly content: Buffer;
};

/**
 * Walks through objects that are made of each other, so that few are made twice and few are kept. What most stands on
 * comes last (`deltaTreesOf`), and its base is let go of before: a chain of versions keeps one of them at a time.
 */
export class FamilyWalk<State> {
  readonly #pack: WalkedPack;
  readonly #maker: ObjectMaker;
  readonly #visitor: Visitor<State>;
  readonly #open: OpenBases<State>;

  constructor(
    pack: WalkedPack,
    visitor: Visitor<State>,
    limits: WalkLimits = { kept: MAX_KEPT_BYTES, object: MAX_OBJECT_BYTES },
  ) {
    this.#pack = pack;
    this.#maker = new ObjectMaker(pack, limits.object);
    this.#visitor = visitor;
    this.#open = new OpenBases(limits.kept);
  }

  /**
   * Visits an object that stands in the pack whole, and all that are based on it.
   * @throws {DamagedPack}
   */
  family(root: number): void {
    const known = this.#met(root, undefined, this.#visitor.visit);
    if (known === undefined) this.#leaveAll([root]);
    else this.#walk(known, this.#versionsOf(root));
  }

  /**
   * Visits versions of one object, and all that are based on them. What they are made of is made again.
   * @throws {DamagedPack}
   */
  branches(starts: Int32Array): void {
    let known: Known<State> | undefined;
    for (const entry of this.#wayTo(starts[0] ?? 0)) {
      known = this.#met(entry, known, this.#visitor.visitAgain);
      if (known === undefined) break;
    }
    if (known === undefined) this.#leaveAll(starts);
    else this.#walk(known, starts);
  }

  /** What an entry is based on, over all steps, the first one first. */
  #wayTo(entry: number): readonly number[] {
    const { bases } = this.#pack.layout;
    const way: number[] = [];
    for (let at = bases[entry] ?? -1; at >= 0; at = bases[at] ?? -1) way.push(at);
    return way.reverse();
  }

  #walk(start: Known<State>, versions: Int32Array): void {
    this.#open.clear();
    this.#enter(start, versions);
    for (let { last } = this.#open; last !== undefined; { last } = this.#open) this.#step(last);
  }

  #enter(known: Known<State>, versions: Int32Array): void {
    const usedAt = this.#open.made;
    if (versions.length > 0) this.#open.push({ ...known, versions, next: 0, usedAt });
  }

  /** Makes the next version of an object. Before the last one is looked at, the object itself is let go of. */
  #step(base: OpenBase<State>): void {
    const entry = base.versions[base.next] ?? 0;
    base.next += 1;
    const content = this.#contentOf(base);
    base.usedAt = this.#open.made;
    if (base.next === base.versions.length) this.#open.pop();
    const known = this.#met(entry, { ...base, content }, this.#visitor.visit);
    if (known === undefined) this.#leaveAll([entry]);
    else this.#enter(known, this.#versionsOf(entry));
  }

  /** Makes an object and has it looked at; undefined where it is too large. */
  #met(
    entry: number,
    base: Known<State> | undefined,
    visit: Visitor<State>['visit'],
  ): Known<State> | undefined {
    const made = this.#made(entry, base?.content);
    if (made === undefined) return undefined;
    const state = visit({ entry, ...made, base: base?.state });
    return { entry, content: made.content, state, depth: base === undefined ? 0 : base.depth + 1 };
  }

  #made(entry: number, base: Buffer | undefined): Rebuilt | undefined {
    this.#open.made += 1;
    if (base !== undefined) return this.#maker.version(entry, base);
    const content = this.#maker.inflated(entry);
    return content && { content, edits: [0, content.length] };
  }

  #contentOf(base: OpenBase<State>): Buffer {
    if (base.content !== undefined) return base.content;
    const content = this.#madeAgain(base.entry);
    this.#open.keep(base, content);
    return content;
  }

  /** Follows bases to the first one that is kept or whole, and makes what lies between. */
  #madeAgain(entry: number): Buffer {
    const way: number[] = [];
    let content: Buffer | undefined;
    for (let at = entry; at >= 0 && content === undefined; at = this.#pack.layout.bases[at] ?? -1) {
      content = this.#open.contentOf(at);
      if (content === undefined) way.push(at);
    }
    for (let at = way.pop(); at !== undefined; at = way.pop())
      content = this.#made(at, content)?.content;
    return content ?? Buffer.alloc(0);
  }

  #versionsOf(entry: number): Int32Array {
    const { isCut, layout } = this.#pack;
    const all = layout.children.subarray(layout.firstChild[entry], layout.firstChild[entry + 1]);
    return all.some((version) => isCut[version] === 1)
      ? all.filter((version) => isCut[version] !== 1)
      : all;
  }

  #leaveAll(entries: Iterable<number>): void {
    const left = [...entries];
    for (let each = left.pop(); each !== undefined; each = left.pop()) {
      this.#visitor.leave(each);
      // There may be more of them than a call takes arguments.
      for (const version of this.#versionsOf(each)) left.push(version);
    }
  }
}
