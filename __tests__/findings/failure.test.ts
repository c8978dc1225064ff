import { describe, expect, it } from '@jest/globals';
import { describeFailure, Failure } from '../../src/findings/failure.js';

describe('what may be said of an error', () => {
  it('is the whole message and remedy of a failure that a user can act on', () => {
    const failure = new Failure('no such base', { remedy: 'Fetch it.' });
    expect(describeFailure(failure)).toEqual({ message: 'no such base', remedy: 'Fetch it.' });
    expect(describeFailure(new Failure('alone'))).toEqual({ message: 'alone' });
  });

  it('AT-09 never holds the message of a foreign error, which may quote a file or a workflow command', () => {
    const hostile = new SyntaxError(
      'Unexpected token\n::stop-commands::x\n    at evil (file.js:1:1)',
    );
    const { message } = describeFailure(hostile);
    expect(message).not.toContain('stop-commands');
    expect(message).not.toContain('\n');
    expect(message).toContain('SyntaxError');
  });

  it('names what was thrown where it was not an error', () => {
    expect(describeFailure('::error::x').message).toBe('internal error (string)');
  });
});
