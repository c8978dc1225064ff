import { Edits } from './edits.js';
import type { Span } from './encoding.js';
import { looksDrawnInPart, looksLikePart, maySumUp, SUM } from './parts.js';
import type { WrittenLiterals } from './written-literals.js';

/** Half a key and what else may be a part of one; each a literal that a name is given. Linear: bounded. */
const PART =
  /(?<![\w$.])([A-Za-z_$][\w$]{0,60})[ \t]{0,4}(?::[ \t]{0,2}\w{1,20}[ \t]{0,2})?:?=[ \t]{0,4}(["'`])([A-Za-z0-9]{8,24})\2/g;
/** Names that are joined by an operator or stand beside each other in a template. Linear: bounded, one class after another. */
const USE =
  /(?<![\w$.])\$?[A-Za-z_][\w$]{0,60}(?:[ \t]{0,4}(?:\+\+?|\.\.?|&|\|\||<>)[ \t]{0,4}\$?[A-Za-z_][\w$]{0,60}){1,3}(?![\w$])|(?:[$#]?\{[A-Za-z_$][\w$]{0,60}\}){2,4}|(?:\$[A-Za-z_]\w{0,60}){2,4}/g;
const NAME = /[A-Za-z_]\w*/g;

const MAX_PARTS = 1_000;

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
export function readVariables(text: string, literals: WrittenLiterals): Edits {
  const edits = new Edits(text);
  if (!maySumUp(literals.parts)) return edits;
  const parts = partsOf(text);
  for (const { 0: use, index } of text.matchAll(USE)) {
    const used = (use.match(NAME) ?? []).flatMap((name) => parts.get(name) ?? []);
    const joined = used.map((part) => part.text).join('');
    const [first] = used;
    if (joined.length !== SUM || first === undefined) continue;
    if (!used.some((part) => looksDrawnInPart(part.text))) continue;
    const isTemplate = use.includes('{') || /^\$\w+\$/.test(use);
    const shown = isTemplate ? joined : `"${joined}"`;
    const span = { start: index, end: index + use.length };
    edits.put(span, { text: shown, kind: 'joined variables', origin: first.origin });
    if (edits.count >= MAX_PARTS) break;
  }
  return edits;
}
