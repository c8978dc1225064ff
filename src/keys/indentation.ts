import { lineEnd, lineStart } from './surroundings.js';

/** A line of a text, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where its text begins behind blanks and list dashes. */
  readonly column: number;
  readonly isListItem: boolean;
  readonly isBlank: boolean;
}

const MAX_LINES = 400;
const MAX_LINE_CHARACTERS = 2_000;

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const shown = text.slice(start, Math.min(end, start + MAX_LINE_CHARACTERS));
  const lead = /^[\s"']*(?:#\s*)?(?:- +)*/.exec(shown)?.[0] ?? '';
  return {
    start,
    end,
    column: lead.replace(/["'#]/g, '').replaceAll('\t', '    ').length,
    isListItem: lead.includes('- '),
    isBlank: shown.trim() === '',
  };
}

/** `[mistral]`, `[[models]]`, `[tool.mistral]`: the head of a TOML or INI section. */
const SECTION = /^\s*\[{1,2}[^[\]\n]{1,200}\]{1,2}\s*(?:[#;].*)?$/;

function isSection(text: string, line: Line): boolean {
  return SECTION.test(text.slice(line.start, Math.min(line.end, line.start + 300)));
}

/** The lines above, nearest first, within a reach in characters. */
function* linesAbove(text: string, line: Line, reach: number): Generator<Line> {
  let start = line.start;
  for (let count = 0; count < MAX_LINES && start > 0 && line.start - start < reach; count += 1) {
    const above = lineAt(text, start - 1);
    yield above;
    start = above.start;
  }
}

function* linesBelow(text: string, line: Line, reach: number): Generator<Line> {
  let end = line.end;
  for (
    let count = 0;
    count < MAX_LINES && end < text.length && end - line.end < reach;
    count += 1
  ) {
    const below = lineAt(text, end + 1);
    yield below;
    end = below.end;
  }
}

/** The lines that a line stands under: each indented less than the one before, then the head of its section. */
export function parentLines(text: string, line: Line, reach: number): readonly Line[] {
  const parents: Line[] = [];
  let column = line.column;
  for (const above of linesAbove(text, line, reach)) {
    if (above.isBlank) continue;
    if (isSection(text, above)) return [...parents, above];
    if (above.column >= column) continue;
    parents.push(above);
    column = above.column;
  }
  return parents;
}

const SIBLING_LINES = 30;

/** The lines of the same entry of a list or the same block: as far as neither indentation, blank line nor list dash ends it. */
export function siblingLines(text: string, line: Line, reach: number): readonly Line[] {
  const siblings: Line[] = [];
  if (!line.isListItem) {
    for (const above of linesAbove(text, line, reach)) {
      if (isBoundary(text, line, above) || siblings.length >= SIBLING_LINES) break;
      if (above.column === line.column) siblings.push(above);
      if (above.isListItem && above.column === line.column) break;
    }
  }
  const limit = siblings.length + SIBLING_LINES;
  for (const below of linesBelow(text, line, reach)) {
    if (isBoundary(text, line, below) || siblings.length >= limit) break;
    if (below.isListItem && below.column <= line.column) break;
    if (below.column === line.column) siblings.push(below);
  }
  return siblings;
}

function isBoundary(text: string, line: Line, other: Line): boolean {
  return other.isBlank || other.column < line.column || isSection(text, other);
}
