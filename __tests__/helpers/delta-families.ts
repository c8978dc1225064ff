import fc from 'fast-check';
import type { Planned } from './pack-writer.js';

/** How the entries of a family hang together: by the number of each, on which earlier one it is based. */
const shapes = {
  chain: (number: number): number => number - 1,
  star: (): number => 0,
  /** Each is based on the one half as far, so that every one has two versions. */
  tree: (number: number): number => (number - 1) >> 1,
  /** A chain at each link of which a short chain begins. */
  comb: (number: number): number => (number % 3 === 1 ? Math.max(0, number - 3) : number - 1),
  /** A chain at each link of which a family begins that has versions of versions of versions. */
  hedge: (number: number): number => (number % 16 === 0 ? number - 16 : number & (number - 1)),
  /** A chain at each link of which a comb begins. */
  'comb of combs': (number: number): number =>
    number % 60 === 0 ? number - 60 : shapes.comb(number % 60) + number - (number % 60),
} as const;

type Shape = keyof typeof shapes;
export const SHAPES: readonly Shape[] = ['chain', 'star', 'tree', 'comb', 'hedge', 'comb of combs'];

const LINE_BYTES = 16;
const LINES = 20;

function line(name: string, number: number): Buffer {
  return Buffer.from(`${name} ${String(number).padStart(LINE_BYTES - name.length - 2)}\n`);
}

function first(number: number): Planned {
  const lines = Array.from({ length: LINES - 1 }, (_, at) => line('line', at));
  return { base: undefined, instructions: [line('family', number), ...lines] };
}

/** As long as its base. */
function version(number: number, base: number): Planned {
  const rest = { from: LINE_BYTES, length: LINE_BYTES * (LINES - 1) };
  return { base, instructions: [line('version', number), rest] };
}

/** A family of so many blobs, each with another first line than its base. */
export function family(shape: Shape, count: number): readonly Planned[] {
  return Array.from({ length: count }, (_, number) =>
    number === 0 ? first(number) : version(number, shapes[shape](number)),
  );
}

/** Families of any shape, in any order: a base may stand behind what is based on it. */
export const anyFamilies: fc.Arbitrary<readonly Planned[]> = fc
  .array(fc.tuple(fc.nat({ max: 7 }), fc.nat()), { minLength: 1, maxLength: 60 })
  .chain((links) => {
    const planned = links.map(([kind, pick], number) => {
      const isFirst = number === 0 || kind === 0;
      // Mostly on what came last: deep families are rarer among random ones than in packs.
      const base = kind < 4 ? pick % Math.max(1, number) : number - 1;
      return isFirst ? first(number) : version(number, base);
    });
    return fc.shuffledSubarray([...planned.keys()], { minLength: planned.length }).map((order) => {
      const place = new Map(order.map((number, index) => [number, index]));
      return order.map((number) => {
        const { base, instructions } = planned[number] ?? first(0);
        return { base: base === undefined ? undefined : place.get(base), instructions };
      });
    });
  });
