import { hexAt, tableOf } from './characters.js';
import { Edits } from './edits.js';
import { visitLongRuns } from './long-runs.js';
import type { Span } from './encoding.js';
import { sequencesIn, type SequenceShape } from './sequence.js';

/** Codes as decimal or hexadecimal numbers with commas between them. Linear: bounded. */
const LIST: SequenceShape = {
  member: /(?<![\w.-])(?:0[xX][0-9A-Fa-f]{2}|\d{2,3})(?![\w.])/g,
  joint: /^\s{0,200},\s{0,200}$/,
  min: 32,
};
/** A call for each code: `chr(77) . chr(73)`, `CHAR(77)||CHAR(73)`, `[char]77+[char]73`. Linear: bounded. */
const CALLS: SequenceShape = {
  member: /(?:\[char\]|(?:chrw?|char|unichr)\$?\(\s?)(?:0x[0-9a-f]{2}|\d{2,3})(?:\s?\))?/gi,
  joint: /^\s?(?:[.+&,~]|\|\|)\s?$/,
  // A part of the key may be written otherwise.
  min: 8,
};
/** Pairs of hexadecimal digits with a blank or colon between them, as dumps have them. Linear: fixed lengths. */
const PAIRS: SequenceShape = {
  member: /(?<!\w)[0-9A-Fa-f]{2}(?!\w)/g,
  joint: /^[ :]$/,
  min: 32,
};
const NUMBER = /0[xX][0-9A-Fa-f]{2}|\d{2,3}/g;

function numbers(match: string): readonly number[] {
  return Array.from(match.matchAll(NUMBER), ([digits]) => Number(digits));
}

function pairs(match: string): readonly number[] {
  const count = (match.length + 1) / 3;
  return Array.from({ length: count }, (_, index) => hexAt(match, 3 * index, 2));
}

/** A way to write codes. Where none of its units stand in a row, `min` of them, no sequence is looked for. */
interface Form {
  readonly units: Uint8Array;
  /** The same with escaped line ends. */
  readonly escapedUnits: Uint8Array;
  readonly min: number;
  readonly shape: SequenceShape;
  readonly codes: (match: string) => readonly number[];
}

const BLANK = ' \t\r\n';
const HEX = '0123456789abcdefABCDEF';

function form(units: string, rest: Pick<Form, 'min' | 'shape' | 'codes'>): Form {
  return { units: tableOf(units), escapedUnits: tableOf(`${units}\\nrt`), ...rest };
}

const FORMS: readonly Form[] = [
  form(`${HEX}xX,${BLANK}`, { min: 32 * 3 - 1, shape: LIST, codes: numbers }),
  form(`${HEX}: `, { min: 32 * 3 - 1, shape: PAIRS, codes: pairs }),
  form(`${HEX}xXunichrwaUNICHRWA()[]$.+&,~|${BLANK}`, {
    min: 8 * 7,
    shape: CALLS,
    codes: numbers,
  }),
];

const MAX_CODE = 126;

/** The text that codes write; none where one of them is no printable character or line end. */
function textOf(codes: readonly number[]): string | undefined {
  const isText = codes.every(
    (code) => (code >= 32 && code <= MAX_CODE) || code === 10 || code === 13,
  );
  return isText ? codes.map((code) => String.fromCharCode(code)).join('') : undefined;
}

function readForm(text: string, { units, min, shape, codes }: Form): Edits {
  const edits = new Edits(text);
  visitLongRuns(text, { units, min }, (run) => {
    for (const { start, end } of sequencesIn(text.slice(run.start, run.end), shape)) {
      const span = { start: run.start + start, end: run.start + end };
      const decoded = textOf(codes(text.slice(span.start, span.end)));
      if (decoded !== undefined) edits.replace(span, decoded, 'character codes');
    }
    return run.end;
  });
  edits.mayHoldMore = true;
  return edits;
}

/** Reads lists of character codes: `String.fromCharCode(77, 73, …)`, `bytes([0x4d, …])`, `chr(77) . chr(73)`. */
export const CODE_READERS = FORMS.map(
  (each) =>
    (text: string): Edits =>
      readForm(text, each),
);

/** What ends a code, and how many codes end in a text that may hold a key. */
const CODE_ENDS = /\d[),: ]|[A-Fa-f][,: ]|\]\d/g;
const MIN_ENDS = 7;

/** Calls `visit` with stretches that may be codes of text; it says up to where it has seen the text. */
export function visitCodes(text: string, visit: (run: Span) => number): void {
  for (const form of FORMS) {
    visitLongRuns(text, { units: form.escapedUnits, min: form.min }, (run) =>
      mayBeCodes(text.slice(run.start, run.end), form) ? visit(run) : run.end,
    );
  }
}

/** Whether a run writes text, now or once its line ends are no longer escaped: most lists of bytes do not. */
function mayBeCodes(run: string, form: Form): boolean {
  const ends = run.match(CODE_ENDS) ?? [];
  return ends.length >= MIN_ENDS && (run.includes('\\') || !readForm(run, form).isEmpty);
}
