import { describe, expect, it } from '@jest/globals';
import { labelledKeys } from '../../../bench/detection/key-lines.js';
import { materialise } from '../../../bench/detection/materialise.js';
import type { Template } from '../../../bench/detection/template.js';
import { samplesOf } from '../../../bench/detection/samples.js';

function template(text: string, path = 'a.txt'): Template {
  return { category: 'lines', name: 'sample', path, text };
}

function linesOf(text: string, path?: string): unknown {
  return labelledKeys(template(text, path), 1).map(({ lines }) => lines);
}

describe('the lines of the keys of a template', () => {
  it('are those on which the filled-in text has them', () => {
    const { bytes } = materialise(template('a\nb\nx={{key}}\n{{hex32}}\n'), 1);
    const [key] = labelledKeys(template('a\nb\nx={{key}}\n{{hex32}}\n'), 1);
    const line = Buffer.from(bytes).toString('utf8').split('\n')[2];
    expect(line).toBe(`x=${String(key?.value)}`);
    expect(key?.lines).toEqual([{ first: 3, last: 3 }]);
  });

  it('are several for a key in parts or in two places', () => {
    expect(linesOf('{{key:0-16}}\n-\n{{key:16-32}}')).toEqual([
      [
        { first: 1, last: 1 },
        { first: 3, last: 3 },
      ],
    ]);
  });

  it('follow a passage that takes fewer or more lines once it is filled in', () => {
    expect(linesOf('{{base64: a\nb\nc }}\nx={{key}}')).toEqual([[{ first: 2, last: 2 }]]);
    const long = 'x'.repeat(90);
    expect(linesOf(`{{base64lines: ${long}{{key}} }}\n{{key2}}`)).toEqual([
      [{ first: 1, last: 3 }],
      [{ first: 4, last: 4 }],
    ]);
  });

  it('are counted from the text behind the mark of an encoding', () => {
    expect(linesOf('{{utf16le-bom}}a\n{{key}}')).toEqual([[{ first: 2, last: 2 }]]);
  });

  it('are untold for a key in the path, and where carriage returns alone end lines', () => {
    expect(linesOf('a\n', '{{key}}.txt')).toEqual([undefined]);
    expect(linesOf('{{cr}}a\n{{key}}')).toEqual([undefined]);
  });
});

describe('filling in templates', () => {
  it('refuses a leak without a key and a clean one with a key', () => {
    const [leak, clean] = [template('{{key}}'), template('none')];
    expect(() => samplesOf({ leaks: [clean], clean: [] }, [1])).toThrow('wrong templates');
    expect(() => samplesOf({ leaks: [], clean: [leak] }, [1])).toThrow('wrong templates');
    expect(samplesOf({ leaks: [leak], clean: [clean] }, [1, 2])).toHaveLength(4);
  });
});
