import { offsetsIn } from '../findings/position.js';
import type { Fix, Place } from '../findings/finding.js';
import type { RepositoryTree } from '../findings/tree.js';

/** A text or a number that is written out somewhere, and what is to stand in its place. */
interface Exchange {
  readonly title: string;
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** One text in quotes, or one number. Linear: anchored, one class each. */
const LITERAL = /^(?:"[^"\\\n]*"|'[^'\\\n]*'|`[^`\\\n]*`|\d[\d_]*)$/u;

/**
 * The fix that writes another value into a literal and leaves its quotes and its prefix alone
 * (`mistral/open-mistral-7b`). Undefined where no plain literal stands there: a call, an environment.
 */
export async function literalFix(
  tree: RepositoryTree,
  { title, place, from, to }: Exchange,
): Promise<Fix | undefined> {
  const { path, ...span } = place;
  const text = (await tree.read(path))?.text;
  const [start, end] = (text === undefined ? undefined : offsetsIn(text)(span)) ?? [];
  const written = text?.slice(start, end) ?? '';
  const at = written.indexOf(from);
  if (start === undefined || !LITERAL.test(written) || at === -1) return undefined;
  const isOnce = written.indexOf(from, at + 1) === -1;
  const replacement = `${written.slice(0, at)}${to}${written.slice(at + from.length)}`;
  return isOnce ? { title, path, span, replacement } : undefined;
}
