/**
 * How long a scan of all history takes beside git itself and other scanners:
 * `npm run bench:history -- [--json FILE] [--runs N] [--limit SECONDS] [--only NAME,…] [NAME=]REPOSITORY…`.
 *
 * Everything is run in turn on the same machine: the command line's bundle, what git takes to print every change and
 * every blob, the scanners of `bench/detection/install-peers.sh` that are installed, without any network, and the floor.
 * A repository must be complete (`bench/history/prepare.ts` makes one so, and generates others): git gives up printing
 * at the first blob that is missing, and so do the scanners that read what it prints. Needs GNU time and Node 24.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, timed, type Measurement } from '../timed.js';
import { markdownOf } from './markdown.js';
import { namedRepository, surveyed, type Named } from './repository.js';
import type { Repository, Result, Results } from './results.js';
import { environmentOf, SUBJECTS, type Subject, type Target } from './subjects.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    runs: { type: 'string', default: '3' },
    limit: { type: 'string', default: '1800' },
    only: { type: 'string' },
  },
});
const only = values.only?.split(',');
const runs = Number(values.runs);

/** A subject that is installed. */
interface Contender {
  readonly subject: Subject;
  readonly version: string;
  readonly measurements: Measurement[];
}

async function contenders(): Promise<readonly Contender[]> {
  const found: Contender[] = [];
  for (const subject of SUBJECTS) {
    if (only !== undefined && !only.includes(subject.name)) continue;
    try {
      found.push({ subject, version: await subject.version(), measurements: [] });
    } catch {
      process.stderr.write(`${subject.name} is not installed and was left out.\n`);
    }
  }
  return found;
}

async function measured(named: Named): Promise<Repository> {
  const scratch = mkdtempSync(join(tmpdir(), 'mistral-security-bench-'));
  const target: Target = { directory: named.directory, blobs: join(scratch, 'blobs'), scratch };
  try {
    const survey = await surveyed(named, target.blobs);
    const all = await contenders();
    for (let run = 0; run < runs; run += 1)
      for (const contender of all) {
        process.stderr.write(`${named.name}, run ${String(run + 1)}: ${contender.subject.name}\n`);
        contender.measurements.push(await once(contender.subject, target));
      }
    return { ...survey, results: all.map(resultOf) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function once(subject: Subject, target: Target): Promise<Measurement> {
  const place = { cwd: target.scratch, env: environmentOf(target) };
  const how = { isMute: true, limitSeconds: Number(values.limit) };
  return timed({ ...subject.command(target), ...place, ...how }, join(target.scratch, 'time'));
}

function resultOf({ subject, version, measurements }: Contender): Result {
  const middle = median(measurements);
  const failed = measurements.find(({ exitCode }) => !subject.accepted.includes(exitCode ?? -1));
  return {
    name: subject.name,
    flags: subject.flags,
    version,
    wallSeconds: rounded(middle.seconds),
    bestWallSeconds: rounded(Math.min(...measurements.map(({ seconds }) => seconds))),
    cpuSeconds: rounded(middle.cpuSeconds),
    peakMebibytes: Math.round(Math.max(...measurements.map((one) => one.peakMebibytes))),
    ...(failed === undefined ? {} : { failure: failureOf(failed.exitCode) }),
  };
}

function failureOf(exitCode: number | null): string {
  if (exitCode === 137) return `stopped after ${values.limit} s`;
  return `ended with ${String(exitCode)}`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

function machine(): string {
  const cores = availableParallelism();
  return `${String(cores)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${process.platform}`;
}

const repositories: Repository[] = [];
for (const word of positionals) repositories.push(await measured(namedRepository(word)));
const day = new Date().toISOString().slice(0, 10);
const results: Results = { day, machine: machine(), runs, repositories };
process.stdout.write(markdownOf(results));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
