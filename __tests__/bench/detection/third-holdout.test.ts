import { describe, expect, it } from '@jest/globals';
import { materialise } from '../../../bench/detection/materialise.js';
import { samplesOf } from '../../../bench/detection/samples.js';
import { thirdClean } from '../../../bench/detection/third-holdout/clean/index.js';
import { thirdLeaks } from '../../../bench/detection/third-holdout/leaks/index.js';

const templates = { leaks: thirdLeaks, clean: thirdClean };
const all = [...thirdLeaks, ...thirdClean];
const RUN_OF_32 = /(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/u;

describe('the third hold-out of the corpus', () => {
  it('has at least 250 templates of each half, in categories that name it', () => {
    expect(thirdLeaks.length).toBeGreaterThanOrEqual(250);
    expect(thirdClean.length).toBeGreaterThanOrEqual(250);
    expect(new Set(thirdLeaks.map(({ category }) => category)).size).toBeGreaterThanOrEqual(40);
    for (const { category } of all) expect(category).toMatch(/^third-holdout\/[a-z]+(-[a-z]+)*$/u);
  });

  it('fills in every template, with keys in the leaks alone', () => {
    const samples = samplesOf(templates, [1, 2]);
    expect(samples).toHaveLength(2 * all.length);
    for (const { isLeak, keys } of samples) expect(keys.length > 0).toBe(isLeak);
  });

  it('is filled in with the same bytes again', () => {
    for (const template of all) expect(materialise(template, 7)).toEqual(materialise(template, 7));
  });

  it('names every template once', () => {
    const ids = samplesOf(templates, [1]).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('holds nothing in a template that looks like a key', () => {
    const alike = all.filter(({ path, text }) => RUN_OF_32.test(text) || RUN_OF_32.test(path));
    expect(alike.map(({ category, name }) => `${category}/${name}`)).toEqual([]);
  });

  it('gives each template a path that names a file', () => {
    for (const { path } of all) expect(path).toMatch(/^[^/\\\s][^\\\n]*[^/\s]$/u);
  });

  it('tempts a scanner: at least 250 clean texts hold a run of 32 letters and digits once filled in', () => {
    const tempting = samplesOf({ leaks: [], clean: thirdClean }, [7]).filter(({ bytes }) =>
      RUN_OF_32.test(Buffer.from(bytes).toString('utf8')),
    );
    expect(tempting.length).toBeGreaterThanOrEqual(250);
  });
});
