import { describe, expect, it } from '@jest/globals';
import { allAnnotations, annotations } from '../../src/reporters/annotations.js';
import { findingAt, practiceFinding, reportOn } from './samples/report.js';

describe('annotations', () => {
  it('stand at the lines of head, with reason, redacted key and what to do', () => {
    const [one] = annotations(reportOn([findingAt()]));
    expect(one).toMatchObject({
      level: 'error',
      title: 'keys/leaked-key',
      path: 'src/client.ts',
      startLine: 3,
      endLine: 3,
      startColumn: 17,
      endColumn: 49,
    });
    expect(one?.message).toContain('Key aB3d…. Commit c0ffeec0ffee. Make a new key');
  });

  it('give columns only within one line, as GitHub does', () => {
    const [one] = annotations(reportOn([findingAt({ endLine: 4 })]));
    expect(one).toMatchObject({ startLine: 3, endLine: 4 });
    expect(one).not.toHaveProperty('startColumn');
  });

  it('stand at no line for what is only in history, and name place and commit instead', () => {
    const [one] = annotations(reportOn([findingAt({ inHead: false })]));
    expect(one).not.toHaveProperty('path');
    expect(one?.message).toContain(
      'Found in src/client.ts:3:17. Commit c0ffeec0ffee, in history, not in head.',
    );
  });

  it('stand at the file for its name and at nothing for a branch or an unprintable path', () => {
    const at = (changes: Parameters<typeof findingAt>[0]) =>
      annotations(reportOn([findingAt(changes)]))[0];
    expect(at({ surface: 'path' })).toMatchObject({ path: 'src/client.ts', startLine: 1 });
    expect(at({ surface: 'branch-name', path: 'refs/heads/x' })).not.toHaveProperty('path');
    expect(at({ path: 'a\nb' })).not.toHaveProperty('path');
  });

  it('leave existing findings to the summary, unless they count', () => {
    expect(annotations(reportOn([findingAt({ existing: true })]))).toEqual([]);
  });

  it('say first what could not be scanned, in one annotation', () => {
    const problems = Array.from(
      { length: 7 },
      () => ({ kind: 'git', message: 'lost', remedy: 'Fetch.' }) as const,
    );
    const [first] = annotations(reportOn([findingAt()], { problems }));
    expect(first?.title).toBe('Not everything could be scanned');
    expect(first?.message).toContain('git: lost Fetch.');
    expect(first?.message).toContain('And 2 more problems');
  });

  it('AT-43 are at most ten of a level, the tenth for the exact rest; a check run gets all', () => {
    const report = reportOn([
      ...Array.from({ length: 12 }, (_, line) => findingAt({ startLine: line + 1 })),
      ...Array.from({ length: 10 }, (_, line) => practiceFinding({ startLine: line + 1 })),
    ]);
    const made = annotations(report);
    expect(made.map(({ level }) => level)).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
    ]);
    expect(made[9]?.message).toBe('3 more errors: see the job summary.');
    expect(made[19]?.message).not.toContain('see the job summary');
    expect(allAnnotations(report)).toHaveLength(22);
  });

  it('keep to the length that the runner keeps', () => {
    const [one] = annotations(
      reportOn([findingAt({ message: '\u202e'.repeat(9_000), remediation: 'r'.repeat(9_000) })]),
    );
    expect(one?.message.length).toBeLessThanOrEqual(4_096);
  });
});
