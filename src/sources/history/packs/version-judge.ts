import type { QuickTest } from '../../../findings/quick-test.js';
import type { Content } from '../../../findings/document.js';
import type { Met } from '../../../git/pack/family-walk.js';
import { contentOf, LazyContent } from '../../text/content.js';
import { windows } from '../../text/windows.js';
import { slicesOf } from './slices.js';

/** What is known of a version of a text. */
export interface Judged {
  readonly mayMatch: boolean;
  /** Whether the text says by itself what a match needs beside its value; undefined where it does not match. */
  readonly hasEvidence: boolean | undefined;
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
  if (base?.isNarrow !== true || !staysNarrow(content, edits)) return judgeWhole(test, content);
  const slices = Array.from(slicesOf(content, edits, test.reachBytes), ({ start, end }) => {
    const bytes = content.subarray(start, end);
    return new LazyContent(bytes, { encoding: 'utf-8', lineOffset: 0 });
  });
  const traits = slices.reduce((all, slice) => all | test.traits(slice), base.traits);
  if (test.needsWhole(traits)) return judgeWhole(test, content);
  const isNew = (ask: (content: Content) => boolean): boolean => slices.some(ask);
  // What a slice cuts off may make it look like more than it is, so that the whole is asked.
  const mayMatch = (base.mayMatch || isNew(test.mayMatch)) && someWindow(content, test.mayMatch);
  const mayHaveEvidence = base.hasEvidence !== false || isNew(test.hasEvidence);
  const hasEvidence = mayMatch
    ? mayHaveEvidence && someWindow(content, test.hasEvidence)
    : undefined;
  return { mayMatch, hasEvidence, isNarrow: true, traits };
}

function judgeWhole(test: QuickTest, bytes: Buffer): Judged {
  const isNarrow = !bytes.includes(0) && !hasWideMark(bytes);
  let traits = 0;
  // Versions of what is not narrow are judged whole: they ask for no traits.
  if (isNarrow) for (const window of windows(contentOf(bytes))) traits |= test.traits(window);
  const mayMatch = someWindow(bytes, test.mayMatch);
  const hasEvidence = mayMatch ? someWindow(bytes, test.hasEvidence) : undefined;
  return { mayMatch, hasEvidence, isNarrow, traits };
}

function someWindow(bytes: Buffer, ask: (content: Content) => boolean): boolean {
  for (const window of windows(contentOf(bytes))) if (ask(window)) return true;
  return false;
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
