import type { Finding } from '../findings/finding.js';
import type { KeyTest } from '../findings/key-test.js';
import type { Vault } from '../findings/vault.js';
import type { MistralAccess } from './access.js';
import { untestable, type NamedKey } from './named-key.js';
import { MAX_KEYS_TESTED, testKeys } from './test-keys.js';

/** What to test. Named keys come first: somebody waits for them. */
export interface LiveTest {
  /** Most important first. */
  readonly findings: readonly Finding[];
  /** The secrets behind the findings; undefined where those are not to be tested. */
  readonly vault: Vault | undefined;
  readonly named: readonly NamedKey[];
}

export interface LiveTestResult {
  /** In the same order, with what was learned of each key. */
  readonly findings: readonly Finding[];
  readonly named: readonly { readonly name: string; readonly test: KeyTest }[];
  /** Lines for the reader. */
  readonly notes: readonly string[];
}

/** Tests named keys and found ones together: within one budget, and each distinct key once. Never throws. */
export async function liveTest(
  access: MistralAccess,
  { findings, vault, named }: LiveTest,
  signal: AbortSignal,
): Promise<LiveTestResult> {
  const found = findings
    .filter(({ surface }) => !OPEN_TO_ALL.has(surface))
    .flatMap(({ fingerprint }) => vault?.secretOf(fingerprint) ?? []);
  const asked = named.flatMap(({ secret }) => secret ?? []);
  const questions = [
    ...asked.map((secret) => ({ secret, everyHost: true })),
    ...found.map((secret) => ({ secret, everyHost: false })),
  ];
  const tests = await testKeys(access, questions, signal);
  const tooMany = new Set(questions.map(({ secret }) => secret.fingerprint)).size - tests.size;
  return {
    findings: findings.map((finding) =>
      vault?.secretOf(finding.fingerprint) === undefined
        ? finding
        : withTest(finding, tests.get(finding.fingerprint)),
    ),
    named: named.map((key) => ({
      name: key.name,
      test: tests.get(key.secret?.fingerprint ?? '') ?? untestable(tooManyOr(key), access.now()),
    })),
    notes: tooMany > 0 ? [`${tooMany} keys were not tested: ${TOO_MANY}.`] : [],
  };
}

/** Anybody can write there, and so could have stolen keys sifted. */
const OPEN_TO_ALL: ReadonlySet<Finding['surface']> = new Set(['pull-request']);

const TOO_MANY = `a run tests ${MAX_KEYS_TESTED} at most`;

function tooManyOr(key: NamedKey): NamedKey {
  return key.secret === undefined ? key : { ...key, fault: `was not tested: ${TOO_MANY}` };
}

/** A candidate that Mistral accepts is a key, however weak the evidence was. */
function withTest(finding: Finding, test: KeyTest | undefined): Finding {
  if (test === undefined) {
    const isOpen = OPEN_TO_ALL.has(finding.surface);
    return { ...finding, keyStateReason: isOpen ? 'anybody can write there' : TOO_MANY };
  }
  const { state, reason, testedAt } = test;
  const tested = {
    ...finding,
    keyState: state,
    keyStateReason: reason,
    keyTestedAt: testedAt,
  };
  return state === 'active' ? { ...tested, confidence: 'high', severity: 'error' } : tested;
}
