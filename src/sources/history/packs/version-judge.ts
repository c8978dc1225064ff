import type { QuickTest } from '../../../findings/quick-test.js';
import type { Met } from '../../../git/pack/family-walk.js';
import { contentOf, LazyContent } from '../../text/content.js';
import { windows } from '../../text/windows.js';
import { sliceEnd, sliceStart } from './slices.js';

/** What is known of a version of a text. */
export interface Judged {
  readonly mayMatch: boolean;
  /** Whether each byte is a character of its own wherever that matters: no zeros, no mark of a wide encoding. */
  readonly isNarrow: boolean;
  readonly traits: number;
}

/**
 * Judges a version of a text by what is new in it, where that is enough: what the version before does not
 * hold, this one holds only where an edit takes part in it.
 */
export function judgeVersion(test: QuickTest, version: Omit<Met<Judged>, 'entry'>): Judged {
  const { base, content, edits } = version;
  if (base?.isNarrow !== true || base.mayMatch || test.needsWhole(base.traits))
    return judgeWhole(test, content);
  if (!staysNarrow(content, edits)) return judgeWhole(test, content);
  let { traits } = base;
  for (const { start, end } of slicesOf(test, content, edits)) {
    const bytes = content.subarray(start, end);
    const slice = new LazyContent(bytes, { encoding: 'utf-8', lineOffset: 0 });
    // What a slice cuts off may make it look like more than it is, so that the whole is asked.
    if (test.mayMatch(slice)) return judgeWhole(test, content);
    traits |= test.traits(slice);
  }
  if (test.needsWhole(traits)) return judgeWhole(test, content);
  return { mayMatch: false, isNarrow: true, traits };
}

function judgeWhole(test: QuickTest, bytes: Buffer): Judged {
  const isNarrow = !bytes.includes(0) && !hasWideMark(bytes);
  let traits = 0;
  for (const window of windows(contentOf(bytes))) {
    // Versions of what may match are judged whole: they ask for no traits.
    if (test.mayMatch(window)) return { mayMatch: true, isNarrow, traits: 0 };
    if (isNarrow) traits |= test.traits(window);
  }
  return { mayMatch: false, isNarrow, traits };
}

/** The first two bytes of a text in UTF-16, in either order. */
function hasWideMark(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function staysNarrow(content: Buffer, edits: readonly number[]): boolean {
  if (hasWideMark(content)) return false;
  for (let index = 0; index < edits.length; index += 2)
    if (content.subarray(edits[index], edits[index + 1]).includes(0)) return false;
  return true;
}

interface Slice {
  readonly start: number;
  readonly end: number;
}

/** The edits with what stands around them, from left to right; those that touch are one. */
function* slicesOf(
  { reachBytes }: QuickTest,
  content: Buffer,
  edits: readonly number[],
): Generator<Slice> {
  let slice: Slice | undefined;
  for (let index = 0; index < edits.length; index += 2) {
    const from = (edits[index] ?? 0) - reachBytes;
    const to = (edits[index + 1] ?? 0) + reachBytes;
    if (slice !== undefined && from <= slice.end) {
      if (to > slice.end) slice = { start: slice.start, end: sliceEnd(content, to) };
      continue;
    }
    if (slice !== undefined) yield slice;
    slice = { start: sliceStart(content, from), end: sliceEnd(content, to) };
  }
  if (slice !== undefined) yield slice;
}
