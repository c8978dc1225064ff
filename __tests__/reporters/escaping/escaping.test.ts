import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan } from '../../../src/reporters/escaping/code-span.js';
import { maskKeys } from '../../../src/reporters/escaping/mask.js';
import { safeLine } from '../../../src/reporters/escaping/safe-line.js';
import { cut, isShownExactly, shown } from '../../../src/reporters/escaping/shown.js';
import { commitUrl, lineUrl, relativeUri } from '../../../src/reporters/escaping/uri.js';
import { visible } from '../../../src/reporters/escaping/visible.js';
import { sampleKey } from '../../helpers/key.js';
import { recognisedCommands } from '../../helpers/workflow-commands.js';
import { hostileText } from '../samples/hostile.js';

const RUNS = { numRuns: 2_000 };

/** What no report may hold: control, format, separator and surrogate characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('visible', () => {
  it.each([
    ['a\rb', String.raw`a\x0db`],
    ['\u202egnp.exe', String.raw`\u202egnp.exe`],
    ['\u2003::error::x', String.raw`\u2003::error::x`],
    ['\u{e0041}', String.raw`\u{e0041}`],
    ['\ud800', String.raw`\ud800`],
    ['a##[stop-commands]t', String.raw`a\x23#[stop-commands]t`],
    ['###[group]', String.raw`#\x23#[group]`],
    ['naïve 😀 name', 'naïve 😀 name'],
  ])('shows %j as %s', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves nothing hidden and no command, and changes nothing when done again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = visible(text);
        expect(once).not.toMatch(HIDDEN);
        expect(once).not.toContain('##[');
        expect(visible(once)).toBe(once);
      }),
      RUNS,
    );
  });
});

describe('a log line', () => {
  it('is one line that the runner takes for no command, whatever its two halves are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('- ', '  ', '', 'a ##', '#', '  :'),
        hostileText,
        (prefix, text) => {
          const line = safeLine(prefix, text);
          expect(recognisedCommands(line)).toEqual([]);
          expect(line).not.toMatch(HIDDEN);
        },
      ),
      RUNS,
    );
  });

  it('is of bounded length', () => {
    expect(safeLine('- ', '\u202e'.repeat(1_000_000)).length).toBeLessThan(1_100);
  });
});

describe('masking', () => {
  const key = sampleKey(7);

  it.each([
    ['alone', key],
    ['in a path', `config/${key}.json`],
    ['after an underscore', `key_${key}`],
    ['in a longer run', `a${key}b`],
    ['with undrawn characters in it', `${key.slice(0, 9)}\u200b\u2060${key.slice(9)}`],
    ['in base64', Buffer.from(key).toString('base64')],
    ['in hexadecimal', Buffer.from(key).toString('hex')],
    ['backwards', Array.from(key).reverse().join('')],
  ])('hides a key %s', (_, text) => {
    const masked = maskKeys(text);
    expect(masked).toContain('…');
    expect(masked).not.toContain(key.slice(8, 20));
    expect(masked.length).toBeLessThan(text.length);
  });

  it('hides 2,000 keys', () => {
    for (let seed = 0; seed < 2_000; seed += 1) expect(maskKeys(sampleKey(seed))).toHaveLength(5);
  });

  it.each([
    'c0ffee'.repeat(6) + 'c0ff',
    `sha256:${'0123456789abcdef'.repeat(4)}`,
    'src/main/AbstractSingletonProxyFactoryBeanConfigurationTest.java',
    'a'.repeat(64),
    'docs/a-rather-long-name-of-a-file-in-words.md',
  ])('leaves %s as it is', (text) => {
    expect(maskKeys(text)).toBe(text);
  });

  it('is not undone by a cut that leaves half a key at the end', () => {
    const long = `${`${key} `.repeat(40)}${'x '.repeat(20)}`;
    for (let limit = 20; limit < 400; limit += 1)
      expect(shown(long, limit)).not.toContain(key.slice(0, 6));
  });

  it('is fast on hostile lengths', () => {
    const start = performance.now();
    maskKeys(`${'a'.repeat(31)}-`.repeat(30_000));
    maskKeys(`a${'\u200b'.repeat(1_000)}`.repeat(1_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('shown text', () => {
  it('is cut at its limit and never within a character', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        expect(shown(text, limit).length).toBeLessThanOrEqual(limit);
        expect(shown(text, limit)).not.toMatch(HIDDEN);
      }),
      RUNS,
    );
    expect(cut('ab😀d', 4)).toBe('ab…');
  });

  it('tells an exact path from one that was changed', () => {
    expect(isShownExactly('src/a b.ts')).toBe(true);
    expect(isShownExactly('src/a\u200bb.ts')).toBe(false);
    expect(isShownExactly(`src/${sampleKey(3)}.ts`)).toBe(false);
  });
});

describe('a code span', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['', '` `'],
    [' ', '`   `'],
  ])('of %j is %s', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe('addresses', () => {
  const links = { serverUrl: 'https://github.com', repository: 'o/r', headSha: 'd'.repeat(40) };

  it.each([
    ['http:evil', 'http%3Aevil'],
    ['//evil/x', '%2F%2Fevil/x'],
    ['a b#%.env', 'a%20b%23%25.env'],
    [String.raw`..\x`, '..%5Cx'],
    ["it's (1)!*", '%69t'.replace('%69', 'i') + '%27s%20%281%29%21%2A'],
  ])('encode %s as %s', (path, expected) => {
    expect(relativeUri(path)).toBe(expected);
    expect(decodeURIComponent(expected)).toBe(path);
  });

  it('are given only where the environment is what it should be', () => {
    expect(lineUrl(links, 'a/b.ts', 3)).toBe(
      `https://github.com/o/r/blob/${'d'.repeat(40)}/a/b.ts#L3`,
    );
    expect(commitUrl(links, 'e'.repeat(64))).toBe(
      `https://github.com/o/r/commit/${'e'.repeat(64)}`,
    );
    expect(commitUrl(links, '--output')).toBeUndefined();
    expect(
      commitUrl({ ...links, serverUrl: 'javascript:alert(1)' }, 'e'.repeat(40)),
    ).toBeUndefined();
    expect(commitUrl({ ...links, repository: 'o/r)](x' }, 'e'.repeat(40))).toBeUndefined();
    expect(lineUrl({ ...links, headSha: undefined }, 'a', 1)).toBeUndefined();
    expect(lineUrl(undefined, 'a', 1)).toBeUndefined();
  });
});
