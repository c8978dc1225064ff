import { posix } from 'node:path';
import { isMistralKeySetting } from '../env-schema/mistral-key-names.js';
import { otherProviderOf } from '../env-schema/provider/other-providers.js';
import { embeddedIn } from './embedded.js';
import { valuesOf } from './expressions.js';
import type { WorkflowFiles } from './files.js';
import type { Job, Setting, Step } from './model.js';

/** The settings of every step, job and workflow. */
function settingsOfJob({ env, secrets, steps }: Job): readonly Setting[] {
  const handed = 'kind' in secrets ? [] : secrets;
  return [...env, ...handed, ...steps.flatMap(settingsOfStep)];
}

export function settingsOfStep(step: Step): readonly Setting[] {
  return [...step.env, ...step.with];
}

/** Whether a secret may be a Mistral key although its name does not say so. */
function isGeneral(name: string): boolean {
  return name !== 'github_token' && otherProviderOf(name.toUpperCase()) === undefined;
}

/** The names of a context that give their value to something that holds a Mistral key by its name. */
function assignedFrom(context: string, settings: readonly Setting[]): readonly string[] {
  return settings
    .filter(({ name }) => isMistralKeySetting(name))
    .flatMap(({ value }) => {
      const expressions = embeddedIn(value.text);
      const [only] = expressions;
      const isWhole = expressions.length === 1 && only?.end === value.text.trimEnd().length;
      if (!isWhole || only.start !== 0 || only.expression === undefined) return [];
      return valuesOf(only.expression).flatMap(({ path }) =>
        path[0] === context && path[1] !== undefined && isGeneral(path[1]) ? [path[1]] : [],
      );
    });
}

/** The secrets of a repository that are given to a variable or an input for a Mistral key; in lower case. */
export function keySecrets({ workflows }: WorkflowFiles): ReadonlySet<string> {
  const settings = workflows.flatMap(({ env, jobs }) => [...env, ...jobs.flatMap(settingsOfJob)]);
  return new Set(assignedFrom('secrets', settings));
}

/** The inputs of an action that are for a Mistral key, by their names or by what they are given to. */
export function keyInputs(inputs: readonly string[], steps: readonly Step[]): readonly string[] {
  const assigned = assignedFrom('inputs', steps.flatMap(settingsOfStep));
  return [...inputs.filter(isMistralKeySetting), ...assigned];
}

/** The file that `./a/path` names, relative to the root: a workflow, or the directory of an action. */
export function localPath(uses: string | undefined): string | undefined {
  return uses?.startsWith('./') === true ? posix.normalize(uses).replace(/\/$/u, '') : undefined;
}
