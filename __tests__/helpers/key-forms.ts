import fc from 'fast-check';
import { sampleKey } from './key.js';

const each = (text: string, encode: (code: string) => string): string =>
  Array.from(text, (character) => encode(character.charCodeAt(0).toString(16))).join('');

function wrapped(text: string, width: number): string {
  const digits = Buffer.from(text).toString('base64');
  return digits.match(new RegExp(`.{1,${String(width)}}`, 'gu'))?.join('\n') ?? '';
}

/** Ways to write a key into a text, each of one or several lines. */
const FORMS: readonly ((key: string) => string)[] = [
  (key) => `MISTRAL_API_KEY=${key}\n`,
  (key) => `{ "mistralApiKey": "${key}" }\n`,
  (key) => `client = Mistral(api_key="${key.slice(0, 13)}" + "${key.slice(13)}")\n`,
  (key) => `client = Mistral(api_key="${key.slice(0, 20)}"\n    "${key.slice(20)}")\n`,
  (key) => `mistral: ${Buffer.from(key).toString('base64')}\n`,
  (key) => `data: ${Buffer.from(`A=1\nMISTRAL_API_KEY=${key}\nB=2\n`).toString('base64')}\n`,
  (key) =>
    `${wrapped(`# settings\n`.repeat(9) + `MISTRAL_API_KEY=${key}\n` + 'B=2\n'.repeat(30), 76)}\n`,
  (key) =>
    `${wrapped(`# settings\n`.repeat(9) + `MISTRAL_API_KEY=${key}\n` + 'B=2\n'.repeat(30), 70)}\n`,
  (key) => `mistral_key = "${each(key, (code) => `\\x${code}`)}"\n`,
  (key) => `mistral_key = "${each(key.slice(0, 5), (code) => `\\u00${code}`)}${key.slice(5)}"\n`,
  (key) => `https://x.test/?mistral_key=${each(key, (code) => `%${code}`)}\n`,
  (key) => `mistral_hex = "${Buffer.from(key).toString('hex')}"\n`,
  (key) => `mistral_key = bytes([${Array.from(Buffer.from(key)).join(', ')}])\n`,
  (key) =>
    `mistral_key = [\n  ${Array.from(key, (letter) => `'${letter}'`).join(',\n  ')},\n].join('')\n`,
  (key) => `mistral_key = "${key.slice(0, 16)}"\n# more\nmistral_key += "${key.slice(16)}"\n`,
  (key) => `p = ["${key.slice(0, 10)}", "${key.slice(10)}"]\nmistral_key = "".join(p)\n`,
  (key) => `one = "${key.slice(0, 12)}"\ntwo = "${key.slice(12)}"\nmistral_key = one + two\n`,
  (key) => `<p>mistral key: ${key.slice(0, 8)}&shy;${key.slice(8)}</p>\n`,
  (key) => `MISTRAL_API_KEY=${key.slice(0, 9)}\u200b${key.slice(9)}\n`,
  (key) => `echo "key ${key.slice(0, 9)}\\\n${key.slice(9)}" # mistral\n`,
];

/** Lines that hold no key, but what some of the forms above need beside them, or what changes how a text is read. */
const OTHERS = [
  'from mistralai import Mistral\n',
  'OPENAI_API_KEY=sk-none\n',
  'import os\n',
  'text =3D value of a mail\n',
  '  "integrity": "sha512-AAAA+BBBB/cccc==",\n',
  '\n',
  '// nothing to see here, move on\n',
  'const message = "part" + "other";\n',
  'x = ["a", "b", "c"].join("")\n',
  '密鑰說明\n',
] as const;

const filler = fc
  .nat(5_000)
  .map(
    (seed) => `line ${String(seed)} of ${(seed * 7_919).toString(36)} and ${String(seed % 97)}\n`,
  );
const long = fc
  .integer({ min: 1, max: 400 })
  .map((count) => 'some more words on a line\n'.repeat(count));
const leak = fc
  .record({ form: fc.constantFrom(...FORMS), seed: fc.nat(40) })
  .map(({ form, seed }) => form(sampleKey(seed)));
const wide = fc.nat(40).map((seed) => `\ufeffMISTRAL_API_KEY=${sampleKey(seed)}\r\n`);

/** A piece of a text; all of it ASCII or in UTF-8, but for rare ones in UTF-16. */
export const piece: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 12, arbitrary: filler.map((text) => Buffer.from(text)) },
  { weight: 5, arbitrary: leak.map((text) => Buffer.from(text)) },
  { weight: 5, arbitrary: fc.constantFrom(...OTHERS).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: long.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: wide.map((text) => Buffer.from(text, 'utf16le')) },
);
