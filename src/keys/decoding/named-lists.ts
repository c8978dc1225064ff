import { looksDrawn } from '../randomness.js';
import { maySayText } from './base64.js';
import { Edits } from './edits.js';
import type { Span } from './encoding.js';
import { JOINT } from './lists.js';
import type { WrittenLiterals } from './written-literals.js';

/** Before a list, the name that it is given. Linear: bounded, each class ends at another one. */
const NAMED =
  /(?<![\w$.])\$?([A-Za-z_]\w{0,60})[ \t]{0,4}(?::[ \t]{0,2}[\w[\]<>&;, ]{1,30})?:?=[ \t]{0,4}[^"'`\n=;]{0,30}[[({]\s{0,20}$/;
const NAMED_CHARACTERS = 150;

/** What joins the strings of a list that has a name: `parts.join("")`. Linear: bounded. */
const METHOD =
  /(?<![\w$.])\$?([A-Za-z_]\w{0,60})(?:\.\w{1,20}\(\)){0,3}\.(?:join|concat|collect)\b(?:\([^()"'`\n]{0,20}(?:["'`]{2})?\))?/g;
/** The same with the list as an argument: `"".join(parts)`, `implode('', $parts)`, `table.concat(parts)`. Linear: bounded. */
const CALL =
  /(?:["'`]{2}\.)?(?<!\w)(?:[A-Za-z_]\w{0,30}\.){0,2}(?:[Jj]oin|[Cc]oncat|implode|paste0?)\((?:["'`]{2},[ \t]{0,4})?[@$]?(?:local\.)?([A-Za-z_]\w{0,60})(?:,[ \t]{0,4}[^()"'`\n]{0,20}(?:["'`]{2})?)?\)/g;
/** The same in PowerShell, and in Elixir's and F#'s pipes. Linear: bounded. */
const OPERATOR =
  /-join[ \t]{1,4}\$([A-Za-z_]\w{0,60})|\$([A-Za-z_]\w{0,60})[ \t]{1,4}-join\b(?:[ \t]{0,4}["']{2})?/g;
const USES = [METHOD, CALL, OPERATOR];

/** Any word of those, for a quick look. */
const JOINER = /join|concat|implode|paste|collect/i;

const KEY = 32;
/** Base64 of a key, of which a key is a part, twice encoded. */
const MIN_ENCODED = 43;
const MAX_ENCODED = 200;
const MAX_USES = 1_000;

/** What stands between the letters of a list, also where quotes and line ends are escaped. */
const BETWEEN = /\\+[nrt]|[\\"'`\s,]+/g;

/** Whether the strings of a list are a key or what encodes one, once they are joined. */
function isKey(joined: string): boolean {
  if (joined.length === KEY) return looksDrawn(joined);
  if (joined.length < MIN_ENCODED || joined.length > MAX_ENCODED) return false;
  return maySayText(joined, { start: 0, end: joined.length });
}

/** The strings of a list, whose quotes may be escaped, where together they may encode a key. */
function joinedStrings(text: string, { start, end }: Span): string | undefined {
  if (end - start > 4 * MAX_ENCODED) return undefined;
  const joined = text.slice(start, end).replace(BETWEEN, '');
  return isKey(joined) ? joined : undefined;
}

/** Whether a list may be joined by its name somewhere. */
export function mayBeJoinedByName(text: string, list: Span): boolean {
  return joinedStrings(text, list) !== undefined;
}

/** Whether a text holds a word that joins. */
export function mayJoinNames(text: string): boolean {
  return JOINER.test(text);
}

interface NamedList {
  /** Without the first quote and the last. */
  readonly span: Span;
  readonly joined: string;
}

function namedLists(text: string, written: readonly Span[]): ReadonlyMap<string, NamedList> {
  const lists = new Map<string, NamedList>();
  for (const list of written) {
    const joined = joinedStrings(text, list);
    if (joined === undefined) continue;
    const before = text.slice(Math.max(0, list.start - NAMED_CHARACTERS), list.start);
    const name = NAMED.exec(before)?.[1];
    const span = { start: list.start + 1, end: list.end - 1 };
    if (name !== undefined) lists.set(name, { span, joined });
  }
  return lists;
}

/** A stretch and what comes in its place. */
interface Change {
  readonly span: Span;
  readonly text: string;
  readonly origin?: Span;
}

/** What joins a list becomes its strings; the list itself becomes one string, whose name may say more. */
function changesIn(text: string, lists: ReadonlyMap<string, NamedList>): readonly Change[] {
  const changes: Change[] = [];
  const used = new Set<NamedList>();
  for (const match of USES.flatMap((use) => Array.from(text.matchAll(use)))) {
    const list = lists.get(match[1] ?? match[2] ?? '');
    if (list === undefined || used.size >= MAX_USES) continue;
    used.add(list);
    const span = { start: match.index, end: match.index + match[0].length };
    changes.push({ span, text: `"${list.joined}"`, origin: list.span });
  }
  for (const list of used) changes.push(...jointsIn(text, list));
  return changes.sort((a, b) => a.span.start - b.span.start);
}

function jointsIn(text: string, { span }: NamedList): readonly Change[] {
  return Array.from(text.slice(span.start, span.end).matchAll(JOINT), ({ 0: joint, index }) => {
    const start = span.start + index;
    return { span: { start, end: start + joint.length }, text: '' };
  });
}

/** Puts the strings of a list where its name is joined: `parts = ["…", "…"]`, `key = "".join(parts)`. */
export function readNamedLists(text: string, literals: WrittenLiterals): Edits {
  const edits = new Edits(text);
  const lists = mayJoinNames(text)
    ? namedLists(text, literals.lists)
    : new Map<string, NamedList>();
  let readUpTo = 0;
  for (const { span, ...rest } of lists.size === 0 ? [] : changesIn(text, lists)) {
    if (span.start < readUpTo) continue;
    readUpTo = span.end;
    edits.put(span, { ...rest, kind: 'joined literals' });
  }
  edits.mayHoldMore = true;
  return edits;
}
