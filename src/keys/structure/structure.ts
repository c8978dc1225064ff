import { entryStart } from '../surroundings.js';
import { Brackets } from './brackets.js';
import { Lines } from './lines.js';
import { Names } from './names.js';
import { type KnownName } from './walk.js';
import { Tellers, type LineNames } from './tellers.js';
import { Words } from './words.js';

/** Imports and calls. Linear: fixed words, one class. */
const STATEMENT = /^\s*(?:import|from|use|using|require|include|package)\s|[\w.]\(/;

/**
 * How far before a value a bracket or a line may be that it stands under, in characters: what is further
 * away seldom speaks of it, and so what is looked at for one value has a bound.
 */
export const REACH_CHARACTERS = 20_000;

/** The head of a section, and its name: `[auth]`, `[[models]]`. Linear: bounded. */
const SECTION_HEAD = /^\s{0,20}\[{1,2}\s?([\w."' :-]{1,100}?)\s?\]{1,2}\s*(?:[#;]|$)/;

/** How many answers are remembered. */
const MAX_REMEMBERED = 100_000;

/** Remembers what was worked out for an offset: values under one parent all ask for that parent. */
class Memory<T> {
  readonly #known = new Map<number, T>();

  at(offset: number, work: () => T): T {
    const known = this.#known.get(offset);
    if (known !== undefined) return known;
    const made = work();
    if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
    this.#known.set(offset, made);
    return made;
  }
}

/**
 * How a text is built: its lines, brackets and names. Each is read in one pass over the text when
 * first asked for, so that the work for many values in one text stays linear in its length.
 */
export class Structure {
  readonly text: string;
  readonly #clients: ReadonlySet<string>;
  #brackets: Brackets | undefined;
  #lines: Lines | undefined;
  #names: Names | undefined;
  #words: Words | undefined;
  readonly #entries = new Memory<number>();
  readonly #heads = new Memory<readonly KnownName[]>();
  #tellers: { readonly above: Tellers; readonly below: Tellers } | undefined;
  readonly #handed = new Memory<boolean>();
  readonly #sections = new Memory<string>();
  readonly #usedElsewhere = new Memory<boolean>();
  readonly #uses = new Map<string, readonly number[]>();
  readonly #ofLines = new Memory<readonly KnownName[]>();

  /** @param clients names that stand for Mistral's client in this text. */
  constructor(text: string, clients: ReadonlySet<string> = new Set()) {
    this.text = text;
    this.#clients = clients;
  }

  get brackets(): Brackets {
    return (this.#brackets ??= new Brackets(this.text, REACH_CHARACTERS));
  }

  get lines(): Lines {
    return (this.#lines ??= new Lines(this.text));
  }

  get names(): Names {
    return (this.#names ??= new Names(this.text, this.#clients));
  }

  get words(): Words {
    return (this.#words ??= new Words(this.text));
  }

  /** Where the entry begins that the text before `end` belongs to. */
  entryStart(end: number): number {
    return this.#entries.at(end, () => entryStart(this.text, end));
  }

  /** The names in the entry that ends at a bracket: a callee, a property; the nearest first. */
  headOf(open: number): readonly KnownName[] {
    return this.#heads.at(open, () => this.names.between(this.entryStart(open), open));
  }

  /** The lines beside each other line whose names say something. */
  get tellers(): { readonly above: Tellers; readonly below: Tellers } {
    if (this.#tellers !== undefined) return this.#tellers;
    const { lines, names } = this;
    const text: LineNames = {
      lines,
      isStatement: (line) => this.isStatement(line),
      count: (line) => names.countBetween(lines.startOf(line), this.shownEnd(line)),
      tells: (line) => names.tellBetween(lines.startOf(line), this.shownEnd(line)),
      length: (line) => this.shownEnd(line) - lines.startOf(line) + 1,
    };
    const notes = new Uint8Array(lines.count);
    this.#tellers = {
      above: new Tellers(text, true, notes),
      below: new Tellers(text, false, notes),
    };
    return this.#tellers;
  }

  /** The section of TOML or INI that a line stands in; empty where it is in none. */
  sectionOf(line: number): string {
    return this.#sections.at(line, () => {
      const heads = this.lines.parentsOf(line, REACH_CHARACTERS);
      const names = heads.map((head) => SECTION_HEAD.exec(this.shownLine(head))?.[1]);
      return names.find((name) => name !== undefined) ?? '';
    });
  }

  /** The names of a line, as far as it is looked at; the last first. */
  namesOfLine(index: number): readonly KnownName[] {
    return this.#ofLines.at(index, () => {
      const start = this.lines.startOf(index);
      return this.names.between(start, this.shownEnd(index));
    });
  }

  /** The first uses of a name. */
  usesOf(name: string, limit: number): readonly number[] {
    const known = this.#uses.get(name);
    if (known !== undefined) return known;
    const uses = this.words.usesOf(name, limit);
    // Most names stand in one place only, and are not asked for again.
    if (uses.length < 2) return uses;
    if (this.#uses.size >= MAX_REMEMBERED) this.#uses.clear();
    this.#uses.set(name, uses);
    return uses;
  }

  /** Whether a use passes a test, which must be the same for every value of the text; remembered. */
  isHanded(offset: number, test: (offset: number) => boolean): boolean {
    return this.#handed.at(offset, () => test(offset));
  }

  /** The same of another test. */
  isUsedElsewhere(offset: number, test: (offset: number) => boolean): boolean {
    return this.#usedElsewhere.at(offset, () => test(offset));
  }

  /** Whether a line is a statement, which says nothing about the one beside it. */
  isStatement(index: number): boolean {
    return STATEMENT.test(this.shownLine(index));
  }

  /** As much of a line as is looked at. */
  shownLine(index: number): string {
    return this.text.slice(this.lines.startOf(index), this.shownEnd(index));
  }

  /** Where a line ends, or as much of it as is looked at. */
  shownEnd(index: number): number {
    return Math.min(this.lines.endOf(index), this.lines.startOf(index) + LINE_CHARACTERS);
  }
}

/** How much of another line is looked at. */
const LINE_CHARACTERS = 500;
