import { kindOfName, type NameKind } from '../names.js';
import type { KnownName } from '../structure/walk.js';

/** What stands before the last part of a name with dots: `la.plateforme.api.`. Linear: one class. */
const DOTTED = /[\w$.-]+\.$/;
const DOTTED_CHARACTERS = 100;

/** The word before the last one of a name in words: `License key`, `lock token`. Linear: bounded. */
const SPACED = /(?:^|[^\w])([A-Za-z]{2,30}) $/;

/** What a word for a key says together with the word before it. */
export function kindOfSpaced(text: string, { text: last, start }: KnownName): NameKind | undefined {
  if (text.charAt(start - 1) !== ' ') return undefined;
  const before = SPACED.exec(text.slice(Math.max(0, start - 33), start))?.[1];
  return before === undefined ? undefined : kindOfName(`${before} ${last}`);
}

/** What a name says together with the parts that dots join to it: `quarkus.oidc.credentials.secret`, `la.plateforme.api.key`. */
export function kindOfDotted(text: string, { text: last, start }: KnownName): NameKind | undefined {
  if (text.charAt(start - 1) !== '.') return undefined;
  const before = DOTTED.exec(text.slice(Math.max(0, start - DOTTED_CHARACTERS), start))?.[0];
  return before === undefined ? undefined : kindOfName(before + last);
}
