import { REACH_CHARACTERS, type Structure } from '../structure/structure.js';

/** The head of a section, and its name: `[auth]`, `[[models]]`. Linear: bounded. */
const HEAD = /^\s{0,20}\[{1,2}\s?([\w."' :-]{1,100}?)\s?\]{1,2}\s*(?:[#;]|$)/;

/** The section of TOML or INI that a line stands in; undefined where it is in none. */
function sectionOf(structure: Structure, line: number): string | undefined {
  for (const parent of structure.lines.parentsOf(line, REACH_CHARACTERS)) {
    const name = HEAD.exec(structure.shownLine(parent))?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether two lines stand in sections of which neither is a part of the other: `[auth]` and `[llm]`. */
export function areInOtherSections(structure: Structure, one: number, other: number): boolean {
  const [first, second] = [sectionOf(structure, one), sectionOf(structure, other)];
  if (first === undefined || second === undefined || first === second) return false;
  return !first.startsWith(`${second}.`) && !second.startsWith(`${first}.`);
}
