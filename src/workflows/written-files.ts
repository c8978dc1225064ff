import { posix } from 'node:path';
import type { KeyStep, KeyUnit } from './key-units.js';
import { keyUsesIn } from './rendered.js';
import { outputOf } from './shell/sinks.js';

/** A file that a job writes the key into. */
export interface WrittenFile {
  /** As the script names it, cleaned. */
  readonly path: string;
  /** Index of the step. */
  readonly step: number;
}

/** Commands that print the whole environment. */
export const DUMPS = new Set(['env', 'printenv', 'set', 'export', 'declare']);

/** Actions that make a dotenv file out of their inputs. Linear: alternatives. */
const ENV_FILE_ACTION = /(?:create|make|generate)[-_]?(?:dot)?env/iu;

function clean(path: string): string {
  return posix.normalize(path.replace(/^\$\{?GITHUB_WORKSPACE\}?\//u, ''));
}

function dumpedInto({ script, scope }: KeyStep): readonly string[] {
  if (scope.variables.size === 0) return [];
  return script.flatMap((pipeline) =>
    pipeline.commands.flatMap(({ name, operands }, index) => {
      if (!DUMPS.has(name) || operands.length > 0) return [];
      const output = outputOf(pipeline, index);
      return output.kind === 'file' ? [output.path] : [];
    }),
  );
}

function writtenBy(keyStep: KeyStep): readonly string[] {
  const { step } = keyStep;
  const files = keyUsesIn(keyStep).flatMap(({ sink }) => (sink.kind === 'file' ? [sink.path] : []));
  const isMaker = step.uses !== undefined && ENV_FILE_ACTION.test(step.uses.text);
  const named = step.with.find(({ name }) => /^(?:file_?name|file|path)$/u.test(name));
  const made = isMaker && keyStep.with.length > 0 ? [named?.value.text ?? '.env'] : [];
  return [...files, ...dumpedInto(keyStep), ...made];
}

/** The files that the steps of a job write the key into, in order. */
export function writtenFiles({ steps }: KeyUnit): readonly WrittenFile[] {
  return steps.flatMap((keyStep, step) =>
    writtenBy(keyStep).map((path) => ({ path: clean(path), step })),
  );
}
