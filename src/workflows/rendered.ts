import type { Fix } from '../findings/finding.js';
import type { KeyStep, KeyUnit } from './key-units.js';
import type { WorkflowFile } from './model.js';
import type { Mention } from './shell/mentions.js';
import type { ReadCommand } from './shell/script.js';
import { sinkOf, type Sink } from './shell/sinks.js';
import { addedToStep } from './step-env.js';

/** A key that GitHub writes into a script before the shell reads it, and what the script does with it. */
export interface RenderedKey {
  readonly mention: Mention;
  readonly command: ReadCommand;
  readonly sink: Sink;
}

/** The places of a step's script that stand for the key, with where it goes from there. */
export function keyUsesIn({ script }: KeyStep): readonly RenderedKey[] {
  return script.flatMap((pipeline) =>
    pipeline.commands.flatMap((command, index) =>
      command.mentions.map((mention) => ({
        mention,
        command,
        sink: sinkOf(pipeline, index, mention),
      })),
    ),
  );
}

/** Shells that a variable is written for in another way. Linear: alternatives of fixed words. */
const OTHER_SHELL = /\bshell:[ \t]*["']?(?:pwsh|powershell|cmd|python|node|nu)\b/u;

function isPosix({ job, file }: KeyUnit, { step }: KeyStep): boolean {
  if (step.shell !== undefined) return /^(?:ba|da|z)?sh\b/u.test(step.shell);
  return job?.isWindows !== true && !OTHER_SHELL.test(file.text);
}

/** The name of the variable that takes the place of an expression. */
function variableFor({ name }: Mention): string | undefined {
  const variable = name.replace(/-/gu, '_').toUpperCase();
  return /^[A-Z_][A-Z0-9_]*$/u.test(variable) && variable !== 'ENV' ? variable : undefined;
}

function isInQuotedDocument({ documents }: ReadCommand, { start }: Mention): boolean {
  return documents.some(
    (one) => one.isQuoted && start >= one.start && start < one.start + one.raw.length,
  );
}

/** What the expression becomes; undefined where the shell would not expand a variable, or not as one word. */
function replacementFor({ mention, command }: RenderedKey): string | undefined {
  const name = variableFor(mention);
  if (name === undefined || mention.quote === 'single' || mention.isNested) return undefined;
  if (isInQuotedDocument(command, mention)) return undefined;
  const isInDocument = command.documents.some(
    ({ start, raw }) => mention.start >= start && mention.start < start + raw.length,
  );
  return mention.quote === 'double' || isInDocument ? `\${${name}}` : `"$${name}"`;
}

function replaced(file: WorkflowFile, rendered: RenderedKey): Fix | undefined {
  const replacement = replacementFor(rendered);
  if (replacement === undefined) return undefined;
  const { start, end } = rendered.mention;
  const title = 'Let the shell read the variable';
  return { title, path: file.path, span: file.spanOf(start, end), replacement };
}

/** Hands the keys over as variables of the step; undefined where one of them cannot be handed over so. */
export function handedOver(
  unit: KeyUnit,
  keyStep: KeyStep,
  rendered: readonly RenderedKey[],
): readonly Fix[] | undefined {
  const { file } = unit;
  if (!isPosix(unit, keyStep)) return undefined;
  const replacements = rendered.flatMap((one) => replaced(file, one) ?? []);
  if (replacements.length < rendered.length) return undefined;
  const values = new Map(
    rendered.map(({ mention }) => [
      variableFor(mention) ?? '',
      file.text.slice(mention.start, mention.end),
    ]),
  );
  const missing = [...values].filter(([name]) => !keyStep.scope.variables.has(name));
  if (missing.some(([name]) => keyStep.step.env.some((one) => one.name === name))) return undefined;
  if (missing.length === 0) return replacements;
  const variables = missing.map(([name, value]) => ({ name, value }));
  const added = addedToStep(file, keyStep.step, variables);
  return added === undefined ? undefined : [added, ...replacements];
}
