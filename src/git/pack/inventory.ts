import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ObjectFormat } from '../isolate.js';
import type { ObjectDirectory, ObjectId } from '../port.js';
import { DamagedPack } from './damaged-pack.js';
import { hexId, Ids, mergedIds, type SharedIds } from './ids.js';
import { looseObjectsIn, packsIn } from './object-directories.js';
import { PackFile } from './pack-file.js';
import { hashBytes, parsePackIndex, type PackIndex } from './pack-index.js';
import { layoutOf, REPEATED, type PackLayout } from './pack-layout.js';

/** All objects that a repository has, by number; what threads need of it is shared with them. */
export interface Inventory {
  readonly ids: SharedIds;
  /** The kind of each object by its number in `KINDS`; 0 for what stands in no pack and was not read yet. */
  readonly kinds: Uint8Array;
  readonly packs: readonly PackLayout[];
  /** Objects that stand in a file each and in no pack. */
  readonly loose: readonly ObjectId[];
  /** 1 for each object that is the repository's own, and not only borrowed from another one. */
  readonly own: Uint8Array;
}

interface IndexedPack {
  readonly path: string;
  readonly index: PackIndex;
  readonly isOwn: boolean;
}

/**
 * Lists what some directories of objects hold. One pack after another is read in this thread.
 * @throws {DamagedPack}
 */
export async function takeInventory(
  directories: readonly ObjectDirectory[],
  format: ObjectFormat,
  signal?: AbortSignal,
): Promise<Inventory> {
  const packs: IndexedPack[] = [];
  const loose = new Map<ObjectId, boolean>();
  // In this order, since git packs loose objects, and never the other way round, while others work.
  for (const directory of directories)
    for (const id of await looseObjectsIn(directory))
      loose.set(id, directory.isOwn || loose.get(id) === true);
  for (const directory of directories)
    for (const path of await packsIn(directory)) packs.push(...indexed(path, format, directory));
  const ids = allIds(packs, [...loose.keys()], format);
  const own = ownObjects(ids, packs, loose);
  const kinds = new Uint8Array(new SharedArrayBuffer(ids.count));
  const layouts: PackLayout[] = [];
  for (const { path, index } of packs) {
    layouts.push(laidOut({ path, index, ids }, kinds));
    // Others have their turn: a deadline, the one who cancels.
    await setImmediate();
    signal?.throwIfAborted();
  }
  const unpacked = [...loose.keys()].filter((id) => kinds[ids.numberOf(id)] === 0);
  return { ids: ids.shared, kinds, packs: layouts, loose: unpacked, own };
}

/** The ids of what a repository has of its own, but for packs that cannot be read. */
export async function ownIds(
  directories: readonly ObjectDirectory[],
  format: ObjectFormat,
): Promise<ReadonlySet<ObjectId>> {
  const found = new Set<ObjectId>();
  for (const directory of directories.filter(({ isOwn }) => isOwn)) {
    for (const id of await looseObjectsIn(directory)) found.add(id);
    for (const path of await packsIn(directory))
      for (const { index } of readable(() => indexed(path, format, directory)))
        for (let at = 0; at < index.ids.length; at += hashBytes(format))
          found.add(hexId(index.ids, at, hashBytes(format)));
  }
  return found;
}

function readable<T>(step: () => readonly T[]): readonly T[] {
  try {
    return step();
  } catch (thrown) {
    if (thrown instanceof DamagedPack) return [];
    throw thrown;
  }
}

/** git knows nothing of a pack without an index, unless that of several packs names it. */
function indexed(
  path: string,
  format: ObjectFormat,
  { isOwn }: ObjectDirectory,
): readonly IndexedPack[] {
  if (existsSync(`${path}.idx`))
    return [{ path, index: parsePackIndex(readFileSync(`${path}.idx`), format), isOwn }];
  if (existsSync(join(dirname(path), 'multi-pack-index')))
    throw new DamagedPack('it has no index of its own');
  return [];
}

function allIds(packs: readonly IndexedPack[], loose: readonly ObjectId[], format: ObjectFormat) {
  const idBytes = hashBytes(format);
  const lists = packs.map(({ index }) => index.ids);
  lists.push(Buffer.from(loose.toSorted().join(''), 'hex'));
  return Ids.of(allMerged(lists, idBytes), idBytes);
}

/** The two shortest first, so that no id is moved often, however many lists there are. */
function allMerged(lists: readonly Uint8Array[], idBytes: number): Uint8Array {
  const left = lists.toSorted((one, other) => other.length - one.length);
  for (;;) {
    const one = left.pop() ?? new Uint8Array();
    const other = left.pop();
    if (other === undefined) return one;
    const merged = mergedIds(one, other, idBytes);
    const place = left.findIndex(({ length }) => length <= merged.length);
    left.splice(place < 0 ? left.length : place, 0, merged);
  }
}

function ownObjects(
  ids: Ids,
  packs: readonly IndexedPack[],
  loose: ReadonlyMap<ObjectId, boolean>,
): Uint8Array {
  const own = new Uint8Array(ids.count);
  if (packs.every(({ isOwn }) => isOwn)) own.fill(1);
  else
    for (const { index } of packs.filter(({ isOwn }) => isOwn))
      for (let at = 0; at < index.ids.length; at += ids.shared.idBytes)
        own[ids.numberAt(index.ids, at)] = 1;
  for (const [id, isOwn] of loose) if (isOwn) own[ids.numberOf(id)] = 1;
  return own;
}

/** The layout of a pack. What stands in an earlier one too is marked, so that it is looked at once. */
function laidOut(
  pack: { readonly path: string; readonly index: PackIndex; readonly ids: Ids },
  kinds: Uint8Array,
): PackLayout {
  const file = new PackFile(`${pack.path}.pack`);
  try {
    const layout = layoutOf({ ...pack, file });
    for (const [entry, object] of layout.objects.entries()) {
      const kind = layout.kinds[entry] ?? 0;
      if (kinds[object] === 0) kinds[object] = kind;
      else layout.kinds[entry] = kind | REPEATED;
    }
    return layout;
  } finally {
    file.close();
  }
}
