import { describe, expect, it } from '@jest/globals';
import { FamilyWalk } from '../../../src/git/pack/family-walk.js';
import { PackFile } from '../../../src/git/pack/pack-file.js';
import fc from 'fast-check';
import { anyFamilies, family, SHAPES } from '../../helpers/delta-families.js';
import type { Planned } from '../../helpers/pack-writer.js';
import { scratch } from '../scratch.js';
import { onDisk } from './written.js';

/** Counts what is read of a pack: an entry each time that an object or a delta is inflated. */
class CountedFile extends PackFile {
  reads = 0;

  override read(offset: number, length: number): Buffer {
    this.reads += 1;
    return super.read(offset, length);
  }
}

/** How often an entry is inflated where so many of the objects are kept that others are made of. */
function inflated(plan: readonly Planned[], keptObjects: number): number {
  const { path, layout, contents } = onDisk(scratch(), plan);
  const file = new CountedFile(`${path}.pack`);
  const isCut = new Uint8Array(layout.count);
  const met: number[] = [];
  const visitor = {
    visit: ({ entry, content }: { entry: number; content: Buffer }): undefined => {
      expect(content.equals(contents[entry] ?? Buffer.alloc(0))).toBe(true);
      met.push(entry);
    },
    visitAgain: () => undefined,
    leave: () => undefined,
  };
  const largest = Math.max(...contents.map(({ length }) => length));
  const limits = { kept: keptObjects * largest, object: 2 ** 20 };
  const walk = new FamilyWalk({ layout, file, idBytes: 20, isCut }, visitor, limits);
  for (const [entry, base] of layout.bases.entries()) if (base < 0) walk.family(entry);
  file.close();
  expect(met.toSorted((one, other) => one - other)).toEqual([...plan.keys()]);
  return file.reads;
}

const COUNT = 3_000;
/** Of the largest objects as many are kept, whatever limit there is. */
const KEPT = 2;

describe('a walk that keeps two objects', () => {
  it.each(SHAPES)('makes few of them twice in a %s, however deep it is', (shape) => {
    expect(inflated(family(shape, COUNT), KEPT)).toBeLessThan(2 * COUNT);
  });

  it('makes few of them twice in families of any shape', () => {
    fc.assert(
      fc.property(anyFamilies, (plan) => {
        expect(inflated(plan, KEPT)).toBeLessThanOrEqual(2 * plan.length);
      }),
    );
  });
});
