import { looksReal } from '../env-schema/env-values.js';

/** Shorter literals are samples. */
const MIN_KEY_CHARACTERS = 20;

/** Whether a text looks like a key and not like a sample of one. */
export function isKeyShaped(text: string): boolean {
  return text.length >= MIN_KEY_CHARACTERS && looksReal(text);
}
