import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/config/load.js';
import { keyHomeOf } from '../../../src/findings/rotation.js';
import { markdownComment, markdownSummary } from '../../../src/reporters/markdown/markdown.js';
import { hostileText } from '../samples/hostile.js';
import { COVERAGE, findingAt, practiceFinding, reportOn } from '../samples/report.js';
import { renderedElements, textOutsideCode } from './render.js';

/** One report with the same untrusted text wherever untrusted text can stand. */
function reportWith(text: string) {
  const fingerprint = `sha256:${'1'.repeat(64)}`;
  const place = { path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  return reportOn(
    [
      findingAt({ path: `p${text}`, message: text, inHead: false }),
      practiceFinding({ path: `p${text}`, message: text, remediation: text, places: [place] }),
      findingAt({ surface: 'branch-name', path: `p${text}`, message: text }),
      findingAt({ fingerprint, path: `p${text}` }),
    ],
    {
      coverage: { ...COVERAGE, skipped: [{ reason: text }] },
      problems: [{ kind: 'git', message: text, remedy: text, path: `p${text}` }],
      notes: [text],
      config: {
        checks: ['keys'],
        failOn: 'error',
        failOnExisting: false,
        policy: {
          ...DEFAULT_POLICY,
          origin: text,
          suppressions: [{ fingerprint, reason: text, owner: text, expires: '2027-01-01' }],
        },
      },
    },
  );
}

/** Whether a finding's place is a link depends on its path, so this compares reports without links. */
const comment = (text: string) => {
  const { links, ...report } = reportWith(text);
  expect(links).toBeDefined();
  return markdownComment(report);
};

describe('AT-10 rendered Markdown holds only the elements of the template', () => {
  const template = renderedElements(comment('name'));
  const outside = textOutsideCode(comment('name'));

  it('for the path that tries everything', () => {
    const hostile = 'a`\\|<img src=x>![x](http://e)@octocat o/r#1 www.e.com</td>';
    expect(renderedElements(comment(hostile))).toEqual(template);
    expect(textOutsideCode(comment(hostile))).toBe(outside);
    expect(comment(hostile)).toContain('<img src=x>');
  });

  it('for any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = comment(text);
        expect(renderedElements(markdown)).toEqual(template);
        expect(textOutsideCode(markdown)).toBe(outside);
      }),
      { numRuns: 300 },
    );
  });

  it('also where places are links: a link more, and nothing else', () => {
    const plain = renderedElements(markdownComment(reportOn([findingAt({ path: 'p' })])));
    fc.assert(
      fc.property(hostileText, (text) => {
        const path = `p${text}`;
        // What to do depends on the kind of place; that is words of ours.
        fc.pre(keyHomeOf('file', path) === 'unknown');
        const elements = renderedElements(markdownComment(reportOn([findingAt({ path })])));
        const links = elements.filter((name) => name === 'a').length;
        expect(elements.filter((name) => name !== 'a')).toEqual(
          plain.filter((name) => name !== 'a'),
        );
        expect(links).toBeLessThanOrEqual(plain.filter((name) => name === 'a').length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the comment', () => {
  it('opens with the result, then what to do, then findings with links, then the receipt', () => {
    const text = markdownComment(
      reportOn([findingAt({ path: 'src/a (1).ts' }), findingAt({ existing: true })]),
    );
    const order = [
      '**Findings: 1 error**',
      '1 existing finding at the base',
      'What to do',
      '### Findings',
      'A false positive?',
      'What was scanned',
    ];
    const positions = order.map((part) => text.indexOf(part));
    expect(positions).toEqual(positions.toSorted((one, other) => one - other));
    expect(positions[0]).toBeGreaterThan(0);
    expect(text).toContain(
      `(https://github.com/octo-org/octo-repo/blob/${'d'.repeat(40)}/src/a%20%281%29.ts#L3)`,
    );
    expect(text).toContain(`    - fingerprint: sha256:${'0'.repeat(64)}`.slice(2));
    expect(text).toContain('They count once they are on the base branch');
    expect(text).toContain(`\`${'a'.repeat(40)}\` to \`${'b'.repeat(40)}\``);
    expect(text).toContain('policy: `defaults`');
    expect(text).not.toContain('src/client.ts');
  });

  it('links to no line for what is only in history', () => {
    const text = markdownComment(reportOn([findingAt({ inHead: false })]));
    expect(text).not.toContain('/blob/');
    expect(text).toContain('**in history, not in head**');
    expect(text).toContain('/commit/c0ffee');
  });

  it('names a key proven active', () => {
    expect(
      markdownComment(reportOn([findingAt({ keyState: 'active', keyTestedAt: '2026-11-20' })])),
    ).toContain('**active at Mistral, tested on 2026-11-20**');
  });
});

describe('AT-43 limits hold by construction', () => {
  const wide = '😀'.repeat(3_000);
  const many = (amount: number) =>
    reportOn(
      Array.from({ length: amount }, (_, line) =>
        findingAt({ path: `${wide}${String(line)}`, message: wide }),
      ),
      {
        problems: Array.from(
          { length: 500 },
          () => ({ kind: 'git', message: wide, remedy: wide }) as const,
        ),
        notes: Array.from({ length: 500 }, () => wide),
        coverage: {
          ...COVERAGE,
          scopes: Array.from({ length: 500 }, () => ({ kind: 'changes', note: wide }) as const),
          skipped: Array.from({ length: 500 }, (_, index) => ({
            reason: `${String(index)}${wide}`,
          })),
        },
      },
    );

  it('the comment has at most 60,000 bytes, room for a marker, and says exactly how many more', () => {
    const text = markdownComment({ ...many(2_000), truncated: { findings: 998_000 } });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(59_000);
    const listed = text.split('\n').filter((line) => line.startsWith('- **error**')).length;
    expect(listed).toBeGreaterThan(0);
    expect(text).toContain(`- and ${(1_000_000 - listed).toLocaleString('en-US')} more findings`);
    expect(text).toContain('What was scanned');
  });

  it('the summary has at most 1 MiB', () => {
    const text = markdownSummary(many(3_000));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).toMatch(/- and [\d,]+ more findings/u);
  });

  it('nothing is cut that fits', () => {
    const text = markdownSummary(reportOn([findingAt(), findingAt({ path: 'b' })]));
    expect(text).not.toContain('more finding');
  });
});
