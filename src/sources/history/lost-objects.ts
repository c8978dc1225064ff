import { Failure } from '../../findings/failure.js';
import { inCommitOrder, type CommitNode } from '../../git/commit-order.js';
import { parseCommit } from '../../git/objects/commit.js';
import { parseTree } from '../../git/objects/tree.js';
import { ownIds } from '../../git/pack/inventory.js';
import type { GitObject, ObjectId } from '../../git/port.js';
import type { CommitGraph } from '../objects/commit-graph.js';
import { countedMayMatch } from '../objects/matching-blobs.js';
import type { ObjectReader } from '../objects/object-reader.js';
import { NameTest } from '../objects/targets.js';

/** What no reference leads to: force-pushed away, dropped, or written and never committed. */
export interface LostObjects {
  /** Parents before children. */
  readonly commits: readonly ObjectId[];
  readonly tags: readonly ObjectId[];
  readonly trees: ReadonlySet<ObjectId>;
  readonly matching: ReadonlySet<ObjectId>;
  readonly hasSuspectNames: boolean;
}

/**
 * Reads what the repository has and nothing led to. One that cannot be read is no problem: nothing asks for it,
 * and git would drop it at the next occasion.
 */
export async function lostObjects(
  reader: ObjectReader,
  graph: CommitGraph,
  met: ReadonlySet<ObjectId>,
): Promise<LostObjects> {
  const { repository, reading } = reader;
  const own = await ownIds(await repository.objectDirectories(), repository.objectFormat);
  const lost = new Lost(reader, graph);
  for await (const object of repository.read([...own].filter((id) => !met.has(id)))) {
    reading.signal.throwIfAborted();
    if (!('message' in object)) lost.take(object);
  }
  return lost;
}

class Lost implements LostObjects {
  readonly tags: ObjectId[] = [];
  readonly trees = new Set<ObjectId>();
  readonly matching = new Set<ObjectId>();
  hasSuspectNames = false;
  readonly #nodes: CommitNode[] = [];
  readonly #reader: ObjectReader;
  readonly #graph: CommitGraph;
  readonly #names: NameTest;

  constructor(reader: ObjectReader, graph: CommitGraph) {
    this.#reader = reader;
    this.#graph = graph;
    this.#names = new NameTest(reader.reading.mayMatch);
  }

  get commits(): readonly ObjectId[] {
    return inCommitOrder(this.#nodes);
  }

  take(object: GitObject): void {
    const { id, kind, bytes } = object;
    if (kind === 'tag') this.tags.push(id);
    else if (kind === 'tree') this.#takeTree(id, bytes);
    else if (kind === 'commit') this.#takeCommit(id, bytes);
    else if (countedMayMatch(this.#reader.reading, object, undefined)) this.matching.add(id);
  }

  #takeCommit(id: ObjectId, bytes: Uint8Array): void {
    const commit = wellFormed(() => parseCommit(bytes));
    if (commit === undefined) return;
    this.#nodes.push({ id, parents: commit.parents });
    this.#graph.put(id, commit);
  }

  #takeTree(id: ObjectId, bytes: Uint8Array): void {
    const { objectFormat } = this.#reader.repository;
    const entries = wellFormed(() => parseTree(bytes, objectFormat));
    if (entries === undefined) return;
    this.trees.add(id);
    this.hasSuspectNames ||= entries.some(({ rawName }) => this.#names.suspects(rawName));
  }
}

function wellFormed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined;
    throw thrown;
  }
}
