/**
 * Letters and digits by small numbers, so that all tables of a token fit into the nearest cache: a
 * letter in either case is 1 to 26, a digit 27 to 36, anything else 0.
 */
export const CODES = new Uint8Array(65_536);
for (let letter = 0; letter < 26; letter += 1) {
  CODES[65 + letter] = letter + 1;
  CODES[97 + letter] = letter + 1;
}
for (let digit = 0; digit < 10; digit += 1) CODES[48 + digit] = digit + 27;

/** All bits for digits, none for anything else. */
export const DIGIT_MASK = new Int32Array(128);
/** A bit for each alphanumeric, in one of two numbers, since there are more than bits in one. */
export const FIRST_BITS = new Int32Array(128);
export const OTHER_BITS = new Int32Array(128);
for (const digit of '0123456789') DIGIT_MASK[digit.charCodeAt(0)] = -1;
let count = 0;
for (let unit = 0; unit < 128; unit += 1) {
  if (CODES[unit] === 0) continue;
  const bits = count < 31 ? FIRST_BITS : OTHER_BITS;
  bits[unit] = 1 << (count % 31);
  count += 1;
}

/** Where a pair of codes stands in a table of pairs. */
export function pair(first: number, second: number): number {
  return (first << 6) | second;
}

function pairTable(pairs: Iterable<string>): Uint8Array {
  const table = new Uint8Array(64 * 64);
  for (const letters of pairs) {
    const [first = 0, second = 0] = Array.from(letters, (letter) => CODES[letter.charCodeAt(0)]);
    table[pair(first, second)] = 1;
  }
  return table;
}

const ORDERS = ['abcdefghijklmnopqrstuvwxyza', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Pairs of letters or digits of which one follows the other in some order. */
export const SUCCESSIONS = pairTable(
  ORDERS.flatMap((order) =>
    Array.from({ length: order.length - 1 }, (_, index) => order.slice(index, index + 2)),
  ),
);

/** The pairs of letters that make up most of the words of European languages. */
export const COMMON_PAIRS = pairTable(
  (
    'th he in er an re nd on en at ou ed ha to or it is hi es ng st ar te se me al le ea ti ne ve ll de ri ro ic ' +
    'io ra ce li ch be ma si om ur ke ey ap pi ec et el la ac cr lo ta co us ss di ge un sc ag ho yo mi tr ai ' +
    'em pl ol po ho id pe no am ee ut so il na'
  ).split(' '),
);
