import { Failure } from '../../findings/failure.js';
import { entryKind, parseTree } from '../../git/objects/tree.js';
import type { GitObject, ObjectId } from '../../git/port.js';
import { countedMayMatch } from '../objects/matching-blobs.js';
import { submodulePointer } from '../objects/new-objects.js';
import type { ObjectReader } from '../objects/object-reader.js';
import { NameTest } from '../objects/targets.js';

/** What one pass over every reachable object found. */
export interface AllObjects {
  readonly trees: ReadonlySet<ObjectId>;
  /** Blobs that some rule may match. */
  readonly matching: ReadonlySet<ObjectId>;
  readonly hasSuspectNames: boolean;
}

/** Reads every reachable object once, in the order in which git lists them. */
export async function allObjects(
  reader: ObjectReader,
  roots: readonly ObjectId[],
): Promise<AllObjects> {
  const pass = new ObjectPass(reader);
  if (roots.length === 0) return pass;
  try {
    for await (const object of reader.many(reader.repository.reachableObjects(roots)))
      pass.take(object);
  } catch (thrown) {
    noteCutShort(reader, thrown);
  }
  return pass;
}

/** git ends its walk at a missing tree: what it listed before that is still judged, and the run is incomplete. */
function noteCutShort({ reading }: ObjectReader, thrown: unknown): void {
  if (reading.signal.aborted || !(thrown instanceof Failure)) throw thrown;
  const { message } = thrown;
  const remedy = thrown.remedy ?? 'Check out all of history (`fetch-depth: 0`), or run `git fsck`.';
  reading.receipt.problem({ kind: 'git', message: `history: ${message}`, remedy });
}

class ObjectPass implements AllObjects {
  readonly trees = new Set<ObjectId>();
  readonly matching = new Set<ObjectId>();
  hasSuspectNames = false;
  readonly #reader: ObjectReader;
  readonly #names: NameTest;
  readonly #submodules = new Set<ObjectId>();

  constructor(reader: ObjectReader) {
    this.#reader = reader;
    this.#names = new NameTest(reader.reading.mayMatch);
  }

  take(object: GitObject): void {
    if (object.kind === 'tree') this.#takeTree(object);
    if (object.kind === 'blob' && countedMayMatch(this.#reader.reading, object, undefined))
      this.matching.add(object.id);
  }

  #takeTree(object: GitObject): void {
    this.trees.add(object.id);
    const { objectFormat } = this.#reader.repository;
    const entries = this.#reader.parse(object, (bytes) => parseTree(bytes, objectFormat)) ?? [];
    for (const { rawName, mode, id } of entries) {
      this.hasSuspectNames ||= this.#names.suspects(rawName);
      if (entryKind(mode) !== 'submodule' || this.#submodules.has(id)) continue;
      this.#submodules.add(id);
      this.#reader.reading.receipt.skip(submodulePointer(id, undefined));
    }
  }
}
