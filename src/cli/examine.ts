import type { Config } from '../config/config.js';
import { Receipt } from '../findings/coverage.js';
import { Vault } from '../findings/vault.js';
import type { GitRepository } from '../git/port.js';
import { liveTest } from '../mistral/live-test.js';
import { environmentOf } from '../policy/environments.js';
import { isIgnoredPath } from '../policy/ignored-paths.js';
import { judge } from '../policy/judge.js';
import { openFirst } from '../policy/order.js';
import type { Verdict } from '../policy/verdict.js';
import { chosenRules } from '../rules/chosen.js';
import { rules } from '../rules/index.js';
import { scan } from '../scan.js';
import { inlineOnDisk } from './inline.js';
import { policyInDirectory } from './policy-file.js';
import { showProgress } from './progress.js';
import type { ScanOptions } from './scan-options.js';
import { planOfDirectory, planOfRepository, type ScanPlan } from './scan-plan.js';
import type { World } from './world.js';

/** What is scanned, how, and until when. */
export interface Examination {
  readonly world: World;
  readonly options: ScanOptions;
  /** Absolute. */
  readonly directory: string;
  /** Undefined for a plain directory. */
  readonly repository: GitRepository | undefined;
  /** Aborted at the deadline. */
  readonly signal: AbortSignal;
}

/** Scans what was asked for and judges it. Throws a `Failure` for a config or a revision that cannot be used. */
export async function examine(examination: Examination): Promise<Verdict> {
  const { world, options, directory, repository } = examination;
  const policy = await policyInDirectory(repository?.workTree ?? directory, options.config);
  environmentOf(policy, options.environment);
  const receipt = new Receipt();
  const progress = options.quiet ? undefined : showProgress(world.stderr, receipt);
  try {
    const plan =
      repository === undefined
        ? await planOfDirectory(directory, receipt)
        : await planOfRepository(repository, options.scopes, {
            receipt,
            packReader: world.packReader,
          });
    return await scanAndJudge(examination, { config: { ...options, policy }, receipt, plan });
  } finally {
    progress?.stop();
  }
}

interface Prepared {
  readonly config: Config;
  readonly receipt: Receipt;
  readonly plan: ScanPlan;
}

async function scanAndJudge(
  { world, options, repository, signal }: Examination,
  { config, receipt, plan }: Prepared,
): Promise<Verdict> {
  const { rules: levels, environments } = config.policy;
  const chosen = chosenRules(rules, { checks: options.checks, levels });
  const isIgnored = isIgnoredPath(config.policy);
  const limits = { environments, environment: options.environment };
  const vault = options.verifyKeys ? new Vault() : undefined;
  const result = await scan({ ...plan, rules: chosen, isIgnored, receipt, signal, vault, limits });
  const order = { findings: openFirst(result.findings, config.policy), vault, named: [] };
  const { findings, notes } = await liveTest(world.mistral, order, signal);
  const today = world.now().toISOString().slice(0, 10);
  const inline = await inlineOnDisk({
    findings,
    present: plan.present,
    isWorkingTree: repository === undefined || (options.scopes.tree && hasWorkTree(repository)),
    repository,
    expiresAfterDays: config.policy.inlineExpiresAfterDays,
    today,
    signal,
  });
  return judge({
    ...result,
    findings,
    config,
    today,
    inline,
    notes: [...plan.notes, ...receipt.notes, ...notes],
  });
}

function hasWorkTree({ workTree }: GitRepository): boolean {
  return workTree !== undefined;
}
