import { DIGITS_64, mayBeginText, maySayText } from './base64.js';
import { visitLongRuns } from './long-runs.js';
import { isQuotedPrintable } from './markup.js';
import { mayBeJoinedByName, mayJoinNames } from './named-lists.js';
import type { Span } from './encoding.js';
import { maySumUp } from './parts.js';
import { ALL_READERS, readingsOf, WORD_READERS, type Reader } from './readings.js';
import { MIN_HEX, MIN_RUN, readRuns } from './runs.js';
import type { Sought } from './seeker.js';
import { visitSpots } from './spots.js';
import { Stretches } from './stretches.js';
import { interpolations } from './templates.js';
import { EscapedLiterals } from './written-literals.js';

/** How much around a place is read with it, and how far behind it the next one is looked for; in characters. */
interface WindowSize {
  readonly around: number;
  /** What lies so far behind a place is well within the window. */
  readonly step: number;
}

/** A key that is encoded three times takes some 3,000 characters, a name some 1,200. */
const SIZES: Readonly<Record<Sought, WindowSize>> = {
  draw: { around: 8_192, step: 4_096 },
  word: { around: 2_048, step: 512 },
};

function isDigit(text: string, offset: number): boolean {
  return DIGITS_64[text.charCodeAt(offset)] === 1;
}

/** Stretches around places of a text. */
class Windows {
  readonly #text: string;
  readonly #size: WindowSize;
  readonly spans: Span[] = [];

  constructor(text: string, size: WindowSize) {
    this.#text = text;
    this.#size = size;
  }

  /** Takes a place and what is around it, without cutting a run in two; says up to where no more is needed. */
  add({ start, end }: Span): number {
    const { around, step } = this.#size;
    const from = this.spans.at(-1)?.end ?? 0;
    const window = {
      start: Math.max(0, start - around),
      end: Math.min(this.#text.length, end + around),
    };
    while (window.start > from && isDigit(this.#text, window.start - 1)) window.start -= 1;
    while (window.end > from && isDigit(this.#text, window.end)) window.end += 1;
    this.spans.push(window);
    return Math.max(end, start + step, window.end - around);
  }
}

/** Behind a run: a line may follow that goes on with it. Linear: bounded. */
const NEXT_LINE = /^={0,2}[\r\n\\]/;
const HEX = /^(?:0[xX])?[0-9A-Fa-f]+$/;

/** Whether the first 32 bytes that hexadecimal digits write may be text. */
function hexMaySayText(text: string, { start, end }: Span): boolean {
  if (end - start < MIN_HEX || !HEX.test(text.slice(start, start + MIN_HEX))) return false;
  const first = text.charAt(start + 1) === 'x' ? start + 2 : start;
  const bytes = Buffer.from(text.slice(first, Math.min(end, first + MIN_HEX)), 'hex');
  return mayBeginText(bytes);
}

function saysText(text: string, { start, end }: Span): boolean {
  // The letter of a line end in JSON, `\\n`, belongs to no run.
  const first = text.charAt(start - 1) === '\\' ? start + 1 : start;
  return (
    maySayText(text, { start, end }) ||
    (first > start && maySayText(text, { start: first, end })) ||
    hexMaySayText(text, { start: first, end })
  );
}

/** What is looked for, and whether a text shows it as it is. */
interface Search {
  readonly sought: Sought;
  readonly isShown: (text: string) => boolean;
}

/**
 * How far a run may say what is looked for: not at all, to its end, or, where lines may go on with it, to that of the
 * text. What it says alone is looked at alone: data and notes of programs that hold no key are often in base64.
 */
function saidUpTo(text: string, run: Span, { sought, isShown }: Search): number {
  if (!saysText(text, run)) return -1;
  if (NEXT_LINE.test(text.slice(run.end, run.end + 3))) return text.length;
  const read = readRuns(text.slice(run.start, run.end));
  const someOf = sought === 'draw' ? someReading : someReadingOfWords;
  const said = read.isEmpty ? undefined : read.text();
  return said === undefined || isShown(said) || someOf(said, isShown) ? run.end : -1;
}

/** Whether something in a text may be put together by names, which may be as short as one letter. */
export function mayJoinByName(text: string): boolean {
  const literals = new EscapedLiterals(text);
  const { parts, lists } = literals;
  if (maySumUp(parts) || parts.appended.length > 0) return true;
  return lists.some(({ span }) => mayBeJoinedByName(text, span));
}

/** Whether something may be put together from what stands anywhere. */
function mayReachFar({ text, lists }: EscapedLiterals): boolean {
  if (isQuotedPrintable(text)) return true;
  return lists.some((list) => mayBeJoinedByName(text, list.span)) && mayJoinNames(text);
}

/** Calls `visit` with each place at which something may be encoded or joined; it says up to where it has seen the text. */
function visitPlaces(
  { text, lists, parts, codes }: EscapedLiterals,
  search: Search,
  visit: (place: Span) => number,
): void {
  const { sought } = search;
  const wanted = { sought, mayBeParts: parts.isAnyDrawn };
  visitSpots(text, wanted, (offset) => visit({ start: offset, end: offset + 1 }));
  visitLongRuns(text, { units: DIGITS_64, min: MIN_RUN }, (run) => {
    const end = saidUpTo(text, run, search);
    return end < 0 ? run.end : Math.max(run.end, visit({ start: run.start, end }));
  });
  const stretches = new Stretches(text);
  const joined = lists
    .filter(
      ({ isJoined, span }) => isJoined && (sought === 'word' || stretches.mayBeDrawn(span.start)),
    )
    .map(({ span }) => span);
  const appended = parts.isAnyDrawn ? parts.appended : [];
  const spans = interpolations(text, sought);
  for (const span of [...codes, ...spans, ...appended, ...joined]) visit(span);
}

/** Whether a draw may be encoded or joined anywhere in a text, but for what is put together by names. */
export function hasPlaces(literals: EscapedLiterals, isShown: (text: string) => boolean): boolean {
  let isAny = false;
  visitPlaces(literals, { sought: 'draw', isShown }, () => {
    isAny = true;
    return literals.text.length;
  });
  return isAny;
}

/**
 * The stretches of a text outside of which no reading holds a key that the text itself does not show,
 * from left to right. A key that takes more than 4,096 characters in its encoded form may be cut by
 * them, but for base64 and lists of codes, which are never cut. Parts that names are given, each with an escape in
 * it, and escapes that are written in pieces themselves are no places by what stands around them.
 */
function windowsOf(literals: EscapedLiterals, search: Search): readonly Span[] {
  if (mayReachFar(literals)) return [{ start: 0, end: literals.text.length }];
  const windows = new Windows(literals.text, SIZES[search.sought]);
  visitPlaces(literals, search, (place) => windows.add(place));
  return merged(windows.spans);
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

function someReadingIn(
  text: string,
  { spans, readers }: { readonly spans: readonly Span[]; readonly readers: readonly Reader[] },
  test: (text: string) => boolean,
): boolean {
  for (const { start, end } of spans) {
    for (const reading of readingsOf(text.slice(start, end), readers))
      if (test(reading.text)) return true;
  }
  return false;
}

/** Whether a reading of a text satisfies a test of a draw that the text itself, everywhere, does not. */
export function someReading(text: string, test: (text: string) => boolean): boolean {
  const literals = new EscapedLiterals(text);
  const spans = maySumUp(literals.parts)
    ? [{ start: 0, end: text.length }]
    : windowsOf(literals, { sought: 'draw', isShown: test });
  return someReadingIn(text, { spans, readers: ALL_READERS }, test);
}

/** The same for a test of words: the parts that variables are given make a draw, and no word. */
export function someReadingOfWords(text: string, test: (text: string) => boolean): boolean {
  const spans = windowsOf(new EscapedLiterals(text), { sought: 'word', isShown: test });
  return someReadingIn(text, { spans, readers: WORD_READERS }, test);
}
