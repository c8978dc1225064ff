import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../../src/findings/coverage.js';
import { takeInventory } from '../../../src/git/pack/inventory.js';
import { KEY_TEST } from '../../../src/keys/quick-test.js';
import { history } from '../../../src/sources/history.js';
import { surveyPacks } from '../../../src/sources/history/packs/pack-survey.js';
import { PackWork, type SharedInventory } from '../../../src/sources/history/packs/pack-work.js';
import { TreeTables } from '../../../src/sources/history/packs/tree-tables.js';
import { planWork } from '../../../src/sources/history/packs/work-plan.js';
import { workInThisThread, type Workers } from '../../../src/sources/history/packs/workers.js';
import { ObjectReader } from '../../../src/sources/objects/object-reader.js';
import { deltaOf } from '../../helpers/delta.js';
import { distance, header } from '../../helpers/pack-writer.js';
import type { TestRepository } from '../../helpers/repository.js';
import { newRepository, opened } from '../reading.js';

const THREAD = pathToFileURL(join(process.cwd(), 'dist/cli/history-worker/index.js'));

/** As many packs as commits, each with a few objects. */
function manyPacks(count: number): TestRepository {
  const repository = newRepository();
  for (let pack = 0; pack < count; pack += 1) {
    repository.commit({ 'a.txt': `version ${String(pack)}\n` });
    repository.git('repack', '-dq');
  }
  return repository;
}

async function inventoryOf(repository: TestRepository) {
  const { objectDirectories, objectFormat } = await opened(repository.path);
  const directories = await objectDirectories();
  return { directories, inventory: await takeInventory(directories, objectFormat) };
}

async function sharedOf(repository: TestRepository) {
  const { inventory } = await inventoryOf(repository);
  const plan = planWork(inventory.packs);
  const targets = new Uint8Array(inventory.own.length);
  const shared: SharedInventory = { ...inventory, targets, plans: plan.plans };
  return { shared, plan };
}

/** Surveys a repository with workers that a test makes. */
async function surveyed(
  repository: TestRepository,
  workersFor: (shared: SharedInventory) => Workers,
  signal = new AbortController().signal,
): Promise<Receipt> {
  const receipt = new Receipt();
  const reader = new ObjectReader(await opened(repository.path), {
    receipt,
    mayMatch: KEY_TEST.mayMatch,
    signal,
  });
  const { inventory } = await inventoryOf(repository);
  await surveyPacks({ reader, inventory, test: KEY_TEST, workersFor }).catch((thrown: unknown) => {
    if (signal.aborted) throw thrown;
  });
  return receipt;
}

/** Two thousand versions of 16 MB each, in some dozens of bytes each: longer to make than anybody waits. */
function deltaBomb(repository: TestRepository): void {
  const base = Buffer.alloc(16 * 2 ** 20 - 16, 'a');
  const parts: Buffer[] = [Buffer.from('PACK\0\0\0\x02\0\0\x07\xd0', 'latin1')];
  parts.push(header(3, base.length), deflateSync(base));
  const firstLength = Buffer.concat(parts).length - 12;
  const delta = deltaOf(base, [{ from: 0, length: base.length }, Buffer.from('b')]);
  const compressed = deflateSync(delta);
  const offsets = [12];
  for (let end = 12 + firstLength; offsets.length < 2_000;) {
    offsets.push(end);
    const entry = Buffer.concat([header(6, delta.length), distance(end - 12), compressed]);
    parts.push(entry);
    end += entry.length;
  }
  const hash = (bytes: Buffer): Buffer => createHash('sha1').update(bytes).digest();
  const body = Buffer.concat(parts);
  const index = Buffer.alloc(1_024 + 24 * offsets.length);
  for (let first = 0; first < 256; first += 1)
    index.writeUInt32BE(first < 1 ? 0 : 2_000, 4 * first);
  for (const [number, offset] of offsets.entries()) {
    index.writeUInt32BE(offset, 1_024 + 24 * number);
    index.writeUInt32BE(2 ** 24 + number, 1_024 + 24 * number + 4);
  }
  const indexed = Buffer.concat([index, hash(body)]);
  const directory = join(repository.path, '.git/objects/pack');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'pack-bomb.pack'), Buffer.concat([body, hash(body)]));
  writeFileSync(join(directory, 'pack-bomb.idx'), Buffer.concat([indexed, hash(indexed)]));
}

describe('the look at packs is bounded', () => {
  it('where few bytes are much work: it is given up when it is asked to', async () => {
    const repository = newRepository();
    repository.commit({ a: 'a\n' });
    deltaBomb(repository);
    const controller = new AbortController();
    const { signal } = controller;
    const receipt = new Receipt();
    const { mayMatch } = KEY_TEST;
    const reading = { receipt, mayMatch, quickTest: KEY_TEST, signal };
    const source = history(await opened(repository.path), { packReader: THREAD });
    setTimeout(() => {
      controller.abort(new Error('given up'));
    }, 1_000);
    const all = async (): Promise<void> => {
      for await (const document of source.documents(reading)) expect(document).toBeDefined();
    };
    await expect(all()).rejects.toThrow('given up');
  });

  it('where it was given up before it began', async () => {
    const repository = manyPacks(2);
    const signal = AbortSignal.abort(new Error('given up'));
    const started: unknown[] = [];
    const workersFor = (shared: SharedInventory): Workers => {
      started.push(shared);
      return workInThisThread(shared, KEY_TEST);
    };
    await expect(surveyed(repository, workersFor, signal)).rejects.toThrow('given up');
    expect(started).toEqual([]);
    const { directories } = await inventoryOf(repository);
    await expect(takeInventory(directories, 'sha1', signal)).rejects.toThrow('given up');
  });

  it('to one open pack at a time, however many there are', async () => {
    const { shared, plan } = await sharedOf(manyPacks(12));
    const work = new PackWork(shared, KEY_TEST);
    for (const job of plan.texts) {
      work.texts(job);
      expect(openPacks()).toBeLessThanOrEqual(1);
    }
    work.close();
    expect(openPacks()).toBe(0);
  });

  it('to what is asked for before it is let go of', async () => {
    const { shared, plan } = await sharedOf(manyPacks(2));
    const workers = workInThisThread(shared, KEY_TEST);
    const [job] = plan.texts;
    if (job === undefined) throw new Error('there is nothing to do');
    const late = workers.texts(job);
    await workers.close();
    await expect(late).rejects.toThrow('Packs were let go of');
  });

  it('in what it says of how far it is: nothing where it ended early', async () => {
    let jobs = 0;
    const receipt = await surveyed(manyPacks(3), (shared) => {
      const workers = workInThisThread(shared, KEY_TEST);
      const texts: Workers['texts'] = (job) =>
        ++jobs === 3 ? Promise.reject(new Error('no')) : workers.texts(job);
      return { ...workers, texts };
    });
    expect(jobs).toBe(3);
    expect(receipt.step).toBeUndefined();
  });

  it('in the entries of trees that are held, and in names of what is missing', () => {
    const part = { trees: new Int32Array(), names: [], hasSuspectNames: false, submodules: [] };
    const half = new Int32Array(20_000_001);
    const none = new Int32Array();
    const tables = new TreeTables(1);
    tables.add({ ...part, large: [], entries: half, missing: none, missingIds: [] });
    expect(() =>
      tables.add({ ...part, large: [], entries: none, missing: half, missingIds: [] }),
    ).toThrow('more entries of trees than are held in memory');
  });
});

/** How many packs this process has open, where the system says so. */
function openPacks(): number {
  if (process.platform !== 'linux') return 0;
  return readdirSync('/proc/self/fd').filter((name) => linkOf(name).endsWith('.pack')).length;
}

function linkOf(name: string): string {
  try {
    return readlinkSync(join('/proc/self/fd', name));
  } catch {
    return '';
  }
}
