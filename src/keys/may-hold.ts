import type { Content } from '../findings/document.js';
import {
  hasLongRun,
  KEY_LENGTH,
  unitsOfBytes,
  unitsOfText,
  visitCandidates,
} from './candidates.js';
import { writtenStretches } from './decoding/binary.js';
import { mayJoinByName, someReading, someReadingOfWords } from './decoding/windows.js';
import { isPartOfLongerToken } from './longer-token.js';
import { hasMistralName } from './mentions.js';
import { looksDrawnAt } from './randomness.js';

/**
 * A fast test that never says no where `findKeys` would find something. Bytes without a NUL are in
 * an encoding in which ASCII is itself, if that of the content is; where there is one, a stretch may
 * be in two or four bytes a character, which is readable in the decoded text alone.
 */
export function mayHoldKey(content: Content): boolean {
  const { bytes, encoding } = content;
  const isNarrow = encoding === 'utf-8' || encoding === 'binary';
  if (!isNarrow) return textMayHoldKey(content.text);
  if (holdsBareKey(bytes)) return true;
  const characters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!bytes.includes(0)) return mayHoldEncodedKey(characters);
  return [characters, content.text].some(binaryMayHoldKey);
}

function binaryMayHoldKey(text: string): boolean {
  const stretches = writtenStretches(text);
  return textMayHoldKey(mayJoinByName(stretches) ? text : stretches);
}

/** How much beside a run tells whether it is a part of something longer. */
const BESIDE_BYTES = 100;

/** Whether a run as long as a key looks drawn, and like no part of something longer. */
export function mayBeKeyAt(text: string, start: number): boolean {
  return looksDrawnAt(text, start) && !isPartOfLongerToken(text, start);
}

/** Whether bytes hold what looks like a key, written as it is. */
export function holdsBareKey(bytes: Uint8Array): boolean {
  if (!hasLongRun(bytes)) return false;
  return visitCandidates(unitsOfBytes(bytes), (start) => {
    const from = Math.max(0, start - BESIDE_BYTES);
    const around = bytes.subarray(from, start + KEY_LENGTH + BESIDE_BYTES);
    return mayBeKeyAt(String.fromCharCode(...around), start - from);
  });
}

function textMayHoldKey(text: string): boolean {
  return holdsDrawn(text) || mayHoldEncodedKey(text);
}

/** The same of a text. */
export function holdsDrawn(text: string): boolean {
  return visitCandidates(unitsOfText(text), (start) => mayBeKeyAt(text, start));
}

/**
 * Whether a reading holds what looks like a key. It is the same for a text and for its bytes read as
 * one character each: nothing beyond ASCII is read otherwise than by its bytes.
 */
function mayHoldEncodedKey(text: string): boolean {
  return someReading(text, holdsDrawn);
}

/**
 * Whether a text or a reading of it names Mistral. Where none does, nor the path, nor the project around it, nothing in the
 * text is a key.
 */
export function mayNameMistral(text: string): boolean {
  return hasMistralName(text) || someReadingOfWords(text, hasMistralName);
}
