import { isAlphanumeric, KEY_LENGTH } from '../candidates.js';
import { characterOf, hexAt } from './characters.js';
import type { Escape } from './escape.js';

/**
 * `%3D`, `%253D` of a text that was encoded again, `%u003D` of JavaScript's `escape`. Bytes beyond
 * ASCII become characters of the same number; see `hiddenAt` for the only ones that matter.
 */
export function percentAt(text: string, offset: number): Escape | undefined {
  let next = offset + 1;
  while (text.startsWith('25', next) && isPercentBody(text, next + 2)) next += 2;
  const isLong = text.charAt(next) === 'u';
  const digits = isLong ? 4 : 2;
  const start = isLong ? next + 1 : next;
  const character = characterOf(hexAt(text, start, digits));
  return character === undefined
    ? undefined
    : { end: start + digits, text: character, kind: 'percent' };
}

function isPercentBody(text: string, offset: number): boolean {
  return (
    hexAt(text, offset, 2) >= 0 || (text.charAt(offset) === 'u' && hexAt(text, offset + 1, 4) >= 0)
  );
}

/** The entities of HTML (https://html.spec.whatwg.org/multipage/named-characters.html) that may stand in or beside a key. */
const NAMED = new Map(
  Object.entries({
    amp: '&', quot: '"', QUOT: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', equals: '=', colon: ':', lowbar: '_',
    hyphen: '-', dash: '-', period: '.', comma: ',', semi: ';', sol: '/', bsol: '\\', num: '#', dollar: '$',
    percnt: '%', plus: '+', commat: '@', ast: '*', excl: '!', quest: '?', grave: '`', verbar: '|', vert: '|',
    lpar: '(', rpar: ')', lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', lcub: '{', lbrace: '{', rcub: '}',
    rbrace: '}', NewLine: '\n', Tab: '\t', shy: '', zwnj: '', zwj: '', ZeroWidthSpace: '', NoBreak: '',
  }),
); // prettier-ignore
const MAX_ENTITY_CHARACTERS = 16;

function named(body: string): string | undefined {
  if (!body.startsWith('#')) return NAMED.get(body);
  const isHex = body.charAt(1) === 'x' || body.charAt(1) === 'X';
  const digits = body.slice(isHex ? 2 : 1);
  if (isHex) return characterOf(hexAt(digits, 0, Math.max(1, digits.length)));
  return /^\d{1,7}$/.test(digits) ? characterOf(Number.parseInt(digits, 10)) : undefined;
}

/** `&quot;`, `&#61;`, `&#x3d;`, also where the ampersand was encoded again: `&amp;quot;`. */
export function entityAt(text: string, offset: number): Escape | undefined {
  let next = offset + 1;
  while (text.startsWith('amp;', next)) next += 4;
  const body = text.slice(next, next + MAX_ENTITY_CHARACTERS);
  const length = body.indexOf(';');
  const character = length < 1 ? undefined : named(body.slice(0, length));
  if (character !== undefined) {
    return { end: next + length + 1, text: character, kind: 'HTML entities' };
  }
  if (next === offset + 1) return undefined;
  return { end: next, text: '&', kind: 'HTML entities', isMark: true };
}

/** `=3D` and the soft line end of quoted-printable (RFC 2045, section 6.7). */
export function quotedPrintableAt(text: string, offset: number): Escape | undefined {
  const kind = 'quoted-printable';
  if (text.startsWith('\n', offset + 1)) return { end: offset + 2, text: '', kind };
  if (text.startsWith('\r\n', offset + 1)) return { end: offset + 3, text: '', kind };
  const code = hexAt(text, offset + 1, 2);
  if (code < 32 || code > 126) return undefined;
  return { end: offset + 3, text: String.fromCharCode(code), kind };
}

/** As the header of a mail has it, however it is cased there. */
const NAMES = ['quoted-printable', 'QUOTED-PRINTABLE', 'Quoted-Printable', 'Quoted-printable'];

/** Whether a text is quoted-printable, as far as it tells: mostly nobody else writes `=3D`. */
export function isQuotedPrintable(text: string): boolean {
  return writesEqualsSign(text) || NAMES.some((name) => text.includes(name));
}

/** An equals sign in quoted-printable. */
const EQUALS_SIGN = '=3D';

/**
 * Whether an equals sign is written so anywhere. What is assigned may begin with `3D` by chance: of
 * thousands of drawn values some do, and then all of the text would be read twice.
 */
function writesEqualsSign(text: string): boolean {
  let offset = text.indexOf(EQUALS_SIGN);
  while (offset >= 0 && isValueBehind(text, offset)) {
    offset = text.indexOf(EQUALS_SIGN, offset + KEY_LENGTH);
  }
  return offset >= 0;
}

/** Whether a run of the length of a key stands behind a sign, and no soft line end behind that. */
function isValueBehind(text: string, sign: number): boolean {
  const end = sign + 1 + KEY_LENGTH;
  for (let index = sign + 1; index < end; index += 1) {
    if (!isAlphanumeric(text.charCodeAt(index))) return false;
  }
  return !isAlphanumeric(text.charCodeAt(end)) && text.charAt(end) !== '=';
}
