import { createClient } from '../github/client.js';
import { publishComment } from '../github/sticky-comment.js';
import type { WorkflowLog } from '../github/workflow-commands.js';
import type { Verdict } from '../policy/verdict.js';
import { markdownComment } from '../reporters/markdown/markdown.js';
import type { Outcome } from './outcome.js';
import { reportOf } from './report.js';
import type { ActionWorld } from './world.js';

/** The comment on the pull request, where the event is about one. A failure is a warning. */
export async function publishOnGitHub(
  world: ActionWorld,
  log: WorkflowLog,
  outcome: Outcome,
): Promise<void> {
  const { inputs, plan, verdict } = outcome;
  if (inputs?.token === undefined || plan?.kind !== 'scan' || plan.pullRequest === undefined)
    return;
  // A comment's event says nothing about the commits that our comment is about.
  if (plan.scopes.length === 0) return;
  const [owner = '', repo = ''] = (world.env['GITHUB_REPOSITORY'] ?? '').split('/');
  const client = createClient({ token: inputs.token, apiUrl: world.env['GITHUB_API_URL'] ?? '' });
  const published = await publishComment(client, {
    owner,
    repo,
    pullRequest: plan.pullRequest.number,
    headSha: outcome.headSha ?? plan.head,
    ...runIdentity(world.env),
    body: markdownComment(reportOf(world.env, outcome)),
    mode: inputs.comment,
    hasSomethingToSay: hasSomethingToSay(verdict),
  });
  if (published.kind === 'failed') log.annotate({ level: 'warning', message: published.warning });
  if (published.kind === 'skipped') log.line(published.reason);
}

function runIdentity(env: ActionWorld['env']): {
  workflow: string;
  runId: number;
  runAttempt: number;
} {
  return {
    workflow: workflowPath(env['GITHUB_WORKFLOW_REF'] ?? ''),
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
  };
}

/** `owner/name/.github/workflows/x.yml@refs/…` without what changes from run to run. */
function workflowPath(reference: string): string {
  return reference.split('@')[0] ?? '';
}

function hasSomethingToSay(verdict: Verdict): boolean {
  const { result, reported, suppressed, existing, testedKeys } = verdict;
  if (testedKeys.some(({ excessive }) => excessive.length > 0)) return true;
  return result !== 'clean' || reported.length > existing || suppressed.length > 0;
}
