import { DEFAULT_CONFIG_PATH } from '../config/config.js';
import { CHECKS, type Check } from '../findings/finding.js';
import { FAIL_ON, type FailOn } from '../policy/verdict.js';
import {
  filePath,
  flag,
  minutes,
  oneOf,
  optional,
  repositoryPath,
  revision,
  severalOf,
  trimAscii,
  variableNames,
} from './input-values.js';

/** What a run can be asked to look at; `tree` is the head tree as it stands in objects. */
const SCOPES = ['changes', 'history', 'tree'] as const;
export type ScopeName = (typeof SCOPES)[number];

const POLICY_FROM = ['base', 'head'] as const;
export type PolicyFrom = (typeof POLICY_FROM)[number];

const COMMENT_MODES = ['auto', 'always', 'never'] as const;
type CommentMode = (typeof COMMENT_MODES)[number];

const DEFAULT_DEADLINE_MINUTES = 10;

/** Every input of `action.yml`, parsed. Nobody else reads inputs. */
export interface ActionInputs {
  /** Undefined where the workflow passes an empty one: nothing is then fetched or published. */
  readonly token: string | undefined;
  readonly scan: 'auto' | readonly ScopeName[];
  /** An object id, or the name of a branch or tag that is still to be resolved. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly checks: readonly Check[];
  /** Path of the config file in the repository, with `/`. */
  readonly config: string;
  readonly failOn: FailOn;
  readonly failOnExisting: boolean;
  readonly policyFrom: PolicyFrom;
  readonly deadlineMinutes: number;
  /** Whether found keys are tested with Mistral. */
  readonly verifyKeys: boolean;
  /** Names of environment variables whose keys are tested. */
  readonly testKeys: readonly string[];
  /** The row of `environments` that applies. */
  readonly environment: string | undefined;
  readonly comment: CommentMode;
  readonly sarifFile: string | undefined;
  readonly jsonFile: string | undefined;
  /** As given: whether it lies inside the workspace is for whoever opens it to check. */
  readonly path: string;
}

/** Gives the text of an input, empty where it is not set. */
export type GetInput = (name: string) => string;

/**
 * Reads inputs as the runner hands them over. `core.getInput` is not used: it trims all Unicode white
 * space, so a byte order mark in front of an object id would vanish before anyone could refuse it.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function inputsFrom(env: Readonly<Record<string, string | undefined>>): GetInput {
  return (name) => {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    return trimAscii(value);
  };
}

/** Parses every input. Throws `InputError` (see `input-values.ts`) for the first one that cannot be used. */
export function readInputs(getInput: GetInput): ActionInputs {
  return {
    token: optional(getInput('token')),
    scan: severalOf('scan', getInput('scan'), { names: SCOPES, all: 'auto' }) ?? 'auto',
    base: revision('base', getInput('base')),
    head: revision('head', getInput('head')),
    checks: severalOf('checks', getInput('checks'), { names: CHECKS, all: 'all' }) ?? CHECKS,
    config: repositoryPath('config', getInput('config')) ?? DEFAULT_CONFIG_PATH,
    failOn: oneOf('fail-on', getInput('fail-on'), { names: FAIL_ON, fallback: 'error' }),
    failOnExisting: flag('fail-on-existing', getInput('fail-on-existing')),
    policyFrom: oneOf('policy-from', getInput('policy-from'), {
      names: POLICY_FROM,
      fallback: 'base',
    }),
    deadlineMinutes: minutes(
      'deadline-minutes',
      getInput('deadline-minutes'),
      DEFAULT_DEADLINE_MINUTES,
    ),
    verifyKeys: flag('verify-keys', getInput('verify-keys')),
    testKeys: variableNames('test-keys', getInput('test-keys')),
    environment: optional(getInput('environment')),
    comment: oneOf('comment', getInput('comment'), { names: COMMENT_MODES, fallback: 'auto' }),
    sarifFile: filePath('sarif-file', getInput('sarif-file')),
    jsonFile: filePath('json-file', getInput('json-file')),
    path: filePath('path', getInput('path')) ?? '.',
  };
}
