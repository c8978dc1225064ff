import { parseTag } from '../../git/objects/tag.js';
import type { ObjectId, Ref } from '../../git/port.js';
import type { ObjectReader } from '../objects/object-reader.js';

/** What references lead to, by kind. Each id stands in one list once. */
export interface Roots {
  /** Every id that a reference, or HEAD, names. */
  readonly all: readonly ObjectId[];
  readonly commits: readonly ObjectId[];
  /** Commits that `refs/notes/` alone names. */
  readonly notes: readonly ObjectId[];
  /** Annotated tags, and tags that these tag. */
  readonly tags: readonly ObjectId[];
  readonly trees: readonly ObjectId[];
  readonly blobs: readonly ObjectId[];
}

/** Follows references, through any number of tags, to what they mean. */
export async function rootsOf(
  reader: ObjectReader,
  refs: readonly Ref[],
  head: ObjectId | undefined,
): Promise<Roots> {
  const isNote = ({ name }: Ref): boolean => name.startsWith('refs/notes/');
  const named = refs.filter((ref) => !isNote(ref)).map(({ id }) => id);
  const noted = new Set(refs.filter(isNote).map(({ id }) => id));
  const sorted = new SortedRoots();
  const all = [...new Set([...named, ...(head === undefined ? [] : [head])])];
  await sorted.add(reader, all);
  const { commit, tag, tree, blob } = sorted.found;
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
      pending = tagged.filter((id) => !Object.values(this.found).some((known) => known.has(id)));
    }
  }
}
