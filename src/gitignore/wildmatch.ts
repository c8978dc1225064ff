import { readBracket, type ByteSet } from './bracket.js';

/**
 * One step of a compiled pattern.
 *
 * - `byte`, `any` and `set` take one byte; `any` and `set` never a slash.
 * - `star` takes any number of bytes up to the next slash.
 * - `deep` takes anything.
 * - `either` takes nothing: it goes on with the `deep` behind it or behind the slash that follows that.
 */
type Step =
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly set: ByteSet }
  | { readonly kind: 'star' }
  | { readonly kind: 'deep' }
  | { readonly kind: 'either' };

/** Whether a text (see `byteText`) matches from its beginning to its end. */
export type Wildmatch = (text: string) => boolean;

const SLASH = 0x2f;

function isEdge(char: string | undefined): boolean {
  return char === undefined || char === '/';
}

/** The steps for a run of stars from `start` to before `end`. */
function starSteps(pattern: string, start: number, end: number): readonly Step[] {
  const escapedSlash = pattern.startsWith('\\/', end);
  const stands = isEdge(pattern[start - 1]) && (isEdge(pattern[end]) || escapedSlash);
  if (end - start === 1 || !stands) return [{ kind: 'star' }];
  return pattern[end] === '/' ? [{ kind: 'either' }, { kind: 'deep' }] : [{ kind: 'deep' }];
}

function endOfStars(pattern: string, start: number): number {
  let end = start;
  while (pattern[end] === '*') end += 1;
  return end;
}

/** What a part of a pattern means and where the next part begins. */
interface Part {
  readonly steps: readonly Step[];
  readonly next: number;
}

function bytePart(pattern: string, at: number): Part | undefined {
  if (at >= pattern.length) return undefined;
  return { steps: [{ kind: 'byte', byte: pattern.charCodeAt(at) }], next: at + 1 };
}

/** The part at `at`; undefined where the pattern can match nothing. */
function readPart(pattern: string, at: number): Part | undefined {
  const char = pattern.charAt(at);
  if (char === '\\') return bytePart(pattern, at + 1);
  if (char === '?') return { steps: [{ kind: 'any' }], next: at + 1 };
  if (char === '*') {
    const next = endOfStars(pattern, at);
    return { steps: starSteps(pattern, at, next), next };
  }
  if (char !== '[') return bytePart(pattern, at);
  const bracket = readBracket(pattern, at);
  return bracket && { steps: [{ kind: 'set', set: bracket.set }], next: bracket.next };
}

function compile(pattern: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length;) {
    const part = readPart(pattern, at);
    if (part === undefined) return undefined;
    steps.push(...part.steps);
    at = part.next;
  }
  return steps;
}

/** Marks `index` as reached, and what follows it without taking a byte. */
function reach(steps: readonly Step[], states: Uint8Array, index: number): void {
  if (states[index] === 1) return;
  states[index] = 1;
  const kind = steps[index]?.kind;
  if (kind === 'star' || kind === 'deep' || kind === 'either') reach(steps, states, index + 1);
  if (kind === 'either') reach(steps, states, index + 3);
}

/** The state that a byte leads to from `index`; undefined where it leads nowhere. */
function advance(step: Step, index: number, byte: number): number | undefined {
  switch (step.kind) {
    case 'byte':
      return step.byte === byte ? index + 1 : undefined;
    case 'any':
      return byte === SLASH ? undefined : index + 1;
    case 'set':
      return byte !== SLASH && step.set[byte] === 1 ? index + 1 : undefined;
    case 'star':
      return byte === SLASH ? undefined : index;
    case 'deep':
      return index;
    case 'either':
      return undefined;
  }
}

/** Two sets of states: those reached before a byte, and those that it leads to. */
interface States {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

/** Marks in `to` where `byte` leads from the states in `from`; false where it leads nowhere. */
function follow(steps: readonly Step[], { from, to }: States, byte: number): boolean {
  let isAlive = false;
  for (let index = 0; index < steps.length; index += 1) {
    const step = from[index] === 1 ? steps[index] : undefined;
    const target = step && advance(step, index, byte);
    if (target === undefined) continue;
    isAlive = true;
    reach(steps, to, target);
  }
  return isAlive;
}

/** Follows all ways through the pattern at once, so the time is at most pattern times text. */
function run(steps: readonly Step[], text: string): boolean {
  let states = new Uint8Array(steps.length + 1);
  let next = new Uint8Array(steps.length + 1);
  reach(steps, states, 0);
  for (let at = 0; at < text.length; at += 1) {
    if (!follow(steps, { from: states, to: next }, text.charCodeAt(at))) return false;
    states.fill(0);
    [states, next] = [next, states];
  }
  return states[steps.length] === 1;
}

/** The plain text that every match ends in. The slash behind an `either` may be left out. */
function plainEnd(steps: readonly Step[]): string {
  const last = steps.findLastIndex(({ kind }) => kind !== 'byte');
  const isOptional = steps[last - 1]?.kind === 'either';
  return steps
    .slice(isOptional ? last + 2 : last + 1)
    .map((step) => (step.kind === 'byte' ? String.fromCharCode(step.byte) : ''))
    .join('');
}

/** Whether a text can match by its first byte alone. */
function canStart(first: Step | undefined, text: string): boolean {
  if (first?.kind !== 'byte' && first?.kind !== 'set') return true;
  return text !== '' && advance(first, 0, text.charCodeAt(0)) !== undefined;
}

/**
 * git's `wildmatch` with `WM_PATHNAME`: a `**` between slashes (or at an end) crosses directories,
 * any other run of stars does not.
 */
export function wildmatch(pattern: string): Wildmatch {
  const steps = compile(pattern);
  if (steps === undefined) return () => false;
  const end = plainEnd(steps);
  const [first] = steps;
  // Most names fail at their ends: a large ignore file is asked about each file of a tree.
  return (text) => text.endsWith(end) && canStart(first, text) && run(steps, text);
}
