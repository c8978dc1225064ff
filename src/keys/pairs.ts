/** Where a pair of ASCII characters stands in a table of pairs. */
export function pair(first: number, second: number): number {
  return (first << 7) | second;
}

function pairTable(pairs: Iterable<string>): Uint8Array {
  const table = new Uint8Array(128 * 128);
  for (const letters of pairs) table[pair(letters.charCodeAt(0), letters.charCodeAt(1))] = 1;
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
