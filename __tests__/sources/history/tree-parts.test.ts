import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashWith, NameTable } from '../../../src/sources/history/packs/name-table.js';
import { TreeCursor } from '../../../src/sources/history/packs/tree-cursor.js';

const entries = fc.array(
  fc.record({
    mode: fc.constantFrom<number>(0o100644, 0o100755, 0o120000, 0o40000, 0o160000),
    name: fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 12 }),
    id: fc.uint8Array({ minLength: 20, maxLength: 20 }),
  }),
);

describe('entries of trees', () => {
  it('are read one by one as git writes them', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const tree = list.flatMap(({ mode, name, id }) => [
          ...Buffer.from(`${mode.toString(8)} `),
          ...name,
          0,
          ...id,
        ]);
        const cursor = new TreeCursor(Buffer.from(tree), { idBytes: 20, seed: 1 });
        const read: typeof list = [];
        while (cursor.next()) {
          const { bytes, mode, start, end, idAt } = cursor;
          const id = new Uint8Array(bytes.subarray(idAt, idAt + 20));
          read.push({ mode, name: [...bytes.subarray(start, end)], id });
        }
        expect(read).toEqual(list);
      }),
    );
  });

  it.each(['', '100644', '100644 ', '100644 a', ' a\0', '100648 a\0', '1006440 a\0', '100644 \0'])(
    'are refused where one begins with %j and is cut short or is none',
    (start) => {
      const sound = Buffer.concat([Buffer.from('40000 b\0'), Buffer.alloc(20)]);
      const whole = start.includes('\0') ? [Buffer.alloc(20)] : [];
      const bytes = Buffer.concat([sound, Buffer.from(start, 'latin1'), ...whole]);
      const cursor = new TreeCursor(bytes, { idBytes: 20, seed: 1 });
      expect(cursor.next()).toBe(true);
      if (start === '') expect(cursor.next()).toBe(false);
      else expect(() => cursor.next()).toThrow('a tree is not well-formed');
    },
  );
});

describe('NameTable', () => {
  it('gives names one number where their bytes are the same, and else another, whatever their hashes', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 3, unit: 'binary-ascii' }));
    fc.assert(
      fc.property(names, fc.boolean(), (list, isHashed) => {
        const table = new NameTable();
        const numberOf = (name: string): number => {
          const bytes = Buffer.from(`/${name}`, 'latin1');
          const hash = isHashed ? bytes.subarray(1).reduce(hashWith, table.seed) : 7;
          return table.numberOf({ bytes, start: 1, end: bytes.length, hash });
        };
        const numbers = list.map(numberOf);
        expect(numbers.map((number) => table.rawName(number))).toEqual(list);
        expect(new Set(numbers).size).toBe(new Set(list).size);
      }),
    );
  });

  it('goes on when there are more names than it began with', () => {
    const table = new NameTable();
    const names = Array.from({ length: 5_000 }, (_, index) => `name-${String(index)}`);
    const numberOf = (name: string): number => {
      const bytes = Buffer.from(name);
      const hash = bytes.reduce(hashWith, table.seed);
      return table.numberOf({ bytes, start: 0, end: bytes.length, hash });
    };
    expect(names.map(numberOf)).toEqual(names.map((_, index) => index));
    expect(names.map(numberOf).map((number) => table.rawName(number))).toEqual(names);
  });
});
