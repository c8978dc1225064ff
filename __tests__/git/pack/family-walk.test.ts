import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DamagedPack } from '../../../src/git/pack/damaged-pack.js';
import { KINDS } from '../../../src/git/pack/pack-layout.js';
import { layoutIn, objectsOf, packed, packPath, walkAll } from './scene.js';

const REF_DELTAS = ['-c', 'repack.useDeltaBaseOffset=false'];

/** The objects that a walk meets, by id. */
function walked(path: string, options: Parameters<typeof walkAll>[2] = {}) {
  const { layout, ids } = layoutIn(path, options.format);
  const met = new Map<string, { kind: string | undefined; bytes: Buffer }>();
  const left: string[] = [];
  const idOf = (entry: number): string => ids.idOf(layout.objects[entry] ?? 0);
  const visit = ({ entry, content }: { entry: number; content: Buffer }): undefined => {
    met.set(idOf(entry), { kind: KINDS[layout.kinds[entry] ?? 0], bytes: Buffer.from(content) });
  };
  walkAll<undefined>(
    path,
    { visit, visitAgain: visit, leave: (entry) => void left.push(idOf(entry)) },
    options,
  );
  return { met, left, deltas: layout.bases.filter((base) => base >= 0).length };
}

describe('a walk through a pack', () => {
  it.each([
    ['sha1', []],
    ['sha256', []],
    ['sha1', REF_DELTAS],
    ['sha256', REF_DELTAS],
  ] as const)('meets each object as it is (%s %j)', (format, config) => {
    const repository = packed(format, config);
    const { met, left, deltas } = walked(packPath(repository), { format });
    expect(deltas).toBeGreaterThan(5);
    expect(left).toEqual([]);
    expect(met).toEqual(objectsOf(repository));
  });

  it('makes again what it let go of', () => {
    const repository = packed();
    const limits = { kept: 0, object: 1 << 20 };
    expect(walked(packPath(repository), { limits }).met).toEqual(objectsOf(repository));
  });

  it('leaves what is too large, and what is made of it', () => {
    const repository = packed();
    const { met, left } = walked(packPath(repository), {
      limits: { kept: 1 << 20, object: 1_500 },
    });
    const all = objectsOf(repository);
    const large = [...all].filter(([, { bytes }]) => bytes.length > 1_500).map(([id]) => id);
    expect(large.length).toBeGreaterThan(0);
    expect(left).toEqual(expect.arrayContaining(large));
    expect([...met.keys(), ...left].sort()).toEqual([...all.keys()].sort());
  });

  it('ends at a pack in which a bit is another, or tells each object as it was', () => {
    const repository = packed();
    const path = packPath(repository);
    const sound = readFileSync(`${path}.pack`);
    const all = objectsOf(repository);
    chmodSync(`${path}.pack`, 0o644);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Buffer.from(sound);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        writeFileSync(`${path}.pack`, damaged);
        const outcome = attempt(() => walked(path));
        if (outcome === undefined) return;
        for (const [id, { kind, bytes }] of outcome.met)
          if (kind === all.get(id)?.kind) expect(hash(kind ?? '', bytes)).toBe(id);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a pack that is cut short, or that another index belongs to', () => {
    const path = packPath(packed());
    const sound = readFileSync(`${path}.pack`);
    chmodSync(`${path}.pack`, 0o644);
    writeFileSync(`${path}.pack`, sound.subarray(0, -30));
    expect(() => walked(path)).toThrow(DamagedPack);
    writeFileSync(`${path}.pack`, readFileSync(`${packPath(packed('sha1', REF_DELTAS))}.pack`));
    expect(() => walked(path)).toThrow(DamagedPack);
  });
});

function hash(kind: string, bytes: Buffer): string {
  return createHash('sha1')
    .update(`${kind} ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(DamagedPack);
    return undefined;
  }
}
