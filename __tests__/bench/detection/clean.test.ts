import { describe, expect, it } from '@jest/globals';
import { cleanTemplates } from '../../../bench/detection/clean/index.js';
import { materialise } from '../../../bench/detection/materialise.js';

const idOf = ({ category, name }: { category: string; name: string }) => `${category}/${name}`;
const RUN_OF_32 = /(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/u;

describe('the clean half of the corpus', () => {
  it('has at least 450 templates in at least 60 categories', () => {
    expect(cleanTemplates.length).toBeGreaterThanOrEqual(450);
    expect(new Set(cleanTemplates.map(({ category }) => category)).size).toBeGreaterThanOrEqual(60);
  });

  it('names every template once', () => {
    const ids = cleanTemplates.map(idOf);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('is filled in without a key, and with the same bytes again', () => {
    for (const template of cleanTemplates) {
      const { keys, bytes } = materialise(template, 7);
      expect(keys).toEqual([]);
      expect(bytes).toEqual(materialise(template, 7).bytes);
      expect(bytes.length).toBeGreaterThan(0);
    }
  });

  it('holds nothing in a template that looks like a key', () => {
    const alike = cleanTemplates.filter(
      ({ path, text }) => RUN_OF_32.test(text) || RUN_OF_32.test(path),
    );
    expect(alike.map(idOf)).toEqual([]);
  });

  it('gives each template a path that names a file', () => {
    for (const { path } of cleanTemplates) expect(path).toMatch(/^[^/\\\s][^\\\n]*[^/\s]$/u);
  });

  it('tempts a scanner: most files hold a run of 32 letters and digits once they are filled in', () => {
    const tempting = cleanTemplates.filter((template) =>
      RUN_OF_32.test(Buffer.from(materialise(template, 7).bytes).toString('utf8')),
    );
    expect(tempting.length).toBeGreaterThan(cleanTemplates.length / 2);
  });
});
