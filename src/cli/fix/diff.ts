import { structuredPatch } from 'diff';
import { isEnvTemplate, isSecretFile } from '../../env-schema/env-files.js';
import { assignments, isSecretName, looksReal } from '../../env-schema/env-values.js';
import { maskKeys } from '../../reporters/escaping/mask.js';
import { shown } from '../../reporters/escaping/shown.js';
import { visible } from '../../reporters/escaping/visible.js';

/** One file before and after; `before` is undefined for a file that is made. */
export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

const CONTEXT_LINES = 3;

/** Lines that are longer are cut: they were generated. */
const MAX_LINE_CHARACTERS = 500;

/** A unified diff, as `git diff` shows it, safe for a terminal and a log: keys masked, nothing hidden. */
export function unifiedDiff({ path, before, after }: Change): string {
  const { hunks } = structuredPatch(path, path, before ?? '', after, '', '', {
    context: CONTEXT_LINES,
  });
  const name = shown(path);
  const from = before === undefined ? '/dev/null' : `a/${name}`;
  const lines = hunks.flatMap((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines.map((line) => line.slice(0, 1) + safe(path, line.slice(1))),
  ]);
  return [`--- ${from}`, `+++ b/${name}`, ...lines, ''].join('\n');
}

/** A stretch without lines begins at the line before it, for `git apply` too. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

/** Tabs stay, since they are part of what is read; a carriage return is shown, since it is part of the change. */
function safe(path: string, line: string): string {
  const masked = maskKeys(withoutSecret(path, line.slice(0, MAX_LINE_CHARACTERS)));
  return masked.split('\t').map(visible).join('\t');
}

/** The value of a variable for a secret, in a file of variables, is nothing for a log. */
function withoutSecret(path: string, line: string): string {
  if (!isSecretFile(path) && !isEnvTemplate(path)) return line;
  const [variable] = assignments(line);
  if (variable === undefined || !isSecretName(variable.name) || !looksReal(variable.value))
    return line;
  return line.replace(variable.value, `${variable.value.slice(0, 4)}…`);
}
