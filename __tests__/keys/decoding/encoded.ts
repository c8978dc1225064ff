import { findKeys, type KeyMatch } from '../../../src/keys/detect.js';
import { mayHoldKey } from '../../../src/keys/may-hold.js';
import { sampleKey } from '../../helpers/key.js';
import { subjectOf } from '../../helpers/subject.js';

export const KEY = sampleKey(1);
export const HALVES = [KEY.slice(0, 13), KEY.slice(13)] as const;

export const base64 = (text: string): string => Buffer.from(text).toString('base64');
/** Base64 with marks around the digits that the key takes part in. */
export function inBase64(before: string, key: string, behind: string): string {
  const all = base64(before + key + behind);
  const start = Math.floor((before.length * 4) / 3);
  const end = behind === '' ? all.length : Math.ceil(((before.length + key.length) * 4) / 3);
  return `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`;
}
export const base64url = (text: string): string => Buffer.from(text).toString('base64url');
export const hex = (text: string): string => Buffer.from(text).toString('hex');
export const each = (text: string, encode: (code: number) => string): string =>
  Array.from(text, (character) => encode(character.charCodeAt(0))).join('');
export const digits = (code: number, base: number, width: number): string =>
  code.toString(base).padStart(width, '0');
export const percentAll = (text: string): string => each(text, (code) => `%${digits(code, 16, 2)}`);

/** A text in which `⟦` and `⟧` stand around what is, or encodes, the key. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly marked: string;
}

/** `marked` is one or several lines. */
export function encoded(name: string, path: string, ...lines: readonly string[]): Case {
  return { name, path, marked: lines.join('\n') };
}

/** The text of a case, and where the key stands in it. */
export function placed({ marked }: Case): {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace('⟦', '').replace('⟧', ''), start, end };
}

/** The keys of a text, for which the fast test says yes where there is one. */
export function keysIn(text: string, path = 'a'): readonly KeyMatch[] {
  const subject = subjectOf(text, path);
  const keys = findKeys(subject);
  if (keys.length > 0 && !mayHoldKey(subject.content)) throw new Error('mayHoldKey said no');
  return keys;
}
