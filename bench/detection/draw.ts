import { createHash } from 'node:crypto';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const CROCKFORD = ['0123456789', 'ABCDEFGHJKMNPQRSTVWXYZ'].join('');
const HEX = '0123456789abcdef';

/** Numbers of one byte that look random and depend on the seed alone. */
function* byteStream(seed: string): Generator<number, never> {
  for (let block = 0; ; block += 1) {
    yield* createHash('sha256').update(`${seed} ${block}`).digest();
  }
}

/** A uniform draw: bytes beyond the last whole multiple of the alphabet are thrown away. */
function draw(seed: string, alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  for (const byte of byteStream(seed)) {
    if (byte < limit) text += alphabet.charAt(byte % alphabet.length);
    if (text.length === length) break;
  }
  return text;
}

function base64blob(seed: string, length: number): string {
  const bytes = byteStream(seed);
  return Buffer.from(Array.from({ length }, () => bytes.next().value)).toString('base64');
}

/** A random UUID of version 4. */
function uuid(seed: string): string {
  const hex = draw(seed, HEX, 32);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...groups, hex.slice(20)].join('-');
}

const sized = (alphabet: string, length: number) => (seed: string, size: number | undefined) =>
  draw(seed, alphabet, size ?? length);

/** What can be drawn. The size, where it may be given, is a number of characters (bytes for a blob). */
const DRAWS: Readonly<Record<string, (seed: string, size: number | undefined) => string>> = {
  key: (seed) => draw(seed, ALPHANUMERIC, 32),
  other: (seed) => draw(seed, ALPHANUMERIC, 32),
  alnum: sized(ALPHANUMERIC, 32),
  hex: sized(HEX, 32),
  HEX: (seed, size) => draw(seed, HEX, size ?? 32).toUpperCase(),
  sha1: (seed) => draw(seed, HEX, 40),
  sha256: (seed) => draw(seed, HEX, 64),
  ulid: (seed) => `01${draw(seed, CROCKFORD, 24)}`,
  uuid,
  digits: sized('0123456789', 10),
  base64blob: (seed, size) => base64blob(seed, size ?? 48),
};

/** `hex32`, `HEX20`: the size written at the name. */
const SIZED = /^(hex|HEX|alnum)(\d+)$/u;

/**
 * Draws a value by its name and, where it has one, its size (`hex:20`, or `hex20`).
 * @throws Error when there is no such value to draw.
 */
export function drawValue(name: string, seed: string, size?: number): string {
  const [, sizedName = name, ownSize] = SIZED.exec(name) ?? [];
  const make = Object.hasOwn(DRAWS, sizedName) ? DRAWS[sizedName] : undefined;
  if (make !== undefined) return make(seed, ownSize === undefined ? size : Number(ownSize));
  throw new Error(
    `There is no placeholder '${name}': see DRAWS in draw.ts and FILTERS in filters.ts.`,
  );
}
