import { Failure } from '../../findings/failure.js';
import { parseCommit } from '../../git/objects/commit.js';
import { parseTag } from '../../git/objects/tag.js';
import { entryKind, parseTree, type TreeEntry } from '../../git/objects/tree.js';
import type { GitObject, ObjectId } from '../../git/port.js';
import { countedMayMatch } from '../objects/matching-blobs.js';
import { submodulePointer } from '../objects/new-objects.js';
import type { ObjectReader } from '../objects/object-reader.js';
import { NameTest } from '../objects/targets.js';
import { NamedObjects } from './named-objects.js';

/** What one pass over every reachable object found. */
export interface AllObjects {
  /** Every object that was read. */
  readonly met: ReadonlySet<ObjectId>;
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
  const pass = new ObjectPass(reader, roots);
  if (roots.length === 0) return pass;
  try {
    for await (const object of reader.many(reader.repository.reachableObjects(roots)))
      pass.take(object);
  } catch (thrown) {
    noteCutShort(reader, thrown);
  }
  pass.end();
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
  readonly met = new Set<ObjectId>();
  readonly matching = new Set<ObjectId>();
  hasSuspectNames = false;
  readonly #reader: ObjectReader;
  readonly #objects: NamedObjects;
  readonly #names: NameTest;
  readonly #submodules = new Set<ObjectId>();

  constructor(reader: ObjectReader, roots: readonly ObjectId[]) {
    this.#reader = reader;
    this.#objects = new NamedObjects(reader, roots);
    this.#names = new NameTest(reader.reading.mayMatch);
  }

  get trees(): ReadonlySet<ObjectId> {
    return this.#objects.trees;
  }

  take(object: GitObject): void {
    this.met.add(object.id);
    switch (object.kind) {
      case 'tree':
        this.#takeTree(object);
        break;
      case 'blob':
        this.#takeBlob(object);
        break;
      case 'commit':
        this.#objects.meet(object.id, 'commit', this.#namedByCommit(object));
        break;
      case 'tag':
        this.#objects.meet(object.id, 'tag', this.#namedByTag(object));
    }
  }

  end(): void {
    this.#objects.reportUnnamed();
  }

  #takeBlob(object: GitObject): void {
    if (countedMayMatch(this.#reader.reading, object, undefined)) this.matching.add(object.id);
  }

  #namedByCommit(object: GitObject): readonly ObjectId[] {
    const commit = this.#reader.parse(object, parseCommit);
    return commit === undefined ? [] : [commit.tree, ...commit.parents];
  }

  #namedByTag(object: GitObject): readonly ObjectId[] {
    const tag = this.#reader.parse(object, parseTag);
    return tag === undefined || tag.type === 'blob' ? [] : [tag.object];
  }

  #takeTree(object: GitObject): void {
    const { objectFormat } = this.#reader.repository;
    const entries = this.#reader.parse(object, (bytes) => parseTree(bytes, objectFormat)) ?? [];
    const isTree = ({ mode }: TreeEntry): boolean => entryKind(mode) === 'tree';
    const below = entries.filter(isTree).map(({ id }) => id);
    this.#objects.meet(object.id, 'tree', below);
    for (const entry of entries) this.#takeEntry(entry);
  }

  #takeEntry({ rawName, mode, id }: TreeEntry): void {
    this.hasSuspectNames ||= this.#names.suspects(rawName);
    const kind = entryKind(mode);
    if (kind === 'file' || kind === 'symlink') this.#objects.nameBlob(id);
    if (kind !== 'submodule' || this.#submodules.has(id)) return;
    this.#submodules.add(id);
    this.#reader.reading.receipt.skip(submodulePointer(id, undefined));
  }
}
