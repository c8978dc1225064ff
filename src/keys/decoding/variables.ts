import { Edits } from './edits.js';
import type { Span } from './encoding.js';

/** Half a key and what else may be a part of one; each a literal that a name is given. Linear: bounded. */
const PART =
  /(?<![\w$.])([A-Za-z_$][\w$]{0,60})[ \t]{0,4}(?::[ \t]{0,2}\w{1,20}[ \t]{0,2})?:?=[ \t]{0,4}(["'`])([A-Za-z0-9]{8,24})\2/g;
/** The same without its name, also where the quotes are escaped: a quick look. */
const ANY_PART = /=[ \t]{0,4}\\{0,8}["'`]([A-Za-z0-9]{8,24})\\{0,8}["'`]/g;
/** Names that are joined by an operator or stand beside each other in a template. Linear: bounded, one class after another. */
const USE =
  /(?<![\w$.])\$?[A-Za-z_][\w$]{0,60}(?:[ \t]{0,4}(?:\+\+?|\.\.?|&|\|\||<>)[ \t]{0,4}\$?[A-Za-z_][\w$]{0,60}){1,3}(?![\w$])|(?:[$#]?\{[A-Za-z_$][\w$]{0,60}\}){2,4}|(?:\$[A-Za-z_]\w{0,60}){2,4}/g;
const NAME = /[A-Za-z_]\w*/g;

/** A key has this many characters; other sums of parts are not looked at. */
const SUM = 32;
const MAX_PARTS = 1_000;

/** A part of a draw has letters of both cases; a name of few words has few capitals. */
export function looksLikePart(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z].*[A-Z]/.test(text);
}

/** Whether a text gives literals to names that may be the parts of a key. */
export function mayJoinVariables(text: string): boolean {
  const lengths = new Set<number>();
  let parts = 0;
  for (const match of text.matchAll(ANY_PART)) {
    const part = match[1] ?? '';
    if (!looksLikePart(part)) continue;
    lengths.add(part.length);
    parts += 1;
    if (parts > 1 && (parts > 2 || lengths.has(SUM - part.length))) return true;
  }
  return false;
}

/** A literal that a name is given, and where it stands. */
interface Part {
  readonly text: string;
  readonly origin: Span;
}

function partsOf(text: string): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { 0: match, 1: name = '', 3: part = '', index } of text.matchAll(PART)) {
    const end = index + match.length - 1;
    const origin = { start: end - part.length, end };
    if (looksLikePart(part)) parts.set(name.replace(/^\$/, ''), { text: part, origin });
    if (parts.size >= MAX_PARTS) break;
  }
  return parts;
}

/**
 * Puts the parts of a key where their names are joined: `a = "…"`, `b = "…"`, `mistral_api_key = a + b`.
 * The key stands where its first part is written.
 */
export function readVariables(text: string): Edits {
  const edits = new Edits(text);
  if (!mayJoinVariables(text)) return edits;
  const parts = partsOf(text);
  for (const { 0: use, index } of text.matchAll(USE)) {
    const used = (use.match(NAME) ?? []).flatMap((name) => parts.get(name) ?? []);
    const joined = used.map((part) => part.text).join('');
    const [first] = used;
    if (joined.length !== SUM || first === undefined) continue;
    const isTemplate = use.includes('{') || /^\$\w+\$/.test(use);
    const shown = isTemplate ? joined : `"${joined}"`;
    const span = { start: index, end: index + use.length };
    edits.put(span, { text: shown, kind: 'joined variables', origin: first.origin });
    if (edits.count >= MAX_PARTS) break;
  }
  return edits;
}
