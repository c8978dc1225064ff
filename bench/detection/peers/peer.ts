import { spawn } from 'node:child_process';
import type { Claim } from '../claim.js';

/** A scanner that is run as a program. */
export interface Peer {
  readonly name: string;
  /** What it is run with beyond its defaults, for the report. */
  readonly flags: string;
  /** @throws {Error} where it is not installed. */
  readonly version: () => Promise<string>;
  /**
   * Scans a directory without any network.
   * @throws {Error} where it fails or prints something else than it should.
   */
  readonly scan: (directory: string) => Promise<readonly Claim[]>;
}

/** How a program is run. */
export interface Execution {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The exit codes that are answers; 0 alone unless given. */
  readonly accepted?: readonly number[];
}

/** A run that takes longer than this, in milliseconds, is given up. */
const TIME_LIMIT_MS = 30 * 60_000;

/**
 * Runs a program, with proxies that lead nowhere so that nothing leaves the machine, and gives its
 * standard output. What it complains of may quote the files, and is left out of every error. @throws {Error} where it cannot be started, ends in another way than accepted, or
 * takes too long.
 */
export function outputOf({ command, args, cwd, accepted = [0] }: Execution): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...OFFLINE },
      stdio: ['ignore', 'pipe', 'ignore'],
      // A `timeout` would keep this process alive after a program that could not be started.
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const isAnswer = code !== null && accepted.includes(code);
      if (isAnswer) resolve(Buffer.concat(output).toString('utf8'));
      else reject(new Error(`${command} ended with ${code ?? signal ?? 'no exit code'}`));
    });
  });
}

const NOWHERE = 'http://127.0.0.1:9';
/** Variables of an environment whose proxies lead nowhere. */
export const OFFLINE = {
  http_proxy: NOWHERE,
  https_proxy: NOWHERE,
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  ALL_PROXY: NOWHERE,
  NO_PROXY: '',
  no_proxy: '',
};
