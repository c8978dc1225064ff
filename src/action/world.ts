/** Everything that the action knows of the outside; built in `main.ts` alone. */
export interface ActionWorld {
  /** The runner's environment: `INPUT_*`, `GITHUB_*`, `RUNNER_*`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly now: () => Date;
  /** Where the system keeps temporary files, for a runner that does not say. */
  readonly temporaryDirectory: string;
}
