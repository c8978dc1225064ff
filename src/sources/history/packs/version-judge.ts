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
  const glances = around(version, test.bytesAround.glance).map(test.glance);
  const ofNew = glances.reduce((all, glance) => all | glance.traits, 0);
  const traits = base.traits | ofNew;
  const scope = test.scopeOf(traits, ofNew);
  if (scope === 'whole') return judgeWhole(test, content);
  const isSuspect =
    base.mayMatch || scope === 'reach' || glances.some(({ seemsToMatch }) => seemsToMatch);
  const judged = isSuspect ? judgeReach(test, version, base) : NO_MATCH;
  return { ...judged, isNarrow: true, traits };
}

const NO_MATCH = { mayMatch: false, hasEvidence: undefined };

function judgeReach(
  test: QuickTest,
  version: Omit<Met<Judged>, 'entry'>,
  base: Judged,
): Pick<Judged, 'mayMatch' | 'hasEvidence'> {
  const { content } = version;
  const reached = around(version, test.bytesAround.reach);
  // What a slice cuts off may make it look like more than it is, so that the whole is asked.
  const seemsToMatch = base.mayMatch || reached.some(test.mayMatch);
  if (!seemsToMatch || !someWindow(content, test.mayMatch)) return NO_MATCH;
  const mayHaveEvidence = base.hasEvidence !== false || reached.some(test.hasEvidence);
  return { mayMatch: true, hasEvidence: mayHaveEvidence && someWindow(content, test.hasEvidence) };
}

/** The edits of a version, each with some bytes around it. */
function around(
  { content, edits }: Pick<Met<Judged>, 'content' | 'edits'>,
  reach: number,
): readonly Content[] {
  return Array.from(slicesOf(content, edits, reach), ({ start, end }) => {
    const bytes = content.subarray(start, end);
    return new LazyContent(bytes, { encoding: 'utf-8', lineOffset: 0 });
  });
}

function judgeWhole(test: QuickTest, bytes: Buffer): Judged {
  const isNarrow = !bytes.includes(0) && !hasWideMark(bytes);
  // Versions of what is not narrow are judged whole: they ask for no traits.
  const glances = isNarrow ? Array.from(windows(contentOf(bytes)), test.glance) : [];
  const traits = glances.reduce((all, glance) => all | glance.traits, 0);
  const isSuspect =
    !isNarrow ||
    test.scopeOf(traits, traits) === 'whole' ||
    glances.some(({ seemsToMatch }) => seemsToMatch);
  const mayMatch = isSuspect && someWindow(bytes, test.mayMatch);
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

/** Edits are short and many: a call of `includes` for each takes longer than its bytes. */
function staysNarrow(content: Buffer, edits: readonly number[]): boolean {
  if (hasWideMark(content)) return false;
  for (let index = 0; index < edits.length; index += 2) {
    const end = edits[index + 1] ?? 0;
    for (let at = edits[index] ?? 0; at < end; at += 1) if (content[at] === 0) return false;
  }
  return true;
}
