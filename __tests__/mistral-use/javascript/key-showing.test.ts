import { describe, expect, it } from '@jest/globals';
import { useOf } from '../../helpers/use-model.js';

/** Where the key is shown, in words: `log: key by console.log`. */
async function shownIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { keyUses } = await useOf(files);
  return keyUses.map(({ sink, shown, written }) => `${sink}: ${shown} by ${written}`);
}
const shown = (text: string) => shownIn({ 'src/a.ts': text });
const KEY = 'const key = process.env.MISTRAL_API_KEY;\n';

describe('a key that is logged', () => {
  it.each([
    ['by its name', 'console.log(process.env.MISTRAL_API_KEY);'],
    ['from the settings of Nest', "console.log(config.get('MISTRAL_API_KEY'));"],
    ['from settings that must be there', "console.log(this.config.getOrThrow('MISTRAL_API_KEY'));"],
    [
      'of SvelteKit',
      "import { MISTRAL_API_KEY } from '$env/static/private';\nconsole.log(MISTRAL_API_KEY);",
    ],
    [
      'of Astro under another name',
      "import { MISTRAL_API_KEY as k } from 'astro:env/server';\nconsole.log(k);",
    ],
    ['in a list', `${KEY}console.log([...more, ...[key]]);`],
    ['in an object', `${KEY}console.log({ ...{ key }, log() {} });`],
    ['where it is there', `${KEY}console.log(key && key);`],
    ['in either way', `${KEY}console.log(key ?? 'none');`],
    ['by a condition', `${KEY}console.log(isOpen ? key : '');`],
    ['joined', `${KEY}console.log(['key', key].join(' '));`],
    ['put together', `${KEY}console.log('key '.concat(key));`],
    ['trimmed', `${KEY}console.log(key.trim());`],
    ['behind a text', `${KEY}console.log('key ' + key);`],
    ['as JSON', `${KEY}console.log(JSON.stringify({ key }));`],
    [
      'in a private field',
      'class A { #key; constructor() { this.#key = process.env.MISTRAL_API_KEY; } run() { console.log(this.#key); } }',
    ],
    ['out of an object', 'const { MISTRAL_API_KEY: k } = process.env;\nconsole.log(k);'],
    ['as it was given', 'export function run({ mistralApiKey }) { console.log(mistralApiKey); }'],
  ])('%s', async (_, text) => {
    expect(await shown(text)).toEqual(['log: key by console.log']);
  });

  it.each([
    ['a part of it', `${KEY}console.log(key.slice(0, 4));`],
    ['a letter of it', `${KEY}console.log(key[0]);`],
    ['what is left of it', `${KEY}console.log(key.replace(/.{20}$/, '…'));`],
    ['what is left of all of it', `${KEY}console.log(key.replaceAll('a', '*'));`],
  ])('in part: %s', async (_, text) => {
    expect(await shown(text)).toEqual(['log: part-of-key by console.log']);
  });

  it.each([
    ['how long it is', `${KEY}console.log(key.length);`],
    ['whether it is the same', `${KEY}console.log(key === other);`],
    ['whether it is there', `${KEY}console.log(!!key, key ? 'set' : 'missing');`],
    ['a hash of it', `${KEY}console.log(hash(key), mask(key), key.hashCode());`],
    ['a setting by a variable', 'console.log(config.get(NAME));'],
    ['a setting of another', "console.log(config.get('PORT'), cache.set('MISTRAL_API_KEY', 1));"],
    [
      'another variable',
      "import { PORT } from '$env/static/private';\nconsole.log(PORT); // MISTRAL_API_KEY",
    ],
    [
      'what is imported from nowhere',
      "import { k } from 'elsewhere';\nconsole.log(k); // MISTRAL_API_KEY",
    ],
    ['a value that goes round', 'let a = b; let b = a;\nconsole.log(a); // mistralApiKey'],
    ['what was made of it', `${KEY}const client = make(key);\nconsole.log(client);`],
    ['a name that is declared alone', 'let key;\nconsole.log(key); // MISTRAL_API_KEY'],
    ['an element by a name', `${KEY}console.log(table[key]);`],
    [
      'a field of another',
      'class A { constructor() { this.port = process.env.PORT; } run() { console.log(this.port, mistralApiKeys); } }',
    ],
    ['something that is not printed', `${KEY}run(key); console.time(key); stdout.write(key);`],
  ])('is not %s', async (_, text) => {
    expect(await shown(text)).toEqual([]);
  });

  it('may come from another file', async () => {
    const files = {
      'src/config.ts': 'export const k = process.env.MISTRAL_API_KEY;\n',
      'src/a.ts': "import { k } from './config.js'; // MISTRAL_API_KEY\nconsole.log(k);\n",
    };
    expect(await shownIn(files)).toEqual(['log: key by console.log']);
  });

  it('is left alone in a file that cannot be parsed', async () => {
    expect(await shown(`${KEY}console.log(key;`)).toEqual([]);
  });
});

describe('other places', () => {
  it.each([
    [
      'a logger of a service',
      'class A { run() { this.logger.debug(process.env.MISTRAL_API_KEY); } }',
      'log: key by this.logger.debug',
    ],
    ['a stream', `${KEY}process.stdout.write(key);`, 'log: key by process.stdout.write'],
    [
      'an answer',
      `${KEY}app.get('/a', (req, res) => res.status(200).json({ key }));`,
      'response: key by json',
    ],
    [
      'an answer of Hono',
      `${KEY}app.get('/a', (c) => c.json({ key }));`,
      'response: key by c.json',
    ],
    [
      'an answer of Koa',
      `${KEY}app.use((ctx) => { ctx.body = { key }; });`,
      'response: key by ctx.body',
    ],
    [
      'an answer of the web',
      `${KEY}export const GET = () => new Response(key);`,
      'response: key by new Response',
    ],
    [
      'an answer of Next',
      `${KEY}export const GET = () => NextResponse.json({ key });`,
      'response: key by NextResponse.json',
    ],
    ['an error', `${KEY}throw new AuthError('refused ' + key);`, 'error: key by new AuthError'],
    ['an address', `${KEY}fetch(\`https://a.example/?key=\${key}\`);`, 'url: key by an address'],
    ['a parameter', `${KEY}url.searchParams.set('key', key);`, 'url: key by an address'],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual([expected]);
  });

  it.each([
    ['a stream that is not read', `${KEY}process.stdin.write(key);`],
    ['something else that sends', `${KEY}const res = make(); res.send(key); getQueue().send(key);`],
    ['an object of another class', `${KEY}new Client(key); new (classOf())(key);`],
    ['a path', `${KEY}fetch(\`https://a.example/\${key}\`);`],
    ['what is set elsewhere', `${KEY}headers.set('x', key); url.searchParams.get(key);`],
    [
      'what is in the environment, for which another rule speaks',
      "throw new Error('no ' + process.env.MISTRAL_API_KEY);",
    ],
  ])('is not %s', async (_, text) => {
    expect(await shown(text)).toEqual([]);
  });
});
