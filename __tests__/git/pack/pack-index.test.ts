import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DamagedPack } from '../../../src/git/pack/damaged-pack.js';
import { parsePackIndex } from '../../../src/git/pack/pack-index.js';
import { scratch } from '../scratch.js';
import { packed, packPath } from './scene.js';

/** What git itself reads out of an index: `<offset> <id> (<crc>)`. */
function shown(index: Buffer, format: string): string[] {
  const output = execFileSync('git', ['show-index', `--object-format=${format}`], { input: index });
  return output
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split(' ').slice(0, 2).join(' '));
}

function read(index: Buffer, format: 'sha1' | 'sha256'): string[] {
  const { ids, offsets, count } = parsePackIndex(index, format);
  const size = ids.length / count;
  return Array.from(
    offsets,
    (offset, at) => `${String(offset)} ${ids.toString('hex', at * size, (at + 1) * size)}`,
  );
}

function indexed(version: string): Buffer {
  const path = join(scratch(), 'other.idx');
  const pack = `${packPath(packed())}.pack`;
  execFileSync('git', ['index-pack', `--index-version=${version}`, '-o', path, pack]);
  return readFileSync(path);
}

describe('the index of a pack', () => {
  it.each(['sha1', 'sha256'] as const)('says where each object stands (%s)', (format) => {
    const index = readFileSync(`${packPath(packed(format))}.idx`);
    expect(read(index, format)).toEqual(shown(index, format));
  });

  it('may have offsets of 64 bits', () => {
    const index = indexed('2,0x40');
    expect(index.length).toBeGreaterThan(indexed('2').length);
    expect(read(index, 'sha1')).toEqual(shown(index, 'sha1'));
  });

  it('is not read where it is of the first version', () => {
    expect(() => parsePackIndex(indexed('1'), 'sha1')).toThrow(DamagedPack);
  });

  it('is believed in no part where one bit of it is another, or its end is missing', () => {
    const index = readFileSync(`${packPath(packed())}.idx`);
    fc.assert(
      fc.property(fc.nat(index.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Buffer.from(index);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(() => parsePackIndex(damaged, 'sha1')).toThrow(DamagedPack);
        expect(() => parsePackIndex(index.subarray(0, at), 'sha1')).toThrow(DamagedPack);
      }),
      { numRuns: 300 },
    );
  });
});
