import { outputsOf, writeOutputs } from '../github/outputs.js';
import { writeSummary } from '../github/summary.js';
import type { WorkflowLog } from '../github/workflow-commands.js';
import { annotations } from '../reporters/annotations.js';
import { markdownSummary } from '../reporters/markdown/markdown.js';
import { terminal } from '../reporters/terminal.js';
import type { Outcome } from './outcome.js';
import { reportOf } from './report.js';
import type { ActionWorld } from './world.js';
import { writeReport } from './write-report.js';

/** Everything that needs no token: outputs, summary, annotations, the log and the report files. */
export async function publishLocally(
  world: ActionWorld,
  log: WorkflowLog,
  outcome: Outcome,
): Promise<void> {
  const report = reportOf(world.env, outcome);
  const warnings = [
    writeOutputs(outputsOf(outcome.verdict)),
    writeSummary(markdownSummary(report), world.env['GITHUB_STEP_SUMMARY']),
  ];
  for (const line of logLines(terminal(report, { color: false }))) log.line(line);
  for (const annotation of annotations(report)) log.annotate(annotation);
  for (const file of outcome.files ?? []) warnings.push(await writeReport(world.env, report, file));
  for (const message of warnings)
    if (message !== undefined) log.annotate({ level: 'warning', message });
}

/** A log of more lines cannot be read in a browser any more; the summary has its own bound. */
const MAX_LOG_LINES = 2_000;

/** The lines of a report for the log and, where there are too many, how many more there are. */
export function logLines(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const more = lines.length - MAX_LOG_LINES;
  if (more <= 0) return lines;
  return [
    ...lines.slice(0, MAX_LOG_LINES),
    `… and ${String(more)} more lines, see the job summary`,
  ];
}
