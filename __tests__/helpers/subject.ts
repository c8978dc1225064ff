import type { Content, Subject } from '../../src/findings/document.js';
import type { Surface } from '../../src/findings/finding.js';

/** UTF-8 content made of a text, as a source would decode it. */
export function contentOf(text: string): Content {
  return { bytes: new TextEncoder().encode(text), encoding: 'utf-8', text, lineOffset: 0 };
}

/** A text with a place. */
export function subjectOf(text: string, path = 'a.txt', surface: Surface = 'file'): Subject {
  return { surface, path, content: contentOf(text) };
}
