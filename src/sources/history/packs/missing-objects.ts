import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import type { ObjectId } from '../../../git/port.js';
import type { ObjectReader } from '../../objects/object-reader.js';
import type { Roots } from '../roots.js';
import type { PackSurvey } from './pack-survey.js';
import type { Reached } from './reached.js';
import { missingPairs } from './missing-list.js';
import { treesBelow } from './tree-relations.js';

const ASKED_AT_ONCE = 1_000;

/** What is known when all packs were looked at. */
interface Looked {
  readonly survey: PackSurvey;
  readonly reached: Reached;
  readonly roots: Roots;
}

/**
 * What is not here is a problem where a reference leads to it. What git finds and we do not stands where we did not
 * look: then git is asked for everything.
 * @throws {DamagedPack}
 */
export async function noteMissing(looked: Looked, reader: ObjectReader): Promise<void> {
  const { survey, roots } = looked;
  const { repository } = reader;
  if (roots.all.some((root) => survey.ids.numberOf(root) < 0)) throw notFoundHere();
  const missing = missingIn(survey, repository.shallow());
  const named = new Set<ObjectId>();
  for (const [, id] of missing()) named.add(id);
  if (named.size === 0) return;
  if (await someHere([...named], reader)) throw notFoundHere();
  await reader.noteFaults(await reachableOf(looked, missing, reader));
}

/** In a clone without blobs there are as many as versions of files: they are asked for by and by. */
async function someHere(ids: readonly ObjectId[], { repository }: ObjectReader): Promise<boolean> {
  for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
    const asked = ids.slice(start, start + ASKED_AT_ONCE);
    if ((await Promise.all(asked.map((id) => repository.has(id)))).includes(true)) return true;
  }
  return false;
}

/** What names what, as often as it is asked for. */
type Missing = () => Iterable<readonly [by: number, id: ObjectId]>;

/** The parents of a commit at the edge of a shallow clone are not missing. */
function missingIn({ ids, commits, missing }: PackSurvey, shallow: ReadonlySet<ObjectId>): Missing {
  const cut = new Set(Array.from(shallow, (id) => ids.numberOf(id)));
  return function* () {
    for (const pair of missingPairs(missing))
      if (!cut.has(pair[0]) || commits.tree(pair[0]) < 0) yield pair;
  };
}

/** Those that a reference leads to. Where a commit lacks something, it is for git to say how far its walk goes. */
async function reachableOf(
  { survey: { ids, commits, tables }, reached, roots }: Looked,
  missing: Missing,
  { repository }: ObjectReader,
): Promise<readonly ObjectId[]> {
  const isReached = new Set([...reached.commits, ...reached.notes]);
  for (const [by] of missing()) if (isReached.has(by)) return repository.missingObjects(roots.all);
  const named = roots.trees.map((id) => ids.numberOf(id));
  const trees = Array.from(isReached, (commit) => commits.tree(commit));
  const below = treesBelow(tables, [...trees, ...named]);
  const found = new Set<ObjectId>();
  for (const [by, id] of missing()) if (below[by] === 1) found.add(id);
  return [...found];
}

function notFoundHere(): DamagedPack {
  return new DamagedPack('git has objects that are in none of them');
}
