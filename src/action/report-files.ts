import { resolve } from 'node:path';
import { InputError } from './input-values.js';
import type { ActionInputs } from './inputs.js';
import { isWithin } from './within.js';

/** A report that is written to a file, for another step to upload. */
export interface ReportFile {
  readonly format: 'json' | 'sarif';
  /** Absolute, inside the workspace or the runner's temporary directory. */
  readonly path: string;
}

/** The files that were asked for. Throws `InputError` for a place outside of where a step may write. */
export function reportFiles(
  inputs: Pick<ActionInputs, 'sarifFile' | 'jsonFile'>,
  env: Readonly<Record<string, string | undefined>>,
): readonly ReportFile[] {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const roots = reportRoots(env);
  const place = (
    input: string,
    format: ReportFile['format'],
    path: string | undefined,
  ): readonly ReportFile[] => {
    if (path === undefined) return [];
    const absolute = resolve(workspace, path);
    if (roots.some((root) => absolute !== resolve(root) && isWithin(root, absolute)))
      return [{ format, path: absolute }];
    throw new InputError(
      input,
      'lies elsewhere',
      "a path inside the workspace or the runner's temporary directory",
    );
  };
  return [
    ...place('sarif-file', 'sarif', inputs.sarifFile),
    ...place('json-file', 'json', inputs.jsonFile),
  ];
}

/** Where a step may write: the workspace and the runner's temporary directory. */
export function reportRoots(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [env['GITHUB_WORKSPACE'] ?? '', env['RUNNER_TEMP'] ?? ''].filter((root) => root !== '');
}
