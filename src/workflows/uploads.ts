import { posix } from 'node:path';
import type { KeyStep, KeyUnit } from './key-units.js';
import { writtenFiles, type WrittenFile } from './written-files.js';

/** A file with the key that an upload takes along. */
export interface UploadedKey {
  readonly keyStep: KeyStep;
  readonly file: string;
}

const UPLOAD =
  /^actions\/(upload-artifact|upload-pages-artifact|cache(?:\/save)?)@v?(\d+)?(?:\.(\d+))?/u;

interface Upload {
  readonly takesHidden: boolean;
  readonly patterns: readonly string[];
}

/**
 * Since version 4.4 of `upload-artifact`, and 4 of `upload-pages-artifact`, files whose name begins with a dot are
 * left out unless the step says otherwise. A cache takes what it is told.
 */
function takesHidden(kind: string, major: number, minor: number): boolean {
  if (kind.startsWith('cache')) return true;
  return kind === 'upload-artifact' ? major < 4 || (major === 4 && minor < 4) : major < 4;
}

function uploadOf({ step }: KeyStep): Upload | undefined {
  const [, kind, major, minor] = UPLOAD.exec(step.uses?.text ?? '') ?? [];
  if (kind === undefined) return undefined;
  const input = (name: string): string | undefined =>
    step.with.find((setting) => setting.name === name)?.value.text;
  const isAsked = input('include-hidden-files') === 'true';
  const patterns = (input('path') ?? (kind === 'upload-pages-artifact' ? '_site/' : ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const hidden = isAsked || takesHidden(kind, Number(major ?? 99), Number(minor ?? 99));
  return { takesHidden: hidden, patterns };
}

const WORKSPACE = /^\$\{\{\s*github\.workspace\s*\}\}\/?/u;

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') && part !== '.' && part !== '..');
}

/** Whether a pattern takes a file, and whether it names the very file. */
function covers(pattern: string, file: string): 'name' | 'directory' | undefined {
  const cleaned = posix.normalize(pattern.replace(WORKSPACE, './')).replace(/\/+$/u, '');
  if (cleaned === file) return 'name';
  const directory = cleaned.replace(/\/?\*{1,2}(?:\/\*)?$/u, '');
  const isAll = directory === '' || directory === '.';
  return isAll || file.startsWith(`${directory}/`) ? 'directory' : undefined;
}

function isTaken({ patterns, takesHidden: hidden }: Upload, { path }: WrittenFile): boolean {
  if (path.startsWith('/') || path.startsWith('~') || path.startsWith('..') || path.startsWith('$'))
    return false;
  const isLeftOut = patterns.some(
    (pattern) => pattern.startsWith('!') && pattern.includes(posix.basename(path)),
  );
  if (isLeftOut) return false;
  return patterns.some((pattern) => {
    const how = covers(pattern, path);
    return how === 'name' || (how === 'directory' && (hidden || !isHidden(path)));
  });
}

/** The uploads of a job that take along a file into which an earlier step wrote the key. */
export function uploadedKeys(unit: KeyUnit): readonly UploadedKey[] {
  const files = writtenFiles(unit);
  if (files.length === 0) return [];
  return unit.steps.flatMap((keyStep) => {
    const upload = uploadOf(keyStep);
    const earlier = files.filter(({ step }) => step < keyStep.step.index);
    const taken = upload && earlier.find((file) => isTaken(upload, file));
    return taken === undefined ? [] : [{ keyStep, file: taken.path }];
  });
}
