import type { Coverage } from '../../../src/findings/coverage.js';
import type { Finding } from '../../../src/findings/finding.js';
import { DEFAULT_POLICY } from '../../../src/config/load.js';
import { judge } from '../../../src/policy/judge.js';
import type { Evidence } from '../../../src/policy/judge.js';
import type { Report } from '../../../src/reporters/report.js';

const COMMIT = 'c0ffee'.repeat(6) + 'c0ff';

/** A leaked key at a line of head, with whatever a test changes about it. */
export function findingAt(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'keys/leaked-key',
    severity: 'error',
    confidence: 'high',
    message: 'A Mistral API key: `apiKey` of `new Mistral(…)`.',
    surface: 'file',
    path: 'src/client.ts',
    startLine: 3,
    startColumn: 17,
    endLine: 3,
    endColumn: 49,
    commit: COMMIT,
    blob: 'b'.repeat(40),
    occurrences: 0,
    inHead: true,
    existing: false,
    reachable: true,
    redacted: 'aB3d…',
    fingerprint: `sha256:${'0'.repeat(64)}`,
    keyState: 'untested',
    docs: 'docs/rules.md#keysleaked-key',
    remediation: 'Make a new key and delete this one.',
    ...changes,
  };
}

/** A finding of a practice rule. */
export function practiceFinding(changes: Partial<Finding> = {}): Finding {
  const { redacted, keyState, ...rest } = findingAt();
  return {
    ...rest,
    ruleId: 'ignore-files/env-not-ignored',
    severity: 'warning',
    message: `No ignore file covers .env (${String(redacted)}, ${String(keyState)} do not matter).`,
    ...changes,
  };
}

export const COVERAGE: Coverage = {
  complete: true,
  commits: 12,
  blobs: 340,
  bytes: 1_572_864,
  scopes: [{ kind: 'changes', base: 'a'.repeat(40), head: 'b'.repeat(40) }],
  skipped: [],
};

/** What a run with these findings comes to. */
export function reportOn(findings: readonly Finding[], changes: Partial<Evidence> = {}): Report {
  const verdict = judge({
    findings,
    coverage: COVERAGE,
    problems: [],
    config: {
      checks: ['keys', 'ignore-files', 'env-schema', 'code', 'workflows'],
      failOn: 'error',
      failOnExisting: false,
      policy: DEFAULT_POLICY,
    },
    today: '2026-11-23',
    ...changes,
  });
  return {
    verdict,
    tool: { name: 'mistral-security', version: '0.1.0' },
    links: {
      serverUrl: 'https://github.com',
      repository: 'octo-org/octo-repo',
      headSha: 'd'.repeat(40),
    },
  };
}
