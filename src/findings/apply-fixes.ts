import type { Fix } from './finding.js';
import { offsetsIn } from './position.js';

/** What became of the fixes of one file. */
export interface Applied {
  readonly text: string;
  readonly applied: readonly Fix[];
  /** Those that overlap with one before, or whose place the text does not have. */
  readonly left: readonly Fix[];
}

interface Edit {
  readonly fix: Fix;
  readonly start: number;
  readonly end: number;
}

/**
 * Applies fixes of one file to its decoded text, all by the places of that text. Of two that overlap the
 * first counts; the same edit twice is one; insertions at one place stand in the given order.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied {
  const offsets = offsetsIn(text);
  const edits: Edit[] = [];
  const applied: Fix[] = [];
  const left: Fix[] = [];
  for (const fix of fixes) {
    const [start, end] = offsets(fix.span) ?? [-1, -1];
    const edit = { fix, start, end };
    if (edits.some((other) => isSame(edit, other))) applied.push(fix);
    else if (start === -1 || edits.some((other) => overlaps(edit, other))) left.push(fix);
    else {
      edits.push(edit);
      applied.push(fix);
    }
  }
  return { text: edited(text, edits), applied, left };
}

function isSame(one: Edit, other: Edit): boolean {
  const isSamePlace = one.start === other.start && one.end === other.end;
  return isSamePlace && one.fix.replacement === other.fix.replacement;
}

/** An insertion at the edge of a replaced stretch does not overlap with it. */
function overlaps(one: Edit, other: Edit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Sorting is stable, so that insertions at one place keep their order; an insertion stands before what is replaced there. */
function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let at = 0;
  for (const { fix, start, end } of sorted) {
    result += text.slice(at, start) + withoutDoubledGap(fix.replacement, result, start === at);
    at = end;
  }
  return result + text.slice(at);
}

/** Two fixes that append to an unfinished last line both end it; once is enough. */
function withoutDoubledGap(replacement: string, before: string, isBehindAnother: boolean): string {
  const isDoubled = isBehindAnother && before.endsWith('\n');
  return isDoubled ? replacement.replace(/^\r?\n/u, '') : replacement;
}
