import type { Report } from '../reporters/report.js';
import { VERSION } from '../version.js';
import type { Outcome } from './outcome.js';

/** The report with links into the repository that the workflow runs in. */
export function reportOf(
  env: Readonly<Record<string, string | undefined>>,
  outcome: Outcome,
): Report {
  const { verdict, headSha } = outcome;
  const serverUrl = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const truncated = { findings: verdict.coverage.omittedFindings ?? 0 };
  const tool = { name: 'mistral-security', version: VERSION } as const;
  if (serverUrl === '' || repository === '') return { verdict, tool, truncated };
  return { verdict, tool, truncated, links: { serverUrl, repository, headSha } };
}
