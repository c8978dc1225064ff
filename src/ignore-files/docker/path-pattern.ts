/**
 * One step of a pattern of Docker (https://docs.docker.com/build/concepts/context/#syntax).
 *
 * - `unit`, `any` and `set` take one character; `any` never a slash.
 * - `star` takes what stands before the next slash, `deep` anything.
 * - `folders` takes nothing, or anything that ends in a slash.
 */
type Step =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'set'; readonly has: (unit: string) => boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' | 'deep' | 'folders' };

interface Part {
  readonly steps: readonly Step[];
  readonly next: number;
}

/** Whether a path matches from its beginning to its end. Takes at most pattern times path steps. */
export type PathPattern = (path: string) => boolean;

/** Compiles a cleaned pattern; undefined where Docker refuses it, or makes something unexpected of it. */
export function pathPattern(pattern: string): PathPattern | undefined {
  // Two stars at the start with plain text behind them: any ending counts, also within a name.
  const tail = /^\*\*([^*?[\]\\]*)$/u.exec(pattern)?.[1];
  if (tail !== undefined) return (path) => path.endsWith(tail) || tail === `/${path}`;
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length;) {
    const part = readPart(pattern, at);
    if (part === undefined) return undefined;
    steps.push(...part.steps);
    at = part.next;
  }
  return (path) => matches(steps, path);
}

/** Docker hands these to its regular expressions with the backslash, where they mean something else. */
const CLASS_LETTER = /[A-Za-z0-9]/u;

function readPart(pattern: string, at: number): Part | undefined {
  const unit = pattern.charAt(at);
  if (unit === '*') return readStars(pattern, at);
  if (unit === '?') return { steps: [{ kind: 'any' }], next: at + 1 };
  if (unit === '[') return readSet(pattern, at);
  if (unit !== '\\') return { steps: [{ kind: 'unit', unit }], next: at + 1 };
  const escaped = pattern.charAt(at + 1);
  return escaped === '' || CLASS_LETTER.test(escaped)
    ? undefined
    : { steps: [{ kind: 'unit', unit: escaped }], next: at + 2 };
}

function readStars(pattern: string, at: number): Part {
  if (pattern[at + 1] !== '*') return { steps: [{ kind: 'star' }], next: at + 1 };
  const next = pattern[at + 2] === '/' ? at + 3 : at + 2;
  return { steps: [{ kind: next >= pattern.length ? 'deep' : 'folders' }], next };
}

/** `[a-z]` and `[^a]`. Undefined for a set that does not end. */
function readSet(pattern: string, at: number): Part | undefined {
  const negated = pattern[at + 1] === '^';
  const ranges: (readonly [string, string])[] = [];
  let index = at + (negated ? 2 : 1);
  while (index < pattern.length && pattern[index] !== ']') {
    const [low, afterLow] = setUnit(pattern, index);
    const isRange = pattern[afterLow] === '-' && pattern[afterLow + 1] !== ']';
    const [high, afterHigh] = isRange ? setUnit(pattern, afterLow + 1) : [low, afterLow];
    ranges.push([low, high]);
    index = afterHigh;
  }
  if (pattern[index] !== ']' || ranges.length === 0) return undefined;
  if (ranges.some(([low, high]) => low === '' || low > high)) return undefined;
  const has = (unit: string): boolean =>
    ranges.some(([low, high]) => low <= unit && unit <= high) !== negated;
  return { steps: [{ kind: 'set', has }], next: index + 1 };
}

function setUnit(pattern: string, at: number): readonly [string, number] {
  return pattern[at] === '\\' ? [pattern.charAt(at + 1), at + 2] : [pattern.charAt(at), at + 1];
}

function matches(steps: readonly Step[], path: string): boolean {
  let places = new Set([0]);
  for (const step of steps) {
    places = after(step, path, places);
    if (places.size === 0) return false;
  }
  return places.has(path.length);
}

/** Where in the path one can be behind the step, from all places at which one can be before it. */
function after(step: Step, path: string, places: ReadonlySet<number>): Set<number> {
  if (step.kind === 'unit' || step.kind === 'any' || step.kind === 'set') {
    const taken = [...places].filter((at) => at < path.length && takes(step, path.charAt(at)));
    return new Set(taken.map((at) => at + 1));
  }
  const result = new Set(places);
  const first = Math.min(...places);
  for (let at = first; at < path.length; at += 1) {
    if (step.kind === 'folders' ? path[at] === '/' : canPass(step.kind, path, at, result))
      result.add(at + 1);
  }
  return result;
}

function canPass(
  kind: 'star' | 'deep',
  ...[path, at, reached]: readonly [string, number, ReadonlySet<number>]
): boolean {
  return kind === 'deep' || (path[at] !== '/' && reached.has(at));
}

function takes(step: Extract<Step, { kind: 'unit' | 'any' | 'set' }>, unit: string): boolean {
  if (step.kind === 'unit') return step.unit === unit;
  return step.kind === 'any' ? unit !== '/' : step.has(unit);
}
