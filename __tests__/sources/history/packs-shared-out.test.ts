import { ENTRY_NUMBERS } from '../../../src/sources/history/packs/tree-stage.js';
import { kindOfRow } from '../../../src/sources/history/packs/tree-tables.js';
import { rmSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Receipt } from '../../../src/findings/coverage.js';
import type { QuickTest } from '../../../src/findings/quick-test.js';
import { openRepository } from '../../../src/git/open.js';
import { Ids } from '../../../src/git/pack/ids.js';
import { takeInventory } from '../../../src/git/pack/inventory.js';
import { KEY_TEST } from '../../../src/keys/quick-test.js';
import { ObjectReader } from '../../../src/sources/objects/object-reader.js';
import type { Workers } from '../../../src/sources/history/packs/workers.js';
import { missingPairs } from '../../../src/sources/history/packs/missing-list.js';
import { surveyPacks, type PackSurvey } from '../../../src/sources/history/packs/pack-survey.js';
import { PackWork, type SharedInventory } from '../../../src/sources/history/packs/pack-work.js';
import { planWork, type PartSizes } from '../../../src/sources/history/packs/work-plan.js';
import { anyFamilies, family, SHAPES } from '../../helpers/delta-families.js';
import { makePacked, packedHistory } from '../../helpers/packed-repository.js';
import type { Planned } from '../../helpers/pack-writer.js';
import { TestRepository } from '../../helpers/repository.js';
import { onDisk } from '../../git/pack/written.js';
import { temporaryDirectory } from '../reading.js';

const RUNS = Number(process.env['HISTORY_RUNS'] ?? 40);
const MILLISECONDS_PER_RUN = 5_000;

/** All of each stage and pack in one part. */
const WHOLE: PartSizes = { parts: 1, least: Infinity, most: Infinity, repeated: 0 };

/** Cut wherever the weight of a part is reached, however much is made again. */
const anySizes: fc.Arbitrary<PartSizes> = fc
  .oneof(fc.constant(1), fc.integer({ min: 1, max: 2_000 }))
  .map((aim) => ({ parts: 1, least: aim, most: aim, repeated: Infinity }));

/** A version matches where it says so itself, or its base did: what is known of bases must not get lost. */
const INHERITING: QuickTest = {
  ...KEY_TEST,
  glance: ({ text }) => ({ seemsToMatch: /version +\d*7\n/u.test(text), traits: 0 }),
  mayMatch: ({ text }) => /version +\d*[1-9]\n/u.test(text),
  hasEvidence: () => false,
  scopeOf: () => 'glance',
};

/** Lets some look at parts in turn, as threads do. */
function workersOf(count: number, shared: SharedInventory, test: QuickTest): Workers {
  const workers = Array.from({ length: count }, () => new PackWork(shared, test));
  let turn = 0;
  const next = (): PackWork => workers[turn++ % count] ?? new PackWork(shared, test);
  return {
    texts: (job) => Promise.resolve(next().texts(job)),
    trees: (job) => Promise.resolve(next().trees(job)),
    close: () => {
      for (const each of workers) each.close();
      return Promise.resolve();
    },
  };
}

/** What some find in a pack of planned blobs. */
async function found(plan: readonly Planned[], sizes: PartSizes | undefined, count: number) {
  const { layout, ids: names } = onDisk(temporaryDirectory(), plan);
  const ids = Ids.of(Buffer.from(names.toSorted().join(''), 'hex'), 20);
  const { plans, texts } = planWork([layout], sizes);
  const [kinds, targets] = [new Uint8Array(ids.count), new Uint8Array(ids.count)];
  const workers = workersOf(
    count,
    { ids: ids.shared, packs: [layout], plans, kinds, targets },
    INHERITING,
  );
  const results = await Promise.all(texts.map((job) => workers.texts(job)));
  await workers.close();
  const blobs = results.reduce((sum, result) => sum + result.blobs, 0);
  const bytes = results.reduce((sum, result) => sum + result.bytes, 0);
  const matching = sorted(results.flatMap((result) => result.matching));
  return { told: { blobs, bytes, matching }, perJob: results.map((result) => result.blobs) };
}

function sorted(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

async function surveyed(repository: TestRepository, count: number, partSizes: PartSizes) {
  const opened = await openRepository({
    directory: repository.path,
    env: process.env,
    temporaryDirectory: temporaryDirectory(),
  });
  try {
    const reading = {
      receipt: new Receipt(),
      mayMatch: KEY_TEST.mayMatch,
      signal: new AbortController().signal,
    };
    const reader = new ObjectReader(opened, reading);
    const inventory = await takeInventory(await opened.objectDirectories(), opened.objectFormat);
    const workersFor = (shared: SharedInventory): Workers => workersOf(count, shared, KEY_TEST);
    return shown(await surveyPacks({ reader, inventory, test: KEY_TEST, workersFor, partSizes }));
  } finally {
    await opened.close();
  }
}

/** The entries of a tree with their names, which have other numbers where work is shared out otherwise. */
function shownRows(rows: Int32Array, names: readonly string[]) {
  return Array.from({ length: rows.length / ENTRY_NUMBERS }, (_, index) => {
    const [mode = 0, name = 0, object = 0] = rows.subarray(index * ENTRY_NUMBERS);
    const isSubmodule = kindOfRow(rows, index * ENTRY_NUMBERS) === 'submodule';
    return { mode, name: names[name], object: isSubmodule ? names[object] : object };
  });
}

/** What a survey says, in an order of its own. */
function shown(survey: PackSurvey) {
  const { tables, commits, missing, submodules } = survey;
  return {
    blobs: survey.blobs,
    bytes: survey.bytes,
    targets: survey.targets,
    hasSuspectNames: survey.hasSuspectNames,
    saying: sorted(survey.saying),
    tags: sorted(survey.tags),
    pointers: sorted(survey.pointers),
    placeDependent: sorted(survey.placeDependent),
    commits: sorted(commits.commits).map((commit) => [
      commit,
      commits.tree(commit),
      ...Array.from({ length: commits.parentCount(commit) }, (_, at) => commits.parent(commit, at)),
    ]),
    missing: Array.from(missingPairs(missing), (row) => row.join()).sort(),
    submodules: [...submodules].sort(),
    trees: sorted(tables.trees()).map((tree) => shownRows(tables.rows(tree), tables.names)),
  };
}

describe('work on packs that is shared out', () => {
  it('finds in families of any shape what one finds alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFamilies,
        anySizes,
        fc.constantFrom(1, 2, 8),
        async (plan, sizes, count) => {
          const whole = await found(plan, WHOLE, 1);
          const shared = await found(plan, sizes, count);
          expect(shared.told).toEqual(whole.told);
          expect(whole.told.blobs).toBe(plan.length);
        },
      ),
    );
  });

  it.each(SHAPES)('finds in a large %s what one finds alone', async (shape) => {
    const plan = family(shape, 4_000);
    const sizes = { parts: 16, least: 1, most: Infinity, repeated: 1 / 8 };
    const [whole, shared] = [await found(plan, WHOLE, 1), await found(plan, sizes, 2)];
    expect(shared.told).toEqual(whole.told);
    expect(shared.told.matching.length).toBeGreaterThan(0);
  });

  it.each(['star', 'tree'] as const)('is even where one family is a %s', async (shape) => {
    const sizes = { parts: 16, least: 1, most: Infinity, repeated: 1 / 8 };
    const { perJob } = await found(family(shape, 4_000), sizes, 2);
    expect(perJob.length).toBeGreaterThan(8);
    expect(Math.max(...perJob)).toBeLessThan(2 * (4_000 / 16));
  });

  const isSame = async (): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(
        packedHistory,
        anySizes,
        fc.constantFrom(1, 2, 8),
        async (packed, sizes, count) => {
          const repository = new TestRepository({ objectFormat: packed.objectFormat });
          try {
            makePacked(repository, packed);
            const whole = await surveyed(repository, 1, WHOLE);
            expect(await surveyed(repository, count, sizes)).toEqual(whole);
          } finally {
            rmSync(repository.path, { recursive: true, force: true });
          }
        },
      ),
      { numRuns: RUNS },
    );
  };

  it(
    'tells of a history what one tells alone, however it is packed',
    isSame,
    RUNS * MILLISECONDS_PER_RUN,
  );
});
