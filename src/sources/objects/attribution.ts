import type { Document, Subject } from '../../findings/document.js';
import type { Surface } from '../../findings/finding.js';
import { entryKind } from '../../git/objects/tree.js';
import type { ObjectId } from '../../git/port.js';
import { shownPath } from '../../git/raw-path.js';
import { rawBytes } from '../raw-bytes.js';
import { contentOf } from '../text/content.js';
import { BlobReader } from './blob-reader.js';
import { removedBlobs } from './exact-renames.js';
import { holdingTrees } from './holding-trees.js';
import {
  IntroductionWalk,
  matters,
  type Introduction,
  type Introductions,
} from './introductions.js';
import type { ObjectReader } from './object-reader.js';
import type { Targets } from './targets.js';
import { entryAt, TreeReader, type Trees } from './tree-reader.js';

/** One tree to tell the new things of. */
export interface Standpoint {
  readonly origin: Document['origin'];
  readonly commit: ObjectId | undefined;
  readonly tree: ObjectId;
  /** Trees in which what also stands there is left out altogether. */
  readonly against: readonly ObjectId[];
  /** Trees that `before()` reads. */
  readonly before: readonly ObjectId[];
  /** The tree that `inHead` asks; undefined where everything is, or nothing. */
  readonly head: ObjectId | undefined;
  /** Of the whole tree: `note` for a tree of notes. */
  readonly surface: Extract<Surface, 'file' | 'note'>;
  /** Whether a reference leads there; it does unless this says otherwise. */
  readonly reachable?: boolean;
}

/** How history is looked into. */
export interface AttributionParts {
  readonly introductions: Introductions;
  /** Trees with the entries that matter. */
  readonly relevant: Trees;
  /** Where earlier versions are looked up; whole trees, without this. */
  readonly versions?: Trees;
  /** Blobs that match only where the place says something; none that are known of, without this. */
  readonly placeDependent?: ReadonlySet<ObjectId>;
}

/** Tells at which paths the blobs and names that may match were introduced. */
export class Attribution {
  /** Blobs of which documents were given. */
  readonly met = new Set<ObjectId>();
  readonly #reader: ObjectReader;
  /** Whole trees. */
  readonly #trees: TreeReader;
  readonly #relevant: Trees;
  /** Where earlier versions are looked up. */
  readonly #versions: Trees;
  readonly #introductions: Introductions;
  readonly #blobs: BlobReader;
  readonly #placeDependent: ReadonlySet<ObjectId>;

  constructor(
    reader: ObjectReader,
    { introductions, relevant, versions, placeDependent = new Set() }: AttributionParts,
  ) {
    this.#reader = reader;
    this.#trees = new TreeReader(reader);
    this.#relevant = relevant;
    this.#versions = versions ?? this.#trees;
    this.#introductions = introductions;
    this.#blobs = new BlobReader(reader);
    this.#placeDependent = placeDependent;
  }

  /** @param trees every tree that the standpoints have and their parents may lack. */
  static async of(
    reader: ObjectReader,
    trees: ReadonlySet<ObjectId>,
    targets: Targets,
  ): Promise<Attribution> {
    const holds = await holdingTrees(reader, trees, targets);
    const relevant = new TreeReader(reader, matters(targets, holds));
    const { receipt } = reader.reading;
    const introductions = new IntroductionWalk({ trees: relevant, targets, holds, receipt });
    return new Attribution(reader, { introductions, relevant });
  }

  async *documents(standpoint: Standpoint): AsyncIterable<Document> {
    const renames = this.#renames(standpoint);
    for (const introduction of await this.#introductions.of(standpoint.tree, standpoint.against)) {
      this.#reader.reading.signal.throwIfAborted();
      if (introduction.blob === undefined) yield await this.#nameDocument(standpoint, introduction);
      else yield* this.#blobDocuments(standpoint, introduction, renames);
    }
  }

  async #nameDocument(standpoint: Standpoint, { rawPath }: Introduction): Promise<Document> {
    const content = contentOf(rawBytes(rawPath));
    const subject: Subject = { surface: 'path', path: shownPath(rawPath), content };
    return {
      ...subject,
      ...(await this.#place(standpoint, rawPath, undefined)),
      before: async () => {
        for (const tree of standpoint.before)
          if ((await entryAt(this.#versions, tree, rawPath)) !== undefined) return [subject];
        return [];
      },
    };
  }

  async *#blobDocuments(
    standpoint: Standpoint,
    { rawPath, blob }: Introduction,
    renames: () => Promise<readonly ReadonlyMap<ObjectId, string>[]>,
  ): AsyncIterable<Document> {
    if (blob === undefined) return;
    const { surface } = standpoint;
    this.met.add(blob);
    const path = placePath(surface, rawPath);
    if (this.#placeDependent.has(blob) && !this.#isEvidence(path)) return;
    const place = await this.#place(standpoint, rawPath, blob);
    const before = async (): Promise<readonly Subject[]> => {
      const sources = (await renames()).flatMap((removed) => removed.get(blob) ?? []);
      const own = await this.#versionsAt(standpoint, rawPath);
      if (sources[0] !== undefined) own.set(blob, sources[0]);
      return this.#subjects(own, surface);
    };
    for (const content of await this.#blobs.windows(blob))
      yield { surface, path, content, ...place, before };
  }

  #isEvidence(path: string): boolean {
    const { isEvidence } = this.#reader.reading;
    return isEvidence === undefined || isEvidence(path);
  }

  async #place(
    { origin, commit, head, reachable = true }: Standpoint,
    rawPath: string,
    blob: ObjectId | undefined,
  ): Promise<Pick<Document, 'origin' | 'commit' | 'blob' | 'inHead' | 'reachable'>> {
    const present = head === undefined ? undefined : await this.#trees.at(head, rawPath);
    const isThere = present !== undefined && (blob === undefined || present.id === blob);
    return {
      origin,
      ...(commit === undefined ? {} : { commit }),
      ...(blob === undefined ? {} : { blob }),
      inHead: origin !== 'commit' || isThere,
      reachable,
    };
  }

  /** The blobs that stand at a path in the trees before, with that path. */
  async #versionsAt({ before }: Standpoint, rawPath: string): Promise<Map<ObjectId, string>> {
    const versions = new Map<ObjectId, string>();
    for (const tree of before) {
      const entry = await entryAt(this.#versions, tree, rawPath);
      if (entry === undefined) continue;
      const kind = entryKind(entry.mode);
      if (kind === 'file' || kind === 'symlink') versions.set(entry.id, rawPath);
    }
    return versions;
  }

  async #subjects(
    versions: ReadonlyMap<ObjectId, string>,
    surface: Surface,
  ): Promise<readonly Subject[]> {
    const subjects: Subject[] = [];
    for (const [id, rawPath] of versions) {
      const path = placePath(surface, rawPath);
      if (this.#placeDependent.has(id) && !this.#isEvidence(path)) continue;
      for (const content of await this.#blobs.windows(id))
        subjects.push({ surface, path, content });
    }
    return subjects;
  }

  /** What each tree before lost, made when first asked for and then remembered. */
  #renames({ before, tree }: Standpoint): () => Promise<readonly ReadonlyMap<ObjectId, string>[]> {
    let removed: Promise<readonly ReadonlyMap<ObjectId, string>[]> | undefined;
    const readers = { before: this.#relevant, after: this.#trees };
    const find = async (): Promise<readonly ReadonlyMap<ObjectId, string>[]> => {
      const all: ReadonlyMap<ObjectId, string>[] = [];
      for (const parent of before) all.push(await removedBlobs(readers, parent, tree));
      return all;
    };
    return () => (removed ??= find());
  }
}

/** A note stands at the id of what it is about, which git spreads over directories (https://git-scm.com/docs/git-notes). */
function placePath(surface: Surface, rawPath: string): string {
  return shownPath(surface === 'note' ? rawPath.replaceAll('/', '') : rawPath);
}
