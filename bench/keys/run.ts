/**
 * How fast texts are judged, in megabytes a second on one core: `npm run bench:keys [-- FILTER [MB]]`.
 *
 * Each kind of text is timed in `mayHoldKey`, which reads every blob, and in `findKeys`, which reads
 * those that it lets through; the best of three runs counts. Beside them stands a mere `indexOf` of a
 * byte that is not there, over the same bytes in the same run: the ratio says how much of a slow
 * figure is the machine's. What counts is the time of the processor, collecting garbage included, so that
 * a busy machine changes little.
 */
import { execFileSync } from 'node:child_process';
import type { Subject } from '../../src/findings/document.js';
import { findKeys } from '../../src/keys/detect.js';
import { mayHoldKey } from '../../src/keys/may-hold.js';
import { contentOf } from '../../src/sources/text/content.js';
import { KINDS, type Kind } from './texts.js';

const RUNS = 3;
/** A text that takes longer than this is timed once. */
const SLOW_SECONDS = 4;

function secondsOf(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, Math.max(1, user + system) / 1e6);
    if (best > SLOW_SECONDS) break;
  }
  return best;
}

interface Speed {
  readonly kind: Kind;
  readonly indexOf: number;
  readonly mayHoldKey: number;
  readonly findKeys: number;
  readonly found: number;
}

function speedOf(kind: Kind, megabytes: number): Speed {
  const bytes = Buffer.from(kind.make(megabytes * 1e6));
  const content = contentOf(bytes);
  const subject: Subject = { surface: 'file', path: 'sample.txt', content };
  const size = bytes.length / 1e6;
  const found = findKeys(subject).length;
  return {
    kind,
    indexOf: size / secondsOf(() => bytes.indexOf(1)),
    mayHoldKey: size / secondsOf(() => mayHoldKey(content)),
    findKeys: size / secondsOf(() => findKeys(subject)),
    found,
  };
}

function show(speed: Speed): string {
  const { kind } = speed;
  const ratio = speed.indexOf / speed.findKeys;
  const cells = [speed.indexOf, speed.mayHoldKey, speed.findKeys, ratio, speed.found];
  const numbers = cells.map((cell) => cell.toFixed(cell < 10 ? 2 : 0).padStart(11)).join('');
  return `${kind.name.padEnd(26)}${numbers}${speed.findKeys < kind.floor ? '  below the floor' : ''}\n`;
}

function main(filter = '', megabytes = 10): void {
  const write = (text: string): unknown => process.stdout.write(text);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  write(`node ${process.version}, commit ${commit.trim()}, texts of ${megabytes} MB, MB/s\n`);
  const columns = ['indexOf', 'mayHoldKey', 'findKeys', 'ratio', 'found'];
  write(`${''.padEnd(26)}${columns.map((column) => column.padStart(11)).join('')}\n`);
  const speeds = KINDS.filter(({ name }) => name.includes(filter)).map((kind) => {
    const speed = speedOf(kind, megabytes);
    write(show(speed));
    return speed;
  });
  const least = (of: (speed: Speed) => number): string => Math.min(...speeds.map(of)).toFixed(2);
  write(`least: mayHoldKey ${least((s) => s.mayHoldKey)}, findKeys ${least((s) => s.findKeys)}\n`);
}

const [filter, megabytes] = process.argv.slice(2);
main(filter, megabytes === undefined ? undefined : Number(megabytes));
