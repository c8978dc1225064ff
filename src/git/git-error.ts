import { Failure } from '../findings/failure.js';

/** What went wrong, for callers that act on it; the message is for people. */
export type GitErrorCode =
  | 'not-a-repository'
  | 'broken-link'
  | 'git-not-found'
  | 'git-untrusted'
  | 'git-too-old'
  | 'git-failed'
  | 'bad-revision'
  | 'unknown-revision'
  | 'missing-object'
  | 'corrupt-object'
  | 'bad-reference'
  | 'bad-index'
  | 'unsupported'
  | 'fetch-impossible'
  | 'fetch-failed'
  | 'closed';

/**
 * Git could not give what was asked. The message names what, where and, in `remedy`, how to mend it. It may hold
 * names from the repository, so it must be escaped before it is printed; it never holds contents or a token.
 */
export class GitError extends Failure {
  override readonly name = 'GitError';
  readonly code: GitErrorCode;

  constructor(code: GitErrorCode, message: string, remedy?: string) {
    super(message, remedy === undefined ? {} : { remedy });
    this.code = code;
  }
}
