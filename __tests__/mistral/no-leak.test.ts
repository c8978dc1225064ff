import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/findings/secret.js';
import { Vault } from '../../src/findings/vault.js';
import { LIMITS } from '../../src/mistral/access.js';
import { liveTest } from '../../src/mistral/live-test.js';
import { namedKey } from '../../src/mistral/named-key.js';
import { testedKeyOf } from '../../src/policy/environments.js';
import { allAnnotations, annotations } from '../../src/reporters/annotations.js';
import { json } from '../../src/reporters/json.js';
import { markdownComment, markdownSummary } from '../../src/reporters/markdown/markdown.js';
import type { Report } from '../../src/reporters/report.js';
import { sarif } from '../../src/reporters/sarif/sarif.js';
import { terminal } from '../../src/reporters/terminal.js';
import { FakeMistral, type Reply } from '../helpers/fake-mistral.js';
import { formsOf } from '../helpers/forms-of-key.js';
import { sampleKey } from '../helpers/key.js';
import { runCliInProcess } from '../helpers/cli-in-process.js';
import { leakOf } from '../helpers/scene.js';
import { TestRepository } from '../helpers/repository.js';
import { findingAt, reportOn } from '../reporters/samples/report.js';

const NEVER = new AbortController().signal;

/** Whatever a host could answer, with the key said back in every place that an answer has. */
const echoing = (key: string): fc.Arbitrary<Reply> => {
  const body = fc.constantFrom(
    key,
    JSON.stringify({ message: key }),
    JSON.stringify({ data: [{ id: key, aliases: [key] }, { id: `ft:${key}:x` }, key] }),
    JSON.stringify({ data: [], [key]: key }),
    `{"data": ["${key}"`,
  );
  const status = fc.constantFrom(200, 302, 401, 403, 404, 429, 500, 503);
  const headers = fc.constantFrom(
    {},
    { location: `https://x.example/${key}` },
    { 'retry-after': key },
  );
  const answer = fc.record({ status, headers, body });
  return fc.oneof(answer, answer, answer, fc.constantFrom<Reply>('reset', 'cut off'));
};

const SINKS: readonly ((report: Report) => string)[] = [
  (report) => terminal(report, { color: true }),
  json,
  sarif,
  markdownSummary,
  markdownComment,
  (report) => JSON.stringify([annotations(report), allAnnotations(report)]),
];

describe('the key of a live test', () => {
  it('AT-02 is in no report and no result, whatever the hosts answer', async () => {
    const numbered = fc.integer({ min: 70_000, max: 70_500 });
    const property = fc.asyncProperty(
      numbered.chain((seed) =>
        fc.record({
          seed: fc.constant(seed),
          replies: fc.array(echoing(sampleKey(seed)), { minLength: 1, maxLength: 4 }),
        }),
      ),
      async ({ seed, replies }) => {
        const key = sampleKey(seed);
        let asked = 0;
        await using fake = await FakeMistral.start(
          () => replies[(asked += 1) % replies.length] ?? 'reset',
        );
        const secret = new Secret(key);
        const vault = new Vault();
        vault.keep(secret);
        const { redacted, fingerprint } = secret;
        const order = {
          findings: [findingAt({ redacted, fingerprint })],
          vault,
          named: [namedKey('K', key), namedKey('BAD', `${key}x`)],
        };
        const limits = { requestMs: 300, budgetMs: 1_000, secondMs: 1 };
        const result = await liveTest(fake.access(limits), order, NEVER);
        expect(asked).toBeGreaterThan(0);
        const row = { name: 'p', policy: { allowedModels: ['none'] } };
        const testedKeys = result.named.map((one) => testedKeyOf(one, row));
        const report = reportOn(result.findings, { testedKeys, notes: result.notes });
        const texts = [
          inspect(order, { depth: 9, showHidden: true }),
          ...SINKS.map((sink) => sink(report)),
        ];
        for (const form of formsOf(key))
          for (const text of texts) expect(text.includes(form)).toBe(false);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 60_000);

  it('AT-02 leaves nothing of an error of Node, which may tell what was sent', async () => {
    const key = sampleKey(361);
    const access = {
      request: () => {
        throw new TypeError(`bad header Bearer ${key}`, { cause: new Error(key) });
      },
      now: () => new Date(),
      limits: LIMITS,
    };
    const order = { findings: [], vault: undefined, named: [namedKey('K', key)] };
    const result = await liveTest(access, order, NEVER);
    expect(result.named[0]?.test).toMatchObject({ state: 'unknown' });
    expect(result.named[0]?.test.reason).toContain('no usable answer');
    expect(inspect(result, { depth: 9, showHidden: true })).not.toContain(key);
  });

  it('AT-02 is not in what the command line prints, in any format and any state', async () => {
    const key = sampleKey(362);
    const repository = new TestRepository();
    repository.commit({ 'a.env': leakOf(key) });
    try {
      for (const status of [200, 401, 500]) {
        const body = status === 200 ? JSON.stringify({ data: [{ id: key }] }) : key;
        await using fake = await FakeMistral.start(() => ({ status, body }));
        const states = {
          200: 'active at Mistral',
          401: 'revoked, proven on',
          500: 'state unknown',
        };
        for (const format of ['text', 'json', 'sarif', 'markdown']) {
          const args = ['scan', '--tree', '--verify-keys', '--format', format];
          const world = { mistral: fake.access() };
          const { exitCode, stdout, stderr } = await runCliInProcess(args, repository.path, world);
          expect([exitCode, fake.keys]).toEqual([1, new Set([key])]);
          if (format !== 'json')
            expect(stdout).toContain(
              Object.entries(states).find(([code]) => code === String(status))?.[1],
            );
          for (const form of formsOf(key)) expect(`${stdout}${stderr}`).not.toContain(form);
        }
      }
    } finally {
      repository.remove();
    }
  });
});
