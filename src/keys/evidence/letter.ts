import type { Candidate } from '../candidates.js';
import type { KnownName } from '../structure/walk.js';

/** A variable of one letter that is given a value: `T=`, `$s = "`. Linear: bounded. */
const LETTER = /(?:^|[\s;])\$?([A-Za-z])\s{0,4}:?=\s{0,4}["'`]?$/;

/** The name of a variable of one letter, which elsewhere is the mark of a literal: `b"…"`. */
export function nameOfLetter({
  text,
  candidate: { start },
}: {
  readonly text: string;
  readonly candidate: Candidate;
}): KnownName | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const name = LETTER.exec(before)?.[1];
  if (name === undefined) return undefined;
  return { text: name, start: start - before.length + before.lastIndexOf(name), kind: 'plain' };
}
