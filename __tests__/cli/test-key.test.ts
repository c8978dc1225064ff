import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { readAll } from '../../src/cli/input.js';
import { HOSTS } from '../../src/mistral/hosts.js';
import { runCliInProcess, type CliWorld } from '../helpers/cli-in-process.js';
import { byHost, FakeMistral, listOf, REFUSED, type Answering } from '../helpers/fake-mistral.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';

const key = sampleKey(321);
const other = sampleKey(322);
const ALL = ['mistral-small-latest', 'mistral-large-latest', 'codestral-latest'];
const CONFIG = [
  'version: 1',
  'environments:',
  '  production: { allowedModels: [mistral-small-latest], maxTokensPerRequest: 4000 }',
  '  staging: { allowedModels: [] }',
  '  open: {}',
].join('\n');

async function run(
  args: readonly string[],
  given: Omit<CliWorld, 'mistral'> & { answering?: Answering; config?: string } = {},
) {
  const repository = new TestRepository();
  try {
    if (given.config !== undefined) {
      mkdirSync(join(repository.path, '.github'));
      writeFileSync(join(repository.path, '.github/mistral-security.yml'), given.config);
    }
    await using fake = await FakeMistral.start(given.answering ?? (() => listOf(ALL)));
    const world = { ...given, mistral: fake.access() };
    const ended = await runCliInProcess(['test-key', ...args], repository.path, world);
    for (const value of [key, other])
      expect(`${ended.stdout}${ended.stderr}`).not.toContain(value.slice(0, 12));
    return { ...ended, requests: fake.requests };
  } finally {
    repository.remove();
  }
}

describe('test-key', () => {
  it('exits 0 for an active key, with the state at each host and the models', async () => {
    const answering = byHost({
      'api.mistral.ai': listOf(['mistral-small-latest', 'mistral-large-latest']),
      'api.eu.mistral.ai': listOf(['mistral-small-latest']),
    });
    const { exitCode, stdout, requests } = await run(['NEW_KEY'], {
      env: { NEW_KEY: key },
      answering,
    });
    expect(exitCode).toBe(0);
    expect(stdout.replace(/\d{4}-\d\d-\d\d/u, 'DATE').split('\n')).toEqual([
      'NEW_KEY: active (DATE), accepted by api.mistral.ai, api.eu.mistral.ai',
      '  api.mistral.ai: active, accepted (200), 2 models',
      '  codestral.mistral.ai: inactive, refused (401)',
      '  api.eu.mistral.ai: active, accepted (200), 1 model',
      '  api.us.mistral.ai: inactive, refused (401)',
      '  reaches mistral-large-latest, mistral-small-latest',
      '',
    ]);
    expect(requests.map(({ host }) => host)).toEqual(HOSTS);
  });

  it('exits 1 for a key that every host refuses', async () => {
    const { exitCode, stdout } = await run(['K'], { env: { K: key }, answering: () => REFUSED });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^K: inactive \(\d{4}-\d\d-\d\d\), every host of Mistral refuses it \(401\)$/mu,
    );
  });

  it('exits 2 where it cannot be known, with the reason at each host', async () => {
    const answering: Answering = () => ({ status: 403 });
    const { exitCode, stdout } = await run(['K'], { env: { K: key }, answering });
    expect(exitCode).toBe(2);
    expect(stdout).toContain(
      '  api.us.mistral.ai: unknown, answered 403: neither accepted nor refused\n',
    );
  });

  it('exits with the worst of several, and tests each distinct key once', async () => {
    const answering: Answering = ({ key: sent }) => (sent === key ? listOf([]) : REFUSED);
    const env = { A: key, B: other, C: key };
    const { exitCode, stdout, requests } = await run(['A', 'B', 'C', 'A'], { env, answering });
    expect([exitCode, requests.length]).toEqual([1, 2 * HOSTS.length]);
    expect(stdout.match(/^[ABC]: \w+/gmu)).toEqual(['A: active', 'B: inactive', 'C: active']);
    expect((await run(['A', 'B', 'UNSET'], { env, answering })).exitCode).toBe(2);
  });

  it('reads a key from standard input, once, with or without a line end', async () => {
    for (const input of [key, `${key}\n`, `${key}\r\n`]) {
      const { exitCode, stdout, requests } = await run(['-'], { input });
      expect([exitCode, requests[0]?.key]).toEqual([0, key]);
      expect(stdout).toMatch(/^standard input: active/u);
    }
  });

  it.each([
    ['is not set', {}, 'K: unknown (DATE), is not set, or empty'],
    ['is empty', { K: '' }, 'K: unknown (DATE), is not set, or empty'],
    ['is blank', { K: ' \n' }, 'K: unknown (DATE), is not set, or empty'],
    ['has a line end', { K: `${key}\n` }, 'has white space or a line end around its key'],
    [
      'is no key',
      { K: `sk-${key}` },
      'is not a key (32 letters and digits), so it was sent nowhere',
    ],
    ['would forge a header', { K: `${key}\r\nHost: x` }, 'is not a key'],
  ])('exits 2 for a variable that %s, and sends nothing', async (_, env, message) => {
    const { exitCode, stdout, requests } = await run(['K'], { env });
    expect([exitCode, requests]).toEqual([2, []]);
    expect(stdout.replace(/\d{4}-\d\d-\d\d/u, 'DATE')).toContain(message);
  });
});

describe('test-key and a key as an argument', () => {
  it.each([[[key]], [['A', `x${key}`]], [[`Bearer ${key}`]], [[`MISTRAL_API_KEY=${key}`]]])(
    'refuses it and echoes nothing: case %#',
    async (args) => {
      const { exitCode, stdout, stderr, requests } = await run(args);
      expect([exitCode, stdout, requests]).toEqual([2, '', []]);
      expect(stderr).toMatch(/argument \d looks like a key/u);
      expect(stderr).toContain('revoke it');
      expect(stderr).not.toContain(key.slice(0, 5));
    },
  );

  it.each([[[]], [['A=b']], [['1A']], [['a b']], [['']], [['$KEY']]])(
    'refuses what is not the name of a variable: %j',
    async (args) => {
      const { exitCode, stderr, requests } = await run(args);
      expect([exitCode, requests]).toEqual([2, []]);
      expect(stderr).toMatch(/name of (?:a|an environment) variable/u);
    },
  );
});

describe('test-key with an environment', () => {
  const env = { K: key };

  it('names what the key reaches and the row does not allow', async () => {
    const args = ['K', '--environment', 'production'];
    const { exitCode, stdout } = await run(args, { env, config: CONFIG });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      '  excessive permission: reaches 2 models that `production` does not allow\n' +
        '  excessive codestral-latest, mistral-large-latest\n',
    );
  });

  it('takes another name of an allowed model for the same model', async () => {
    const answering: Answering = () =>
      listOf(['mistral-small-2603'], { 'mistral-small-2603': ['mistral-small-latest'] });
    const args = ['K', '--environment', 'production'];
    expect((await run(args, { env, config: CONFIG, answering })).stdout).not.toContain('excessive');
  });

  it('allows nothing where the list is empty, and everything where there is none', async () => {
    const staging = await run(['K', '--environment', 'staging'], { env, config: CONFIG });
    expect(staging.stdout).toContain('reaches 3 models that `staging` does not allow');
    const open = await run(['K', '--environment', 'open'], { env, config: CONFIG });
    expect(open.stdout).not.toContain('excessive');
  });

  it.each([
    [['--environment', 'prod'], CONFIG, /no row of `environments`.*\n.*production, staging, open/u],
    [
      ['--environment', 'prod'],
      'version: 1',
      /no row of `environments`.*\n.*has no `environments`/u,
    ],
    [['--environment', 'prod'], undefined, /no row of `environments` in the config \(defaults\)/u],
    [['--environment', key], CONFIG, /no row of `environments`/u],
    [['--environment', 'prod', '--config', 'none.yml'], CONFIG, /none\.yml is not there/u],
    [['--config', 'none.yml'], CONFIG, /--config says nothing without --environment/u],
  ] as const)('refuses before anything is sent: case %#', async (args, config, message) => {
    const given = config === undefined ? { env } : { env, config };
    const { exitCode, stderr, requests } = await run(['K', ...args], given);
    expect([exitCode, requests]).toEqual([2, []]);
    expect(stderr).toMatch(message);
  });
});

describe('the standard input', () => {
  it('is read to its end, as bytes or as text', async () => {
    expect(
      await readAll(
        Readable.from([Buffer.from('aé').subarray(0, 2), Buffer.from('é').subarray(1)]),
      ),
    ).toBe('aé');
    expect(await readAll(Readable.from(['a', 'b']))).toBe('ab');
  });

  it('is refused where it is no key but a file', async () => {
    await expect(readAll(Readable.from([Buffer.alloc(5_000)]))).rejects.toThrow(
      'too long for a key',
    );
  });
});
