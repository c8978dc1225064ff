import { describe, expect, it } from '@jest/globals';
import { readBracket } from '../../src/gitignore/bracket.js';

/** The characters of ASCII that the bracket expression at the start of the pattern matches. */
function matched(pattern: string): string | undefined {
  const bracket = readBracket(pattern, 0);
  if (bracket === undefined) return undefined;
  const bytes = [...bracket.set.keys()].filter((byte) => byte < 0x80 && bracket.set[byte] === 1);
  return String.fromCharCode(...bytes);
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const sorted = (text: string): string => Array.from(text).sort().join('');

/** See `wildmatch.c` of git. */
describe('a bracket expression', () => {
  it.each([
    ['single characters', '[abc]', 'abc'],
    ['a range', '[a-e]', 'abcde'],
    ['a range behind a range, whose second hyphen is a member', '[a-c-e]', '-abce'],
    ['a hyphen in front', '[-a]', '-a'],
    ['a hyphen at the end', '[a-]', '-a'],
    ['a range backwards, of which only the lower end is left', '[c-a]', 'c'],
    ['a closing bracket in front', '[]a]', ']a'],
    ['an escaped closing bracket', '[\\]a]', ']a'],
    ['an escaped upper end', '[a-\\c]', 'abc'],
    ['an opening bracket', '[[a]', '[a'],
    ['a class without its end', '[[:a]', ':[a'],
    ['an empty class', '[[:]', ':['],
    ['a class beside a character', '[[:digit:]x]', `${DIGITS}x`],
    ['a class, behind which no range starts', '[[:digit:]-a]', `-${DIGITS}a`],
  ])('reads %s', (_, pattern, characters) => {
    expect(matched(pattern)).toBe(characters);
  });

  it.each([
    ['alnum', DIGITS + UPPER + LOWER],
    ['alpha', UPPER + LOWER],
    ['blank', '\t '],
    ['cntrl', `${String.fromCharCode(...Array(32).keys())}\u007F`],
    ['digit', DIGITS],
    ['graph', sorted(PUNCTUATION + DIGITS + UPPER + LOWER)],
    ['lower', LOWER],
    ['print', sorted(` ${PUNCTUATION}${DIGITS}${UPPER}${LOWER}`)],
    ['punct', PUNCTUATION],
    ['space', '\t\n\r '],
    ['upper', UPPER],
    ['xdigit', `${DIGITS}ABCDEFabcdef`],
  ])('knows the class %s as git does', (name, characters) => {
    expect(matched(`[[:${name}:]]`)).toBe(characters);
  });

  it.each(['[!a-z]', '[^a-z]'])('takes everything else where it is negated: %s', (pattern) => {
    const bracket = readBracket(pattern, 0);
    expect([bracket?.set[0x61], bracket?.set[0x41], bracket?.set[0xff]]).toEqual([0, 1, 1]);
  });

  it.each(['[', '[a', '[]', '[!', '[\\', '[a-\\', '[[:digit', '[[:unknown:]]'])(
    'matches nothing where it is malformed: %s',
    (pattern) => {
      expect(readBracket(pattern, 0)).toBeUndefined();
    },
  );

  it('says where the pattern goes on', () => {
    expect(readBracket('x[a-c]y', 1)?.next).toBe(6);
  });
});
