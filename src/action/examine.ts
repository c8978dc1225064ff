import { inlineOutcome } from '../allowances/allowances.js';
import type { AllowanceRequest } from '../allowances/request.js';
import type { Config } from '../config/config.js';
import { DEFAULT_POLICY } from '../config/load.js';
import { Failure } from '../findings/failure.js';
import { completeHistoryOf } from '../git/complete-range.js';
import type { GitRepository } from '../git/port.js';
import { environmentOf } from '../policy/environments.js';
import { isIgnoredPath } from '../policy/ignored-paths.js';
import { judge } from '../policy/judge.js';
import { chosenRules } from '../rules/chosen.js';
import { rules } from '../rules/index.js';
import { scan, type ScanResult } from '../scan.js';
import type { ScanPlan } from './event/plan.js';
import type { Examination } from './examination.js';
import { logProgress } from './log-progress.js';
import type { Outcome } from './outcome.js';
import { testKeysOf, testNamedKeys, vaultFor } from './test-keys.js';
import { openWorkspace } from './workspace.js';
import { gather, type Gathered } from './gather.js';

/** Scans what the plan says and judges it. Throws a `Failure` where the plan or the config cannot be followed. */
export async function examine(
  examination: Examination,
): Promise<Pick<Outcome, 'verdict' | 'headSha'>> {
  const { plan } = examination;
  switch (plan.kind) {
    case 'unsupported':
      throw new Failure(plan.message);
    case 'nothing':
      return { verdict: await judgeNothing(examination, plan.notice) };
    case 'scan':
      return examineRepository({ ...examination, plan });
  }
}

/** An event that proves that there is nothing to scan, such as a deleted branch. */
async function judgeNothing(examination: Examination, notice: string): Promise<Outcome['verdict']> {
  const { receipt } = examination;
  const { testedKeys, notes } = await testNamedKeys(examination);
  return judge({
    findings: [],
    coverage: receipt.coverage(),
    problems: receipt.problems,
    config: { ...examination.inputs, policy: DEFAULT_POLICY },
    today: today(examination),
    notes: [notice, ...notes],
    testedKeys,
  });
}

interface Place {
  readonly repository: GitRepository;
  readonly examination: Examination<ScanPlan>;
}

async function examineRepository(
  examination: Examination<ScanPlan>,
): Promise<Pick<Outcome, 'verdict' | 'headSha'>> {
  const { inputs, receipt, signal } = examination;
  const repository = await openWorkspace(examination);
  const progress = logProgress(examination.world.stdout, receipt);
  try {
    const gathered = await gather(repository, examination);
    const config: Config = { ...inputs, policy: gathered.policy };
    const { policy } = config;
    const chosen = chosenRules(rules, { checks: inputs.checks, levels: policy.rules });
    const limits = { environments: policy.environments, environment: inputs.environment };
    environmentOf(policy, inputs.environment);
    const isIgnored = isIgnoredPath(policy);
    const vault = vaultFor(examination);
    const request = { rules: chosen, isIgnored, receipt, signal, vault, limits };
    const scanned = await scan({ ...gathered, ...request });
    const tested = await testKeysOf(examination, { ...scanned, vault, policy });
    const { findings, testedKeys } = tested;
    const result = { ...scanned, findings };
    const inline = await inlineOutcome(
      inlineRequest({ repository, examination }, gathered, result),
    );
    const { remarks } = gathered;
    const notes = [...gathered.notes, ...receipt.notes, ...tested.notes];
    const when = today(examination);
    return {
      verdict: judge({ ...result, testedKeys, config, today: when, inline, remarks, notes }),
      headSha: gathered.head,
    };
  } finally {
    progress.stop();
    await repository.close();
  }
}

/** History is completed for the date of a comment alone: most runs need none. */
function inlineRequest(
  { repository, examination }: Place,
  { policy, present, authority }: Gathered,
  { findings }: ScanResult,
): AllowanceRequest {
  return {
    findings,
    present,
    authority,
    repository,
    expiresAfterDays: policy.inlineExpiresAfterDays,
    today: today(examination),
    completeHistory: async () => {
      if (authority?.commit !== undefined) await completeHistoryOf(repository, authority.commit);
    },
    tellsNew: examination.plan.pullRequest !== undefined,
    signal: examination.signal,
  };
}

function today({ world }: Examination): string {
  return world.now().toISOString().slice(0, 10);
}
