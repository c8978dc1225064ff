import { spawn, type StdioOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A program to run, and where. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** A file that is its standard input; none unless given. */
  readonly input?: string;
  /** What it prints goes to `/dev/null` instead of into `output`. */
  readonly isMute?: boolean;
  /** It is killed after so long. */
  readonly limitSeconds?: number;
}

/** What one run of a program took, with all that it started. */
export interface Measurement {
  readonly seconds: number;
  /** Of all its processes that it waited for, in user and kernel mode. */
  readonly cpuSeconds: number;
  /** The largest single process, in MiB. */
  readonly peakMebibytes: number;
  /** 137 where it was killed at its limit. */
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a program under GNU time, which reports processor time and the peak of its processes. */
export async function timed(command: Command, reportFile: string): Promise<Measurement> {
  const input = command.input === undefined ? 'ignore' : openSync(command.input, 'r');
  const print = command.isMute === true ? 'ignore' : 'pipe';
  const started = performance.now();
  const { output, exitCode } = await run(command, reportFile, [input, print, print]);
  const seconds = (performance.now() - started) / 1_000;
  if (typeof input === 'number') closeSync(input);
  const report = readFileSync(reportFile, 'utf8').trim().split('\n').at(-1) ?? '';
  const [user = 0, kernel = 0, kibibytes = 0] = report.split(' ').map(Number);
  return {
    seconds,
    cpuSeconds: user + kernel,
    peakMebibytes: kibibytes / 1_024,
    exitCode,
    output,
  };
}

async function run(
  { program, args, cwd, env, limitSeconds }: Command,
  reportFile: string,
  stdio: StdioOptions,
): Promise<{ readonly output: string; readonly exitCode: number | null }> {
  const limit = limitSeconds === undefined ? [] : ['timeout', '-s', 'KILL', String(limitSeconds)];
  const measured = ['-f', '%U %S %M', '-o', reportFile, ...limit, program, ...args];
  const child = spawn('/usr/bin/time', measured, { cwd, env, stdio });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exitCode = await new Promise<number | null>((settle) => child.on('close', settle));
  return { output, exitCode };
}

/** The middle one of some runs by their time. */
export function median(runs: readonly Measurement[]): Measurement {
  const middle = runs.toSorted((one, other) => one.seconds - other.seconds)[runs.length >> 1];
  if (middle === undefined) throw new Error('nothing was run');
  return middle;
}
