import { parseTag } from '../../git/objects/tag.js';
import type { ObjectId, Ref } from '../../git/port.js';
import type { ObjectReader } from '../objects/object-reader.js';

/** What references lead to, by kind. Each id stands in one list once. */
export interface Roots {
  /** Every id that is here and that a reference, HEAD or the caller names. */
  readonly all: readonly ObjectId[];
  readonly commits: readonly ObjectId[];
  /** Commits that `refs/notes/` alone names. */
  readonly notes: readonly ObjectId[];
  /** Annotated tags, and tags that these tag. */
  readonly tags: readonly ObjectId[];
  readonly trees: readonly ObjectId[];
  readonly blobs: readonly ObjectId[];
}

/**
 * Follows references and further ids, through any number of tags, to what they mean. An id that is
 * not here is a problem and no root, since git walks from none where one is missing.
 */
export async function rootsOf(
  reader: ObjectReader,
  refs: readonly Ref[],
  further: readonly ObjectId[],
): Promise<Roots> {
  const isNote = ({ name }: Ref): boolean => name.startsWith('refs/notes/');
  const named = refs.filter((ref) => !isNote(ref)).map(({ id }) => id);
  const noted = new Set(refs.filter(isNote).map(({ id }) => id));
  const sorted = new SortedRoots();
  const asked = [...new Set([...named, ...further])];
  await sorted.add(reader, asked);
  const { commit, tag, tree, blob } = sorted.found;
  const all = asked.filter((id) => sorted.has(id));
  const notes = [...noted].filter((id) => !commit.has(id));
  return {
    all: [...new Set([...all, ...notes])],
    commits: [...commit],
    notes,
    tags: [...tag],
    trees: [...tree],
    blobs: [...blob],
  };
}

class SortedRoots {
  readonly found = {
    commit: new Set<ObjectId>(),
    tag: new Set<ObjectId>(),
    tree: new Set<ObjectId>(),
    blob: new Set<ObjectId>(),
  };

  async add(reader: ObjectReader, ids: readonly ObjectId[]): Promise<void> {
    for (let pending = ids; pending.length > 0;) {
      const tagged: ObjectId[] = [];
      for await (const object of reader.many(pending)) {
        this.found[object.kind].add(object.id);
        const tag = object.kind === 'tag' ? reader.parse(object, parseTag) : undefined;
        if (tag !== undefined) tagged.push(tag.object);
      }
      pending = tagged.filter((id) => !this.has(id));
    }
  }

  has(id: ObjectId): boolean {
    return Object.values(this.found).some((known) => known.has(id));
  }
}
