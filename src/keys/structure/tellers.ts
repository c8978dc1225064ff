import type { Lines } from './lines.js';

/** How many lines of the same block are looked at on each side. */
const MAX_STEPS = 30;
/** How many names on each side are. */
const MAX_NAMES = 16;
/** How many lines are walked at once: enough for the answer of the first, and of those behind it as well. */
const MAX_WALK = 96;

/** What the lines of a text say about those beside them. */
export interface LineNames {
  readonly lines: Lines;
  /** Whether a line is a statement, which says nothing about the one beside it: imports, calls. */
  readonly isStatement: (line: number) => boolean;
  /** How many names stand on a line, telling or not. */
  readonly count: (line: number) => number;
  /** Whether one of the names of a line says something about a value on another one. */
  readonly tells: (line: number) => boolean;
  /** How many characters of a line count. */
  readonly length: (line: number) => number;
}

/** A line beside a value whose names say something, and what is passed on the way to it. */
export interface Teller {
  readonly line: number;
  /** How many of its names are looked at. */
  readonly room: number;
  /** The characters between the two. */
  readonly passed: number;
}

const READ = 128;
const TELLS = 64;
const STATEMENT = 32;
const COUNT = 31;

/** In place of a teller: none is near enough, or nobody has looked far enough to know. */
const NONE = -1;
const OPEN = -2;

/** The way from a line to its teller. */
interface Way {
  readonly teller: number;
  readonly steps: number;
  /** The names and characters that are passed. */
  readonly names: number;
  readonly passed: number;
}

const NO_WAY: Way = { teller: NONE, steps: 1, names: 0, passed: 0 };

function isFar({ steps, names }: Way): boolean {
  return steps > MAX_STEPS || names >= MAX_NAMES;
}

/**
 * The nearest line of the same block, on one side of each, whose names say something. What is known
 * of a line serves the one before it, so that many values in one block cost one walk together.
 */
export class Tellers {
  readonly #text: LineNames;
  readonly #isAbove: boolean;
  readonly #notes: Uint8Array;
  /** Of each line one more than its teller, or {@link NONE}; zero while it is not known. */
  readonly #tellers: Int32Array;
  readonly #steps: Uint8Array;
  readonly #names: Uint8Array;
  readonly #passed: Int32Array;

  /** @param notes what is known of each line, shared by both sides. */
  constructor(text: LineNames, isAbove: boolean, notes: Uint8Array) {
    this.#text = text;
    this.#isAbove = isAbove;
    this.#notes = notes;
    const { count } = text.lines;
    this.#tellers = new Int32Array(count);
    this.#steps = new Uint8Array(count);
    this.#names = new Uint8Array(count);
    this.#passed = new Int32Array(count);
  }

  /** The tellers beside a line, the nearest first, as far as lines and names are looked at. */
  *beside(line: number): Generator<Teller> {
    let way = this.#wayFrom(line);
    while (way.teller >= 0 && !isFar(way)) {
      const { teller, steps, names, passed } = way;
      yield { line: teller, room: MAX_NAMES - names, passed };
      const next = this.#wayFrom(teller);
      const over = this.#over(teller, next);
      way = {
        teller: next.teller,
        steps: steps + next.steps,
        names: names + over.names,
        passed: passed + over.passed,
      };
    }
  }

  /** A way that leads over one more line before it. */
  #over(line: number, way: Way): Way {
    const note = this.#note(line);
    return {
      teller: way.teller,
      steps: way.steps + 1,
      names: way.names + (note & COUNT),
      passed: way.passed + ((note & STATEMENT) === 0 ? this.#text.length(line) : 0),
    };
  }

  #wayFrom(line: number): Way {
    if (this.#tellers[line] === 0) this.#walk(line);
    return this.#known(line);
  }

  #known(line: number): Way {
    const teller = this.#tellers[line] ?? NONE;
    return {
      teller: teller < 0 ? NONE : teller - 1,
      steps: this.#steps[line] ?? 0,
      names: this.#names[line] ?? 0,
      passed: this.#passed[line] ?? 0,
    };
  }

  #next(line: number): number {
    const { lines } = this.#text;
    return this.#isAbove ? lines.siblingAbove(line) : lines.siblingBelow(line);
  }

  #note(line: number): number {
    const known = this.#notes[line] ?? 0;
    if (known !== 0) return known;
    const text = this.#text;
    const note = text.isStatement(line)
      ? STATEMENT
      : Math.min(MAX_NAMES, text.count(line)) | (text.tells(line) ? TELLS : 0);
    this.#notes[line] = READ | note;
    return READ | note;
  }

  #tells(line: number): boolean {
    return (this.#note(line) & TELLS) !== 0;
  }

  /** Walks from a line to the first that tells or whose way is known, and notes the ways of all before it. */
  #walk(first: number): void {
    const walked: number[] = [];
    let line = first;
    do {
      walked.push(line);
      line = this.#next(line);
    } while (
      line >= 0 &&
      walked.length < MAX_WALK &&
      this.#tellers[line] === 0 &&
      !this.#tells(line)
    );
    let way = this.#wayTo(line);
    for (const at of walked.toReversed()) {
      this.#keep(at, way);
      way = this.#over(at, way);
    }
  }

  /** The way of the line before one: to it, or over it to its own teller. */
  #wayTo(line: number): Way {
    if (line < 0) return NO_WAY;
    if (this.#tells(line)) return { ...NO_WAY, teller: line };
    const isOpen = this.#tellers[line] === 0;
    return this.#over(line, isOpen ? { ...NO_WAY, teller: OPEN } : this.#known(line));
  }

  #keep(line: number, way: Way): void {
    const teller = isFar(way) ? NONE : way.teller;
    if (teller === OPEN) return;
    this.#tellers[line] = teller < 0 ? NONE : teller + 1;
    this.#steps[line] = Math.min(way.steps, MAX_STEPS);
    this.#names[line] = Math.min(way.names, MAX_NAMES);
    this.#passed[line] = way.passed;
  }
}
