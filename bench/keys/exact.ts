/** Characters of a key and, of those, how many there are of each kind to draw from. */
const LENGTH = 32;
const LETTERS = 26;
const DIGITS = 10;
const ALL = 2 * LETTERS + DIGITS;

/** The natural logarithm of `count` factorial. */
function logFactorial(count: number): number {
  let sum = 0;
  for (let factor = 2; factor <= count; factor += 1) sum += Math.log(factor);
  return sum;
}

/** The chance that a draw has so many capitals and small letters, and digits for the rest. */
function chanceOfCases(upper: number, lower: number): number {
  const digits = LENGTH - upper - lower;
  const orders =
    logFactorial(LENGTH) - logFactorial(upper) - logFactorial(lower) - logFactorial(digits);
  const drawn = (upper + lower) * Math.log(LETTERS / ALL) + digits * Math.log(DIGITS / ALL);
  return Math.exp(orders + drawn);
}

function chanceWhere(isLost: (upper: number, lower: number) => boolean): number {
  let chance = 0;
  for (let upper = 0; upper <= LENGTH; upper += 1)
    for (let lower = 0; upper + lower <= LENGTH; lower += 1)
      if (isLost(upper, lower)) chance += chanceOfCases(upper, lower);
  return chance;
}

/** The chance that a draw has at most so many different characters: one character after another. */
function chanceOfDifferent(most: number): number {
  let chances: readonly number[] = [1];
  for (let drawn = 0; drawn < LENGTH; drawn += 1)
    chances = Array.from({ length: chances.length + 1 }, (_, different) => {
      const same = ((chances[different] ?? 0) * different) / ALL;
      return same + ((chances[different - 1] ?? 0) * (ALL - different + 1)) / ALL;
    });
  return chances.slice(0, most + 1).reduce((sum, chance) => sum + chance, 0);
}

/** The share of true keys that a heuristic gives up, for those whose share can be worked out. */
export const EXACT_SHARES: ReadonlyMap<string, number> = new Map([
  ['one case', chanceWhere((upper, lower) => upper === 0 || lower === 0)],
  [
    'cased like a name',
    chanceWhere((upper, lower) => {
      const fewer = Math.min(upper, lower);
      return fewer <= 3 || (upper + lower >= LENGTH - 1 && fewer <= 7);
    }),
  ],
  ['repeats itself', chanceOfDifferent(LENGTH / 2)],
]);
