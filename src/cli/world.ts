import type { MistralAccess } from '../mistral/access.js';

/** A place to write text to; `isTTY` and `columns` are those of a terminal. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything that the command line knows of the outside; built in `main.ts` alone. */
export interface World {
  /** Without the interpreter and the script. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  readonly temporaryDirectory: string;
  /** The program of the threads that read packs; without it the one thread reads them. */
  readonly packReader?: URL | undefined;
  /** All of the standard input as text; throws a `Failure` where there is too much of it. */
  readonly readInput: () => Promise<string>;
  readonly mistral: MistralAccess;
  /** Aborted when somebody cancels the program. */
  readonly cancelled: AbortSignal;
}
