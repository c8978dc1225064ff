/** What a deployment environment allows; what is absent is not limited. */
export interface EnvironmentPolicy {
  readonly allowedModels?: readonly string[] | undefined;
  readonly maxTokensPerRequest?: number | undefined;
}

/** The policy's rows by the names of environments, for rules that hold the code to them. */
export interface Limits {
  readonly environments: ReadonlyMap<string, EnvironmentPolicy>;
  /** The row that applies, where the run was told so. */
  readonly environment: string | undefined;
}

/** Nothing is limited. */
export const NO_LIMITS: Limits = { environments: new Map(), environment: undefined };
