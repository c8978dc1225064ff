import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksDrawn } from '../../../src/keys/randomness.js';
import { sampleKey } from '../../helpers/key.js';
import { base64, base64url, digits, each, hex, keysIn, percentAll } from './encoded.js';

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Ways to encode a text, each of which can be applied to what another one gives. */
const ENCODERS: Readonly<Record<string, (text: string) => string>> = {
  base64,
  base64url,
  hex,
  'percent': (text) => percentAll(bytes(text)),
  'percent of punctuation': encodeURIComponent,
  '\\x': (text) => each(bytes(text), (code) => `\\x${digits(code, 16, 2)}`),
  '\\u': (text) => each(text, (code) => `\\u${digits(code, 16, 4)}`),
  '\\u{}': (text) => each(text, (code) => `\\u{${digits(code, 16, 1)}}`),
  'octal': (text) => each(bytes(text), (code) => `\\${digits(code, 8, 3)}`),
  'decimal entities': (text) => each(text, (code) => `&#${digits(code, 10, 1)};`),
  'hexadecimal entities': (text) => each(text, (code) => `&#x${digits(code, 16, 1)};`),
  'JSON': (text) => JSON.stringify(text).slice(1, -1),
  'hidden': (text) => Array.from(text).join('\u200b'),
}; // prettier-ignore

/** The same, of which the outermost may stand in code around a literal. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'a literal': (text) => `"${text}"`,
  '+': (text) => `"${text.slice(0, 11)}" + "${text.slice(11)}"`,
  'adjacency': (text) => `'${text.slice(0, 20)}'\n  '${text.slice(20)}'`,
  'join': (text) => `["${text.slice(0, 9)}", "${text.slice(9)}"].join("")`,
}; // prettier-ignore

const encoders = fc.array(fc.constantFrom(...Object.keys(ENCODERS)), { maxLength: 3 });
const written = fc.constantFrom(...Object.keys(WRITTEN));
const filler = fc.string({
  unit: fc.constantFrom('\n', ' ', 'a = 1;\n', '"x\\n", ', 'é', '😀', '100 %', "it's ", '\\\\', '&amp;', 'AbCd1 '),
  maxLength: 12,
}); // prettier-ignore
const padding = fc.constantFrom('', '', ' '.repeat(9_000), 'x = y;\n'.repeat(2_000));
const seed = fc.nat(10_000).filter((number) => looksDrawn(sampleKey(number)));

function encode(key: string, names: readonly string[]): string {
  return names.reduce((text, name) => ENCODERS[name]!(text), key);
}

/** Nobody divides an escape. */
function write(text: string, form: string): string {
  return WRITTEN[/^[\w+/=-]*$/.test(text) ? form : 'a literal']!(text);
}

describe('a key that is encoded several times', () => {
  it('is found once, inside of what encodes it, and the fast test says so', () => {
    fc.assert(
      fc.property(
        fc.record({ seed, names: encoders, form: written, filler, padding }),
        ({ seed, names, form, filler, padding }) => {
          const before = `${padding}${filler}\nconst mistralApiKey = `;
          const value = write(encode(sampleKey(seed), names), form);
          const found = keysIn(`${before}${value};\n${padding}`);
          expect(found.map((match) => match.value)).toEqual([sampleKey(seed)]);
          expect(found[0]?.start).toBeGreaterThanOrEqual(before.length);
          expect(found[0]?.end).toBeLessThanOrEqual(before.length + value.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is found in code that is encoded with it', () => {
    const some = fc.array(fc.constantFrom(...Object.keys(ENCODERS)), { maxLength: 2 });
    fc.assert(
      fc.property(seed, some, written, (number, names, form) => {
        const code = `// client\nconst mistralApiKey = ${write(sampleKey(number), form)};\n`;
        const found = keysIn(`text: ${encode(code, names)}\n`);
        expect(found.map((match) => match.value)).toEqual([sampleKey(number)]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(ENCODERS))('is found where a whole line is encoded: %s', (_name, encodeOnce) => {
    const line = `DEBUG=1\nMISTRAL_API_KEY=${sampleKey(3)}\n`;
    const text = `settings = "${encodeOnce(line)}"`;
    const found = keysIn(text);
    expect(found.map(({ value }) => value)).toEqual([sampleKey(3)]);
  }); // prettier-ignore
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('\\', '%', '%25', '&', '&amp;', '&#', '=3D', '=\n', '"', "'", '" + "', '\\u', '\\x4', '\\u{', '${', "'}", '.join(', '0x41,', 'chr(', '\u200b', '\u001b[', '\\\n'),
    fc.constantFrom(base64('mistral_api_key='), base64(sampleKey(5)), hex(sampleKey(6)), sampleKey(7), sampleKey(8).slice(9)),
    fc.constantFrom('MISTRAL_API_KEY=', 'mistral', '"key": '),
  ); // prettier-ignore

  it('is read without an error, positions are inside, and the fast test agrees', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = Buffer.from(pieces.join(''), 'utf8').toString('utf8');
        for (const { start, end, reason } of keysIn(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(reason).not.toMatch(/[A-Za-z0-9]{32}/);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
