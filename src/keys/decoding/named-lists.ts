import { looksDrawn } from '../randomness.js';
import { maySayText } from './base64.js';
import { Edits } from './edits.js';
import type { Span } from './encoding.js';
import { JOINT, LIST, MIN_LIST } from './lists.js';

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

/** Whether a list, whose quotes may be escaped, may be joined by its name somewhere. */
export function mayBeJoinedByName(list: string): boolean {
  return list.length < 4 * MAX_ENCODED && isKey(list.replace(BETWEEN, ''));
}

/** Whether a text holds a word that joins. */
export function mayJoinNames(text: string): boolean {
  return JOINER.test(text);
}

interface NamedList {
  readonly span: Span;
  readonly text: string;
  readonly joined: string;
}

function namedLists(text: string): ReadonlyMap<string, NamedList> {
  const lists = new Map<string, NamedList>();
  for (const { 0: list, index } of text.matchAll(LIST)) {
    if (list.length < MIN_LIST || !mayBeJoinedByName(list)) continue;
    const name = NAMED.exec(text.slice(Math.max(0, index - NAMED_CHARACTERS), index))?.[1];
    if (name === undefined) continue;
    const span = { start: index + 1, end: index + list.length - 1 };
    lists.set(name, { span, text: list, joined: list.replace(BETWEEN, '') });
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
  for (const list of used) changes.push(...jointsOf(list));
  return changes.sort((a, b) => a.span.start - b.span.start);
}

function jointsOf({ span, text }: NamedList): readonly Change[] {
  return Array.from(text.matchAll(JOINT), ({ 0: joint, index }) => {
    const start = span.start - 1 + index;
    return { span: { start, end: start + joint.length }, text: '' };
  });
}

/** Puts the strings of a list where its name is joined: `parts = ["…", "…"]`, `key = "".join(parts)`. */
export function readNamedLists(text: string): Edits {
  const edits = new Edits(text);
  const lists = mayJoinNames(text) ? namedLists(text) : new Map<string, NamedList>();
  let readUpTo = 0;
  for (const { span, ...rest } of lists.size === 0 ? [] : changesIn(text, lists)) {
    if (span.start < readUpTo) continue;
    readUpTo = span.end;
    edits.put(span, { ...rest, kind: 'joined literals' });
  }
  edits.mayHoldMore = true;
  return edits;
}
