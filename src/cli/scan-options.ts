import { FAIL_ON, type FailOn } from '../policy/verdict.js';
import { CHECKS, type Check } from '../findings/finding.js';
import { choiceOption, isSet, textOption, UsageError } from './arguments.js';
import type { Arguments, Option } from './command.js';

const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const;

/** What `scan` was asked to do. */
export interface ScanOptions {
  readonly directory: string;
  readonly scopes: Scopes;
  readonly checks: readonly Check[];
  readonly config: string | undefined;
  readonly failOn: FailOn;
  readonly failOnExisting: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly output: string | undefined;
  /** Undefined: no deadline. */
  readonly deadlineMinutes: number | undefined;
  readonly color: boolean;
  readonly quiet: boolean;
  /** Whether found keys are tested with Mistral. */
  readonly verifyKeys: boolean;
  /** The row of `environments` that applies. */
  readonly environment: string | undefined;
}

export interface Scopes {
  readonly changes: { readonly base: string; readonly head: string } | undefined;
  readonly staged: boolean;
  readonly history: boolean;
  readonly tree: boolean;
  /** No scope was named: history and working tree. */
  readonly isDefault: boolean;
}

/** The options of `scan`, for the parser and the help text. */
export const SCAN_OPTIONS = {
  changes: {
    type: 'string',
    value: 'BASE..HEAD',
    help: 'What the commits of HEAD that BASE lacks introduce',
  },
  staged: { type: 'boolean', help: 'What the index has and HEAD has not' },
  history: { type: 'boolean', help: 'Every commit, tag, note and reference' },
  tree: {
    type: 'boolean',
    help: 'The working tree: tracked and untracked files that are not ignored',
  },
  checks: { type: 'string', value: 'LIST', help: `Of ${CHECKS.join(', ')}, or all (the default)` },
  config: {
    type: 'string',
    value: 'FILE',
    help: 'Within the repository; .github/mistral-security.yml unless given',
  },
  'fail-on': { type: 'string', value: 'LEVEL', help: `${FAIL_ON.join(', ')}; error unless given` },
  'fail-on-existing': {
    type: 'boolean',
    help: 'With --changes: what stands at the base already counts too',
  },
  'verify-keys': { type: 'boolean', help: 'Test found keys with Mistral: 20 at most' },
  environment: {
    type: 'string',
    value: 'ROW',
    help: 'The row of `environments` in the config that applies',
  },
  format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')}; text unless given` },
  output: { type: 'string', value: 'FILE', help: 'Write the report there instead of printing it' },
  'deadline-minutes': {
    type: 'string',
    value: 'N',
    help: 'Past it the scan is incomplete; none unless given',
  },
  'no-color': { type: 'boolean', help: 'No colour; NO_COLOR does the same' },
  quiet: { type: 'boolean', help: 'No progress, and no report where there is nothing to say' },
} as const satisfies Record<string, Option>;

/** Reads what was given. Throws `UsageError` naming the option and what it takes. */
export function scanOptions(
  given: Arguments,
  environment: { readonly colorful: boolean },
): ScanOptions {
  return {
    directory: given.positionals[0] ?? '.',
    scopes: scopes(given),
    checks: chosenChecks(textOption(given, 'checks') ?? 'all'),
    config: textOption(given, 'config'),
    failOn: choiceOption(given, 'fail-on', FAIL_ON) ?? 'error',
    failOnExisting: isSet(given, 'fail-on-existing'),
    format: choiceOption(given, 'format', FORMATS) ?? 'text',
    output: textOption(given, 'output'),
    deadlineMinutes: minutes(textOption(given, 'deadline-minutes')),
    color: environment.colorful && !isSet(given, 'no-color'),
    quiet: isSet(given, 'quiet'),
    verifyKeys: isSet(given, 'verify-keys'),
    environment: textOption(given, 'environment'),
  };
}

function scopes(given: Arguments): Scopes {
  const text = textOption(given, 'changes');
  const changes = text === undefined ? undefined : range(text);
  const named = {
    staged: isSet(given, 'staged'),
    history: isSet(given, 'history'),
    tree: isSet(given, 'tree'),
  };
  const isDefault = changes === undefined && !Object.values(named).includes(true);
  return isDefault
    ? { changes, staged: false, history: true, tree: true, isDefault }
    : { changes, ...named, isDefault };
}

function range(text: string): { base: string; head: string } {
  const parts = text.split('..');
  const [base, head] = parts;
  if (
    parts.length !== 2 ||
    base === undefined ||
    base === '' ||
    head === undefined ||
    head.startsWith('.')
  ) {
    throw new UsageError('--changes takes BASE..HEAD, for example origin/main..HEAD');
  }
  return { base, head: head === '' ? 'HEAD' : head };
}

/** The checks of a list with commas, or all. Throws `UsageError` for a name that there is not. */
export function chosenChecks(text: string): readonly Check[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('all')) return CHECKS;
  const known = CHECKS.filter((check) => names.includes(check));
  const unknown = names.find((name) => !CHECKS.some((check) => check === name));
  if (unknown !== undefined)
    throw new UsageError(`--checks: not all or one of ${CHECKS.join(', ')}`);
  return known;
}

function minutes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) {
    throw new UsageError('--deadline-minutes takes a number above 0');
  }
  return value;
}
