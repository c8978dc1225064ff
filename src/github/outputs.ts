import { setOutput } from '@actions/core';
import type { Result, Verdict } from '../policy/verdict.js';

/** The outputs that `action.yml` declares. */
export const OUTPUT_NAMES = [
  'result',
  'findings',
  'errors',
  'warnings',
  'notices',
  'active-keys',
  'suppressed',
  'commits-scanned',
  'objects-scanned',
  'objects-skipped',
] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/** What later steps of the workflow can read. A word of a fixed set and whole numbers only: no text of the repository. */
export type ActionOutputs = Readonly<Record<Exclude<OutputName, 'result'>, number>> & {
  readonly result: Result;
};

/** The outputs of a run that came to a verdict. */
export function outputsOf(verdict: Verdict): ActionOutputs {
  const { error, warning, notice } = verdict.counts;
  return {
    result: verdict.result,
    findings: error + warning + notice,
    errors: error,
    warnings: warning,
    notices: notice,
    'active-keys': activeKeys(verdict),
    suppressed: verdict.suppressed.length,
    'commits-scanned': verdict.coverage.commits,
    'objects-scanned': verdict.coverage.blobs,
    'objects-skipped': verdict.coverage.skipped.length,
  };
}

/** Accepted and existing ones too: an active key is a leak, whatever a run makes of it. */
function activeKeys({ reported, suppressed }: Verdict): number {
  const found = [...reported, ...suppressed.map(({ finding }) => finding)];
  const active = found.filter(({ keyState }) => keyState === 'active');
  return new Set(active.map(({ fingerprint }) => fingerprint)).size;
}

/** The toolkit's writer, or a test's. */
export type SetOutput = (name: string, value: string | number) => void;

/**
 * Sets every output, through the toolkit: to the file in `GITHUB_OUTPUT`, which the runner reads after
 * the step and so overrules whatever was forged on standard output. Gives a warning where it cannot.
 */
export function writeOutputs(
  outputs: ActionOutputs,
  set: SetOutput = setOutput,
): string | undefined {
  try {
    for (const name of OUTPUT_NAMES) set(name, outputs[name]);
    return undefined;
  } catch {
    return 'Could not set the outputs: the file that GITHUB_OUTPUT names cannot be written.';
  }
}
