import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../../config/config.js';
import { Receipt } from '../../findings/coverage.js';
import { Failure } from '../../findings/failure.js';
import { GitError } from '../../git/git-error.js';
import { openRepository } from '../../git/open.js';
import type { GitRepository } from '../../git/port.js';
import { exitCode } from '../../policy/exit-code.js';
import { isIgnoredPath } from '../../policy/ignored-paths.js';
import { judge } from '../../policy/judge.js';
import type { Verdict } from '../../policy/verdict.js';
import { rules } from '../../rules/index.js';
import { scan } from '../../scan.js';
import type { Arguments, Command, ExitCode } from '../command.js';
import { policyInDirectory } from '../policy-file.js';
import { showProgress } from '../progress.js';
import { render } from '../render.js';
import { SCAN_OPTIONS, scanOptions, type ScanOptions } from '../scan-options.js';
import { planOfDirectory, planOfRepository, type ScanPlan } from '../scan-plan.js';
import type { World } from '../world.js';

/** `scan`: the main job. */
export const scanCommand: Command = {
  name: 'scan',
  usage: '[directory]',
  summary: 'Looks for leaked keys and weak defences; without a scope in history and working tree',
  maxPositionals: 1,
  options: SCAN_OPTIONS,
  examples: [
    'mistral-security scan                                  # history and working tree',
    'mistral-security scan --changes origin/main..HEAD      # what this branch introduces',
    'mistral-security scan --staged --quiet                 # before a commit',
    'mistral-security scan --tree some/directory            # files alone, no git needed',
    'mistral-security scan --format sarif --output out.sarif',
  ],
  run: runScan,
};

async function runScan(world: World, given: Arguments): Promise<ExitCode> {
  const colorful = world.stdout.isTTY === true && (world.env['NO_COLOR'] ?? '') === '';
  const options = scanOptions(given, { colorful });
  const directory = resolve(world.cwd, options.directory);
  const repository = await repositoryAt(directory, options, world);
  try {
    const verdict = await verdictOf(world, options, { directory, repository });
    await publish(world, options, verdict);
    return exitCode(verdict);
  } finally {
    await repository?.close();
  }
}

/** Undefined for a plain directory, which `--tree` alone can scan. */
async function repositoryAt(
  directory: string,
  options: ScanOptions,
  world: World,
): Promise<GitRepository | undefined> {
  const { tree, history, changes, staged } = options.scopes;
  try {
    const { env, temporaryDirectory } = world;
    return await openRepository({ directory, env, temporaryDirectory });
  } catch (thrown) {
    if (!(thrown instanceof GitError) || thrown.code !== 'not-a-repository') throw thrown;
    if (tree && !history && !staged && changes === undefined) return undefined;
    throw new Failure(`not a git repository: ${directory}`, {
      remedy: 'Name a directory inside a repository, or scan plain files with --tree.',
    });
  }
}

interface Target {
  readonly directory: string;
  readonly repository: GitRepository | undefined;
}

async function verdictOf(world: World, options: ScanOptions, target: Target): Promise<Verdict> {
  const { directory, repository } = target;
  const policy = await policyInDirectory(repository?.workTree ?? directory, options.config);
  const config: Config = { ...options, policy };
  const receipt = new Receipt();
  const progress = options.quiet ? undefined : showProgress(world.stderr, receipt);
  try {
    const plan =
      repository === undefined
        ? await planOfDirectory(directory)
        : await planOfRepository(repository, options.scopes, receipt);
    return await scanAndJudge({ world, options, config, receipt, plan });
  } finally {
    progress?.stop();
  }
}

interface Run {
  readonly world: World;
  readonly options: ScanOptions;
  readonly config: Config;
  readonly receipt: Receipt;
  readonly plan: ScanPlan;
}

async function scanAndJudge({ world, options, config, receipt, plan }: Run): Promise<Verdict> {
  const chosen = rules.filter(({ meta }) =>
    options.checks.some((check) => meta.id.startsWith(`${check}/`)),
  );
  const signal = deadline(options.deadlineMinutes);
  const isIgnored = isIgnoredPath(config.policy);
  const result = await scan({ ...plan, rules: chosen, isIgnored, receipt, signal });
  return judge({
    ...result,
    config,
    today: world.now().toISOString().slice(0, 10),
    notes: plan.notes,
  });
}

function deadline(minutes: number | undefined): AbortSignal {
  return minutes === undefined
    ? new AbortController().signal
    : AbortSignal.timeout(minutes * 60_000);
}

async function publish(world: World, options: ScanOptions, verdict: Verdict): Promise<void> {
  const text = render(verdict, options);
  if (options.output !== undefined) await writeFile(resolve(world.cwd, options.output), text);
  else if (!options.quiet || verdict.failed || options.format !== 'text') world.stdout.write(text);
}
