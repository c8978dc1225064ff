import { posix } from 'node:path';
import { contextFilter } from './dockerignore.js';
import { resolved, type Copy, type Stage } from '../../syntax/docker/dockerfile.js';
import { pathPattern } from './path-pattern.js';

/** Where a copied file ends up: the absolute path in the image. */
type Landing = string | undefined;

/** The path of a source relative to what it is copied from, `.` for all of it. */
function cleanedSource(source: string): string {
  const path = resolved('/', source).slice(1);
  return path === '' ? '.' : path;
}

/** The part of the path that the source names: itself, or a directory above it; undefined where it does not take it. */
function namedPart(source: string, path: string): string | undefined {
  const wanted = cleanedSource(source);
  if (wanted === '.') return '.';
  const parts = path.split('/').slice(0, wanted.split('/').length).join('/');
  // A single star is all that sources know.
  const pattern = pathPattern(wanted.replace(/\*{2,}/gu, '*'));
  return parts === wanted || pattern?.(parts) === true ? parts : undefined;
}

/** Where the instruction puts a file of the context (or of another stage); undefined where it leaves it out. */
export function landing(copy: Copy, path: string): Landing {
  const excludes = contextFilter(copy.excludes.join('\n'));
  if (excludes?.(path) === true) return undefined;
  for (const source of copy.sources) {
    const part = namedPart(source, path);
    if (part === undefined) continue;
    const target = resolved(copy.workingDirectory, copy.target);
    if (part !== path) return resolved(target, posix.relative(part, path));
    const isDirectory =
      copy.target.endsWith('/') || copy.target.endsWith('.') || copy.sources.length > 1;
    return isDirectory ? resolved(target, posix.basename(path)) : target;
  }
  return undefined;
}

function isNamed(stages: readonly Stage[], index: number, name: string): boolean {
  return stages[index]?.name?.toLowerCase() === name.toLowerCase() || String(index) === name;
}

/** Whether a file that stands in a stage is part of the image that is built in the end. */
export function isInImage(stages: readonly Stage[], index: number, path: string): boolean {
  if (index === stages.length - 1) return true;
  return stages.some((stage, later) => {
    if (later <= index) return false;
    if (isNamed(stages, index, stage.base) && isInImage(stages, later, path)) return true;
    return stage.copies.some((copy) => {
      if (copy.from === undefined || !isNamed(stages, index, copy.from)) return false;
      const place = landing(copy, path.slice(1));
      return place !== undefined && isInImage(stages, later, place);
    });
  });
}
