import { Edits } from './edits.js';

/** What every typed string has. */
const MARKS = ['"S"', '"stringValue"'];
/**
 * A string that stands in an object by its type, as DynamoDB and Firestore export them: `{"S": "…"}`,
 * `{"stringValue": "…"}`. Linear: bounded classes.
 */
const TYPED = /\{\s{0,80}"(?:S|stringValue)"\s{0,4}:\s{0,4}("[^"\\\n]{0,200}")\s{0,80}\}/g;

/** Strings without the objects that say that they are strings, so that their names stand beside them. */
export function readTyped(text: string): Edits {
  const edits = new Edits(text);
  if (!MARKS.some((mark) => text.includes(mark))) return edits;
  for (const { 0: whole, 1: value = '', index } of text.matchAll(TYPED)) {
    // The string keeps its own place: what stands around it is left out.
    const start = index + whole.indexOf(value);
    edits.replace({ start: index, end: start }, '', 'typed value');
    edits.replace({ start: start + value.length, end: index + whole.length }, '', 'typed value');
  }
  return edits;
}
