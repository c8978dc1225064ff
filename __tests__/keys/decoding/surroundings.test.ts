import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sampleKey } from '../../helpers/key.js';
import { base64, hex, KEY, keysIn } from './encoded.js';

const notebook = (...source: readonly string[]): string =>
  JSON.stringify({ cells: [{ cell_type: 'code', source }], nbformat: 4 }, undefined, 1);

describe('text inside of text', () => {
  it.each([
    ['a cell of a notebook', notebook('client = Mistral(\n', `    api_key="${KEY}",\n`, ')\n')],
    ['a cell that joins literals', notebook('mistral_api_key = (\n', `  "${KEY.slice(0, 9)}"\n`, `  "${KEY.slice(9)}"\n`, ')\n')],
    ['JSON in YAML', `config: |\n  {"mistral": {"apiKey": "${KEY}"}}\n`],
    ['JSON in a string of YAML', `config: ${JSON.stringify(JSON.stringify({ mistral: { apiKey: KEY } }))}\n`],
    ['JSON in JSON in JSON', JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ mistral_api_key: KEY }) }) })],
    ['base64 of JSON in JSON', JSON.stringify({ a: JSON.stringify({ b: base64(JSON.stringify({ mistral_api_key: KEY })) }) })],
    ['a page', `<pre>const client = new Mistral({ apiKey: &quot;${KEY}&quot; });</pre>`],
  ])('is read: %s', (_name, text) => {
    expect(keysIn(text).map(({ value }) => value)).toEqual([KEY]);
  }); // prettier-ignore
});

describe('what is no key', () => {
  const mistral = 'import { Mistral } from "@mistralai/mistralai";\n';
  const digest = createHash('sha256').update('a').digest();
  it.each([
    ['a digest of integrity', `"integrity": "sha256-${digest.toString('base64')}"`],
    ['a digest in hexadecimal digits', `MISTRAL_API_KEY=${digest.toString('hex')}`],
    ['a picture', `const image = "data:image/png;base64,${randomBytes(3_000).toString('base64')}";`],
    ['a value of another vendor in base64', `data:\n  OPENAI_API_KEY: ${base64(sampleKey(2))}`],
    ['an id of Mistral in base64', `data:\n  MISTRAL_AGENT_ID: ${base64(sampleKey(2))}`],
    ['a hash in base64', `MISTRAL_API_KEY: ${base64(createHash('md5').update('a').digest('hex'))}`],
    ['a value of another vendor in hexadecimal digits', `OPENAI_API_KEY=${hex(sampleKey(2))}`],
    ['words that are joined', 'const mistralApiKeyHelp = "Your" + "Key" + "From" + "The" + "Console" + "Goes" + "Here";'],
    ['a base64 file of another vendor', base64(`OPENAI_API_KEY=${sampleKey(2)}\nDEBUG=1\n`)],
  ])('is not found: %s', (_name, text) => {
    expect(keysIn(mistral + text)).toEqual([]);
  }); // prettier-ignore
});

describe('reasons', () => {
  it('say how a key was encoded, the outermost encoding first', () => {
    const [match] = keysIn(`data:\n  MISTRAL_API_KEY: "${base64(hex(KEY))}"\n`);
    expect(match?.reason).toBe('`MISTRAL_API_KEY`, base64, hex');
  });

  it('say nothing of escapes beside a key', () => {
    const [match] = keysIn(JSON.stringify({ body: `a\nMISTRAL_API_KEY=${KEY}\n` }));
    expect(match?.reason).toBe('`MISTRAL_API_KEY`');
  });
});
