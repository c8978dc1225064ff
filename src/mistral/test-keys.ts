import type { HostState, KeyTest } from '../findings/key-test.js';
import type { Secret } from '../findings/secret.js';
import type { MistralAccess } from './access.js';
import { Clock } from './clock.js';
import { askForModels } from './exchange.js';
import { judgeAnswer, type HostAnswer } from './host-answer.js';
import { HOSTS, type Host } from './hosts.js';

/** A key to test. */
export interface KeyQuestion {
  readonly secret: Secret;
  /** Whether to ask on after a host has accepted it, to know what it reaches everywhere. */
  readonly everyHost: boolean;
}

/** With more, a run would be a tool for sifting stolen keys. */
export const MAX_KEYS_TESTED = 20;
const AT_A_TIME = 2;
const MAX_ATTEMPTS = 3;

/**
 * Tests each distinct key once with `GET /v1/models`: the first `MAX_KEYS_TESTED` of them, two at a
 * time, within the time that `access` allows. Never throws.
 *
 * @returns a test by fingerprint; none for the keys that were too many.
 */
export async function testKeys(
  access: MistralAccess,
  questions: readonly KeyQuestion[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, KeyTest>> {
  const tests = new Map<string, KeyTest>();
  const distinct = new Map<string, KeyQuestion>();
  for (const question of questions) {
    const { fingerprint } = question.secret;
    if (!distinct.has(fingerprint)) distinct.set(fingerprint, question);
  }
  const waiting = [...distinct].slice(0, MAX_KEYS_TESTED);
  const task = { access, clock: new Clock(access, signal) };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [fingerprint, question] = next;
      tests.set(fingerprint, await testKey(task, question));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return tests;
}

interface Task {
  readonly access: MistralAccess;
  readonly clock: Clock;
}

async function testKey(task: Task, { secret, everyHost }: KeyQuestion): Promise<KeyTest> {
  const testedAt = task.access.now().toISOString();
  const hosts: HostState[] = [];
  for (const host of HOSTS) {
    const { state, reason, models } = await askPatiently(task, { host, secret });
    hosts.push({ host, state, reason, models });
    if (state === 'active' && !everyHost) break;
  }
  return { ...verdictOn(hosts), testedAt, hosts };
}

const NOT_ASKED: HostAnswer = {
  state: 'unknown',
  reason: 'not asked: no time was left, or it asked to wait for longer',
  models: [],
};

/** Asks again where the host says when, as often and as long as the budget has it. */
async function askPatiently(
  { access, clock }: Task,
  question: { readonly host: Host; readonly secret: Secret },
): Promise<HostAnswer> {
  const { host } = question;
  const { signal } = clock;
  let answer = NOT_ASKED;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && clock.mayAsk(host); attempt += 1) {
    await clock.ready(host);
    if (signal.aborted) break;
    answer = judgeAnswer(await askForModels(access, { ...question, signal }));
    if (answer.retryAfter === undefined) break;
    clock.pause(host, answer.retryAfter);
  }
  return answer;
}

/** One host that accepts is enough for active; only all that refuse together prove that it is revoked. */
function verdictOn(hosts: readonly HostState[]): Pick<KeyTest, 'state' | 'reason'> {
  const active = hosts.filter(({ state }) => state === 'active');
  if (active.length > 0)
    return { state: 'active', reason: `accepted by ${active.map(({ host }) => host).join(', ')}` };
  const unclear = hosts.filter(({ state }) => state !== 'inactive');
  if (unclear.length === 0)
    return { state: 'inactive', reason: 'every host of Mistral refuses it (401)' };
  return {
    state: 'unknown',
    reason: unclear.map(({ host, reason }) => `${host} ${reason}`).join('; '),
  };
}
