import type { KnownName } from '../structure/walk.js';

/** A function up to its argument, where neither has brackets: `= ref "`, `= T.pack "`. Linear: bounded. */
const APPLIED = /(?::=|=|->|<-)\s{0,4}(?:\w{1,40}\.){0,4}(\w{1,40})[ \t]{1,4}["'`]$/;
/** How much before a value is looked at. */
const APPLIED_CHARACTERS = 250;

/** The names of an entry without those of a function that is given the value, as languages without brackets write it. */
export function withoutFunction(
  names: readonly KnownName[],
  { text, start }: { readonly text: string; readonly start: number },
): readonly KnownName[] {
  const [nearest] = names;
  // A function stands behind a blank; most values stand behind another sign.
  if (nearest === undefined || !/[ \t]/.test(text.charAt(start - 2))) return names;
  const first = Math.max(0, start - APPLIED_CHARACTERS);
  const applied = APPLIED.exec(text.slice(first, start));
  if (applied === null || applied[1] !== nearest.text) return names;
  const given = names.filter((name) => name.start < first + applied.index);
  return given.length > 0 ? given : names;
}

/** A text that a shell hands to a command. Linear: anchored. */
const HERE_STRING = /<<<\s{0,4}["']?$/;

/** The same without flags, where a value is handed to a command: `secrets add NAME --data-file=- <<< "…"`. */
export function withoutFlags(
  names: readonly KnownName[],
  { text, start }: { readonly text: string; readonly start: number },
): readonly KnownName[] {
  const before = text.slice(Math.max(0, start - 9), start);
  if (!before.includes('<<<') || !HERE_STRING.test(before)) return names;
  return names.filter((name) => text.charAt(name.start - 1) !== '-');
}
