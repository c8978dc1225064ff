import { describe, expect, it } from '@jest/globals';
import { problemOf } from '../../src/action/problem-of.js';
import { Failure } from '../../src/findings/failure.js';
import { GitError } from '../../src/git/git-error.js';

describe('what ended a run', () => {
  it.each([
    ['not-a-repository', 'configuration'],
    ['git-untrusted', 'configuration'],
    ['unknown-revision', 'configuration'],
    ['missing-object', 'missing-object'],
    ['corrupt-object', 'corrupt-object'],
    ['fetch-failed', 'git'],
    ['git-failed', 'git'],
  ] as const)('is, where git says %s, a problem of kind %s', (code, kind) => {
    const remedy = 'Do it.';
    expect(problemOf(new GitError(code, 'message', remedy))).toEqual({
      kind,
      message: 'message',
      remedy,
    });
  });

  it('is a matter of configuration where another step gave up', () => {
    expect(problemOf(new Failure('no'))).toEqual({ kind: 'configuration', message: 'no' });
  });

  it.each([new Error('holds contents'), 'holds contents'])(
    'is a fault of ours otherwise, and quotes nothing',
    (thrown) => {
      expect(problemOf(thrown)).toMatchObject({ kind: 'internal' });
      expect(JSON.stringify(problemOf(thrown))).not.toContain('holds contents');
    },
  );
});
