import { DEFAULT_POLICY } from '../config/load.js';
import type { Policy } from '../config/config.js';
import type { Finding } from '../findings/finding.js';
import { Vault } from '../findings/vault.js';
import { liveTest } from '../mistral/live-test.js';
import { namedKey } from '../mistral/named-key.js';
import { environmentOf, testedKeyOf } from '../policy/environments.js';
import { openFirst } from '../policy/order.js';
import type { TestedKey } from '../policy/verdict.js';
import type { EventPlan } from './event/plan.js';
import type { Examination } from './examination.js';

/** Why nothing may be tested for an event, or some of it. */
interface Refusal {
  readonly found: boolean;
  readonly named: boolean;
  readonly note: string;
}

/**
 * Whoever opens a pull request from a fork, or makes an event that does not say where its commits are
 * from, could have stolen keys sifted: what is found there is not tested. Named keys are the
 * workflow's own, and are kept from forks alone, which have none.
 */
function refusalFor(plan: EventPlan): Refusal | undefined {
  if (plan.kind !== 'scan' || !plan.isForeign) return undefined;
  const isFork = plan.pullRequest?.fork === true;
  const where = isFork
    ? 'on a pull request that may be from a fork'
    : 'for an event that does not say whose commits it is about';
  return { found: true, named: isFork, note: `No key was tested ${where}.` };
}

/** Where found keys are kept until they are tested; undefined where they are not to be. */
export function vaultFor({ inputs, plan }: Examination): Vault | undefined {
  return inputs.verifyKeys && refusalFor(plan)?.found !== true ? new Vault() : undefined;
}

export interface KeysToTest {
  readonly findings: readonly Finding[];
  readonly vault: Vault | undefined;
  readonly policy: Policy;
}

export interface TestedKeys {
  /** The same, with what was learned. */
  readonly findings: readonly Finding[];
  readonly testedKeys: readonly TestedKey[];
  readonly notes: readonly string[];
}

/** Tests found keys where `verify-keys` asks for it, and those that `test-keys` names. */
export async function testKeysOf(
  { world, inputs, plan, signal }: Examination,
  { findings, vault, policy }: KeysToTest,
): Promise<TestedKeys> {
  const refusal = refusalFor(plan);
  const names = refusal?.named === true ? [] : inputs.testKeys;
  const named = names.map((name) => namedKey(name, world.env[name]));
  const order = { findings: openFirst(findings, policy), vault, named };
  const result = await liveTest(world.mistral, order, signal);
  const environment = environmentOf(policy, inputs.environment);
  const isAsked = inputs.verifyKeys || inputs.testKeys.length > 0;
  return {
    findings: result.findings,
    testedKeys: result.named.map((one) => testedKeyOf(one, environment)),
    notes: [...result.notes, ...(isAsked && refusal !== undefined ? [refusal.note] : [])],
  };
}

const NOT_COMPARED =
  'What the tested keys reach was compared with no environment: without something to scan no config is read.';

/** Named keys where there is nothing to scan, and so no config that they could be compared with. */
export async function testNamedKeys(examination: Examination): Promise<TestedKeys> {
  const { inputs } = examination;
  const tested = await testKeysOf(
    { ...examination, inputs: { ...inputs, environment: undefined } },
    { findings: [], vault: undefined, policy: DEFAULT_POLICY },
  );
  const isCompared = tested.testedKeys.length === 0 || inputs.environment === undefined;
  return isCompared ? tested : { ...tested, notes: [...tested.notes, NOT_COMPARED] };
}
