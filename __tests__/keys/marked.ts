import { findKeys, type KeyMatch } from '../../src/keys/detect.js';
import type { Surface } from '../../src/findings/finding.js';
import { sampleKey } from '../helpers/key.js';
import { subjectOf } from '../helpers/subject.js';

/**
 * A whole text. `{{high}}`, `{{medium}}` and `{{low}}` stand for keys that are found with that
 * confidence, `{{none}}` for values that look as drawn as a key and are not one.
 */
export interface Marked {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly surface?: Surface;
}

export function marked(name: string, path: string, ...lines: readonly string[]): Marked {
  return { name, path, text: lines.join('\n') };
}

/** What is told of one value: the number of its line and its confidence. */
export type Told = `${number} ${string}`;

const MARK = /\{\{(high|medium|low|none)\}\}/g;
/** The first seed of the values that stand for the marks. */
const FIRST_SEED = 100;

/** What a marked text asks for. */
export function asked({ text }: Marked): readonly Told[] {
  return text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(MARK))
      .map((match) => match[1] ?? '')
      .filter((mark) => mark !== 'none')
      .map((mark): Told => `${index + 1} ${mark}`),
  );
}

function matches({ path, text, surface }: Marked): readonly [string, readonly KeyMatch[]] {
  let seed = FIRST_SEED;
  const filled = text.replace(MARK, () => sampleKey((seed += 1)));
  return [filled, findKeys(subjectOf(filled, path, surface))];
}

/** What the detector tells of a marked text. */
export function told(context: Marked): readonly Told[] {
  const [filled, found] = matches(context);
  return found.map(
    ({ start, confidence }): Told => `${filled.slice(0, start).split('\n').length} ${confidence}`,
  );
}
