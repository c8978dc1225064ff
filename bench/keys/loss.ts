import { HEURISTICS } from '../../src/keys/randomness.js';
import { uniformDraws } from './uniform-draws.js';

/** How many keys of a sample one heuristic takes for something else, and how many it alone. */
interface Loss {
  readonly name: string;
  readonly lossPerMillion: number;
  readonly lost: number;
  readonly alone: number;
}

export interface Losses {
  readonly draws: number;
  readonly each: readonly Loss[];
  /** Keys that some heuristic gives up. */
  readonly together: number;
}

/** Draws keys and counts what the heuristics give up of them. */
export function measureLosses(draws: number, seed?: string): Losses {
  const each = HEURISTICS.map((heuristic) => ({ ...heuristic, lost: 0, alone: 0 }));
  let together = 0;
  for (const token of uniformDraws(draws, seed)) {
    const rejecting = each.filter(({ rejects }) => rejects(token));
    for (const one of rejecting) one.lost += 1;
    const [first] = rejecting;
    if (first !== undefined) together += 1;
    if (first !== undefined && rejecting.length === 1) first.alone += 1;
  }
  return { draws, each, together };
}

/** The chance of more than `count` events where `mean` are expected, by Poisson's law. */
export function chanceOfMore(count: number, mean: number): number {
  // In logarithms, since the first term is too small for a number where the mean is large.
  let term = -mean;
  let sum = Math.exp(term);
  for (let index = 1; index <= count; index += 1) {
    term += Math.log(mean / index);
    sum += Math.exp(term);
  }
  return Math.max(0, 1 - sum);
}

/** The most events that are still likely where `mean` are expected: more have a smaller chance than `chance`. */
export function likelyAtMost(mean: number, chance: number): number {
  let count = 0;
  while (chanceOfMore(count, mean) > chance) count += 1;
  return count;
}

/** The greatest mean with which so few events are not yet unlikely: the upper end of a one-sided interval. */
export function meanAtMost(count: number, chance: number): number {
  let low = count;
  let high = count + 20 + 10 * Math.sqrt(count + 1);
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (1 - chanceOfMore(count, middle) > chance) low = middle;
    else high = middle;
  }
  return high;
}
