import type { Document, Subject } from '../findings/document.js';
import type { RepositoryTree } from '../findings/tree.js';
import { entryKind, type TreeEntry } from '../git/objects/tree.js';
import type { GitRepository, IndexEntry, ObjectId } from '../git/port.js';
import { shownPath } from '../git/raw-path.js';
import { BlobReader } from './objects/blob-reader.js';
import { CommitGraph } from './objects/commit-graph.js';
import { countedMayMatch } from './objects/matching-blobs.js';
import { submodulePointer } from './objects/new-objects.js';
import { ObjectReader } from './objects/object-reader.js';
import { TreeReader } from './objects/tree-reader.js';
import { rawBytes } from './raw-bytes.js';
import type { Reading, Source } from './source.js';
import { contentOf } from './text/content.js';
import { entriesBelow, repositoryTree } from './trees.js';

/** What is in the index and not in HEAD at the same path. */
export function staged(repository: GitRepository): Source {
  return {
    label: 'what is staged',
    documents: (reading) => new StagedReading(repository, reading).documents(),
  };
}

/** The files of the index. */
export async function stagedTree(repository: GitRepository): Promise<RepositoryTree> {
  return repositoryTree(repository, await repository.index());
}

class StagedReading {
  readonly #repository: GitRepository;
  readonly #reading: Reading;
  readonly #trees: TreeReader;
  readonly #blobs: BlobReader;
  readonly #graph: CommitGraph;
  #index: readonly IndexEntry[] = [];
  #head: ObjectId | undefined;
  #removed: Promise<ReadonlyMap<ObjectId, string>> | undefined;

  constructor(repository: GitRepository, reading: Reading) {
    const reader = new ObjectReader(repository, reading);
    this.#repository = repository;
    this.#reading = reading;
    this.#trees = new TreeReader(reader);
    this.#blobs = new BlobReader(reader);
    this.#graph = new CommitGraph(reader);
  }

  async *documents(): AsyncIterable<Document> {
    const head = await this.#repository.head();
    this.#reading.receipt.scope({ kind: 'staged', ...(head === undefined ? {} : { base: head }) });
    this.#head = head === undefined ? undefined : await this.#graph.treeOf(head);
    this.#index = await this.#repository.index();
    for (const entry of this.#index) {
      this.#reading.signal.throwIfAborted();
      const earlier = this.#head && (await this.#trees.at(this.#head, entry.rawPath));
      if (earlier === undefined) yield* this.#name(entry);
      if (earlier?.id !== entry.id) yield* this.#file(entry, earlier);
    }
  }

  *#name({ rawPath }: IndexEntry): Iterable<Document> {
    const content = contentOf(rawBytes(rawPath));
    if (!this.#reading.mayMatch(content)) return;
    const before = (): Promise<readonly []> => Promise.resolve([]);
    yield { ...placed(rawPath), surface: 'path', content, before };
  }

  async *#file(entry: IndexEntry, earlier: TreeEntry | undefined): AsyncIterable<Document> {
    const { rawPath, mode, id } = entry;
    if (entryKind(mode) === 'submodule') {
      this.#reading.receipt.skip(submodulePointer(id, rawPath));
      return;
    }
    const whole = await this.#blobs.whole(id);
    if (whole === undefined) return;
    if (!countedMayMatch(this.#reading, { id, bytes: whole.bytes }, rawPath)) return;
    const before = (): Promise<readonly Subject[]> => this.#before(entry, earlier);
    for (const content of await this.#blobs.windows(id))
      yield { ...placed(rawPath), surface: 'file', blob: id, content, before };
  }

  /** HEAD's version, and the file that was moved here as it is. */
  async #before(
    { rawPath, id }: IndexEntry,
    earlier: TreeEntry | undefined,
  ): Promise<readonly Subject[]> {
    const versions = new Map<ObjectId, string>();
    const isBlob = earlier !== undefined && ['file', 'symlink'].includes(entryKind(earlier.mode));
    if (isBlob) versions.set(earlier.id, rawPath);
    const source = (await (this.#removed ??= this.#removedBlobs())).get(id);
    if (source !== undefined) versions.set(id, source);
    const subjects: Subject[] = [];
    for (const [blob, place] of versions)
      for (const content of await this.#blobs.windows(blob))
        subjects.push({ surface: 'file', path: shownPath(place), content });
    return subjects;
  }

  async #removedBlobs(): Promise<ReadonlyMap<ObjectId, string>> {
    if (this.#head === undefined) return new Map();
    const present = new Set(this.#index.map(({ rawPath }) => rawPath));
    const entries = await entriesBelow(this.#repository, this.#head);
    const removed = entries.filter(({ rawPath }) => !present.has(rawPath));
    return new Map(removed.map(({ id, rawPath }) => [id, rawPath]));
  }
}

function placed(rawPath: string): Pick<Document, 'path' | 'origin' | 'inHead' | 'reachable'> {
  return { path: shownPath(rawPath), origin: 'staged', inHead: true, reachable: true };
}
