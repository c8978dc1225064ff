import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { logProgress } from '../../src/action/log-progress.js';
import { Receipt } from '../../src/findings/coverage.js';

const HALF_A_MINUTE = 30_000;

describe('the log of a long scan', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('has a line every half minute with what was read so far, and none once it is done', () => {
    const lines: string[] = [];
    const receipt = new Receipt();
    const progress = logProgress({ write: (text) => lines.push(text) }, receipt);
    jest.advanceTimersByTime(HALF_A_MINUTE - 1);
    expect(lines).toEqual([]);
    receipt.commit();
    receipt.blob(2_500_000);
    jest.advanceTimersByTime(1);
    receipt.step = { what: 'texts', done: 1, total: 3 };
    jest.advanceTimersByTime(HALF_A_MINUTE);
    receipt.step = { what: 'candidates', done: 0, total: 0 };
    jest.advanceTimersByTime(HALF_A_MINUTE);
    progress.stop();
    jest.advanceTimersByTime(10 * HALF_A_MINUTE);
    expect(lines).toEqual([
      'Scanning: 1 commits, 1 blobs, 2.5 MB\n',
      'Reading packs: 33%\n',
      'Judging candidates: 0%\n',
    ]);
  });
});
