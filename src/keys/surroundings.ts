/** How far before a value its own entry may begin. */
const HEAD_CHARACTERS = 600;
/** How far an entry may reach where it is a call chain over several lines. */
const CHAIN_CHARACTERS = 3_000;

/** For each kind of bracket a number from one; of a closer it is negative. */
const BRACKETS = new Int8Array(128);
for (const [index, pair] of ['()', '[]', '{}'].entries()) {
  BRACKETS[pair.charCodeAt(0)] = index + 1;
  BRACKETS[pair.charCodeAt(1)] = -index - 1;
}

/**
 * Counts each kind of bracket on its own, so that a stray bracket of one kind, in a string or a
 * comment, does not hide the others.
 */
class Depths {
  readonly #counts = [0, 0, 0, 0];
  #open = 0;

  /** Reads one unit on the way to the left; says whether it opens a bracket around the start. */
  opensAround(unit: number): boolean {
    const bracket = BRACKETS[unit] ?? 0;
    if (bracket === 0) return false;
    const kind = Math.abs(bracket);
    const count = this.#counts[kind] ?? 0;
    if (bracket > 0 && count === 0) return true;
    const change = bracket > 0 ? -1 : 1;
    this.#counts[kind] = count + change;
    this.#open += change;
    return false;
  }

  get isFlat(): boolean {
    return this.#open === 0;
  }
}

/** Ends of a line after which the entry goes on: operators, a backslash, YAML's block marks. */
const GOES_ON = new Set('=:([{+\\?|&>^`.'.split(''));
/** Starts of a line that go on with the entry of the line before: a call chain, an operator. */
const GOES_ON_BEFORE = new Set('.?|+:-=&'.split(''));

/** How far the end of a line is looked back for its last visible character. */
const LINE_TAIL_CHARACTERS = 200;

function lastVisible(text: string, end: number): string {
  return text
    .slice(Math.max(0, end - LINE_TAIL_CHARACTERS), end)
    .trimEnd()
    .slice(-1);
}

/** The name and operator at the start of an assignment: `NAME=`, `"name":`, `export NAME =`. Linear: one class after another. */
const ASSIGNMENT =
  /^(?:(?:export|set|ENV|ARG|const|let|var) )?["']?[\w$.-]{1,100}["']?[ \t]*[=:](?!\/\/)/;

/** How far a line is indented, counted in characters. */
function indentation(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return text.slice(start, start + HEAD_CHARACTERS).search(/\S|$/);
}

/** Whether the line at `next` gives a name of its own a value, beside the line that ends at `index` and not below it. */
function isNextAssignment(text: string, index: number, next: number): boolean {
  return (
    ASSIGNMENT.test(text.slice(next, next + 150)) &&
    indentation(text, next) <= indentation(text, index)
  );
}

/** The end of an element, on its own line or with its content. Linear: bounded. */
const ELEMENT_END = /(?:\/|<\/[\w:.-]{1,60})>\s{0,20}$/;

/** Whether a line ends with the end of an element: what follows is another. */
function endsElement(text: string, index: number): boolean {
  if (!text.slice(Math.max(0, index - 21), index).includes('>')) return false;
  return ELEMENT_END.test(text.slice(Math.max(0, index - 84), index));
}

/** Whether the line end at `index` stands inside an entry; the next visible text begins at `next`. */
function isInsideEntry(text: string, index: number, next: number): boolean {
  if (endsElement(text, index)) return false;
  // Rows of a table begin and end so; each is an entry.
  if (text.charAt(next) === '|' && lastVisible(text, index) === '|') return false;
  if (GOES_ON.has(lastVisible(text, index))) return !isNextAssignment(text, index, next);
  const first = text.charAt(next);
  return first === '-' ? text.charAt(next + 1) === '>' : GOES_ON_BEFORE.has(first);
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

/** Whether the backslash before `n`, `r` at `index` makes a line end of a text inside a string. */
function isEscapedLineEnd(text: string, index: number, unit: number): boolean {
  return (unit === 110 || unit === 114) && text.charCodeAt(index - 1) === BACKSLASH;
}

/** `&quot;` and the like: the semicolon of an entity ends nothing. */
const ENTITY_END = /&#?\w{1,8}$/;

/** A second result that a call gives: `key, err := …`, `key, _ = …`. Linear: bounded. */
const SECOND_RESULT = /^, ?(?:_|err|ok|error)\s?:?=(?!=)/;

function isSeparator(text: string, index: number, unit: number): boolean {
  if (unit === 44) return !SECOND_RESULT.test(text.slice(index, index + 16));
  return unit === 59 && !ENTITY_END.test(text.slice(Math.max(0, index - 10), index));
}

/** Whether a unit is seen; most are told without a string. */
function isVisible(unit: number): boolean {
  if (unit < 128) return unit > 32 || unit < 9 || (unit > 13 && unit < 32);
  return String.fromCharCode(unit).trim() !== '';
}

/**
 * Where the entry begins that the text before `end` belongs to: the statement, the argument, the
 * property, the line. It is bounded by a bracket that opens around it, a comma or semicolon beside
 * it, or a line end after which nothing goes on.
 */
export function entryStart(text: string, end: number): number {
  const depths = new Depths();
  let solid = end;
  let limit = Math.max(0, end - HEAD_CHARACTERS);
  for (let index = end - 1; index >= limit; index -= 1) {
    const unit = text.charCodeAt(index);
    if (depths.opensAround(unit)) return index + 1;
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
      if (depths.isFlat && !isInsideEntry(text, index, solid)) return index + 1;
      limit = Math.max(0, end - CHAIN_CHARACTERS);
    } else if (depths.isFlat && isSeparator(text, index, unit)) return index + 1;
    else if (depths.isFlat && isEscapedLineEnd(text, index, unit)) return index + 1;
    if (isVisible(unit)) solid = index;
  }
  return limit;
}

/** Names in a stretch of text: identifiers, with hyphens inside. Linear: one class after another. */
const NAME = /[\p{L}\p{N}_$][\p{L}\p{N}_$-]*/gu;

/** A name and where it begins. */
export interface Name {
  readonly text: string;
  readonly start: number;
}

/** How many names of an entry are looked at, from the value outwards. */
const MAX_NAMES = 16;

/** Escapes whose letters and digits are no part of a name: `%3D`, `\u003d`, `\n`. Linear: fixed lengths. */
const ESCAPE = /%(?:25)?[0-9A-Fa-f]{2}|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/g;

function withoutEscapes(text: string): string {
  return text.replace(ESCAPE, (escape) => ' '.repeat(escape.length));
}

function isNumber(text: string): boolean {
  return /^[\d-]+$/.test(text);
}

/** The names between two offsets, the last first, without numbers. */
export function namesBetween(text: string, start: number, end: number): readonly Name[] {
  return Array.from(withoutEscapes(text.slice(start, end)).matchAll(NAME))
    .map((match) => ({ text: match[0], start: start + match.index }))
    .filter((name) => !isNumber(name.text))
    .reverse()
    .slice(0, MAX_NAMES);
}

/** The start of the line of an offset. */
function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
