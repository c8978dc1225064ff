import { describe, expect, it } from '@jest/globals';
import { holdoutClean, holdoutLeaks } from '../../../bench/detection/holdout/index.js';
import { materialise } from '../../../bench/detection/materialise.js';
import { samplesOf } from '../../../bench/detection/samples.js';

const templates = { leaks: holdoutLeaks, clean: holdoutClean };
const all = [...holdoutLeaks, ...holdoutClean];
const RUN_OF_32 = /(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/u;

describe('the hold-out of the corpus', () => {
  it('has at least 200 templates of each half, in categories that name it', () => {
    expect(holdoutLeaks.length).toBeGreaterThanOrEqual(200);
    expect(holdoutClean.length).toBeGreaterThanOrEqual(200);
    for (const { category } of all) expect(category).toMatch(/^holdout\/[a-z]+(-[a-z]+)*$/u);
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

  it('tempts a scanner: most clean files hold a run of 32 letters and digits once filled in', () => {
    const tempting = samplesOf({ leaks: [], clean: holdoutClean }, [7]).filter(({ bytes }) =>
      RUN_OF_32.test(Buffer.from(bytes).toString('utf8')),
    );
    expect(tempting.length).toBeGreaterThan(holdoutClean.length * 0.8);
  });
});
