import { isTextCode, NUMBERS, PAIRS, rowText, textRowsIn, type CodeReader } from './code-rows.js';
import { tableOf } from './characters.js';
import { Edits } from './edits.js';
import { visitLongRuns } from './long-runs.js';
import type { Span } from './encoding.js';
import { sequencesIn, type SequenceShape } from './sequence.js';

/** A call for each code: `chr(77) . chr(73)`, `CHAR(77)||CHAR(73)`, `[char]77+[char]73`. Linear: bounded. */
const CALLS: SequenceShape = {
  member: /(?:\[char\]|(?:chrw?|char|unichr)\$?\(\s?)(?:0x[0-9a-f]{2}|\d{2,3})(?:\s?\))?/gi,
  joint: /^\s?(?:[.+&,~]|\|\|)\s?$/,
  // A part of the key may be written otherwise.
  min: 8,
};
const NUMBER = /0[xX][0-9A-Fa-f]{2}|\d{2,3}/g;
/** What all names of such functions have: lists of numbers are mostly without. */
const CALLED = /ch/i;

/** A stretch of codes and what they write. */
interface Written extends Span {
  readonly text: string;
}

function* writtenInRows(text: string, reader: CodeReader): Generator<Written> {
  for (const { start, end } of textRowsIn(text, reader))
    yield { start, end, text: rowText(text, { start, end }, reader) };
}

function* writtenInCalls(text: string): Generator<Written> {
  if (!CALLED.test(text)) return;
  for (const { start, end } of sequencesIn(text, CALLS)) {
    const codes = Array.from(text.slice(start, end).matchAll(NUMBER), ([digits]) => Number(digits));
    if (codes.every(isTextCode))
      yield { start, end, text: codes.map((code) => String.fromCharCode(code)).join('') };
  }
}

/** A way to write codes. Where none of its units stand in a row, `min` of them, no sequence is looked for. */
interface Form {
  readonly units: Uint8Array;
  /** The same with escaped line ends. */
  readonly escapedUnits: Uint8Array;
  readonly min: number;
  readonly written: (text: string) => Iterable<Written>;
}

const BLANK = ' \t\r\n';
const HEX = '0123456789abcdefABCDEF';

function form(units: string, rest: Pick<Form, 'min' | 'written'>): Form {
  return { units: tableOf(units), escapedUnits: tableOf(`${units}\\nrt`), ...rest };
}

const FORMS: readonly Form[] = [
  form(`${HEX}xX,${BLANK}`, {
    min: NUMBERS.min * 3 - 1,
    written: (text) => writtenInRows(text, NUMBERS),
  }),
  form(`${HEX}: `, { min: PAIRS.min * 3 - 1, written: (text) => writtenInRows(text, PAIRS) }),
  form(`${HEX}xXunichrwaUNICHRWA()[]$.+&,~|${BLANK}`, {
    min: CALLS.min * 7,
    written: writtenInCalls,
  }),
];

function readForm(text: string, { units, min, written }: Form): Edits {
  const edits = new Edits(text);
  visitLongRuns(text, { units, min }, (run) => {
    for (const { start, end, text: said } of written(text.slice(run.start, run.end)))
      edits.replace({ start: run.start + start, end: run.start + end }, said, 'character codes');
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
const CODE_END = /\d[),: ]|[A-Fa-f][,: ]|\]\d/g;
const MIN_ENDS = 7;

function hasCodeEnds(run: string): boolean {
  return (run.match(CODE_END) ?? []).length >= MIN_ENDS;
}

/** Stretches that may be codes of text. */
export function codeRunsIn(text: string): readonly Span[] {
  const runs: Span[] = [];
  for (const form of FORMS) {
    visitLongRuns(text, { units: form.escapedUnits, min: form.min }, (run) => {
      if (mayBeCodes(text.slice(run.start, run.end), form)) runs.push(run);
      return run.end;
    });
  }
  return runs;
}

/** Whether a run writes text, now or once its line ends are no longer escaped: most lists of bytes do not. */
function mayBeCodes(run: string, { units, min, written }: Form): boolean {
  if (run.includes('\\')) return hasCodeEnds(run);
  let isAny = false;
  visitLongRuns(run, { units, min }, ({ start, end }) => {
    const [first] = written(run.slice(start, end));
    isAny ||= first !== undefined;
    return isAny ? run.length : end;
  });
  return isAny;
}
