import type { Span } from '../findings/finding.js';
import type { KeyStep, KeyUnit } from './key-units.js';
import type { Step } from './model.js';

/** Longer names are cut in messages. */
const MAX_NAME_CHARACTERS = 60;

function shown(name: string): string {
  return `\`${name
    .replace(/[`\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME_CHARACTERS)}\``;
}

/** ``job `test` ``, or `this action`. */
export function unitLabel({ job }: KeyUnit): string {
  return job === undefined ? 'this action' : `job ${shown(job.id)}`;
}

/** ``step `Deploy` ``, or `step 3`. */
export function stepLabel({ id, name, uses, index }: Step): string {
  const known = name ?? id ?? uses?.text;
  return known === undefined ? `step ${index + 1}` : `step ${shown(known)}`;
}

/** What tells a step from the others of its file, however lines move. */
export function stepIdentity({ job }: KeyUnit, { step }: KeyStep): string {
  return `${job?.id ?? ''}/${step.id ?? step.name ?? step.uses?.text ?? String(step.index)}`;
}

/** Where a part of a file stands, its first line alone: findings point, they do not cover. */
export function spanIn(
  { file }: Pick<KeyUnit, 'file'>,
  part: { start: number; end: number },
): Span {
  const lineEnd = file.text.indexOf('\n', part.start);
  const end = lineEnd === -1 ? part.end : Math.min(part.end, lineEnd);
  return file.spanOf(part.start, Math.max(part.start, end));
}

/** The names of the variables and secrets that hold the key here, for a message. */
export function keyNameOf({ workflowEnv, jobEnv, steps, handed }: KeyUnit): string {
  const [setting] = [...workflowEnv, ...jobEnv, ...steps.flatMap(({ env }) => env), ...handed];
  const [input] = steps.flatMap((step) => step.with);
  return shown(setting?.name ?? input?.name ?? 'the Mistral key');
}
