import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import type { ObjectId } from '../../../git/port.js';
import type { ObjectReader } from '../../objects/object-reader.js';
import type { Roots } from '../roots.js';
import type { PackSurvey } from './pack-survey.js';
import type { Reached } from './reached.js';
import { treesBelow } from './tree-relations.js';

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
  const named = [...new Set(missing.map(([, id]) => id))];
  if (named.length === 0) return;
  const found = await Promise.all(named.map((id) => repository.has(id)));
  if (found.includes(true)) throw notFoundHere();
  await reader.noteFaults(await reachableOf(looked, missing, reader));
}

/** The parents of a commit at the edge of a shallow clone are not missing. */
function missingIn(
  { ids, commits, missing }: PackSurvey,
  shallow: ReadonlySet<ObjectId>,
): PackSurvey['missing'] {
  const cut = new Set(Array.from(shallow, (id) => ids.numberOf(id)));
  return missing.filter(([by]) => !cut.has(by) || commits.tree(by) < 0);
}

/** Those that a reference leads to. Where a commit lacks something, it is for git to say how far its walk goes. */
async function reachableOf(
  { survey: { ids, commits, tables }, reached, roots }: Looked,
  missing: PackSurvey['missing'],
  { repository }: ObjectReader,
): Promise<readonly ObjectId[]> {
  const isReached = new Set([...reached.commits, ...reached.notes]);
  if (missing.some(([by]) => isReached.has(by))) return repository.missingObjects(roots.all);
  const named = roots.trees.map((id) => ids.numberOf(id));
  const trees = Array.from(isReached, (commit) => commits.tree(commit));
  const below = treesBelow(tables, [...trees, ...named]);
  return [...new Set(missing.filter(([by]) => below[by] === 1).map(([, id]) => id))];
}

function notFoundHere(): DamagedPack {
  return new DamagedPack('git has objects that are in none of them');
}
