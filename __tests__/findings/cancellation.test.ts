import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { CANCELLED_PROBLEM, cancelledBy, problemOfAbort } from '../../src/findings/cancellation.js';
import { DEADLINE_PROBLEM } from '../../src/findings/deadline.js';

describe('cancelledBy', () => {
  it.each([
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
    ['SIGTERM', 'SIGTERM'],
  ])('aborts at the first signal %s and ends at the second %s', (first, second) => {
    const source = new EventEmitter();
    const ends: string[] = [];
    const signal = cancelledBy(source, () => ends.push('ended'));
    expect(signal.aborted).toBe(false);
    source.emit(first);
    expect([signal.aborted, ends]).toEqual([true, []]);
    source.emit(second);
    expect(ends).toEqual(['ended']);
  });
});

describe('problemOfAbort', () => {
  it('tells a cancelled run from one past its deadline, also where either may have ended it', () => {
    const source = new EventEmitter();
    const cancelled = cancelledBy(source, () => undefined);
    const either = AbortSignal.any([new AbortController().signal, cancelled]);
    source.emit('SIGTERM');
    expect(problemOfAbort(either)).toEqual(CANCELLED_PROBLEM);
    expect(problemOfAbort(AbortSignal.abort())).toEqual(DEADLINE_PROBLEM);
  });
});
