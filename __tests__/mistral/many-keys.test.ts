import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/findings/secret.js';
import { HOSTS } from '../../src/mistral/hosts.js';
import { testKeys } from '../../src/mistral/test-keys.js';
import type { Limits } from '../../src/mistral/access.js';
import { FakeMistral, listOf, REFUSED, type Answering } from '../helpers/fake-mistral.js';
import { sampleKey } from '../helpers/key.js';

const NEVER = new AbortController().signal;
const secrets = (amount: number) =>
  Array.from({ length: amount }, (_, index) => new Secret(sampleKey(5_000 + index)));

async function testAll(
  given: readonly Secret[],
  answering: Answering,
  {
    limits = {},
    signal = NEVER,
    everyHost = false,
  }: {
    limits?: Partial<Limits>;
    signal?: AbortSignal;
    everyHost?: boolean;
  } = {},
) {
  await using fake = await FakeMistral.start(answering);
  const started = Date.now();
  const questions = given.map((secret) => ({ secret, everyHost }));
  const tests = await testKeys(fake.access(limits), questions, signal);
  return { tests, fake, milliseconds: Date.now() - started };
}

describe('many keys', () => {
  it('AT-31 of 5,000 candidates 20 are tested, two at a time, the rest is not sent anywhere', async () => {
    const { tests, fake } = await testAll(secrets(5_000), () => REFUSED);
    expect([tests.size, fake.keys.size, fake.requests.length]).toEqual([20, 20, 20 * HOSTS.length]);
    expect(fake.mostAtOnce).toBe(2);
    expect(fake.keys).toEqual(new Set(Array.from({ length: 20 }, (_, i) => sampleKey(5_000 + i))));
  });

  it('are each tested once, however often they were found', async () => {
    const two = secrets(2);
    const again = [...two, ...secrets(2), ...two];
    const { tests, fake } = await testAll(again, () => listOf([]));
    expect([tests.size, fake.requests.length]).toEqual([2, 2]);
  });

  it('are asked of every host only where that was wanted', async () => {
    const { fake } = await testAll(secrets(1), () => listOf([]), { everyHost: true });
    expect(fake.hosts).toEqual(HOSTS);
  });

  it('none: no request', async () => {
    const { tests, fake } = await testAll([], () => REFUSED);
    expect([tests.size, fake.requests.length]).toEqual([0, 0]);
  });
});

const tooMany = (retryAfter?: string) => ({
  status: 429,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
});

describe('`Retry-After`', () => {
  it.each(['2', new Date(Date.now() + 3_000_000).toUTCString()])(
    'is waited for, then the host is asked again: %s',
    async (retryAfter) => {
      const second = retryAfter === '2' ? 60 : 0.05;
      const { tests, fake, milliseconds } = await testAll(
        secrets(1),
        (_, before) => (before.length === 0 ? tooMany(retryAfter) : listOf([])),
        { limits: { secondMs: second } },
      );
      expect([...tests.values()].map(({ state }) => state)).toEqual(['active']);
      expect(fake.requests).toHaveLength(2);
      expect(milliseconds).toBeGreaterThan(100);
    },
  );

  it('is obeyed by every key: nobody asks a host that wants to be left alone', async () => {
    const { tests, fake } = await testAll(
      secrets(6),
      ({ host }) => (host === 'api.mistral.ai' ? tooMany('3600') : REFUSED),
      { limits: { secondMs: 1_000 } },
    );
    expect([...tests.values()].map(({ state }) => state)).toEqual(Array(6).fill('unknown'));
    // Two were on their way when the first answer came.
    expect(fake.hosts.filter((host) => host === 'api.mistral.ai').length).toBeLessThanOrEqual(2);
    expect([...tests.values()].at(-1)?.reason).toMatch(/^api\.mistral\.ai not asked/u);
  });

  it.each(['soon', '', '-1', '1e3', '99999999999999999999'])(
    'that cannot be read is no wait: %j',
    async (retryAfter) => {
      const { tests, milliseconds } = await testAll(secrets(1), () => tooMany(retryAfter), {
        limits: { secondMs: 1 },
      });
      expect([...tests.values()].map(({ state }) => state)).toEqual(['unknown']);
      expect(milliseconds).toBeLessThan(2_000);
    },
  );

  it('is followed a few times at most', async () => {
    const { tests, fake } = await testAll(secrets(1), () => tooMany('0'));
    expect([...tests.values()][0]?.reason).toContain('answered 429: too many requests');
    expect(fake.requests).toHaveLength(3 * HOSTS.length);
  });
});

describe('the budget', () => {
  it('ends everything: what was not asked is unknown, and says so', async () => {
    const limits = { budgetMs: 500, requestMs: 300 };
    const { tests, milliseconds } = await testAll(secrets(20), () => 'silent', { limits });
    expect(milliseconds).toBeLessThan(1_500);
    expect([...tests.values()].map(({ state }) => state)).toEqual(Array(20).fill('unknown'));
    expect([...tests.values()].at(-1)?.reason).toContain('not asked: no time was left');
  });

  it('ends with the run: a run that is cancelled sends no key any more', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let asked = 0;
    const silentThenCancelled: Answering = () => {
      asked += 1;
      if (asked === 2) controller.abort();
      return 'silent';
    };
    const { tests, fake } = await testAll(secrets(20), silentThenCancelled, { signal });
    expect(fake.requests.length).toBe(2);
    expect(tests.size).toBe(20);
  });
});
