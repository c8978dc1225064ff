import { appendFileSync, existsSync } from 'node:fs';

/** The runner refuses the whole file beyond this. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Adds Markdown to the job summary, as it is: `core.summary` escapes nothing either. Gives a warning
 * where it cannot; an old runner has no such file.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function writeSummary(markdown: string, file: string | undefined): string | undefined {
  if (file === undefined || file === '' || !existsSync(file)) {
    return 'Could not write the job summary: GITHUB_STEP_SUMMARY names no file.';
  }
  if (Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES) {
    return 'Could not write the job summary: it is larger than the runner accepts (1 MiB).';
  }
  try {
    appendFileSync(file, `${markdown}\n`);
    return undefined;
  } catch {
    return 'Could not write the job summary: the file that GITHUB_STEP_SUMMARY names cannot be written.';
  }
}
