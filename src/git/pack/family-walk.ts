import { applyDelta, rebuiltSize, type Rebuilt } from './delta.js';
import { parseEntryHeader } from './entry-header.js';
import { inflate, type PackFile } from './pack-file.js';
import type { PackLayout } from './pack-layout.js';

/** Contents that are kept for further versions made of them. */
const MAX_KEPT_BYTES = 16 * 2 ** 20;
/** Larger objects are left to whoever reads them one by one. */
const MAX_OBJECT_BYTES = 16 * 2 ** 20;

/** What is read of an entry before its size is known: any header, and all of most entries. */
const FIRST_BYTES = 4_096;

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
  /** Called with what is too large to be made here, and with all that is based on it. */
  readonly leave: (entry: number) => void;
}

/** What is kept, and how large an object may be, in bytes. */
export interface WalkLimits {
  readonly kept: number;
  readonly object: number;
}

/** An object whose further versions are still to come. */
interface Frame<State> {
  readonly entry: number;
  readonly state: State;
  /** Undefined where it was let go of; it is then made again. */
  content: Buffer | undefined;
  /** The place of the next of its versions among all children. */
  next: number;
}

/** A pack that is walked through. */
export interface WalkedPack {
  readonly layout: PackLayout;
  readonly file: PackFile;
  readonly idBytes: number;
}

/** Walks through objects that are made of each other, so that each is made once and few are kept. */
export class FamilyWalk<State> {
  readonly #pack: WalkedPack;
  readonly #visitor: Visitor<State>;
  readonly #limits: WalkLimits;
  #frames: Frame<State>[] = [];
  #kept = 0;

  constructor(
    pack: WalkedPack,
    visitor: Visitor<State>,
    limits: WalkLimits = { kept: MAX_KEPT_BYTES, object: MAX_OBJECT_BYTES },
  ) {
    this.#pack = pack;
    this.#visitor = visitor;
    this.#limits = limits;
  }

  /**
   * Visits an object that stands in the pack whole, and all that are based on it.
   * @throws {DamagedPack}
   */
  family(root: number): void {
    this.#frames = [];
    this.#kept = 0;
    const content = this.#inflated(root);
    if (content === undefined) {
      this.#leaveAll(root);
      return;
    }
    const edits = [0, content.length];
    const state = this.#visitor.visit({ entry: root, content, edits, base: undefined });
    this.#enter(root, content, state);
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1))
      this.#step(frame);
  }

  #enter(entry: number, content: Buffer, state: State): void {
    const { firstChild } = this.#pack.layout;
    const next = firstChild[entry] ?? 0;
    if (next === firstChild[entry + 1]) return;
    this.#frames.push({ entry, state, content, next });
    this.#kept += content.length;
  }

  /** Makes the next version of an object. Before the last one is looked at, the object itself is let go of. */
  #step(frame: Frame<State>): void {
    const { children, firstChild } = this.#pack.layout;
    const child = children[frame.next] ?? 0;
    frame.next += 1;
    const made = this.#made(child, this.#contentOf(frame));
    if (frame.next === firstChild[frame.entry + 1]) {
      this.#forget(frame);
      this.#frames.pop();
    }
    if (made === undefined) {
      this.#leaveAll(child);
      return;
    }
    const state = this.#visitor.visit({ entry: child, ...made, base: frame.state });
    this.#enter(child, made.content, state);
    this.#forgetSome();
  }

  #contentOf(frame: Frame<State>): Buffer {
    if (frame.content !== undefined) return frame.content;
    frame.content = this.#madeAgain(frame.entry);
    this.#kept += frame.content.length;
    return frame.content;
  }

  /** Follows bases to the first one that is kept or whole, and makes what lies between. */
  #madeAgain(entry: number): Buffer {
    const way: number[] = [];
    let content: Buffer | undefined;
    for (let at = entry; content === undefined; at = this.#pack.layout.bases[at] ?? -1) {
      content = this.#frames.find((frame) => frame.entry === at)?.content;
      if (content === undefined && (this.#pack.layout.bases[at] ?? -1) < 0)
        content = this.#inflated(at) ?? Buffer.alloc(0);
      else if (content === undefined) way.push(at);
    }
    return way.reduceRight((base, each) => this.#made(each, base)?.content ?? base, content);
  }

  /** What was met first is needed last. */
  #forgetSome(): void {
    for (const frame of this.#frames) {
      if (this.#kept <= this.#limits.kept) return;
      if (frame !== this.#frames.at(-1)) this.#forget(frame);
    }
  }

  #forget(frame: Frame<State>): void {
    this.#kept -= frame.content?.length ?? 0;
    frame.content = undefined;
  }

  #leaveAll(entry: number): void {
    const { children, firstChild } = this.#pack.layout;
    const left = [entry];
    for (let each = left.pop(); each !== undefined; each = left.pop()) {
      this.#visitor.leave(each);
      left.push(...children.subarray(firstChild[each], firstChild[each + 1]));
    }
  }

  #made(entry: number, base: Buffer): Rebuilt | undefined {
    const delta = this.#inflated(entry);
    if (delta === undefined || rebuiltSize(delta) > this.#limits.object) return undefined;
    return applyDelta(base, delta);
  }

  /** The object or delta that an entry holds; undefined where it is too large. */
  #inflated(entry: number): Buffer | undefined {
    const { file, idBytes, layout } = this.#pack;
    const offset = layout.offsets[entry] ?? 0;
    const whole = (layout.offsets[entry + 1] ?? 0) - offset;
    const start = file.read(offset, Math.min(whole, FIRST_BYTES));
    const { size, length } = parseEntryHeader(start, idBytes);
    if (size > this.#limits.object) return undefined;
    const bytes = whole <= FIRST_BYTES ? start : file.read(offset, whole);
    return inflate(bytes.subarray(length), size);
  }
}
