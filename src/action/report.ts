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
  const tool = { name: 'mistral-security', version: VERSION } as const;
  if (serverUrl === '' || repository === '') return { verdict, tool };
  return { verdict, tool, links: { serverUrl, repository, headSha } };
}
