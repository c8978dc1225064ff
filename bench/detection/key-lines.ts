import type { LineRange } from './claim.js';
import { encodingOf } from './encode.js';
import { materialise } from './materialise.js';
import type { LabelledKey } from './sample.js';
import type { Template } from './template.js';

/** A stretch of whole lines of a template that can be filled in on its own. */
interface Passage {
  readonly lines: LineRange;
  readonly keys: readonly string[];
}

/** The keys of a template filled in with that seed, and the lines of the result that hold them. */
export function labelledKeys(template: Template, seed: number): readonly LabelledKey[] {
  const passages = passagesOf(template, seed);
  const inPath = new Set(materialise({ ...template, text: '' }, seed).keys);
  const isNoFile = template.surface !== undefined;
  const hasOddLineEnds = /\{\{cr\}\}|\r(?!\n)/u.test(template.text);
  return materialise(template, seed).keys.map((value) => {
    const holding = passages.filter(({ keys }) => keys.includes(value));
    const isUntold = isNoFile || hasOddLineEnds || inPath.has(value) || holding.length === 0;
    return { value, lines: isUntold ? undefined : holding.map(({ lines }) => lines) };
  });
}

/**
 * Values depend on the seed and not on what stands before them, so a template can be filled in a few
 * lines at a time; a line on which a placeholder stays open goes together with those after it.
 */
function passagesOf(template: Template, seed: number): readonly Passage[] {
  const passages: Passage[] = [];
  let open: readonly string[] = [];
  let first = 1;
  for (const line of encodingOf(template.text).text.split('\n')) {
    open = [...open, line];
    const passage = filledIn({ ...template, path: '', text: open.join('\n') }, seed);
    if (passage === undefined) continue;
    const last = first + passage.lineFeeds;
    passages.push({ lines: { first, last }, keys: passage.keys });
    first = last + 1;
    open = [];
  }
  return passages;
}

interface FilledIn {
  readonly keys: readonly string[];
  readonly lineFeeds: number;
}

/** Undefined where a placeholder has no end. */
function filledIn(passage: Template, seed: number): FilledIn | undefined {
  try {
    const { bytes, keys } = materialise(passage, seed);
    return { keys, lineFeeds: Buffer.from(bytes).toString('utf8').split('\n').length - 1 };
  } catch {
    return undefined;
  }
}
