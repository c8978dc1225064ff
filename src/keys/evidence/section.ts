import type { Structure } from '../structure/structure.js';

/** Whether two lines stand in sections of which neither is a part of the other: `[auth]` and `[llm]`. */
export function areInOtherSections(structure: Structure, one: number, other: number): boolean {
  const [first, second] = [structure.sectionOf(one), structure.sectionOf(other)];
  if (first === '' || second === '' || first === second) return false;
  return !first.startsWith(`${second}.`) && !second.startsWith(`${first}.`);
}
