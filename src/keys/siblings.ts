import type { Scene } from './evidence/scene.js';
import { REACH_CHARACTERS, type Structure } from './structure/structure.js';
import type { Neighbour } from './structure/walk.js';
import { countBefore, liesBetween } from './structure/search.js';
import {
  isNearAbove,
  isNearBelow,
  linesAround,
  siblingsAbove,
  siblingsBelow,
} from './structure/sibling-lines.js';

/** How far the other entries of a bracket are looked at on each side. */
const SIBLING_CHARACTERS = 1_500;
/** How many lines of the same block are looked at on each side. */
const SIBLING_LINES = 30;
/** How many places in brackets of their own are passed on the way to one beside the value. */
const MAX_PASSED = 16;

/** What stands beside a value in the same brackets or block, without what stands in brackets of its own. */
export interface Siblings {
  /** Whether they are the lines of a block, not the entries of a bracket. */
  readonly areLines: boolean;
  /** The nearest first. */
  readonly before: readonly Neighbour[];
  readonly behind: readonly Neighbour[];
  /** Whether one of some ascending offsets lies among them. */
  readonly holdsOne: (offsets: readonly number[]) => boolean;
}

const NONE: Siblings = { areLines: false, before: [], behind: [], holdsOne: () => false };

/** The entries beside the candidate in the `index`th bracket around it. */
export function siblingsOf(scene: Scene, index: number): Siblings {
  const { candidate, scopes, structure } = scene;
  const scope = scopes[index];
  if (scope === undefined) return NONE;
  const left = scopes[index - 1]?.open ?? candidate.start;
  const first = Math.max(scope.open + 1, left - SIBLING_CHARACTERS);
  const close = index === 0 ? candidate.end : structure.names.closeOf(candidate.end, index);
  const right = close ?? left;
  const last = close === undefined ? right : right + SIBLING_CHARACTERS;
  const isBeside = (offset: number): boolean =>
    structure.brackets.around(offset)[0]?.open === scope.open;
  return {
    areLines: false,
    before: structure.names.before(left, first),
    behind: structure.names.behind(right, last),
    holdsOne: (offsets) =>
      someBetween(offsets, { start: first, end: left }, isBeside) ||
      someBetween(offsets, { start: right, end: last }, isBeside),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function someBetween(
  offsets: readonly number[],
  { start, end }: Stretch,
  test: (offset: number) => boolean,
): boolean {
  const first = countBefore(offsets, start);
  for (let index = first; index < first + MAX_PASSED; index += 1) {
    const offset = offsets[index] ?? Infinity;
    if (offset >= end) return false;
    if (test(offset)) return true;
  }
  return false;
}

/** The lines beside the candidate's in the same block or entry of a list. */
export function siblingLines(scene: Scene): Siblings {
  return {
    areLines: true,
    before: namesAbove(scene),
    behind: namesBelow(scene),
    holdsOne: (offsets) => isOnSibling(scene, offsets),
  };
}

function namesAbove({ structure, lineIndex }: Scene): readonly Neighbour[] {
  const names: Neighbour[] = [];
  for (const { line, room, passed } of structure.tellers.above.beside(lineIndex)) {
    if (!isNearAbove(structure.lines, { line, index: lineIndex, reach: REACH_CHARACTERS })) break;
    const end = structure.shownEnd(line);
    for (const name of structure.namesOfLine(line).slice(0, room)) {
      names.push({ ...name, distance: passed + end - name.start });
    }
  }
  return names;
}

function namesBelow({ structure, lineIndex }: Scene): readonly Neighbour[] {
  const names: Neighbour[] = [];
  for (const { line, room, passed } of structure.tellers.below.beside(lineIndex)) {
    if (!isNearBelow(structure.lines, { line, index: lineIndex, reach: REACH_CHARACTERS })) break;
    const start = structure.lines.startOf(line);
    for (const name of structure.namesOfLine(line).toReversed().slice(0, room)) {
      names.push({ ...name, distance: passed + name.start - start });
    }
  }
  return names;
}

/** Whether one of some ascending offsets lies on a line beside the candidate's. */
function isOnSibling({ structure, lineIndex }: Scene, offsets: readonly number[]): boolean {
  const { lines } = structure;
  if (!liesBetween(offsets, ...linesAround(lines, lineIndex))) return false;
  const beside = [
    ...dataLines(structure, siblingsAbove(lines, lineIndex, REACH_CHARACTERS)),
    ...dataLines(structure, siblingsBelow(lines, lineIndex, REACH_CHARACTERS)),
  ];
  return beside.some((line) => liesBetween(offsets, lines.startOf(line), structure.shownEnd(line)));
}

/** The first of some lines; a statement among them says nothing about the one beside it: imports, calls. */
function* dataLines(structure: Structure, lines: Iterable<number>): Generator<number> {
  let count = 0;
  for (const line of lines) {
    if (!structure.isStatement(line)) yield line;
    count += 1;
    if (count === SIBLING_LINES) return;
  }
}
