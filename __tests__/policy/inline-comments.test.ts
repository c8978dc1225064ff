import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { inlineComments, names } from '../../src/policy/inline-comments.js';
import { sampleKey } from '../helpers/key.js';

const fingerprint = secretFingerprint('something');
const prefix = fingerprint.slice('sha256:'.length, 19);
const MARK = ['mistral', 'security:'].join('-');
const said = `${MARK} allow ${prefix} made up for a test`;
const reasons = (text: string) => inlineComments(text).map(({ reason }) => reason);

describe('an inline comment', () => {
  it.each([
    ['#', ''],
    ['//', ''],
    ['/*', ' */'],
    ['<!--', ' -->'],
    ['--', ''],
    ['(*', ' *)'],
    ['{-', ' -}'],
    ['{{/*', ' */}}'],
    ['{#', ' #}'],
    ['<%#', ' %>'],
    [';', ''],
    ['REM', ''],
    ['"""', '"""'],
    ['%', ''],
    ['*', ''],
  ])('is read behind %s in any language, without the sign that ends it', (open, close) => {
    expect(reasons(`x = 1 ${open} ${said}${close}\n`)).toEqual(['made up for a test']);
  });

  it.each([
    ['above, where it opens its line', `# ${said}\nkey=1\n`, [[1, 2]]],
    ['on its line alone, behind code', `key=1 # ${said}\nkey=2\n`, [[1]]],
    [
      'below further comments',
      `# ${said}\n# ${said}\nkey=1\n`,
      [
        [1, 3],
        [2, 3],
      ],
    ],
    ['with the line ends of Windows', `a\r\n// ${said}\r\nb`, [[2, 3]]],
    ['with lone carriage returns', `a\r// ${said}\rb`, [[2, 3]]],
    ['behind the word that opens a comment in batch files', `@REM ${said}\r\nset a=1`, [[1, 2]]],
    ['on its line alone, behind such a word in code', `rem = 1 # ${said}\nb`, [[1]]],
    ['behind the end of its block', `/**\n * ${said}\n */\nkey=1\n`, [[2, 4]]],
    ['behind the end of its block in markup', `<!--\n  ${said}\n-->\r\nkey=1\n`, [[2, 4]]],
    ['behind one such end alone', `# ${said}\n*/\n*/\nkey=1\n`, [[1, 3]]],
    ['no line behind code that closes', `// ${said}\n});\nkey=1\n`, [[1, 2]]],
    ['twice on a line', `x # ${said} ${said}`, [[1], [1]]],
  ])('covers %s', (_, text, lines) => {
    expect(inlineComments(text).map(({ covers }) => covers)).toEqual(lines);
  });

  it.each([
    ['no digits', `# ${MARK} allow because\n`],
    ['eleven digits', `# ${MARK} allow ${prefix.slice(1)} because\n`],
    ['other letters in the digits', `# ${MARK} allow ${prefix}xyz because\n`],
    ['capital digits', `# ${MARK} allow ABCDEF012345 because\n`],
    ['another word', `# ${MARK} deny ${prefix} because\n`],
    ['digits on the next line', `# ${MARK} allow\n# ${prefix} because\n`],
  ])('is none with %s', (_, text) => {
    expect(inlineComments(text)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['the end of a comment', ' */'],
    ['signs', ' -- !!! #'],
    ['a number', ' 12'],
    ['code behind the comment', ' */ const key = "value";'],
  ])('has no reason with %s', (_, rest) => {
    expect(reasons(`/* ${MARK} allow ${prefix}${rest}\n`)).toEqual(['']);
  });

  it('takes no code, no key and no half of a key for its reason', () => {
    const key = sampleKey(1);
    const open = `/* ${MARK} allow ${prefix} made up`;
    expect(reasons(`${open} */ const key = "${key}";`)).toEqual(['made up']);
    expect(reasons(`${open} ${key}`)).toEqual(['made up']);
    for (let length = 170; length < 215; length += 1) {
      const [reason = ''] = reasons(`${open} ${'ab '.repeat(length / 3)}${key}`);
      expect(reason).not.toContain(key.slice(0, 5));
    }
  });

  it('keeps addresses and tickets in its reason', () => {
    const reason = "Ada's fixture, see https://example.org/team/security/issues/12 (SEC-12)";
    expect(reasons(`# ${MARK} allow ${prefix} ${reason}`)).toEqual([reason]);
  });

  it('may name more digits, which then must all be right', () => {
    const [whole] = inlineComments(`# ${MARK} allow ${fingerprint} because`);
    const [wrong] = inlineComments(`# ${MARK} allow ${prefix}0000 because`);
    expect([whole && names(whole, fingerprint), wrong && names(wrong, fingerprint)]).toEqual([
      true,
      false,
    ]);
  });
});

const digits = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 12,
  maxLength: 64,
});
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

describe('for every text', () => {
  it('a comment is found on its line, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.array(noise),
        lineEnds,
        digits,
        fc.array(noise),
        (before, end, name, after) => {
          const quiet = (lines: readonly string[]) =>
            lines.map((line) => line.replace(/[\r\n]/gu, ''));
          const above = quiet(before);
          const text = [...above, `# ${MARK} allow ${name} because`, ...quiet(after)].join(end);
          expect(inlineComments(text)).toContainEqual({
            prefix: name,
            reason: 'because',
            line: above.length + 1,
            covers: [above.length + 1, expect.any(Number)],
          });
        },
      ),
    );
  });

  it('a reason is short, is one line, and is words of the text', () => {
    fc.assert(
      fc.property(digits, fc.string({ unit: 'binary', maxLength: 400 }), (name, rest) => {
        const text = `// ${MARK} allow ${name} ${rest}`;
        for (const { reason } of inlineComments(text)) {
          expect(reason.length).toBeLessThanOrEqual(200);
          expect(reason).not.toMatch(/[\r\n"`<>={}[\]*]/u);
          expect(text).toContain(reason);
          expect(reason === '' || /\p{L}/u.test(reason)).toBe(true);
        }
      }),
    );
  });

  it('a comment names the fingerprints that start with its digits, and no others', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.integer({ min: 12, max: 64 }),
        (one, two, length) => {
          const [mine, other] = [secretFingerprint(one), secretFingerprint(two)];
          const [comment] = inlineComments(`# ${MARK} allow ${mine.slice(7, 7 + length)} because`);
          expect(comment && names(comment, mine)).toBe(true);
          expect(comment && names(comment, other)).toBe(one === two);
        },
      ),
    );
  });

  it('AT-33 a hostile text takes time in proportion to its length', () => {
    const texts = [
      MARK.repeat(40_000),
      `${MARK} allow `.repeat(30_000),
      `${MARK} allow ${prefix} `.repeat(20_000),
      `# ${said}\n`.repeat(12_000),
      `${MARK}${' '.repeat(700_000)}`,
      `${MARK} allow ${'0'.repeat(700_000)}`,
      `${MARK} allow ${prefix}${' -'.repeat(350_000)}`,
    ];
    for (const text of texts) {
      const start = performance.now();
      expect(inlineComments(text).length).toBeLessThanOrEqual(1_000);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
