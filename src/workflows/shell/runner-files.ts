import type { ReadPipeline } from './script.js';
import { sinkOf } from './sinks.js';

/** What later steps have of the key. */
interface SetByCommands {
  readonly variables: readonly string[];
  /** `steps.<id>.outputs.<name>`, in lower case. */
  readonly outputs: readonly string[];
}

/** The name in front of a value: `NAME=…`. Linear: one class behind a quote or the start. */
const NAMED = /(?:^|["'\s])([A-Za-z_][\w-]{0,100})=/u;

/** The variables and outputs that a script sets to the key by writing them into a file of the runner. */
export function setByCommands(
  script: readonly ReadPipeline[],
  stepId: string | undefined,
): SetByCommands {
  const set = script.flatMap((pipeline) =>
    pipeline.commands.flatMap((command, index) => {
      const sinks = command.mentions.map((mention) => sinkOf(pipeline, index, mention));
      const written = command.words.map(({ raw }) => NAMED.exec(raw)?.[1]);
      const name = written.find((one) => one !== undefined);
      const file = sinks.find((sink) => sink.kind === 'runner-file');
      return name === undefined || file === undefined ? [] : [{ name, file: file.name }];
    }),
  );
  return {
    variables: set.filter(({ file }) => file === 'GITHUB_ENV').map(({ name }) => name),
    outputs: set
      .filter(({ file }) => file === 'GITHUB_OUTPUT' && stepId !== undefined)
      .map(({ name }) => `steps.${stepId ?? ''}.outputs.${name}`.toLowerCase()),
  };
}
