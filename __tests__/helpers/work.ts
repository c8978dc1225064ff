/**
 * How many characters a piece of work reads, as far as strings and regexes tell: the same in every
 * run and on every machine, which a time is not. Methods are put back when the work is done.
 */
export function charactersRead(work: () => unknown): number {
  let total = 0;
  const restores = [
    countCalls(String.prototype, 'charCodeAt', () => 1, add),
    countCalls(String.prototype, 'charAt', () => 1, add),
    countCalls(String.prototype, 'slice', (_text, result) => String(result).length, add),
    countCalls(String.prototype, 'indexOf', passed, add),
    countCalls(RegExp.prototype, 'exec', matched, add),
  ];
  function add(count: number): void {
    total += count;
  }
  try {
    work();
  } finally {
    for (const restore of restores) restore();
  }
  return total;
}

type Cost = (self: unknown, result: unknown, args: readonly unknown[]) => number;

/** `indexOf` reads from where it starts up to what it finds. */
function passed(text: unknown, result: unknown, [, from = 0]: readonly unknown[]): number {
  const end = Number(result) < 0 ? String(text).length : Number(result);
  return Math.max(1, end - Number(from));
}

/** A regex reads up to the end of its match, or all where there is none; a sticky one only where it stands. */
function matched(_pattern: unknown, result: unknown, [input]: readonly unknown[]): number {
  const found = result as RegExpExecArray | null;
  return found === null ? String(input).length : found[0].length + 1;
}

function countCalls(
  owner: object,
  name: string,
  ...[cost, add]: readonly [Cost, (count: number) => void]
): () => void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  if (original === undefined) throw new Error(`nothing is called ${name}`);
  const method: unknown = original.value;
  Object.defineProperty(owner, name, {
    ...original,
    value(this: unknown, ...args: readonly unknown[]): unknown {
      const result: unknown = Reflect.apply(method as () => unknown, this, args);
      add(cost(this, result, args));
      return result;
    },
  });
  return () => {
    Object.defineProperty(owner, name, original);
  };
}
