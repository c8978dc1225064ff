/**
 * What the look at randomness costs: the share of true keys that each heuristic gives up and all
 * together, measured on uniform draws: `npm run bench:randomness [-- DRAWS [SEED]]`.
 *
 * Beside each stands the share that it states in `src/keys/randomness.ts`, the greatest that the
 * measurement still allows at 95 %, and the exact one where it can be worked out.
 */
import { EXACT_SHARES } from './exact.js';
import { meanAtMost, measureLosses, type Losses } from './loss.js';

const MILLION = 1_000_000;
const UNLIKELY = 0.05;
/** What all heuristics together may cost: a key in a thousand. */
const MOST_PER_MILLION = 1_000;

function row(cells: readonly (string | number)[]): string {
  const [name = '', ...numbers] = cells;
  const shown = numbers.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell));
  return `${String(name).padEnd(20)}${shown.map((cell) => cell.padStart(12)).join('')}\n`;
}

function table({ draws, each, together }: Losses): string {
  const perMillion = (count: number): number => (count * MILLION) / draws;
  const most = (count: number): number => perMillion(meanAtMost(count, UNLIKELY));
  const rows = each.map(({ name, lossPerMillion, lost, alone }) => {
    const exact = EXACT_SHARES.get(name);
    const worked = exact === undefined ? '' : exact * MILLION;
    return row([name, lossPerMillion, perMillion(lost), most(lost), perMillion(alone), worked]);
  });
  const all = [MOST_PER_MILLION, perMillion(together), most(together), '', ''];
  return [
    row(['of a million keys', 'stated', 'measured', 'at most', 'alone', 'exact']),
    ...rows,
    row(['together', ...all]),
  ].join('');
}

const [draws = String(MILLION), seed] = process.argv.slice(2);
const losses = measureLosses(Number(draws), seed);
process.stdout.write(`${losses.draws.toLocaleString('en-US')} draws\n${table(losses)}`);
const isKept =
  (losses.together * MILLION) / losses.draws <= MOST_PER_MILLION &&
  losses.each.every(
    ({ lost, lossPerMillion }) => (lost * MILLION) / losses.draws <= lossPerMillion,
  );
if (!isKept) process.exitCode = 1;
