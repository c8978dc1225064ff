import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  candidateAt,
  candidatesIn,
  unitsOfBytes,
  visitCandidates,
} from '../../src/keys/candidates.js';
import { mayHoldKey } from '../../src/keys/may-hold.js';
import { sampleKey } from '../helpers/key.js';
import { contentOf } from '../helpers/subject.js';
import { charactersRead } from '../helpers/work.js';

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
        expect([...candidatesIn(text)]).toEqual(naiveStarts(text));
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
    expect([...candidatesIn(text)]).toEqual([before.length]);
    expect(candidateAt(text, before.length)).toEqual({
      value: sampleKey(1),
      start: before.length,
      end: before.length + 32,
    });
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
const HOSTILE_CHARACTERS = 100_000;
/** Twice the text may take twice the work and a little more; squared work would take four times as much. */
const LARGEST_GROWTH = 2.2;
/** A run that is hit is walked once; the rest of the text is looked at once in 32 characters. */
const LOOKS_PER_BYTE = 1.1;

function hostile(unit: string, characters: number): string {
  return unit.repeat(Math.ceil(characters / unit.length));
}

describe('the search for candidates in hostile texts', () => {
  it.each(Object.entries(HOSTILE))('AT-33 looks at each byte of %s about once', (_name, unit) => {
    const units = unitsOfBytes(new TextEncoder().encode(hostile(unit, HOSTILE_CHARACTERS)));
    let looks = 0;
    const counted = {
      length: units.length,
      at: (index: number): number => {
        looks += 1;
        return units.at(index);
      },
    };
    visitCandidates(counted, () => false);
    expect(looks / units.length).toBeLessThan(LOOKS_PER_BYTE);
  });

  it.each(Object.entries(HOSTILE))(
    'AT-33 reads %s in work that grows as it does',
    (_name, unit) => {
      const work = (characters: number): number =>
        charactersRead(() => {
          expect(mayHoldKey(contentOf(hostile(unit, characters)))).toBe(false);
        });
      const once = Math.max(work(HOSTILE_CHARACTERS), HOSTILE_CHARACTERS);
      expect(work(2 * HOSTILE_CHARACTERS) / once).toBeLessThan(LARGEST_GROWTH);
    },
  );
});
