/** Where a script block begins. Linear: the attributes end at the first `>`, quotes in them as well. */
const OPENING = /<script\b([^>]{0,300})>/giu;
const CLOSING = '</script';
/** Blocks that hold data, and no program. Linear: one look for fixed words. */
const DATA = /type\s{0,4}=\s{0,4}["']?(?:application\/(?:ld\+)?json|importmap|text\/template)/iu;
/** What stands between two fences at the start of an Astro file. Linear: anchored, a search for the next fence. */
const FENCE = /^\s{0,200}---[ \t]*\r?\n/u;
/** Everything but the ends of lines. */
const NOT_LINE_END = /[^\r\n]/gu;

type Range = readonly [start: number, end: number];

function scriptRanges(text: string): readonly Range[] {
  const lower = text.toLowerCase();
  const ranges: Range[] = [];
  let after = 0;
  for (const { index, 0: tag, 1: attributes = '' } of text.matchAll(OPENING)) {
    if (index < after) continue;
    const start = index + tag.length;
    const end = lower.indexOf(CLOSING, start);
    after = end === -1 ? text.length : end;
    if (!DATA.test(attributes) && !attributes.endsWith('/')) ranges.push([start, after]);
  }
  return ranges;
}

function fencedRange(text: string): readonly Range[] {
  const [opening] = FENCE.exec(text) ?? [];
  if (opening === undefined) return [];
  const end = text.indexOf('\n---', opening.length);
  return end === -1 ? [] : [[opening.length, end + 1]];
}

/**
 * The scripts of a component as one program of the same length: what is none of them is blank, so that
 * every position is that of the file.
 */
export function scriptOf(path: string, text: string): string {
  const isAstro = path.endsWith('.astro');
  const ranges = isAstro ? fencedRange(text) : scriptRanges(text);
  let program = '';
  let at = 0;
  for (const [start, end] of ranges) {
    program += text.slice(at, start).replace(NOT_LINE_END, ' ') + text.slice(start, end);
    at = end;
  }
  return program + text.slice(at).replace(NOT_LINE_END, ' ');
}
