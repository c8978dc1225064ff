import type { Fix } from '../findings/finding.js';
import { lineEndOf } from '../findings/fixes.js';
import { entryOf } from '../syntax/yaml/tree.js';
import type { Step, WorkflowFile } from './model.js';

/** A variable as it is to be written. */
export interface NewVariable {
  readonly name: string;
  /** `${{ secrets.NAME }}` */
  readonly value: string;
}

/** How far a place of a text is indented, if only blanks and dashes stand before it on its line. */
function indentAt(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ -]*$/u.test(before) ? ' '.repeat(before.length) : undefined;
}

/** Puts variables into the `env` of a step; undefined where its form does not let lines in. */
export function addedToStep(
  file: WorkflowFile,
  step: Step,
  variables: readonly NewVariable[],
): Fix | undefined {
  if (step.node.kind !== 'mapping' || step.node.isFlow) return undefined;
  const env = entryOf(step.node, 'env')?.value;
  if (env !== undefined && (env.kind !== 'mapping' || env.isFlow)) return undefined;
  const anchor = env?.kind === 'mapping' ? env.entries[0] : step.node.entries[0];
  const isWithin =
    anchor !== undefined && anchor.start >= step.node.start && anchor.end <= step.node.end;
  const indent = isWithin ? indentAt(file.text, anchor.start) : undefined;
  if (anchor === undefined || indent === undefined) return undefined;
  const end = lineEndOf(file.text);
  const inner = env === undefined ? `${indent}  ` : indent;
  const lines = variables.map(({ name, value }) => `${name}: ${value}${end}`).join(inner);
  const replacement =
    env === undefined ? `env:${end}${inner}${lines}${indent}` : `${lines}${indent}`;
  const title = `Give the step ${variables.map(({ name }) => name).join(', ')} as a variable`;
  return { title, path: file.path, span: file.spanOf(anchor.start, anchor.start), replacement };
}

/** Takes the lines of an entry away. The entry must have its lines for itself. */
export function removedLines(
  file: WorkflowFile,
  entry: { readonly start: number; readonly end: number },
  title: string,
): Fix | undefined {
  if (indentAt(file.text, entry.start) === undefined) return undefined;
  const start = file.text.lastIndexOf('\n', entry.start - 1) + 1;
  const next = file.text.indexOf('\n', Math.max(entry.start, entry.end - 1));
  const end = next === -1 ? file.text.length : next + 1;
  if (file.text.slice(start, entry.start).includes('-')) return undefined;
  return { title, path: file.path, span: file.spanOf(start, end), replacement: '' };
}
