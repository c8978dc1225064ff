import type { Check, Severity } from '../findings/finding.js';
import type { EnvironmentPolicy } from '../findings/limits.js';

/** Where the config file stands unless an input says otherwise, relative to the repository. */
export const DEFAULT_CONFIG_PATH = '.github/mistral-security.yml';

/** One accepted finding, by the hash of what was found: it survives squash, rename and moved lines. */
export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string | undefined;
  /** ISO date (`2027-01-01`), the last day on which it counts. */
  readonly expires: string;
  /** Where it stands in the config file, 1-based; absent where it did not come from a file. */
  readonly line?: number;
}

type Level = Severity | 'off';

/** What the config file says; see `schema.ts` for its form. */
export interface Policy {
  readonly rules: ReadonlyMap<string, Level>;
  /** Globs for practice checks; never for keys. */
  readonly ignoredPaths: readonly string[];
  readonly suppressions: readonly Suppression[];
  /** How long a comment that accepts a finding counts, from the day of the commit that added it. */
  readonly inlineExpiresAfterDays: number;
  /** By the name that the input `environment` gives. */
  readonly environments: ReadonlyMap<string, EnvironmentPolicy>;
  /** The most that a leaked key counts for once a live test has proved it inactive. */
  readonly revokedKeys: Severity;
  /** `defaults`, or where it was read: path and commit, or path and `working tree`. */
  readonly origin: string;
  /** The config file's path; absent for defaults. */
  readonly path?: string;
}

/** Everything that decides what is checked and judged: defaults, then the file, then inputs. */
export interface Config {
  readonly checks: readonly Check[];
  readonly failOn: Severity | 'never';
  readonly failOnExisting: boolean;
  readonly policy: Policy;
}
