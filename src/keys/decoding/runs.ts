import { Base64, DIGITS_64, type Decoded } from './base64.js';
import { tableOf } from './characters.js';
import { Edits } from './edits.js';
import { visitLongRuns } from './long-runs.js';
import type { Encoding, Span } from './encoding.js';
import { textOfBytes } from './written.js';

/** Base64 of 32 characters without padding: nothing shorter holds a key. */
export const MIN_RUN = 43;
/** 32 bytes in hexadecimal digits. */
export const MIN_HEX = 64;

const HEX_DIGITS = tableOf('0123456789abcdefABCDEF');

/** Whether a stretch is pairs of hexadecimal digits and nothing else. */
function isHex(text: string, { start, end }: Span): boolean {
  if ((end - start) % 2 !== 0) return false;
  for (let offset = start; offset < end; offset += 1) {
    if (HEX_DIGITS[text.charCodeAt(offset)] !== 1) return false;
  }
  return true;
}

/** Hexadecimal digits alone, behind `0x` at most. */
function hexOf(text: string, { start, end }: Span): Decoded | undefined {
  const isMarked = text.charAt(start) === '0' && 'xX'.includes(text.charAt(start + 1));
  const digits = { start: isMarked ? start + 2 : start, end };
  if (end - start < MIN_HEX || !isHex(text, digits)) return undefined;
  const decoded = textOfBytes(Buffer.from(text.slice(digits.start, end), 'hex'));
  return decoded === undefined ? undefined : { end, text: decoded };
}

/** What a run says, and how it is encoded. */
interface Said {
  readonly text: string;
  readonly kind: Encoding;
}

/** The scheme of HTTP in which a name stands before the secret (RFC 7617), and that name. Linear: one class. */
const BASIC = 'basic ';
/** How near Mistral's host must be named for the secret to be Mistral's. */
const HOST_CHARACTERS = 600;
const USER = /^[^:\s]+:(?=.)/;

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** At Mistral's host neither the scheme nor the name says anything of the secret: what stands before them does. */
function replaceBasic(edits: Edits, run: Span, text: string): void {
  const scheme = { start: run.start - BASIC.length, end: run.start };
  edits.replace(scheme, blank(BASIC), 'base64');
  replaceDigits(edits, run, { text: text.replace(USER, blank), kind: 'base64' });
}

/** Every four digits are three bytes, but for the last: kept apart they tell where each byte stands. */
function replaceDigits(edits: Edits, { start, end }: Span, { text, kind }: Said): void {
  const groups = Math.floor(text.length / 3);
  const rest = end - start - groups * 4;
  const isEven = kind === 'base64' && groups > 0 && rest >= 0 && rest <= 4;
  const split = isEven ? groups * 3 : 0;
  const middle = isEven ? start + groups * 4 : start;
  if (isEven) edits.replace({ start, end: middle }, text.slice(0, split), kind);
  if (middle < end) edits.replace({ start: middle, end }, text.slice(split), kind);
}

/** A text of several lines begins on a line of its own, as it would where it is not encoded. */
function replaceRun(edits: Edits, run: Span, said: Said): void {
  const { text, kind } = said;
  if (text.includes('\n')) edits.replace({ start: run.start, end: run.start }, '\n', kind);
  replaceDigits(edits, run, said);
}

/** The end of a name that says how its value is encoded: `api_key_hex = `, `"mistralKeyB64": "`. Linear: bounded. */
const NAMED_ENCODING =
  /(?<=\w)(?:[_.-]?(?:hex|base64|b64)|[_.-]enc(?:oded)?)(?=["'`]?[ \t]{0,8}(?::=|=>|[:=])[ \t]{0,8}["'`]?$)/i;
const NAMED_CHARACTERS = 32;

/** The end of the name before a run that says how that is encoded. */
function namedEncoding(text: string, { start }: Span): Span | undefined {
  const from = Math.max(0, start - NAMED_CHARACTERS);
  const match = NAMED_ENCODING.exec(text.slice(from, start));
  if (match === null) return undefined;
  return { start: from + match.index, end: from + match.index + match[0].length };
}

/** Reads the runs of one text. */
class Runs {
  readonly #text: string;
  readonly #base64: Base64;
  readonly edits: Edits;
  /** Up to where runs have been replaced. */
  #readUpTo = 0;

  constructor(text: string) {
    this.#text = text;
    this.#base64 = new Base64(text);
    this.edits = new Edits(text);
  }

  #decoded(run: Span): (Decoded & Said) | undefined {
    const hex = hexOf(this.#text, run);
    if (hex !== undefined) return { ...hex, kind: 'hex' };
    const text = this.#base64.at(run);
    return text === undefined ? undefined : { ...text, kind: 'base64' };
  }

  #isBasicOfMistral({ start, end }: Span): boolean {
    const before = this.#text.slice(Math.max(0, start - BASIC.length), start);
    if (before.toLowerCase() !== BASIC) return false;
    const around = this.#text.slice(Math.max(0, start - HOST_CHARACTERS), end + HOST_CHARACTERS);
    return around.includes('mistral.ai');
  }

  /** What is decoded has the name of the decoded value. */
  #forgetEncoding(run: Span, kind: Encoding): void {
    const named = namedEncoding(this.#text, run);
    if (named !== undefined && named.start >= this.#readUpTo) this.edits.replace(named, '', kind);
  }

  /** Reads a run; says up to where the text has been seen with it. */
  read(run: Span): number {
    const found = this.#decoded(run);
    if (found === undefined) return run.end;
    const span = { start: run.start, end: found.end };
    this.#forgetEncoding(run, found.kind);
    this.#readUpTo = found.end;
    if (this.#isBasicOfMistral(run)) replaceBasic(this.edits, span, found.text);
    else replaceRun(this.edits, span, found);
    return found.end;
  }
}

/**
 * Reads base64, in either alphabet, with or without padding, also over several lines, and hexadecimal
 * digits, where they decode to text.
 */
export function readRuns(text: string): Edits {
  const runs = new Runs(text);
  visitLongRuns(text, { units: DIGITS_64, min: MIN_RUN }, (run) => runs.read(run));
  runs.edits.mayHoldMore = true;
  return runs.edits;
}
