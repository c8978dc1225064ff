import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useOf } from '../../helpers/use-model.js';

const MADE =
  "import { Mistral } from '@mistralai/mistralai';\nconst key = process.env.MISTRAL_API_KEY;\nconst client = new Mistral({ apiKey: key });\n";

/** What is shown where. */
async function usesIn(
  code: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { keyUses } = await useOf({ 'src/a.ts': `${MADE}${code}\n`, ...files });
  return keyUses.map(({ sink, shown, written }) => `${sink} ${shown} ${written}`);
}

describe('what of a key is shown in JavaScript', () => {
  it.each([
    ['console.log(key);', 'log key console.log'],
    ["console.log('key', process.env.MISTRAL_API_KEY);", 'log key console.log'],
    ['logger.info(`Using ${key}`);', 'log key logger.info'],
    ["winston.error({ apiKey: key }, 'failed');", 'log key winston.error'],
    ["process.stdout.write('key ' + key);", 'log key process.stdout.write'],
    ['throw new Error(`bad key ${key}`);', 'error key new Error'],
    ['fetch(`https://api.mistral.ai/v1/models?api_key=${key}`);', 'url key an address'],
    ["url.searchParams.set('key', key);", 'url key an address'],
    ['console.log(`${key.slice(0, 4)}…`);', 'log part-of-key console.log'],
    ['console.log(client);', 'log client console.log'],
    ['console.log(JSON.stringify(client));', 'log client console.log'],
  ])('sees %s', async (code, expected) => {
    expect(await usesIn(code)).toEqual([expected]);
  });

  it.each([
    "console.log(key ? 'set' : 'missing');",
    'console.log(!!key, Boolean(key), key.length, typeof key);',
    "console.log(createHash('sha256').update(key).digest('hex'));",
    'console.log(mask(key));',
    "throw new Error('MISTRAL_API_KEY is not set');",
    'console.log(client.chat);',
    'console.log(process.env.MISTRAL_API_KEY_NAME);',
    'fetch(`https://api.mistral.ai/v1/models?page=${page}`);',
    'keyboard.log(key);',
  ])('is silent about %s', async (code) => {
    expect(await usesIn(code)).toEqual([]);
  });

  it.each([
    [
      'Express',
      "app.get('/health', (req, res) => { res.status(200).json({ key }); });",
      'res.json',
    ],
    ['Hono', "app.get('/health', (c) => c.json({ key }));", 'c.json'],
    ['Next', 'export const GET = () => NextResponse.json({ key });', 'NextResponse.json'],
    ['the web', 'export const GET = () => new Response(key);', 'new Response'],
    ['Koa', 'app.use((ctx) => { ctx.body = { key }; });', 'ctx.body'],
  ])('sees a key that a route of %s hands out', async (_, code, written) => {
    const [use, ...others] = await usesIn(code);
    expect([use?.startsWith('response key '), others]).toEqual([true, []]);
    expect(use?.split(' ').slice(2).join(' ')).toContain(written.split('.').at(-1) ?? '');
  });

  it('takes what is no answer of a route for none', async () => {
    expect(await usesIn('const res = vault(); res.json({ key });')).toEqual([]);
  });

  it('sees an error that carries the headers, and not the one of the SDK', async () => {
    const request =
      "await axios.post('https://api.mistral.ai/v1/chat/completions', body, { headers: { Authorization: `Bearer ${key}` } });";
    const dump = (call: string, shown: string) =>
      usesIn(
        `import axios from 'axios';\nexport async function ask(body) { try { ${call} } catch (error) { console.error('failed', ${shown}); } }`,
      );
    expect(await dump(request, 'error')).toEqual(['log http-error console.error']);
    expect(await dump(request, 'error.message')).toEqual([]);
    expect(await dump('await client.chat.complete(body);', 'error')).toEqual([]);
  });

  it('sees what is said to the model in the log of a server, and not how much', async () => {
    const server = { 'package.json': '{ "dependencies": { "express": "5" } }' };
    const ask = (shown: string, files = server) =>
      usesIn(
        `export async function ask(messages) { console.log(${shown}); return client.chat.complete({ model: 'm', messages }); }`,
        files,
      );
    expect(await ask('messages')).toEqual(['prompt-log messages console.log']);
    expect(await ask('messages.length')).toEqual([]);
    const program = { 'package.json': '{ "dependencies": { "commander": "14" } }' };
    expect(await ask('messages', program)).toEqual([]);
  });
});

describe('whatever a key is wrapped in', () => {
  /** Forms that leave it readable. */
  const shown = fc.constantFrom<(inner: string) => string>(
    (inner) => `\`a \${${inner}} b\``,
    (inner) => `('a' + ${inner})`,
    (inner) => `(${inner} ?? 'none')`,
    (inner) => `(isOn ? ${inner} : 'off')`,
    (inner) => `JSON.stringify({ a: [${inner}] })`,
    (inner) => `String(${inner})`,
    (inner) => `(${inner}).trim()`,
    (inner) => `(${inner} as string)`,
    (inner) => `(isOn && ${inner})`,
  );
  /** Forms after which nothing of it is left. */
  const hidden = fc.constantFrom<(inner: string) => string>(
    (inner) => `Boolean(${inner})`,
    (inner) => `(!${inner})`,
    (inner) => `(${inner}).length`,
    (inner) => `(${inner} ? 'set' : 'missing')`,
    (inner) => `hashOf(${inner})`,
    (inner) => `(${inner} === other)`,
  );
  const around = (wraps: readonly ((inner: string) => string)[], inner: string) =>
    wraps.reduce((text, wrap) => wrap(text), inner);

  it('is seen as long as it can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { maxLength: 6 }), async (wraps) => {
        expect(await usesIn(`console.log(${around(wraps, 'key')});`)).toEqual([
          'log key console.log',
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing once it is tested, counted or hashed', async () => {
    const outer = fc.array(shown, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(outer, hidden, outer, async (inside, hide, outside) => {
        const text = around(outside, hide(around(inside, 'key')));
        expect([text, await usesIn(`console.log(${text});`)]).toEqual([text, []]);
      }),
      { numRuns: 60 },
    );
  });
});
