import type { Policy } from '../config/config.js';
import { Failure } from '../findings/failure.js';
import type { KeyTest } from '../findings/key-test.js';
import type { EnvironmentPolicy } from '../findings/limits.js';
import { isModelAllowedBy } from '../findings/model-names.js';
import type { TestedKey } from './verdict.js';

/** A row of `environments` by its name. */
export interface Environment {
  readonly name: string;
  readonly policy: EnvironmentPolicy;
}

/** The row that applies; undefined where none was asked for. Throws a `Failure` for a name that has no row. */
export function environmentOf(
  { environments, origin }: Policy,
  name: string | undefined,
): Environment | undefined {
  if (name === undefined) return undefined;
  const policy = environments.get(name);
  if (policy !== undefined) return { name, policy };
  const names = [...environments.keys()].join(', ');
  // The name that was asked for is not repeated: whatever stands in an input may be a key.
  throw new Failure(`\`environment\` names no row of \`environments\` in the config (${origin})`, {
    remedy:
      names === ''
        ? 'That config has no `environments`. On a change it is read at the base: add the row there first.'
        : `Rows there: ${names}. On a change the config is read at the base: add a row there first.`,
  });
}

/** What a key that was tested by name comes to under the environment that applies. */
export function testedKeyOf(
  { name, test }: { readonly name: string; readonly test: KeyTest },
  environment: Environment | undefined,
): TestedKey {
  const excessive = excessiveModels(test, environment?.policy.allowedModels);
  return { name, test, environment: environment?.name, excessive };
}

/** Models that the key reaches on any host and that are not allowed by their id or one of their other names. */
function excessiveModels(
  { hosts }: KeyTest,
  allowedModels: readonly string[] | undefined,
): readonly string[] {
  if (allowedModels === undefined) return [];
  const reached = hosts.flatMap(({ models }) => models);
  const excessive = reached.filter(
    ({ id, aliases }) =>
      ![id, ...aliases].some((name) => allowedModels.some((one) => isModelAllowedBy(name, one))),
  );
  return [...new Set(excessive.map(({ id }) => id))].sort();
}
