import { describeFailure } from '../../../findings/failure.js';
import { DamagedPack } from '../../../git/pack/damaged-pack.js';
import { kindNumber } from '../../../git/pack/pack-layout.js';
import { takeStock, type Stock } from '../../../git/pack/stock.js';
import type { ObjectId } from '../../../git/port.js';
import { Attribution } from '../../objects/attribution.js';
import { CommitGraph } from '../../objects/commit-graph.js';
import { submodulePointer } from '../../objects/new-objects.js';
import { LFS_SKIP } from '../../objects/matching-blobs.js';
import type { ObjectReader } from '../../objects/object-reader.js';
import { NameTest, Targets } from '../../objects/targets.js';
import type { History } from '../history-parts.js';
import type { Roots } from '../roots.js';
import { crewOfOne, crewOfThreads, type Crew } from './crew.js';
import { KnownTrees } from './known-trees.js';
import { surveyPacks, type PackSurvey } from './pack-survey.js';
import type { SharedStock } from './pack-work.js';
import { reachedCommits } from './reached.js';

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
    const stock = await takeStock(await repository.objectDirectories(), repository.objectFormat);
    if (stock.packs.length === 0) return undefined;
    // Threads also for little: a pack of few bytes can be much work, and this thread must hear of a deadline.
    const threads = packedBytes(stock) < BYTES_FOR_ONE_THREAD ? 1 : undefined;
    const crewFor = (shared: SharedStock): Crew =>
      program === undefined
        ? crewOfOne(shared, test)
        : crewOfThreads({ program, threads }, shared, test);
    const survey = await surveyPacks({ reader, stock, test, crewFor });
    requireKinds(survey);
    return await historyOf(survey, reader, roots);
  } catch (thrown) {
    reading.signal.throwIfAborted();
    // A file that went away, a fault of ours: git names what is wrong with which object, if anything is.
    reading.receipt.note(`Packs were read through git: ${describeFailure(thrown).message}`);
    return undefined;
  }
}

function packedBytes({ packs }: Stock): number {
  return packs.reduce((sum, { offsets, count }) => sum + (offsets[count] ?? 0), 0);
}

/** Whether what commits name is of the kind that they say. */
function requireKinds({ commits, stock: { kinds } }: PackSurvey): void {
  const [tree, commit] = [kindNumber('tree'), kindNumber('commit')];
  const isKind = (object: number, kind: number): boolean => object < 0 || kinds[object] === kind;
  for (const [, root, ...parents] of commits) {
    if (!isKind(root, tree) || !parents.every((parent) => isKind(parent, commit)))
      throw new DamagedPack('a commit names an object of another kind');
  }
}

async function historyOf(survey: PackSurvey, reader: ObjectReader, roots: Roots): Promise<History> {
  const { ids, saying, stock } = survey;
  await noteMissing(survey, reader, roots);
  countAll(survey, reader);
  const shallow = reader.repository.shallow();
  const reached = reachedCommits(ids, survey.commits, { roots, shallow });
  const matching = new Set<ObjectId>();
  const lostBlobs = new Set<ObjectId>();
  for (const [blob, isTarget] of survey.targets.entries()) {
    if (isTarget === 0) continue;
    matching.add(ids.idOf(blob));
    if (stock.own[blob] === 1) lostBlobs.add(ids.idOf(blob));
  }
  const bare = new Set(survey.bare.map((blob) => ids.idOf(blob)));
  const isOwn = (id: ObjectId): boolean => stock.own[ids.numberOf(id)] === 1;
  const known = new Set(roots.tags);
  return {
    ...reached,
    lost: reached.lost.filter(isOwn),
    lostTags: survey.tags
      .map((tag) => ids.idOf(tag))
      .filter((tag) => isOwn(tag) && !known.has(tag)),
    lostBlobs,
    matching,
    bare,
    hasSuspectNames: survey.hasSuspectNames,
    graph: graphOf(survey, reader),
    saying: new Set(Array.from(saying, (commit) => ids.idOf(commit))),
    attribution: () => Promise.resolve(attributionOf(survey, reader, { matching, bare })),
  };
}

function graphOf({ ids, commits }: PackSurvey, reader: ObjectReader): CommitGraph {
  const graph = new CommitGraph(reader);
  for (const [commit, tree, ...parents] of commits) {
    if (tree < 0) continue;
    const here = parents.filter((parent) => parent >= 0).map((parent) => ids.idOf(parent));
    graph.put(ids.idOf(commit), { tree: ids.idOf(tree), parents: here });
  }
  return graph;
}

function attributionOf(
  { ids, tables }: PackSurvey,
  reader: ObjectReader,
  { matching, bare }: Pick<History, 'matching' | 'bare'>,
): Attribution {
  const targets = new Targets(matching, new NameTest(reader.reading.mayMatch));
  const trees = new KnownTrees(ids, tables);
  return Attribution.ofKnown(reader, { trees, holds: trees.holds, targets, bare });
}

function countAll(survey: PackSurvey, { reading: { receipt } }: ObjectReader): void {
  receipt.blobs += survey.blobs;
  receipt.bytes += survey.bytes;
  for (const id of survey.submodules) receipt.skip(submodulePointer(id, undefined));
  for (const pointer of survey.pointers)
    receipt.skip({ object: survey.ids.idOf(pointer), reason: LFS_SKIP });
}

/**
 * What is not here is a problem where a reference leads to it; git says whether one does. What git finds and we do
 * not stands where we did not look: then git is asked for everything.
 */
async function noteMissing(
  { ids, missing }: PackSurvey,
  reader: ObjectReader,
  roots: Roots,
): Promise<void> {
  if (roots.all.some((root) => ids.numberOf(root) < 0)) throw notFoundHere();
  const { repository } = reader;
  const cut = new Set(Array.from(repository.shallow(), (id) => ids.numberOf(id)));
  const named = new Set(missing.filter(([by]) => !cut.has(by)).map(([, id]) => id));
  if (named.size === 0) return;
  const reachable = roots.all.length === 0 ? [] : await repository.missingObjects(roots.all);
  const known = new Set(reachable);
  for (const id of named) if (!known.has(id) && (await repository.has(id))) throw notFoundHere();
  await reader.noteFaults(reachable);
}

function notFoundHere(): DamagedPack {
  return new DamagedPack('git has objects that are in none of them');
}
