import { kindOfName } from '../names.js';
import type { Candidate } from '../candidates.js';
import type { KnownName } from '../structure/walk.js';

/**
 * A pattern with one hole at its end, which the value fills: `"Bearer %s", "`, `"key={}".format("`. Linear: bounded
 * classes, one lazy before a fixed sign.
 */
const PATTERN =
  /["'`]([^"'`\n]{0,80}[A-Za-z][\w-]{0,60})[ :=]{1,3}(?:%[-\w.$]{1,6}|\{[\w:]{0,20}\})(?:\\[nr])?["'`](?:\s?,|\.format(?:ted)?\()\s{0,20}["'`]$/;

/** How much before a value is looked at. */
const PATTERN_CHARACTERS = 200;

/** The name before the hole of a pattern that a value fills. */
export function nameOfHole({
  text,
  candidate: { start },
}: {
  readonly text: string;
  readonly candidate: Candidate;
}): KnownName | undefined {
  const unit = text.charAt(start - 1);
  if (unit !== '"' && unit !== "'" && unit !== '`') return undefined;
  const first = Math.max(0, start - PATTERN_CHARACTERS);
  const before = text.slice(first, start);
  if (!before.includes('%') && !before.includes('{')) return undefined;
  const match = PATTERN.exec(before);
  const name = /[\w-]+$/.exec(match?.[1] ?? '')?.[0];
  if (match === null || name === undefined) return undefined;
  const kind = kindOfName(name);
  if (kind === 'neutral') return undefined;
  return { text: name, start: first + match.index + match[0].indexOf(name), kind };
}
