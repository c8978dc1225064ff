import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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

/** An index of objects at such offsets, as git writes it. */
function indexOf(offsets: readonly number[]): Buffer {
  const fanout = Buffer.alloc(1_024);
  for (let first = 0; first < 256; first += 1)
    fanout.writeUInt32BE(Math.min(first + 1, offsets.length), 4 * first);
  const ids = offsets.map((_, number) => Buffer.alloc(20, number));
  const sums = Buffer.alloc(4 * offsets.length);
  const short = Buffer.alloc(4 * offsets.length);
  const long: Buffer[] = [];
  for (const [number, offset] of offsets.entries()) {
    const isLong = offset >= 2 ** 31;
    short.writeUInt32BE(isLong ? 2 ** 31 + long.length : offset, 4 * number);
    if (isLong) long.push(Buffer.alloc(8));
    if (isLong) long.at(-1)?.writeBigUInt64BE(BigInt(offset));
  }
  const head = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
  const body = [head, fanout, ...ids, sums, short, ...long, Buffer.alloc(20)];
  const hash = createHash('sha1').update(Buffer.concat(body)).digest();
  return Buffer.concat([...body, hash]);
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

  it('tells offsets beyond 4 GiB, in the table that the others name', () => {
    const far = [12, 0x1_0000_0000, 0x12_3456_7890, 0x7fff_ffff];
    expect([...parsePackIndex(indexOf(far), 'sha1').offsets]).toEqual(far);
    expect(() => parsePackIndex(indexOf([2 ** 60]), 'sha1')).toThrow(DamagedPack);
  });

  it('may be of the first version', () => {
    const index = indexed('1');
    expect(index.subarray(0, 4)).toEqual(Buffer.alloc(4));
    expect(read(index, 'sha1')).toEqual(shown(index, 'sha1'));
  });

  it.each(['1', '2'])(
    'is believed in no part where a bit is another or the end is gone (version %s)',
    (version) => {
      const index = indexed(version);
      fc.assert(
        fc.property(fc.nat(index.length - 1), fc.nat(7), (at, bit) => {
          const damaged = Buffer.from(index);
          damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
          expect(() => parsePackIndex(damaged, 'sha1')).toThrow(DamagedPack);
          expect(() => parsePackIndex(index.subarray(0, at), 'sha1')).toThrow(DamagedPack);
        }),
        { numRuns: 300 },
      );
    },
  );
});
