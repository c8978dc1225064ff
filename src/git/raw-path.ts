import { isUtf8 } from 'node:buffer';

/**
 * The shown form of a raw name (one character a byte, Latin-1): decoded where the bytes are UTF-8, and otherwise
 * ASCII as it is and each other byte as `\xNN`. Not escaped for printing.
 */
export function shownPath(rawPath: string): string {
  if (ASCII.test(rawPath)) return rawPath;
  const bytes = Buffer.from(rawPath, 'latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return Array.from(rawPath, shownByte).join('');
}

/** What is the same in Latin-1 and in UTF-8: most names. Linear: one class. */
const ASCII = /^[ -~]*$/u;

/** The raw form (one character a byte) of a text in UTF-8. */
export function rawPathOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function shownByte(character: string): string {
  const byte = character.charCodeAt(0);
  return byte < 0x80 ? character : `\\x${byte.toString(16)}`;
}
