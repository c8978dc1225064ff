import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { json } from '../reporters/json.js';
import type { Report } from '../reporters/report.js';
import { sarif } from '../reporters/sarif/sarif.js';
import { reportRoots, type ReportFile } from './report-files.js';
import type { ActionWorld } from './world.js';
import { isWithin } from './within.js';

/**
 * Writes a report where a later step finds it. What stood in its place is removed first, since a
 * change may have committed it: whatever fails, no foreign file is taken for our report. Gives a
 * warning where the file cannot be written: the verdict stands without it.
 */
export async function writeReport(
  env: ActionWorld['env'],
  report: Report,
  { format, path }: ReportFile,
): Promise<string | undefined> {
  try {
    const directory = await realDirectory(env, dirname(path));
    if (directory === undefined)
      return `Could not write ${format}-file: a symbolic link leads its directory out of the workspace.`;
    const text = format === 'json' ? json(report) : sarif(report);
    await replace(join(directory, basename(path)), text);
    return undefined;
  } catch {
    return `Could not write ${format}-file: check that its directory can be written.`;
  }
}

/** Made where it is not there; undefined where links lead it out of where a step may write. */
async function realDirectory(
  env: ActionWorld['env'],
  directory: string,
): Promise<string | undefined> {
  const roots = await Promise.all(reportRoots(env).map((root) => realpath(root)));
  const isAllowed = (path: string): boolean => roots.some((root) => isWithin(root, path));
  // Looked at before too: nothing may be made behind a link that leads out.
  if (!isAllowed(await nearestReal(directory))) return undefined;
  await mkdir(directory, { recursive: true });
  const real = await realpath(directory);
  return isAllowed(real) ? real : undefined;
}

/** The real path of the directory or, where it is not there yet, of the nearest one above it that is. */
async function nearestReal(directory: string): Promise<string> {
  const above = dirname(directory);
  return realpath(directory).catch((thrown: unknown) => {
    if (above === directory) throw thrown;
    return nearestReal(above);
  });
}

/** Under a name that nobody can have foreseen until it is whole. */
async function replace(path: string, text: string): Promise<void> {
  await rm(path, { force: true });
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
