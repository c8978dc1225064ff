/** A table that answers 1 for each UTF-16 unit of a string. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let index = 0; index < characters.length; index += 1)
    table[characters.charCodeAt(index)] = 1;
  return table;
}

/** The values of hexadecimal digits; 255 for other units below 256. */
const HEX_VALUES = new Uint8Array(256).fill(255);
for (let value = 0; value < 16; value += 1) {
  HEX_VALUES[value.toString(16).charCodeAt(0)] = value;
  HEX_VALUES[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

/** The number that `count` hexadecimal digits at an offset write, or -1. */
export function hexAt(text: string, offset: number, count: number): number {
  if (offset + count > text.length) return -1;
  let number = 0;
  for (let index = offset; index < offset + count; index += 1) {
    const value = HEX_VALUES[text.charCodeAt(index)] ?? 255;
    if (value === 255) return -1;
    number = number * 16 + value;
  }
  return number;
}

const HIGHEST = 0x10ffff;

/** The character of a code point; none where it cannot be in a text: control characters but blanks, and too large ones. */
export function characterOf(code: number): string | undefined {
  if (code === 9 || code === 10 || code === 13 || code === 27) return String.fromCharCode(code);
  if (code < 32 || code === 127 || code > HIGHEST) return undefined;
  return String.fromCodePoint(code);
}
