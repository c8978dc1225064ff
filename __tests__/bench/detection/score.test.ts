import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../../bench/detection/claim.js';
import type { LabelledKey, Sample } from '../../../bench/detection/sample.js';
import { judgeSample, scoreByCategory, scoreOf } from '../../../bench/detection/score.js';
import { sampleKey } from '../../helpers/key.js';

function sample(keys: readonly LabelledKey[], category = 'shell'): Sample {
  const isLeak = keys.length > 0;
  const id = `${isLeak ? 'leaks' : 'clean'}/${category}/a`;
  const place = { path: 'a.sh', bytes: Buffer.from(''), repository: {} };
  return { id, category, name: 'a', seed: 1, isLeak, isOutOfScope: false, keys, ...place };
}

const KEY: LabelledKey = { value: sampleKey(1), lines: [{ first: 3, last: 4 }] };

function claim(first: number, change: Partial<Claim> = {}): Claim {
  const lines = { first, last: first };
  return { path: 'a.sh', lines, rule: 'a-rule', kind: 'mistral', ...change };
}

describe('what counts as right', () => {
  it('finds a leak by a claim on one of its lines, or on the whole file', () => {
    for (const claims of [[claim(3)], [claim(4)], [claim(9, { lines: undefined })]]) {
      expect(judgeSample(sample([KEY]), claims, 'mistral')).toMatchObject({
        isRight: true,
        keysFound: 1,
        strays: [],
      });
    }
  });

  it('finds a leak by its value, wherever the tool says that it stands', () => {
    const outcome = judgeSample(sample([KEY]), [claim(9, { value: `x=${KEY.value}` })], 'mistral');
    expect(outcome.isRight).toBe(true);
  });

  it('calls a claim on another line a stray, and the leak missed', () => {
    const outcome = judgeSample(sample([KEY]), [claim(5)], 'mistral');
    expect(outcome).toMatchObject({ isRight: false, keysFound: 0 });
    expect(outcome.strays).toHaveLength(1);
  });

  it('counts a generic rule only where generic rules count, and never another vendor’s', () => {
    const clean = sample([]);
    const generic = claim(1, { kind: 'generic' });
    expect(judgeSample(clean, [generic], 'mistral-and-generic').isRight).toBe(false);
    expect(judgeSample(clean, [generic], 'mistral').isRight).toBe(true);
    expect(judgeSample(clean, [claim(1, { kind: 'other' })], 'mistral-and-generic').isRight).toBe(
      true,
    );
  });

  it('counts each key of a leak', () => {
    const other: LabelledKey = { value: sampleKey(2), lines: [{ first: 9, last: 9 }] };
    expect(judgeSample(sample([KEY, other]), [claim(9)], 'mistral')).toMatchObject({
      isRight: true,
      keysFound: 1,
    });
  });
});

describe('a score', () => {
  const found = judgeSample(sample([KEY]), [claim(3)], 'mistral');
  const missed = judgeSample(sample([KEY], 'yaml'), [], 'mistral');
  const alarm = judgeSample(sample([]), [claim(1)], 'mistral');
  const quiet = judgeSample(sample([], 'yaml'), [], 'mistral');

  it('gives recall, precision and F1', () => {
    const score = scoreOf([found, found, found, missed, alarm, quiet]);
    expect(score).toMatchObject({ leaks: 4, found: 3, clean: 2, falseAlarms: 1 });
    expect(score.recall).toBeCloseTo(0.75);
    expect(score.precision).toBeCloseTo(0.75);
    expect(score.f1).toBeCloseTo(0.75);
  });

  it('has no recall without leaks, and no precision where nothing was claimed', () => {
    expect(scoreOf([quiet])).toMatchObject({ recall: undefined, precision: undefined });
    expect(scoreOf([missed, quiet])).toMatchObject({ recall: 0, precision: undefined });
  });

  it('orders categories by their share, weakest first', () => {
    const names = scoreByCategory([found, missed, quiet, alarm, quiet]).map(
      ({ kind, category, right, all }) => `${kind}/${category} ${right}/${all}`,
    );
    expect(names).toEqual([
      'clean/shell 0/1',
      'leaks/yaml 0/1',
      'leaks/shell 1/1',
      'clean/yaml 2/2',
    ]);
  });
});
