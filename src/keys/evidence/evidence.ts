import type { Scene } from './scene.js';

/**
 * What one look at a candidate and its surroundings says.
 *
 * - `strong`: the name or the call itself says that the value is a Mistral key
 * - `fair`: the value is called a key, and what stands around it is Mistral's
 * - `weak`: Mistral is near, and nothing says that it is not a key
 * - `against`: it is something else
 */
export interface Evidence {
  readonly weight: 'strong' | 'fair' | 'weak' | 'against';
  /** Why, in words that go into the finding. Holds names of the text, never the value. */
  readonly reason: string;
}

/** Looks at one kind of evidence; undefined where it has nothing to say. */
export type Look = (scene: Scene) => Evidence | undefined;

export function against(reason: string): Evidence {
  return { weight: 'against', reason };
}

const MAX_QUOTED_CHARACTERS = 60;
/** A run that may be a secret. Linear: one class. */
const LONG_RUN = /[A-Za-z0-9]{24,}/g;

/** A name that is shown as it is: too short for a secret, on one line. Linear: one class. */
const PLAIN = /^[\w$.-]{0,23}$/;

/** A name of the text for a reason: short, on one line, and with nothing in it that may be a secret. */
export function quoted(name: string): string {
  if (PLAIN.test(name)) return `\`${name}\``;
  const safe = name
    .replace(/[\s`]+/g, ' ')
    .trim()
    .replace(LONG_RUN, '…');
  const shown =
    safe.length > MAX_QUOTED_CHARACTERS ? `${safe.slice(0, MAX_QUOTED_CHARACTERS - 1)}…` : safe;
  return `\`${shown}\``;
}
