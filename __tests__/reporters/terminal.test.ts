import { describe, expect, it } from '@jest/globals';
import { terminal } from '../../src/reporters/terminal.js';
import { DEFAULT_POLICY } from '../../src/config/load.js';
import { COVERAGE, findingAt, practiceFinding, reportOn } from './samples/report.js';

const plain = (report: ReturnType<typeof reportOn>) => terminal(report, { color: false });

describe('the terminal report', () => {
  it('gives place, reason, redacted key, commit and fingerprint of a key, and the rotation once', () => {
    const text = plain(
      reportOn([findingAt({ occurrences: 2, inHead: false }), findingAt({ path: 'b.ts' })]),
    );
    expect(text).toContain('error src/client.ts:3:17 keys/leaked-key');
    expect(text).toContain('`apiKey` of `new Mistral(…)`');
    expect(text).toContain(
      'key aB3d… · commit c0ffeec0ffee and 2 more commits, in history, not in head',
    );
    expect(text).toContain(`sha256:${'0'.repeat(64)}`);
    expect(text.split('What to do about a leaked key')).toHaveLength(2);
    expect(text).toContain('Findings: 2 errors');
  });

  it('gives problems with what mends them before the result', () => {
    const text = plain(
      reportOn([], {
        problems: [
          { kind: 'shallow', message: 'History is cut.', remedy: 'Set `fetch-depth: 0`.' },
        ],
      }),
    );
    expect(text).toContain('problem shallow\n  History is cut.\n  fix: Set `fetch-depth: 0`.');
    expect(text).toContain('Incomplete: not everything could be scanned');
  });

  it('says what does not count: existing, suppressed, skipped, fail-on never', () => {
    const text = plain(
      reportOn(
        [
          findingAt({ existing: true }),
          practiceFinding({ surface: 'commit-message', path: '', reachable: false }),
        ],
        {
          coverage: {
            ...COVERAGE,
            skipped: [{ reason: 'submodule' }, { reason: 'submodule' }, { reason: 'LFS pointer' }],
          },
          config: { checks: [], failOn: 'never', failOnExisting: false, policy: DEFAULT_POLICY },
          notes: ['the push was empty'],
        },
      ),
    );
    expect(text).toContain('existing: 1 finding stood at the base');
    expect(text).toContain('skipped: submodule (2), LFS pointer (1)');
    expect(text).toContain('fail-on is `never`');
    expect(text).toContain('note: the push was empty');
    expect(text).toContain('commit message, line 3');
    expect(text).toContain('reached by no branch or tag');
  });

  it('counts what could not be kept', () => {
    const report = { ...reportOn([findingAt()]), truncated: { findings: 1_234 } };
    expect(plain(report)).toContain('and 1,234 more findings');
  });

  it('colors only when asked', () => {
    const report = reportOn([findingAt()]);
    expect(plain(report)).not.toContain('\u001b');
    expect(terminal(report, { color: true })).toContain('\u001b[31merror\u001b[0m');
  });
});

describe('the steps of a rotation', () => {
  const stepsFor = (...paths: readonly string[]): string =>
    terminal(reportOn(paths.map((path) => findingAt({ path }))), { color: false });

  it('are exact for the place where the key was found', () => {
    expect(stepsFor('.github/workflows/test.yml')).toContain('  3. Store it as the secret');
    expect(stepsFor('.github/workflows/test.yml')).toContain('  4. Run the workflow again.');
    expect(stepsFor('k8s/secret.yaml')).toContain('kubectl rollout restart');
  });

  it('name each place where keys were found in several', () => {
    const text = stepsFor('Dockerfile', '.env', 'src/a.ts');
    expect(text).toMatch(/ {2}3\. Put it where .*: in `\.env`, .*; in Docker, .*; in code, /u);
  });

  it('are general where no place tells', () => {
    expect(stepsFor('notes')).toContain('  3. Update the environment or the secret manager.');
    expect(stepsFor('notes')).toContain('  4. Deploy.');
  });
});
