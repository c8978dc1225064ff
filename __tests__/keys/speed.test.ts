import { describe, expect, it } from '@jest/globals';
import { KINDS } from '../../bench/keys/texts.js';
import { findKeys } from '../../src/keys/detect.js';
import { sampleKey } from '../helpers/key.js';
import { subjectOf } from '../helpers/subject.js';
import { charactersRead } from '../helpers/work.js';

/** Twice the text may take twice the work and a little more; squared work would take four times as much. */
const LARGEST_GROWTH = 2.2;
const CHARACTERS = 40_000;

describe('work that grows with the text and no faster', () => {
  it.each(KINDS)('AT-33 $name', ({ make }) => {
    const work = (length: number): number => {
      const subject = subjectOf(make(length));
      return charactersRead(() => findKeys(subject));
    };
    // What names say is remembered from one text to the next, so both are counted once it is known.
    work(2 * CHARACTERS);
    expect(work(2 * CHARACTERS) / work(CHARACTERS)).toBeLessThan(LARGEST_GROWTH);
  });
});

const CHUNK = 64 * 1024;
const NEAR = Array.from({ length: 81 }, (_, index) => CHUNK - 40 + index);

describe('edges of what readers take at once', () => {
  const name = 'MISTRAL_API_KEY=';

  it.each(NEAR)('AT-36 a key that begins at %i is found once, where it stands', (start) => {
    const padding = 'note\n'.repeat(start / 5).padEnd(start - name.length - 1, 'x').slice(0, start - name.length - 1);
    const text = `${padding}\n${name}${sampleKey(1)}\n`;
    expect(findKeys(subjectOf(text))).toEqual([
      expect.objectContaining({ value: sampleKey(1), start, end: start + 32 }),
    ]);
  }); // prettier-ignore
});
