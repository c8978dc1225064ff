import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidatesIn, unitsOfBytes, visitCandidates } from '../../src/keys/candidates.js';
import { mayHoldKey } from '../../src/keys/detect.js';
import { sampleKey } from '../helpers/key.js';
import { contentOf } from '../helpers/subject.js';

/** The obvious way, slow on hostile texts: what the scanner must agree with where no escape is in play. */
function naiveStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/g), ({ index }) => index);
} // prettier-ignore

describe('candidatesIn', () => {
  const runs = fc.array(
    fc.oneof(
      fc.integer({ min: 28, max: 36 }).map((length) => sampleKey(length).repeat(2).slice(0, length)),
      fc.string({ unit: fc.constantFrom(' ', '=', '"', 'a', '9', '\n', 'é', '_', '-') }),
    ),
  ); // prettier-ignore

  it('agrees with the obvious scanner', () => {
    fc.assert(
      fc.property(runs, (parts) => {
        const text = parts.join('');
        expect(candidatesIn(text).map(({ start }) => start)).toEqual(naiveStarts(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same in bytes as in text', () => {
    fc.assert(
      fc.property(runs, (parts) => {
        const text = parts.join('').replaceAll('é', '.');
        const starts: number[] = [];
        visitCandidates(unitsOfBytes(new TextEncoder().encode(text)), (start) => {
          starts.push(start);
          return false;
        });
        expect(starts).toEqual(naiveStarts(text));
      }),
    );
  });

  it.each([
    ['a line end escape', '"\\n', '"'],
    ['a percent escape', 'key%3D', '%26'],
    ['a doubled percent escape', 'key%253D', '%2526'],
    ['a unicode escape', 'key\\u003d', '\\u0026'],
    ['a hexadecimal escape', 'key\\x3d', '\\x26'],
    ['an entity', '&quot;', '&quot;'],
    ['an escaped quote', '\\"', '\\"'],
    ['an underscore', '_', '_'],
    ['a hyphen', '-', '-'],
    ['an equals sign', '=', '='],
  ])('does not take %s for part of the run', (_name, before, after) => {
    const text = `${before}${sampleKey(1)}${after}`;
    expect(candidatesIn(text)).toEqual([
      { value: sampleKey(1), start: before.length, end: before.length + 32 },
    ]);
  });
});

/** Appendix X of the threat model, and what is hardest for this scanner. */
const HOSTILE = {
  a: 'a',
  mistral: 'mistral',
  'mistral and a blank': 'mistral_ ',
  'an assignment': 'mistral_api_key=',
  'many tabs': `mistral${'\t'.repeat(20)}=\n`,
  'dots and dashes': 'a.-_',
  'runs that are too long': 'abcDEF123'.repeat(4),
  'runs of hexadecimal': `${'0a9b'.repeat(8)} `,
};
const HOSTILE_CHARACTERS = 10_000_000;
/** 20 MB a second is promised; a machine that is busy with other work gets four times as long. */
const BUDGET_MS = 2_000;

describe('mayHoldKey', () => {
  it.each(Object.entries(HOSTILE))('AT-33 keeps its pace on 10 MB of %s', (_name, unit) => {
    const text = unit.repeat(HOSTILE_CHARACTERS / unit.length);
    const content = contentOf(text);
    const start = performance.now();
    expect(mayHoldKey(content)).toBe(false);
    expect(performance.now() - start).toBeLessThan(BUDGET_MS);
  });
});
