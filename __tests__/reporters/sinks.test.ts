import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/config/load.js';
import { SURFACES } from '../../src/findings/finding.js';
import { allAnnotations, annotations } from '../../src/reporters/annotations.js';
import { json } from '../../src/reporters/json.js';
import { markdownComment, markdownSummary } from '../../src/reporters/markdown/markdown.js';
import type { Report } from '../../src/reporters/report.js';
import { sarif } from '../../src/reporters/sarif/sarif.js';
import { terminal } from '../../src/reporters/terminal.js';
import { sampleKey } from '../helpers/key.js';
import { recognisedCommands } from '../helpers/workflow-commands.js';
import { COVERAGE, findingAt, practiceFinding, reportOn } from './samples/report.js';

const SINKS: Readonly<Record<string, (report: Report) => string>> = {
  terminal: (report) => terminal(report, { color: true }),
  'terminal without color': (report) => terminal(report, { color: false }),
  json,
  sarif,
  'job summary': markdownSummary,
  comment: markdownComment,
  annotations: (report) => JSON.stringify([...annotations(report), ...allAnnotations(report)]),
};
const sinks = Object.entries(SINKS);

/** The terminal's own escapes, which are the only ones. */
const COLORS = [0, 1, 2, 31, 32, 33, 36].map((code) => `\u001b[${String(code)}m`);
const withoutColor = (text: string) =>
  COLORS.reduce((left, color) => left.replaceAll(color, ''), text);

describe('AT-02 a key that stands in a name is in no report', () => {
  const key = sampleKey(42);
  const forms = [
    key,
    Array.from(key).reverse().join(''),
    Buffer.from(key).toString('base64'),
    Buffer.from(key).toString('hex'),
    Array.from(Buffer.from(key), (byte) => `%${byte.toString(16)}`).join(''),
  ];
  const findings = SURFACES.map((surface) =>
    findingAt({
      surface,
      path: `config/${key}/${key}.env`,
      message: `A key in ${surface} ${key} by ${key}@example.com`,
      redacted: `${key.slice(0, 4)}…`,
      inHead: surface !== 'note',
      places: [{ path: `${key}.ts`, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }],
    }),
  );
  const accepted = {
    fingerprint: `sha256:${'1'.repeat(64)}`,
    reason: key,
    owner: key,
    expires: '2027-01-01',
  };
  const report = reportOn(
    [...findings, findingAt({ fingerprint: accepted.fingerprint, path: key })],
    {
      coverage: {
        ...COVERAGE,
        scopes: [{ kind: 'changes', note: `fallback to ${key}` }],
        skipped: [{ path: key, reason: `pointer ${key}` }],
      },
      problems: [{ kind: 'git', message: `lost ${key}`, remedy: `fetch ${key}`, path: key }],
      notes: [`branch ${key}`],
      config: {
        checks: ['keys'],
        failOn: 'error',
        failOnExisting: false,
        policy: {
          ...DEFAULT_POLICY,
          rules: new Map(),
          ignoredPaths: [],
          suppressions: [accepted],
          origin: `config at ${key}`,
        },
      },
    },
  );

  it.each(sinks)('%s', (_, render) => {
    const text = render(report);
    expect(text).toContain(`${key.slice(0, 4)}…`);
    for (const form of forms) expect(text).not.toContain(form);
  });
});

describe('AT-08 hostile names', () => {
  const names = [
    'a\nb.env',
    'cr\r::set-output name=found::0',
    'a##[stop-commands]tok',
    'n\n::error::pwn',
    '\u2003::warning::x',
    '\u0085##[add-matcher]evil.json',
    '::error::x',
    '##[group]hide',
    '\u001b[8mx',
    '\u202egnp.env',
  ];
  const report = reportOn(
    names.map((path, index) => findingAt({ path, message: path, startLine: index + 1 })),
  );

  it.each(sinks)('make no command and hide nothing in: %s', (_, render) => {
    const text = withoutColor(render(report));
    expect(recognisedCommands(text)).toEqual([]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  it('are shown escaped', () => {
    expect(terminal(report, { color: false })).toContain(
      String.raw`cr\x0d::set-output name=found::0:2:17`,
    );
    expect(markdownComment(report)).toContain(String.raw`a\x23#[stop-commands]tok`);
  });
});

describe('every report', () => {
  it.each(sinks.filter(([name]) => /terminal|summary|comment/u.test(name)))(
    'on a clean run says how much was read: %s',
    (_, render) => {
      const text = render(reportOn([]));
      expect(text).toContain('No findings');
      expect(text).toContain('12 commits, 340 objects, 1.5 MiB, nothing skipped');
    },
  );

  it.each(sinks)('tells apart what is only in history: %s', (name, render) => {
    const text = render(reportOn([findingAt({ inHead: false })]));
    if (name === 'json') expect(text).toContain('"inHead": false');
    else expect(text).toContain('in history, not in head');
  });

  it.each(sinks)('shows a practice finding with what mends it or its rule: %s', (name, render) => {
    const text = render(reportOn([practiceFinding({ remediation: 'Ignore .env files.' })]));
    expect(text).toContain(name === 'json' ? 'ignore-files/env-not-ignored' : 'Ignore .env files.');
  });
});
