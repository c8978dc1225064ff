import { isEnvTemplate } from '../env-schema/env-files.js';
import type { RepositoryTree } from '../findings/tree.js';
import { ignoreFilesOf, ignoreMatcherOf, ignorePathIn } from '../gitignore/of-tree.js';
import { linesOf } from './lines.js';

/** A line that should bring a template back, and stands before the line that ignores it. */
export interface MisplacedLine {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly shown: string;
  /** The template that stays ignored. */
  readonly template: string;
  /** The later line of the same file that ignores it. */
  readonly overriddenBy: { readonly line: number; readonly pattern: string };
}

/** `!.env.example` before `.env*` brings nothing back: the last line that matches decides. None where the template is tracked. */
export async function misplacedLinesOf(tree: RepositoryTree): Promise<readonly MisplacedLine[]> {
  const matcher = await ignoreMatcherOf(tree);
  const present = new Set(tree.files.map(({ path }) => path));
  return (await ignoreFilesOf(tree)).flatMap(({ directory, text }) => {
    const path = ignorePathIn(directory);
    return linesOf(text).flatMap((shown, index): readonly MisplacedLine[] => {
      const template = templateOf(directory, shown);
      if (template === undefined || present.has(template)) return [];
      const { ignored, by } = matcher.decide(template, false);
      const line = index + 1;
      if (!ignored || by?.file !== path || by.line <= line) return [];
      return [{ path, line, shown, template, overriddenBy: by }];
    });
  });
}

/** The template that a negated line names, as a path; undefined for any other line. */
function templateOf(directory: string, line: string): string | undefined {
  if (!line.startsWith('!')) return undefined;
  const name = line
    .slice(1)
    .trimEnd()
    .replace(/^\//u, '')
    .replaceAll('**/', '')
    .replaceAll('*', 'x');
  const path = directory === '' ? name : `${directory}/${name}`;
  return isEnvTemplate(path) ? path : undefined;
}
