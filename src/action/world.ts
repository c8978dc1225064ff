import type { MistralAccess } from '../mistral/access.js';

/** Everything that the action knows of the outside; built in `main.ts` alone. */
export interface ActionWorld {
  /** The runner's environment: `INPUT_*`, `GITHUB_*`, `RUNNER_*`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly now: () => Date;
  /** Where the system keeps temporary files, for a runner that does not say. */
  readonly temporaryDirectory: string;
  /** The program of the threads that read packs; without it the one thread reads them. */
  readonly packReader?: URL | undefined;
  readonly mistral: MistralAccess;
  /** Aborted when somebody cancels the run. */
  readonly cancelled: AbortSignal;
  /** Called once, before anything goes over the network to report: 0 green, 1 red. */
  readonly decide: (exitCode: 0 | 1) => void;
}
