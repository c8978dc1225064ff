import type { Problem } from '../findings/coverage.js';
import { describeFailure, Failure } from '../findings/failure.js';
import { GitError, type GitErrorCode } from '../git/git-error.js';

/** What a user mends by other inputs or another checkout; any other fault of git means that objects were not read. */
const MENDED_BY_SETTINGS: ReadonlySet<GitErrorCode> = new Set<GitErrorCode>([
  'not-a-repository',
  'broken-link',
  'git-not-found',
  'git-untrusted',
  'git-too-old',
  'bad-revision',
  'unknown-revision',
  'unsupported',
]);

/** What ended a run before there was something to judge. */
export function problemOf(thrown: unknown): Problem {
  return { kind: kindOf(thrown), ...describeFailure(thrown) };
}

function kindOf(thrown: unknown): Problem['kind'] {
  if (!(thrown instanceof Failure)) return 'internal';
  if (!(thrown instanceof GitError) || MENDED_BY_SETTINGS.has(thrown.code)) return 'configuration';
  const { code } = thrown;
  return code === 'missing-object' || code === 'corrupt-object' ? code : 'git';
}
