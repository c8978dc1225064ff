import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..', '..');
const LOCKED_NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** The Node that the runner has, where the lock file's copy is installed; else the one that runs the tests. */
export const NODE = existsSync(LOCKED_NODE) ? LOCKED_NODE : process.execPath;
export const CLI_BUNDLE = join(ROOT, 'dist', 'cli', 'index.js');

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another interpreter than the locked one. */
  readonly node?: string;
}

/** Runs the bundled command line as a user does, in a child process with a small environment. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliRun {
  const { status, stdout, stderr } = spawnSync(options.node ?? NODE, [CLI_BUNDLE, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const reportShape = z.looseObject({
  result: z.string(),
  coverage: z.looseObject({ complete: z.boolean(), commits: z.number(), blobs: z.number() }),
  findings: z.array(
    z.looseObject({
      ruleId: z.string(),
      severity: z.string(),
      surface: z.string(),
      path: z.string(),
      startLine: z.number(),
      commit: z.string().optional(),
      inHead: z.boolean(),
      existing: z.boolean(),
      occurrences: z.number(),
      message: z.string(),
      fingerprint: z.string(),
    }),
  ),
  suppressed: z.array(z.looseObject({})),
  problems: z.array(z.looseObject({ kind: z.string(), message: z.string() })),
});

export type CliReport = z.infer<typeof reportShape>;

/** Runs `scan --format json` and reads the report. */
export function scanJson(
  args: readonly string[],
  options: CliOptions = {},
): CliReport & { status: number | null } {
  const { status, stdout, stderr } = runCli(['scan', ...args, '--format', 'json'], options);
  if (stdout === '') throw new Error(`no report: exit ${String(status)}, ${stderr}`);
  return { ...reportShape.parse(JSON.parse(stdout)), status };
}

/** The leaked keys of a report: what most tests ask for. */
export function keysIn(report: CliReport): CliReport['findings'] {
  return report.findings.filter(({ ruleId }) => ruleId === 'keys/leaked-key');
}
