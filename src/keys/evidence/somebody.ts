import type { Scene } from './scene.js';

/** Whoever has an id, before it in a sentence: `token refreshed for user …`. Linear: fixed words. */
const SOMEBODY =
  / (?:for|by|of|from|to) (?:user|customer|account|member|tenant|session|request|job) $/i;

/** Whether the words before a value make it the id of somebody or of something that is done. */
export function isOfSomebody({ text, candidate: { start } }: Scene): boolean {
  return SOMEBODY.test(text.slice(Math.max(0, start - 24), start));
}
