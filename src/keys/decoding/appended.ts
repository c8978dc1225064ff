import { Edits } from './edits.js';
import type { Span } from './encoding.js';
import { looksDrawnInPart, looksLikePart, SUM } from './parts.js';
import type { WrittenLiterals } from './written-literals.js';

/**
 * A literal that a name is given, or that is appended to it: `k := "a"`, `k += "b"`, `$k .= "b"`,
 * `k = k & "b"`, `k.push_str("b")`. Linear: bounded, and a name starts where no other one goes on.
 */
const STATEMENT =
  /(?<![\w$.>-])((?:\$?[A-Za-z_]\w{0,60})(?:(?:\.|->)[A-Za-z_]\w{0,60}){0,3})(?:[ \t]{0,2}:[ \t]{0,2}&?\w{1,20})?[ \t]{0,4}(\+=|\.{1,2}=|&=|~=|<<|\.(?:push_str|append|concat)\(|:?=[ \t]{0,4}(?:\1[ \t]{0,4}(?:\+|\.{1,2}|&|~)|[\w:. ]{1,24}\()?)[ \t]{0,4}(["'`])([A-Za-z0-9]{0,31})\3/g;
/** What gives a name its first literal. */
const FIRST = /^:?=[ \t]*(?:[\w:. ]+\()?$/;
const MAX_KEYS = 1_000;
/** How far behind its first literal a name is appended to. */
const MAX_DISTANCE = 4_096;

/** Whether a piece is of a length that is looked at as a part. */
function isLong(text: string): boolean {
  return text.length >= 8 && text.length <= 24;
}

/** What a name is given, piece after piece. */
interface Grown {
  /** The first literal, in which all of it is put. */
  readonly first: Span;
  /** Where the first letters of it are written. */
  origin: Span;
  text: string;
  /** Whether one of the pieces is drawn, and whether one that is appended looks like a part of a key. */
  isDrawn: boolean;
  isPut: boolean;
}

/** The names of a text and what they are given. */
class Names {
  readonly #byName = new Map<string, Grown>();
  readonly all: Grown[] = [];

  give(name: string, first: Span, text: string): void {
    const isDrawn = isLong(text) && looksDrawnInPart(text);
    const grown = { first, origin: first, text, isDrawn, isPut: false };
    this.#byName.set(name, grown);
    this.all.push(grown);
  }

  append(name: string, origin: Span, text: string): void {
    const grown = this.#byName.get(name);
    if (grown === undefined || grown.text.length > SUM) return;
    if (origin.start > grown.first.start + MAX_DISTANCE) return;
    if (grown.text === '') grown.origin = origin;
    grown.text += text;
    grown.isDrawn ||= isLong(text) && looksDrawnInPart(text);
    grown.isPut ||= isLong(text) && looksLikePart(text);
  }
}

function namesOf(text: string): Names {
  const names = new Names();
  for (const match of text.matchAll(STATEMENT)) {
    const [{ length }, name = '', operator = '', , part = ''] = match;
    const end = match.index + length - 1;
    const span = { start: end - part.length, end };
    if (FIRST.test(operator)) names.give(name, span, part);
    else names.append(name, span, part);
  }
  return names;
}

/** Puts together, in its first literal, what is appended to a name: `key = "…"`, `key += "…"`. */
export function readAppended(text: string, literals: WrittenLiterals): Edits {
  const edits = new Edits(text);
  if (literals.parts.appended.length === 0) return edits;
  for (const { first, origin, text: joined, isDrawn, isPut } of namesOf(text).all) {
    if (!isDrawn || !isPut || joined.length !== SUM) continue;
    edits.put(first, { text: joined, kind: 'joined literals', origin });
    if (edits.count >= MAX_KEYS) break;
  }
  return edits;
}
