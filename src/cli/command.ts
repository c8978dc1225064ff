import type { World } from './world.js';

/** One option of a command, for the parser and for the help text alike. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help text. */
  readonly value?: string;
  readonly help: string;
}

/** What the parser made of the words after a command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Exit codes: 0 nothing at or above `--fail-on`, 1 something is, 2 could not scan. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** Positional arguments as the usage line shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly maxPositionals: number;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  readonly run: (world: World, given: Arguments) => Promise<ExitCode>;
}
