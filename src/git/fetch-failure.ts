import { GitError } from './git-error.js';
import { CHECKOUT_REMEDY } from './remedy.js';

/** Why a fetch failed, in words of our own. */
export interface FetchReason {
  readonly words: string;
  /** Whether the same fetch may work a moment later. */
  readonly isTransient?: boolean;
  /** Whether every other fetch of this run would fail as well. */
  readonly isLasting?: boolean;
}

/** A server, or the way to it, that did not give what was asked for. */
export class FetchFailure extends GitError {
  readonly isTransient: boolean;
  readonly isLasting: boolean;

  constructor(host: string, { words, isTransient = false, isLasting = false }: FetchReason) {
    super('fetch-failed', `Fetching from ${host} failed: ${words}.`, CHECKOUT_REMEDY);
    this.isTransient = isTransient;
    this.isLasting = isLasting;
  }
}

/** Reasons that can be told from git's words. Alternatives of fixed words: linear. */
const REASONS: readonly (readonly [RegExp, FetchReason])[] = [
  [
    /not our ref|couldn't find remote ref|unadvertised object/iu,
    { words: 'the server does not have it' },
  ],
  [
    /Authentication failed|could not read Username|error: 40[13]\b/u,
    { words: 'the server refused the token', isLasting: true },
  ],
  [
    /repository not found|repository '[^']*' not found|error: 404\b/iu,
    { words: 'the server has no such repository', isLasting: true },
  ],
  [
    /could not resolve host|failed to connect|couldn't connect|timed out|operation too slow/iu,
    { words: 'the server could not be reached', isTransient: true, isLasting: true },
  ],
  [
    /error: (?:5\d\d|429)\b/u,
    { words: 'the server had a fault', isTransient: true, isLasting: true },
  ],
  [
    /early EOF|RPC failed|unexpected disconnect|hung up|connection reset|connection was/iu,
    { words: 'the connection broke off', isTransient: true },
  ],
];

/** What a failed fetch's stderr says, or how git ended where it says nothing that is known. */
export function reasonOf(stderr: string, ending: string): FetchReason {
  const known = REASONS.find(([pattern]) => pattern.test(stderr))?.[1];
  return known ?? { words: `git fetch ${ending}` };
}
