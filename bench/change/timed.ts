import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A program to run, and where. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What one run of a program took, with all that it started. */
export interface Measurement {
  readonly seconds: number;
  /** The largest single process, in MiB. */
  readonly peakMebibytes: number;
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a program under GNU time, which reports the peak of its processes. */
export async function timed(command: Command, reportFile: string): Promise<Measurement> {
  const args = ['-f', '%e %M', '-o', reportFile, command.program, ...command.args];
  const started = performance.now();
  const child = spawn('/usr/bin/time', args, { cwd: command.cwd, env: command.env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exitCode = await new Promise<number | null>((settle) => child.on('close', settle));
  const seconds = (performance.now() - started) / 1_000;
  const peak = Number(readFileSync(reportFile, 'utf8').trim().split(/\s/u).at(-1));
  return { seconds, peakMebibytes: peak / 1_024, exitCode, output };
}

/** The middle one of some runs by their time. */
export function median(runs: readonly Measurement[]): Measurement {
  const middle = runs.toSorted((one, other) => one.seconds - other.seconds)[runs.length >> 1];
  if (middle === undefined) throw new Error('nothing was run');
  return middle;
}
