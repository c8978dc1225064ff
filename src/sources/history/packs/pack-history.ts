import { describeFailure } from '../../../findings/failure.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { kindNumber } from '../../../git/pack/pack-layout.js';
import { takeInventory, type Inventory } from '../../../git/pack/inventory.js';
import type { ObjectId } from '../../../git/port.js';
import { Attribution } from '../../objects/attribution.js';
import { CommitGraph } from '../../objects/commit-graph.js';
import { noteTooManyPaths } from '../../objects/introductions.js';
import { submodulePointer } from '../../objects/new-objects.js';
import { LFS_SKIP } from '../../objects/matching-blobs.js';
import type { ObjectReader } from '../../objects/object-reader.js';
import type { History } from '../history-parts.js';
import type { Roots } from '../roots.js';
import { workInThisThread, workInThreads, type Workers } from './workers.js';
import { knownCommit, KnownCommits } from './known-commits.js';
import { KnownTrees } from './known-trees.js';
import { noteMissing } from './missing-objects.js';
import { surveyPacks, type PackSurvey } from './pack-survey.js';
import type { SharedInventory } from './pack-work.js';
import { reachedCommits } from './reached.js';
import { TableIntroductions } from './table-introductions.js';
import { holdingTreesOf } from './tree-relations.js';

/** Smaller packs are read by one thread before a second one has started; in bytes as they stand there. */
const BYTES_FOR_ONE_THREAD = 4 * 2 ** 20;

/** What history is read with. */
export interface PackReading {
  readonly reader: ObjectReader;
  readonly roots: Roots;
  /** The program of threads; without it all is done in this one. */
  readonly program: URL | undefined;
}

/**
 * Surveys all objects at the speed of packs. Undefined where that cannot be done: nothing was counted then, and
 * git is to be asked for each object.
 */
export async function packHistory(parts: PackReading): Promise<History | undefined> {
  const { reader, roots, program } = parts;
  const { repository, reading } = reader;
  const test = reading.quickTest;
  if (test === undefined) return undefined;
  try {
    const inventory = await takeInventory(
      await repository.objectDirectories(),
      repository.objectFormat,
      reading.signal,
    );
    if (inventory.packs.length === 0) return undefined;
    // Threads also for little: a pack of few bytes can be much work, and this thread must hear of a deadline.
    const threads = packedBytes(inventory) < BYTES_FOR_ONE_THREAD ? 1 : undefined;
    const workersFor = (shared: SharedInventory): Workers =>
      program === undefined
        ? workInThisThread(shared, test)
        : workInThreads({ program, threads }, shared, test);
    const survey = await surveyPacks({ reader, inventory, test, workersFor });
    requireKinds(survey);
    return await historyOf(survey, reader, roots);
  } catch (thrown) {
    reading.signal.throwIfAborted();
    // A file that went away, a fault of ours: git names what is wrong with which object, if anything is.
    reading.receipt.note(`Packs were read through git: ${describeFailure(thrown).message}`);
    return undefined;
  }
}

function packedBytes({ packs }: Inventory): number {
  return packs.reduce((sum, { offsets, count }) => sum + (offsets[count] ?? 0), 0);
}

/** Whether what commits name is of the kind that they say. */
function requireKinds({ commits, inventory: { kinds } }: PackSurvey): void {
  const [tree, commit] = [kindNumber('tree'), kindNumber('commit')];
  const requireKind = (object: number, kind: number): void => {
    if (object >= 0 && kinds[object] !== kind)
      throw new DamagedPack('a commit names an object of another kind');
  };
  for (const each of commits.commits) {
    requireKind(commits.tree(each), tree);
    for (let index = 0; index < commits.parentCount(each); index += 1)
      requireKind(commits.parent(each, index), commit);
  }
}

async function historyOf(survey: PackSurvey, reader: ObjectReader, roots: Roots): Promise<History> {
  const { ids, commits, saying, inventory } = survey;
  for (const id of reader.repository.shallow()) commits.cut(ids.numberOf(id));
  const reached = reachedCommits(ids, commits, roots);
  await noteMissing({ survey, reached, roots }, reader);
  countAll(survey, reader);
  const listed = (list: Int32Array): KnownCommits => new KnownCommits(ids, list, saying);
  const known = new Set(roots.tags);
  const lostTags = survey.tags
    .filter((tag) => inventory.own[tag] === 1)
    .map((tag) => ids.idOf(tag));
  const { matching, lostBlobs } = matchingBlobs(survey);
  const placeDependent = new Set(survey.placeDependent.map((blob) => ids.idOf(blob)));
  return {
    commits: listed(reached.commits),
    notes: listed(reached.notes),
    lost: listed(reached.lost.filter((commit) => inventory.own[commit] === 1)),
    lostTags: lostTags.filter((tag) => !known.has(tag)),
    lostBlobs,
    matching,
    placeDependent,
    hasSuspectNames: survey.hasSuspectNames,
    graph: new CommitGraph(reader, knownCommit(ids, commits)),
    attribution: () => Promise.resolve(attributionOf(survey, reader, placeDependent)),
  };
}

function matchingBlobs({ ids, inventory, targets }: PackSurvey) {
  const matching = new Set<ObjectId>();
  const lostBlobs = new Set<ObjectId>();
  for (let blob = 0; blob < targets.length; blob += 1) {
    if (targets[blob] !== 1) continue;
    const id = ids.idOf(blob);
    matching.add(id);
    if (inventory.own[blob] === 1) lostBlobs.add(id);
  }
  return { matching, lostBlobs };
}

function attributionOf(
  { ids, tables, targets }: PackSurvey,
  reader: ObjectReader,
  placeDependent: ReadonlySet<ObjectId>,
): Attribution {
  const holding = holdingTreesOf(tables);
  const tooMany = (tree: ObjectId): void => {
    noteTooManyPaths(reader.reading.receipt, tree);
  };
  const trees = new KnownTrees({ ids, tables, holding });
  // Where all blobs were judged, those that do not matter cannot match in an earlier version either.
  return new Attribution(reader, {
    introductions: new TableIntroductions({ ids, tables, targets, holding, tooMany }),
    relevant: trees,
    versions: trees,
    placeDependent,
  });
}

function countAll(survey: PackSurvey, { reading: { receipt } }: ObjectReader): void {
  receipt.blobs += survey.blobs;
  receipt.bytes += survey.bytes;
  for (const id of survey.submodules) receipt.skip(submodulePointer(id, undefined));
  for (const pointer of survey.pointers)
    receipt.skip({ object: survey.ids.idOf(pointer), reason: LFS_SKIP });
}
