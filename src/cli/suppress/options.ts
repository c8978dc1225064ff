import { maskKeys } from '../../reporters/escaping/mask.js';
import { visible } from '../../reporters/escaping/visible.js';
import { isSet, textOption, UsageError } from '../arguments.js';
import type { Arguments, Option } from '../command.js';

/** What is accepted, why, by whom and until when. */
export interface SuppressOptions {
  /** Undefined with `--all-in-history`. */
  readonly fingerprint: string | undefined;
  readonly directory: string;
  readonly config: string | undefined;
  readonly reason: string;
  readonly owner: string;
  /** ISO date. */
  readonly expires: string;
  readonly renew: boolean;
  readonly includeHead: boolean;
}

export const SUPPRESS_OPTIONS = {
  reason: { type: 'string', value: 'TEXT', help: 'Why it is accepted' },
  owner: { type: 'string', value: 'NAME', help: 'Who answers for it' },
  expires: { type: 'string', value: 'DATE', help: 'The last day on which it counts: 2027-01-31' },
  renew: { type: 'boolean', help: 'Give an entry that is there this reason, owner and date' },
  'all-in-history': {
    type: 'boolean',
    help: 'Instead of a fingerprint: every key that stands in history and no longer in head',
  },
  'include-head': { type: 'boolean', help: 'With --all-in-history: keys in head too' },
  config: {
    type: 'string',
    value: 'FILE',
    help: 'Within the repository; .github/mistral-security.yml unless given',
  },
} as const satisfies Record<string, Option>;

/** Reads what was given. Throws `UsageError` naming what is missing. */
export function suppressOptions(given: Arguments, today: string): SuppressOptions {
  const isAll = isSet(given, 'all-in-history');
  const [first, second] = given.positionals;
  if (isAll && second !== undefined) throw wrong('--all-in-history takes a directory alone');
  if (isAll && isSet(given, 'renew')) throw wrong('--renew takes a fingerprint');
  if (!isAll && isSet(given, 'include-head')) throw wrong('--include-head is for --all-in-history');
  return {
    fingerprint: isAll ? undefined : fingerprint(first),
    directory: (isAll ? first : second) ?? '.',
    config: textOption(given, 'config'),
    reason: words(given, 'reason'),
    owner: words(given, 'owner'),
    expires: date(textOption(given, 'expires'), today),
    renew: isSet(given, 'renew'),
    includeHead: isSet(given, 'include-head'),
  };
}

/** A whole fingerprint, with or without the name of its hash. Anchored, fixed length: linear. */
const FINGERPRINT = /^(?:sha256:)?([0-9a-f]{64})$/u;

function fingerprint(text: string | undefined): string {
  const digits = FINGERPRINT.exec(text ?? '')?.[1];
  if (digits === undefined) {
    // What was given may be a key: it is not repeated.
    throw wrong('`suppress` needs the fingerprint of a finding: sha256: and 64 hexadecimal digits');
  }
  return `sha256:${digits}`;
}

const MAX_CHARACTERS = 500;

function words(given: Arguments, name: 'reason' | 'owner'): string {
  const text = (textOption(given, name) ?? '').trim();
  if (text === '') throw wrong(`--${name} is needed, and must not be empty`);
  if (text.length > MAX_CHARACTERS)
    throw wrong(`--${name} must have at most ${String(MAX_CHARACTERS)} characters`);
  if (visible(text) !== text) throw wrong(`--${name} must be one line of visible characters`);
  if (maskKeys(text) !== text) throw wrong(`--${name} holds what looks like a key`);
  return text;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

function date(text: string | undefined, today: string): string {
  if (text === undefined) throw wrong('--expires is needed: a date such as 2027-01-31');
  const time = DATE.test(text) ? Date.parse(text) : Number.NaN;
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isReal) throw wrong('--expires must be a date that exists, such as 2027-01-31');
  if (text < today) throw wrong('--expires is past: such a suppression would not count');
  return text;
}

function wrong(message: string): UsageError {
  return new UsageError(message, { remedy: 'See `mistral-security suppress --help`.' });
}
