import { lstat, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { outputsOf, writeOutputs } from '../github/outputs.js';
import { writeSummary } from '../github/summary.js';
import type { WorkflowLog } from '../github/workflow-commands.js';
import { annotations } from '../reporters/annotations.js';
import { json } from '../reporters/json.js';
import { markdownSummary } from '../reporters/markdown/markdown.js';
import type { Report } from '../reporters/report.js';
import { sarif } from '../reporters/sarif/sarif.js';
import { terminal } from '../reporters/terminal.js';
import type { Outcome } from './outcome.js';
import { reportOf } from './report.js';
import type { ReportFile } from './report-files.js';
import type { ActionWorld } from './world.js';

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
  for (const line of terminal(report, { color: false }).split('\n'))
    if (line !== '') log.line(line);
  for (const annotation of annotations(report)) log.annotate(annotation);
  for (const file of outcome.files ?? []) warnings.push(await writeReport(report, file));
  for (const message of warnings)
    if (message !== undefined) log.annotate({ level: 'warning', message });
}

/** Gives a warning where the file cannot be written: the verdict stands without it. */
async function writeReport(
  report: Report,
  { format, path }: ReportFile,
): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const isLink = await lstat(path).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    );
    if (isLink) return `Could not write ${format}-file: there is a symbolic link in its place.`;
    const unfinished = `${path}.unfinished`;
    await writeFile(unfinished, format === 'json' ? json(report) : sarif(report), { flag: 'wx' });
    await rename(unfinished, path);
    return undefined;
  } catch {
    return `Could not write ${format}-file: check that its directory can be written.`;
  }
}
