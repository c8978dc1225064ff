import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { render as renderCli } from '../../src/cli/render.js';
import { Receipt, type Problem } from '../../src/findings/coverage.js';
import { Failure } from '../../src/findings/failure.js';
import { SEVERITIES, SURFACES, type Finding } from '../../src/findings/finding.js';
import { Secret } from '../../src/findings/secret.js';
import { outputsOf } from '../../src/github/outputs.js';
import { WorkflowLog } from '../../src/github/workflow-commands.js';
import { problemOf } from '../../src/action/problem-of.js';
import { logLines } from '../../src/action/publish-locally.js';
import { judgeFailure } from '../../src/policy/judge.js';
import { allAnnotations, annotations } from '../../src/reporters/annotations.js';
import { json } from '../../src/reporters/json.js';
import { markdownComment, markdownSummary } from '../../src/reporters/markdown/markdown.js';
import type { Report } from '../../src/reporters/report.js';
import { sarif } from '../../src/reporters/sarif/sarif.js';
import { terminal } from '../../src/reporters/terminal.js';
import { rule } from '../../src/rules/keys/leaked-key/rule.js';
import { scan, type ScanRequest } from '../../src/scan.js';
import { runCliInProcess } from '../helpers/cli-in-process.js';
import { formsOf } from '../helpers/forms-of-key.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';
import { documentOf, secretRule, sourceOf } from '../helpers/rules.js';
import { hostileText } from '../reporters/samples/hostile.js';
import { findingAt, reportOn } from '../reporters/samples/report.js';

/** More characters of a key than a report shows, by far. */
const TELLING_CHARACTERS = 12;

/** Cases of each property; a nightly run sets more. */
const RUNS = Number(process.env['NO_LEAK_RUNS'] ?? 40);

/** Everything that is written of a report, by whichever entry, on whichever way. */
function everySink(report: Report): readonly string[] {
  const lines: string[] = [];
  const log = new WorkflowLog({ write: (text) => lines.push(text) });
  for (const line of logLines(terminal(report, { color: false }))) log.line(line);
  for (const annotation of [...annotations(report), ...allAnnotations(report)])
    log.annotate(annotation);
  const formats = ['text', 'json', 'sarif', 'markdown'] as const;
  return [
    ...lines,
    ...formats.map((format) => renderCli(report.verdict, { format, color: true })),
    terminal(report, { color: true }),
    json(report),
    sarif(report),
    markdownComment(report),
    markdownSummary(report),
    JSON.stringify(outputsOf(report.verdict)),
  ];
}

/** Throws where a text has the key in any form, without printing it. */
function expectNoForm(texts: readonly string[], key: string): void {
  const forms = formsOf(key);
  const found = texts.flatMap((text) =>
    forms.flatMap((form, index) => (text.includes(form) ? [index] : [])),
  );
  expect(found).toEqual([]);
}

/** Throws where a text has a good part of the key, such as what is left of one that was cut. */
function expectNoPart(texts: readonly string[], key: string): void {
  expectNoForm(texts, key);
  for (let start = 0; start + TELLING_CHARACTERS <= key.length; start += 1) {
    const part = key.slice(start, start + TELLING_CHARACTERS);
    expect(texts.some((text) => text.includes(part))).toBe(false);
  }
}

const WORDS = ['src/', 'mistral', '-', '_', '/', '.', '=', ' ', '%', '%2F', 'key', 'a', '0', '\\n'];
const INVISIBLE = ['\u200b', '\u00ad', '\ufeff', '\u{e0041}'];

const filling = fc.array(fc.oneof(hostileText, fc.constantFrom(...WORDS, ...INVISIBLE)), {
  maxLength: 6,
});

/** Text of somebody's choice around a text, sometimes so long that it is cut near it. */
function around(text: string) {
  const length = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000 }));
  return fc
    .tuple(filling, filling, length)
    .map(([before, behind, count]) =>
      ['long/'.repeat(count / 5), ...before, text, ...behind].join(''),
    );
}

const SPAN = { startColumn: 1, endLine: 1_000, endColumn: 2 };

/** Findings of any kind and place, with the text in all that comes from a repository. */
function findingWith(text: string) {
  const some = around(text);
  return fc.record({
    severity: fc.constantFrom(...SEVERITIES),
    confidence: fc.constantFrom('high', 'medium', 'low'),
    message: some,
    path: some,
    surface: fc.constantFrom(...SURFACES),
    inHead: fc.boolean(),
    existing: fc.boolean(),
    reachable: fc.boolean(),
    remediation: some,
    docs: some,
    startLine: fc.integer({ min: 1, max: 1_000 }),
    texts: fc.array(fc.record({ label: some, url: some }), { maxLength: 2 }),
    places: fc.array(
      some.map((path) => ({ path, startLine: 1, ...SPAN })),
      { maxLength: 2 },
    ),
  });
}

/** A verdict on anything, with the text wherever one can come from outside. */
function verdictWith(text: string) {
  const some = around(text);
  const problem = fc.record({
    kind: fc.constantFrom('git', 'rule-failed', 'unreadable'),
    message: some,
    remedy: some,
    path: some,
    object: some,
  });
  return fc.record({
    findings: fc.array(findingWith(text), { maxLength: 4 }),
    problems: fc.array(problem, { maxLength: 2 }),
    notes: fc.array(some, { maxLength: 2 }),
    reason: some,
    origin: some,
  });
}

/** Reports on anything, with a key written in some way wherever a text can come from outside. */
function reports(write: (key: string) => string) {
  return fc.nat({ max: 1_000 }).chain((seed) => {
    const key = sampleKey(seed);
    return verdictWith(write(key)).map((given) => ({ key, report: reportWith(given, key) }));
  });
}

type Given = ReturnType<typeof verdictWith> extends fc.Arbitrary<infer T> ? T : never;

function reportWith(given: Given, key: string): Report {
  const { findings, problems, notes, reason, origin } = given;
  const { redacted, fingerprint } = new Secret(key);
  const all: readonly Finding[] = findings.map((one, index) =>
    findingAt({ ...one, redacted, fingerprint, endLine: one.startLine, occurrences: index }),
  );
  const report = reportOn(all, { problems });
  const [accepted] = all;
  const coverage = {
    ...report.verdict.coverage,
    scopes: [{ kind: 'pull-request' as const, note: reason }],
    skipped: [{ path: reason, reason, object: reason }],
  };
  const suppression = { reason, owner: reason, expires: '2027-01-01', form: 'config' as const };
  const suppressed = accepted === undefined ? [] : [{ finding: accepted, ...suppression }];
  const verdict = { ...report.verdict, coverage, notes, policyOrigin: origin, suppressed };
  return { ...report, verdict };
}

/** Ways to write a key which a scanner may read, so that one may stand in a name. */
const WRITTEN: readonly (readonly [string, (key: string) => string])[] = [
  ['as it is', (key) => key],
  ['twice', (key) => key + key],
  ['reversed', (key) => Array.from(key).reverse().join('')],
  ['in base64', (key) => Buffer.from(key).toString('base64')],
  ['in base64url with more', (key) => Buffer.from(`KEY=${key}\n`).toString('base64url')],
  ['in hexadecimal', (key) => Buffer.from(key).toString('hex')],
  ['percent-encoded', (key) => Buffer.from(key).toString('hex').replace(/../gu, '%$&')],
  [
    'with a part percent-encoded',
    (key) => `%${Buffer.from(key).toString('hex', 0, 1)}${key.slice(1)}`,
  ],
  ['with characters inside that are not drawn', (key) => Array.from(key).join('\u200b')],
];

describe('every report on anything', () => {
  it.each(WRITTEN)('AT-02 shows no key that stands somewhere %s', (_name, write) => {
    fc.assert(
      fc.property(reports(write), ({ key, report }) => {
        expectNoPart(everySink(report), key);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['', '/', '-', '\u200b', '\n', '" + "'])(
    'AT-02 shows no key that stands somewhere in two parts with %j between',
    (between) => {
      const parts = (key: string): string => `${key.slice(0, 15)}${between}${key.slice(15)}`;
      fc.assert(
        fc.property(reports(parts), ({ key, report }) => {
          expectNoForm(everySink(report), key);
        }),
        { numRuns: RUNS },
      );
    },
  );

  it('AT-02 shows four characters of a key that stands in a path', () => {
    const key = sampleKey(501);
    const report = reportOn([findingAt({ path: `keys/mistral-${key}.txt` })]);
    for (const text of everySink(report).filter((one) => one.includes('keys/mistral')))
      expect(text).toContain(`keys/mistral-${key.slice(0, 4)}`);
    expectNoPart(everySink(report), key);
  });
});

const REQUEST = {
  rules: [rule],
  present: undefined,
  bases: [],
  isIgnored: () => false,
  signal: new AbortController().signal,
} as const;

async function scanned(changes: Partial<ScanRequest>): Promise<Report> {
  const request = { ...REQUEST, sources: [], receipt: new Receipt(), ...changes };
  const { findings, problems, coverage } = await scan(request);
  return reportOn(findings, { problems, coverage });
}

/** Contexts in which a name near the key may hold it as well, so that the reason for the finding would quote it. */
const CONTEXTS: readonly ((key: string) => string)[] = [
  (key) => `MISTRAL_API_KEY=${key}`,
  (key) => `mistral_${key}`,
  (key) => `use mistral key ${key}`,
  (key) => `mistral ${key} ${key} key`,
  (key) => `const mistral_${key} = new Mistral({ apiKey: '${key}' });`,
  (key) => `MISTRAL_${key}_KEY=${key}`,
  (key) => `${key}: { mistral_api_key: "${key}" }`,
  (key) => `[mistral.${key}]\napi_key = "${key}"`,
];

describe('what the detector says of anything', () => {
  it('AT-02 holds no key, whatever it is called and wherever it stands', async () => {
    let found = 0;
    const texts = fc.nat({ max: 1_000 }).chain((seed) => {
      const key = sampleKey(seed);
      const context = fc.constantFrom(...CONTEXTS).map((write) => write(key));
      const surface = fc.constantFrom(...SURFACES);
      const document = fc.record({ context, path: around(key), surface });
      return fc.record({ key: fc.constant(key), given: fc.array(document, { maxLength: 3 }) });
    });
    await fc.assert(
      fc.asyncProperty(texts, async ({ key, given }) => {
        const documents = given.map(({ context, path, surface }) =>
          documentOf(context, path, { surface, said: { label: 'comment 1' } }),
        );
        const report = await scanned({ sources: [sourceOf('all', ...documents)] });
        found += report.verdict.reported.length;
        expectNoPart(everySink(report), key);
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

describe('what breaks', () => {
  const key = sampleKey(502);
  const spoken = `cannot read ${key}\n    at x (${key}:1:1)\n::error::${key}`;

  class Named extends Error {
    override readonly name = key;
  }

  const THROWN: readonly (readonly [string, unknown])[] = [
    ['an error', new Error(spoken)],
    ['an error of its own name', new Named(spoken)],
    ['an error with a cause', new Error('x', { cause: new Error(spoken) })],
    ['a failure', new Failure(spoken, { remedy: spoken })],
    ['an aggregate', new AggregateError([new Error(spoken)], spoken)],
    ['a text', spoken],
    ['an object', { message: spoken, stack: spoken, name: spoken }],
    ['an error without a stack', Object.assign(new Error(spoken), { stack: spoken })],
  ];

  it.each(THROWN)('AT-02 tells no key: a rule throws %s', async (_name, thrown) => {
    const breaking = {
      ...secretRule,
      mayMatch: () => true,
      match: () => {
        throw thrown;
      },
    };
    const report = await scanned({
      rules: [breaking],
      sources: [sourceOf('a source', documentOf('text', `dir/${key}.txt`))],
    });
    expect(report.verdict.problems).toHaveLength(1);
    expectNoPart(everySink(report), key);
  });

  it.each(THROWN)('AT-02 tells no key: a source throws %s', async (_name, thrown) => {
    const source = {
      label: `what ${key} names`,
      // eslint-disable-next-line @typescript-eslint/require-await, require-yield -- it breaks at once
      async *documents() {
        throw thrown;
      },
    };
    const report = await scanned({ sources: [source] });
    expect(report.verdict.problems).toHaveLength(1);
    expectNoPart(everySink(report), key);
  });

  it.each(THROWN)('AT-02 tells no key: a run ends by %s', (_name, thrown) => {
    const ended: Problem = problemOf(thrown);
    const report = reportOn([]);
    const verdict = judgeFailure(ended, new Receipt().coverage());
    expectNoPart(everySink({ ...report, verdict }), key);
  });
});

describe('words that the command line cannot use', () => {
  it('AT-02 are shown without a key', async () => {
    const key = sampleKey(503);
    const repository = new TestRepository();
    const words = (text: string): readonly (readonly string[])[] => [
      [text],
      ['scan', `--${text}`],
      ['scan', `--${text}=${text}`],
      ['scan', `-${text}`],
      ['scan', text],
      ['scan', '--tree', text],
      ['scan', text, text],
      ['scan', '--checks', text],
      ['scan', '--fail-on', text],
      ['scan', '--format', text],
      ['scan', '--changes', text],
      ['scan', '--changes', `${text}..${text}`],
      ['scan', '--config', text],
      ['scan', '--config', `../${text}`],
      ['scan', '--output', `${text}/${text}`],
      ['scan', '--deadline-minutes', text],
      ['scan', '--environment', text],
      ['explain', text],
      ['rules', text],
      ['help', text],
      ['test-key', text],
      ['suppress', text],
      ['suppress', text, '--reason', text, '--owner', text, '--expires', text],
      ['merge', text],
    ];
    for (const before of ['', 'a', 'MISTRAL_API_KEY=', 'mistral-key-of-', 'x/'.repeat(20)])
      for (const argv of words(`${before}${key}`)) {
        const { stdout, stderr } = await runCliInProcess(argv, repository.path);
        expectNoPart([stdout, stderr], key);
      }
    repository.remove();
  });
});
