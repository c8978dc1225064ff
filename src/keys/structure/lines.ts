import { lineStarts } from './line-starts.js';
import { countBefore } from './search.js';

/** A line of a text, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where its text begins behind blanks and list dashes. */
  readonly column: number;
  readonly isListItem: boolean;
  readonly isBlank: boolean;
}

/** How many lines above and below a value are looked at, blank ones included. */
export const MAX_LINES = 400;
const MAX_LINE_CHARACTERS = 2_000;

const BLANK = 1;
const LIST_ITEM = 2;
const SECTION_HEAD = 4;
/** Set where a line has been read. */
const READ = 8;

/** `[mistral]`, `[[models]]`, `[tool.mistral]`: the head of a TOML or INI section. Linear: bounded. */
const SECTION = /^\s*\[{1,2}[^[\]\n]{1,200}\]{1,2}\s*(?:[#;].*)?$/;
/** What stands before the text of a line: blanks, quotes, a comment mark, list dashes. Linear: one class after another. */
const LEAD = /^[\s"']*(?:#\s*)?(?:- +)*/;

/** The lines of a text: one pass for where they start, then a binary search for each offset; each is read when first asked for. */
export class Lines {
  readonly #text: string;
  readonly #starts: Int32Array;
  readonly #columns: Int32Array;
  readonly #marks: Uint8Array;
  /** For each line, one more than the one that it stands under, -1 for none; zero while nobody has asked. */
  readonly #parents: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
    this.#columns = new Int32Array(this.#starts.length);
    this.#marks = new Uint8Array(this.#starts.length);
    this.#parents = new Int32Array(this.#starts.length);
  }

  /** The index of the line of an offset. */
  indexAt(offset: number): number {
    return countBefore(this.#starts, offset + 1) - 1;
  }

  get count(): number {
    return this.#starts.length;
  }

  startOf(index: number): number {
    return this.#starts[index] ?? this.#text.length + 1;
  }

  endOf(index: number): number {
    return this.startOf(index + 1) - 1;
  }

  line(index: number): Line {
    return {
      start: this.startOf(index),
      end: this.endOf(index),
      column: this.#columnOf(index),
      isListItem: this.#is(index, LIST_ITEM),
      isBlank: this.#is(index, BLANK),
    };
  }

  at(offset: number): Line {
    return this.line(this.indexAt(offset));
  }

  /** Whether the first of a line that is no blank may be one of some units: false is certain. */
  mayBeginWith(index: number, units: Uint8Array): boolean {
    let offset = this.startOf(index);
    const end = this.endOf(index);
    while (offset < end && isBlank(this.#text.charCodeAt(offset))) offset += 1;
    const unit = this.#text.charCodeAt(offset);
    return unit > 127 || units[unit] === 1;
  }

  /** The lines that a line stands under, the nearest first, up to the head of its section. */
  parentsOf(index: number, reach: number): readonly number[] {
    const parents: number[] = [];
    const first = this.startOf(index) - reach;
    let parent = this.#parentOf(index);
    while (parent >= 0 && index - parent <= MAX_LINES && this.startOf(parent + 1) > first) {
      parents.push(parent);
      parent = this.#is(parent, SECTION_HEAD) ? -1 : this.#parentOf(parent);
    }
    return parents;
  }

  /** The nearest line above in the same entry of a list or the same block; -1 for none near. */
  siblingAbove(index: number): number {
    if (this.#is(index, LIST_ITEM)) return -1;
    const column = this.#columnOf(index);
    const last = Math.max(0, index - MAX_LINES);
    for (let above = index - 1; above >= last; above -= 1) {
      if (this.#isBoundary(above, column)) return -1;
      if (this.#columnOf(above) === column) return above;
    }
    return -1;
  }

  /** The nearest line below in the same entry of a list or the same block; -1 for none near. */
  siblingBelow(index: number): number {
    const column = this.#columnOf(index);
    const last = Math.min(this.count - 1, index + MAX_LINES);
    for (let below = index + 1; below <= last; below += 1) {
      if (this.#isBoundary(below, column)) return -1;
      if (this.#columnOf(below) === column) return this.#is(below, LIST_ITEM) ? -1 : below;
    }
    return -1;
  }

  #isBoundary(index: number, column: number): boolean {
    return this.#is(index, BLANK | SECTION_HEAD) || this.#columnOf(index) < column;
  }

  #columnOf(index: number): number {
    if (((this.#marks[index] ?? READ) & READ) === 0) this.#read(index);
    return this.#columns[index] ?? 0;
  }

  #is(index: number, marks: number): boolean {
    if (((this.#marks[index] ?? READ) & READ) === 0) this.#read(index);
    return ((this.#marks[index] ?? 0) & marks) !== 0;
  }

  #read(index: number): void {
    this.#marks[index] = READ;
    const start = this.startOf(index);
    const end = Math.min(this.endOf(index), start + MAX_LINE_CHARACTERS);
    // Most lines begin with a letter or with blanks and a letter, and need no closer look.
    const plain = plainColumn(this.#text, start, end);
    if (plain >= 0) this.#columns[index] = plain;
    else this.#readClosely(index, this.#text.slice(start, end));
  }

  #readClosely(index: number, shown: string): void {
    const lead = LEAD.exec(shown)?.[0] ?? '';
    this.#columns[index] = lead.replace(/["'#]/g, '').replaceAll('\t', '    ').length;
    const isSection = shown.includes('[') && this.#isSection(index);
    this.#marks[index] =
      READ |
      (shown.trim() === '' ? BLANK : 0) |
      (lead.includes('- ') ? LIST_ITEM : 0) |
      (isSection ? SECTION_HEAD : 0);
  }

  #isSection(index: number): boolean {
    const start = this.startOf(index);
    return SECTION.test(this.#text.slice(start, Math.min(this.endOf(index), start + 300)));
  }

  /** The line that a line stands under: indented less, or the head of its section; -1 for none near. */
  #parentOf(index: number): number {
    const known = this.#parents[index] ?? -1;
    if (known !== 0) return known < 0 ? -1 : known - 1;
    const parent = this.#is(index, BLANK) ? -1 : this.#findParent(index);
    this.#parents[index] = parent < 0 ? -1 : parent + 1;
    return parent;
  }

  #findParent(index: number): number {
    const column = this.#columnOf(index);
    let above = index - 1;
    while (above >= 0 && index - above <= MAX_LINES) {
      if (this.#is(above, BLANK)) above -= 1;
      else if (this.#is(above, SECTION_HEAD) || this.#columnOf(above) < column) return above;
      else {
        // Nothing between a line and the one that it stands under is indented less than it.
        const known = this.#parents[above] ?? 0;
        above = known === 0 ? above - 1 : known - 1;
        if (known < 0) return -1;
      }
    }
    return -1;
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** The column of a line that begins with blanks and then a letter or digit; -1 for any other line. */
function plainColumn(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && text.charCodeAt(index) === 32) index += 1;
  const unit = index < end ? text.charCodeAt(index) | 32 : 0;
  const isPlain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return isPlain ? index - start : -1;
}
