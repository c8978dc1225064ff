import { kindOfName } from '../names.js';
import type { Candidate } from '../candidates.js';
import { type Names } from '../structure/names.js';
import { TELLS_WHOSE, type KnownName } from '../structure/walk.js';
import type { Line } from '../structure/lines.js';

/** What stands before a value that is one of a list in one string or assignment: `KEYS=one,`, `"keys": "one; `. Linear: bounded. */
const LIST =
  /(?:^|[\s{,(])["']?([\w.$-]{1,60})["']?\s{0,4}[:=]\s{0,4}["'`]?([^\s"'`{}()[\]]{1,300}[,;][ \t]?)$/;
const LIST_CHARACTERS = 360;
/** What ends one value of a list. */
const ENDS = new Set([',', ';', ' ']);

interface Place {
  readonly text: string;
  readonly candidate: Candidate;
  readonly line: Line;
  readonly structure: { readonly names: Names };
}

/** The name that a list is given to whose second or later value the candidate is. */
export function nameOfList({ text, candidate, line, structure }: Place): KnownName | undefined {
  const { start } = candidate;
  if (!ENDS.has(text.charAt(start - 1))) return undefined;
  const first = Math.max(line.start, start - LIST_CHARACTERS);
  const before = text.slice(first, start);
  if (!before.includes('=') && !before.includes(':')) return undefined;
  const [, name, values] = LIST.exec(before) ?? [];
  if (name === undefined || values === undefined) return undefined;
  // `mistral,KEY`: the list says itself whose the value is.
  const said = structure.names.between(start - values.length, start);
  if (said.some((each) => TELLS_WHOSE.has(each.kind))) return undefined;
  const kind = kindOfName(name);
  return kind === 'neutral' ? undefined : { text: name, start, kind };
}

/** A flag as one argument of a command and its value as the next: `"--key", "`. Linear: bounded. */
const FLAG = /["']--?([\w-]{2,40})["'],\s{0,20}["']$/;

/** The flag before a value in a list of arguments. */
export function nameOfArgument({ text, candidate }: Place): KnownName | undefined {
  const { start } = candidate;
  if (!/["']/.test(text.charAt(start - 1))) return undefined;
  const before = text.slice(Math.max(0, start - 70), start);
  const name = FLAG.exec(before)?.[1];
  if (name === undefined) return undefined;
  const kind = kindOfName(name);
  const at = start - before.length + before.lastIndexOf(name);
  return kind === 'neutral' ? undefined : { text: name, start: at, kind };
}
