import { describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import { Secret } from '../../src/findings/secret.js';
import { HOSTS } from '../../src/mistral/hosts.js';
import { testKeys } from '../../src/mistral/test-keys.js';
import {
  byHost,
  ELSEWHERE,
  FakeMistral,
  listOf,
  REFUSED,
  type Answering,
  type Reply,
} from '../helpers/fake-mistral.js';
import { sampleKey } from '../helpers/key.js';

const key = sampleKey(311);
const NEVER = new AbortController().signal;

/** Tests one key against hosts that answer so, and gives what was learned and what was asked. */
async function testOne(answering: Answering, trust: 'this server' | 'nobody' = 'this server') {
  await using fake = await FakeMistral.start(answering);
  const secret = new Secret(key);
  const tests = await testKeys(fake.access({}, trust), [{ secret, everyHost: false }], NEVER);
  const test = tests.get(secret.fingerprint);
  expect(inspect(test, { depth: 9 })).not.toContain(key);
  return { ...test!, asked: fake.requests };
}

const always =
  (reply: Reply): Answering =>
  () =>
    reply;

describe('a key that a host accepts', () => {
  it('AT-30 is active only for 200 with a list, and no further host is asked', async () => {
    const { state, reason, asked, hosts } = await testOne(always(listOf(['mistral-small-latest'])));
    expect([state, reason]).toEqual(['active', 'accepted by api.mistral.ai']);
    expect(asked).toMatchObject([
      { method: 'GET', path: '/v1/models', host: 'api.mistral.ai', key },
    ]);
    expect(hosts[0]?.models).toEqual([{ id: 'mistral-small-latest', aliases: [] }]);
  });

  it('AT-30 is active with an empty list too', async () => {
    expect((await testOne(always(listOf([])))).state).toBe('active');
  });

  it.each(HOSTS.slice(1))('AT-30 is active where only %s accepts it', async (host) => {
    const { state, reason } = await testOne(byHost({ [host]: listOf(['codestral-latest']) }));
    expect([state, reason]).toEqual(['active', `accepted by ${host}`]);
  });

  it('AT-30 is active although the other hosts are in trouble', async () => {
    const { state } = await testOne(({ host }) =>
      host === 'api.us.mistral.ai' ? listOf([]) : { status: 500 },
    );
    expect(state).toBe('active');
  });
});

describe('a key that is refused', () => {
  it('AT-30 is inactive only when every host has answered 401', async () => {
    const { state, reason, asked } = await testOne(always(REFUSED));
    expect([state, reason]).toEqual(['inactive', 'every host of Mistral refuses it (401)']);
    expect(asked.map(({ host }) => host)).toEqual(HOSTS);
  });

  it.each(HOSTS)('AT-30 is unknown where %s has not refused it', async (host) => {
    const { state, reason } = await testOne(byHost({ [host]: { status: 403 } }));
    expect(state).toBe('unknown');
    expect(reason).toBe(`${host} answered 403: neither accepted nor refused`);
  });
});

const CLEAN_LIST = JSON.stringify({ data: [] });

const UNCLEAR: readonly (readonly [string, Reply, RegExp])[] = [
  ['200 with no body', { status: 200 }, /no list of models/u],
  ['200 with a page', { status: 200, body: '<html><body>Welcome' }, /no list of models/u],
  ['200 with other JSON', { status: 200, body: '{"detail":"ok"}' }, /no list of models/u],
  ['200 with data that is no list', { status: 200, body: '{"data":{}}' }, /no list of models/u],
  ['200 with null', { status: 200, body: 'null' }, /no list of models/u],
  ['200 with a huge body', 'huge', /no list of models/u],
  ['200 cut off', 'cut off', /connection reset|no usable answer/u],
  ['201', { status: 201, body: CLEAN_LIST }, /answered 201/u],
  ['204', { status: 204 }, /answered 204/u],
  ['301', { status: 301, headers: { location: '/v1/models' } }, /answered 301: a redirect/u],
  ['400', { status: 400 }, /answered 400/u],
  ['402', { status: 402 }, /answered 402/u],
  ['403', { status: 403, body: '{"message":"forbidden"}' }, /answered 403/u],
  ['404', { status: 404 }, /answered 404/u],
  ['407', { status: 407 }, /answered 407/u],
  ['429', { status: 429 }, /answered 429: too many requests/u],
  ['500', { status: 500 }, /answered 500/u],
  ['502', { status: 502, body: '<h1>Bad gateway' }, /answered 502/u],
  ['503', { status: 503 }, /answered 503/u],
  ['no answer', 'silent', /time-out/u],
  ['an answer without an end', 'endless trickle', /time-out/u],
  ['a reset connection', 'reset', /connection reset/u],
];

describe('any other answer', () => {
  it.each(UNCLEAR)('AT-30 %s is unknown, with the reason', async (_, reply, reason) => {
    const only = await testOne(byHost({ 'api.mistral.ai': reply }));
    expect(only.state).toBe('unknown');
    expect(only.reason).toMatch(reason);
    expect(only.asked.map(({ host }) => host)).toEqual(HOSTS);
  });

  it('AT-30 a host that cannot prove who it is gets no key, and the state is unknown', async () => {
    const { state, reason, asked } = await testOne(always(listOf([])), 'nobody');
    expect([state, asked]).toEqual(['unknown', []]);
    expect(reason).toContain('api.mistral.ai TLS error: the host could not prove who it is');
  });

  it('AT-30 certificates are checked whatever the environment says', async () => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const { state, asked } = await testOne(always(listOf([])), 'nobody');
      expect([state, asked]).toEqual(['unknown', []]);
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });
});

describe('an answer that leads elsewhere', () => {
  it.each([301, 302, 303, 307, 308])(
    'AT-32 %i to another host: no second request, and the key reaches nobody else',
    async (status) => {
      const location = `https://${ELSEWHERE}/v1/models`;
      const { state, asked } = await testOne(always({ status, headers: { location } }));
      expect(state).toBe('unknown');
      expect(asked.map(({ host }) => host)).toEqual(HOSTS);
    },
  );

  it('AT-32 nothing but the one header carries the key, and no cookie is kept', async () => {
    const { asked } = await testOne(
      always({ status: 500, headers: { 'set-cookie': 'session=1; Domain=mistral.ai' } }),
    );
    for (const { headers, path } of asked) {
      const { authorization, ...rest } = headers;
      expect(authorization).toBe(`Bearer ${key}`);
      expect(`${JSON.stringify(rest)}${path}`).not.toContain(key);
      expect(headers.cookie).toBeUndefined();
    }
  });
});
