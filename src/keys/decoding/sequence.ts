import type { Span } from './encoding.js';

/**
 * How a sequence is written: its members, by a global pattern, and what stands between two of them.
 * Both are bounded. One pattern for a sequence of any length would keep every member on the stack of
 * the engine, which a long text overflows.
 */
export interface SequenceShape {
  readonly member: RegExp;
  /** Anchored at both ends. */
  readonly joint: RegExp;
  /** How many members there are at least. */
  readonly min: number;
}

/** No joint is longer. */
const MAX_JOINT = 1_000;

/** A sequence that members are added to. */
interface Growing {
  readonly start: number;
  end: number;
  count: number;
}

/** The sequences in a text that have enough members. Linear where the patterns are. */
export function* sequencesIn(text: string, { member, joint, min }: SequenceShape): Generator<Span> {
  let growing: Growing | undefined;
  for (const { 0: match, index } of text.matchAll(member)) {
    const end = index + match.length;
    const before = text.slice(Math.max(index - MAX_JOINT, growing?.end ?? index), index);
    if (growing !== undefined && joint.test(before)) {
      growing.end = end;
      growing.count += 1;
      continue;
    }
    if (growing !== undefined && growing.count >= min) yield growing;
    growing = { start: index, end, count: 1 };
  }
  if (growing !== undefined && growing.count >= min) yield growing;
}
