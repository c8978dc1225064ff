/**
 * How long a pull request of 20 commits takes on a long history: `npm run bench:change [-- REPOSITORY [RUNS]]`.
 *
 * The whole action is run as a runner does it, from the bundle and against a fake GitHub; beside it a run that has
 * nothing to scan, which is what starting up takes, and gitleaks on the same commits where it is installed
 * (`bench/detection/install-peers.sh`). They take turns, so that a busy machine is as bad for each. Without a
 * repository, one with 18,000 commits is generated. Needs GNU time.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startFakeGitHub } from '../../__tests__/helpers/fake-github.js';
import { runStep, type ActionStep } from '../../__tests__/helpers/runner.js';
import { pullRequestPayload } from '../../__tests__/helpers/scene.js';
import { execGit } from '../git.js';
import { makeRepository } from './repository.js';
import { median, timed, type Measurement } from '../timed.js';

const COMMITS = 20;
const DEFAULT_RUNS = 5;
const BUNDLE = resolve(import.meta.dirname, '../../dist/action/index.js');
const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const GITLEAKS = join(CACHE, 'mistral-security-bench/bin/gitleaks');

interface Bench {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  readonly scratch: string;
  readonly apiUrl: string;
}

/** The action with a step's environment, measured. */
async function action(
  bench: Bench,
  step: Pick<ActionStep, 'event' | 'payload'>,
): Promise<Measurement> {
  const measured: Measurement[] = [];
  const { repository: cwd, head, apiUrl, scratch } = bench;
  const inputs = { comment: 'never' };
  await runStep({ ...step, workspace: cwd, sha: head, apiUrl, inputs }, async (env) => {
    const command = { program: process.execPath, args: [BUNDLE], cwd, env };
    const one = await timed(command, join(scratch, 'time'));
    measured.push(one);
    return { exitCode: one.exitCode, stdout: one.output, stderr: '' };
  });
  return median(measured);
}

/** What is measured, by name. */
function subjects(bench: Bench): ReadonlyMap<string, () => Promise<Measurement>> {
  const { base, head, repository: cwd, scratch } = bench;
  const payload = pullRequestPayload(head, { base });
  const range = `--log-opts=${base}..${head}`;
  const args = ['git', '--no-banner', '--exit-code=0', range, '.'];
  const env = { PATH: process.env['PATH'], HOME: scratch };
  const gitleaks = (): Promise<Measurement> =>
    timed({ program: GITLEAKS, args, cwd, env }, join(scratch, 'time'));
  return new Map([
    ['start-up alone', () => action(bench, { event: 'delete', payload: {} })],
    ['this action', () => action(bench, { event: 'pull_request', payload })],
    ...(existsSync(GITLEAKS) ? [['gitleaks', gitleaks] as const] : []),
  ]);
}

async function measured(bench: Bench, runs: number): Promise<void> {
  const all = subjects(bench);
  const results = new Map([...all.keys()].map((name): [string, Measurement[]] => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, subject] of all) results.get(name)?.push(await subject());
  print(bench, results);
}

function print(
  { repository, base, head }: Bench,
  results: ReadonlyMap<string, readonly Measurement[]>,
): void {
  const commits = execGit(repository, 'rev-list', '--count', head);
  const scanned = execGit(repository, 'rev-list', '--count', head, `^${base}`);
  const lines = [...results].map(([name, runs]) => {
    const { seconds, peakMebibytes, exitCode } = median(runs);
    const best = Math.min(...runs.map((run) => run.seconds));
    const cells = [seconds, best].map((value) => value.toFixed(2));
    return `| ${name} | ${cells.join(' s | ')} s | ${peakMebibytes.toFixed(0)} MiB | ${String(exitCode)} |`;
  });
  process.stdout.write(
    [
      `${scanned} commits of ${commits}, head ${head}, Node ${process.version}`,
      '',
      '| | median | best | peak memory | exit |',
      '| --- | --- | --- | --- | --- |',
      ...lines,
      '',
    ].join('\n'),
  );
}

const [given, runs = String(DEFAULT_RUNS)] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'mistral-security-bench-'));
const github = await startFakeGitHub({});
try {
  const repository = given === undefined ? join(scratch, 'repository') : resolve(given);
  if (given === undefined) await makeRepository(repository);
  const head = execGit(repository, 'rev-parse', 'HEAD');
  const base = execGit(repository, 'rev-parse', `HEAD~${String(COMMITS)}`);
  github.headSha = head;
  await measured({ repository, base, head, scratch, apiUrl: github.url }, Number(runs));
} finally {
  await github.close();
  rmSync(scratch, { recursive: true, force: true });
}
