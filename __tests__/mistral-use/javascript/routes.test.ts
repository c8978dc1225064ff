import { describe, expect, it } from '@jest/globals';
import { ASK, CHAT, MADE, reached, reachedBy } from '../../helpers/request-flows.js';

const SCHEMA = "import { z } from 'zod';\nconst schema = z.object({ text: z.string() });\n";
const HANDLER = `async (req, res) => { const { text } = req.body; res.json(await ${ASK}); }`;
const FASTIFY = `async (request, reply) => { const { text } = request.body; return ${ASK}; }`;
const HONO = `async (c) => { const { text } = c.req.valid('json'); return c.json(await ${ASK}); }`;

describe('what stands before a handler', () => {
  it.each([
    [
      'chains of express-validator',
      `app.post('/a', [body('text').isString().isLength({ max: 9 }), check('n')], ${HANDLER});`,
      'schema',
    ],
    ['celebrate', `app.post('/a', celebrate({ body: rules }), ${HANDLER});`, 'schema'],
    [
      'a schema of Fastify',
      `fastify.post('/a', { schema: { body: rules } }, ${FASTIFY});`,
      'schema',
    ],
    [
      'a hook of Fastify',
      `fastify.post('/a', { preHandler: [limitText] }, ${FASTIFY});`,
      'unknown',
    ],
    [
      'another hook of Fastify',
      `fastify.post('/a', { preValidation: check }, ${FASTIFY});`,
      'unknown',
    ],
    [
      'options that check nothing',
      `fastify.post('/a', { config: { rateLimit: { max: 5 } } }, ${FASTIFY});`,
      'none',
    ],
    ['a file that is received', `app.post('/a', upload.single('image'), ${HANDLER});`, 'none'],
    ['who asks', `app.post('/a', authenticate, requireRole('user'), ${HANDLER});`, 'none'],
    ['a wrapper that checks', `export const POST = withValidation(rules, ${HANDLER});`, 'unknown'],
    ['a wrapper that asks who it is', `export const POST = withAuth(${HANDLER});`, 'none'],
    ['a wrapper that is made', `export const POST = compose(first)(${HANDLER});`, 'none'],
    ['a name that is too short to look for', `const h = ${HANDLER};\napp.post('/a', h);`, 'none'],
  ])('%s', async (_, text, kind) => {
    expect(await reachedBy(text)).toEqual([`content: ${kind}`]);
  });

  it.each([
    [
      'a schema',
      `${SCHEMA}app.post('/a', zValidator('json', schema), ${HONO});`,
      'schema content-length',
    ],
    ['a validator without one', `app.post('/a', zValidator('json'), ${HONO});`, 'schema'],
    [
      'a route that is described elsewhere',
      `app.openapi({ request: { body: rules } }, ${HONO});`,
      'schema',
    ],
    ['nothing in sight', `export const ask = ${HONO};`, 'unknown'],
  ])('in Hono: %s', async (_, text, kind) => {
    expect(await reachedBy(text)).toEqual([`content: ${kind}`]);
  });

  it('is found where the handler is bound or wrapped in another file', async () => {
    const files = {
      'src/chat.ts': `${MADE}export const handleChat = ${HANDLER};\n`,
      'src/routes.ts':
        "import { handleChat } from './chat.js';\nrouter.post('/chat', rateLimit({ max: 5 }), validateBody(rules), handleChat.bind(null));\n",
    };
    expect(await reached(files)).toEqual(['content: unknown']);
  });
});

describe('how handlers read a request', () => {
  it.each([
    [
      'a parameter of the route',
      `app.get('/:q', async (c) => { const text = c.req.param('q'); return c.json(await ${ASK}); });`,
    ],
    [
      'a query by a variable',
      `app.get('/', async (c) => { const text = c.req.query(NAME); return c.json(await ${ASK}); });`,
    ],
    [
      'a copy of it',
      `export async function POST(request: Request) { const { text } = await request.clone().json(); return ${ASK}; }`,
    ],
    [
      'what is under the request of Hono',
      `app.post('/', async (c) => { const { text } = await c.req.raw.json(); return ${ASK}; });`,
    ],
    [
      'the address of Next',
      `export async function GET(request: NextRequest) { const text = request.nextUrl.searchParams.get('q'); return ${ASK}; }`,
    ],
    [
      'a name for it',
      `export async function POST(event) { const request = event.request; const { text } = await request.json(); return ${ASK}; }`,
    ],
    [
      'what is taken out of an event',
      `export async function POST(event) { const { request } = event; const { text } = await request.json(); return ${ASK}; }`,
    ],
    [
      'an own type beside a response',
      `export async function ask(req: UserRequest, res: Response) { const { text } = req.body; res.json(await ${ASK}); }`,
    ],
    [
      'the query of Nuxt',
      `export default defineEventHandler(async (event) => { const { text } = getQuery(event); return ${ASK}; });`,
    ],
  ])('%s', async (_, text) => {
    expect(await reachedBy(text)).toEqual(['content: none']);
  });

  it.each([
    ['a function of the schema', 'readValidatedBody(event, schema.parse)', 'schema content-length'],
    ['the schema', 'readValidatedBody(event, schema)', 'schema content-length'],
    ['a function of their own', 'readValidatedBody(event, (body) => check(body))', 'schema'],
    ['none', 'readValidatedBody(event)', 'schema'],
    ['the query', 'getValidatedQuery(event, schema.parse)', 'schema content-length'],
  ])('in Nuxt with %s', async (_, read, kind) => {
    const text = `${SCHEMA}export default defineEventHandler(async (event) => { const { text } = await ${read}; return ${ASK}; });`;
    expect(await reachedBy(text)).toEqual([`content: ${kind}`]);
  });

  it.each([
    [
      'the address itself',
      `app.get('/a', async (req, res) => { const text = req.url; res.json(await ${ASK}); });`,
    ],
    [
      'the address of something else',
      `export const GET = async () => { const text = new URL(config.url).searchParams.get('q'); return ${ASK}; };`,
    ],
    [
      'what has no request in it',
      `export const ask = async (req: ChatInput) => { const { text } = req.body; return ${ASK}; };`,
    ],
    ['a name that nothing declares', `const { text } = request.body;\nawait ${ASK};`],
    [
      'requests that are kept',
      `for (const request of kept) { const { text } = await request.json(); await ${ASK}; }`,
    ],
    ['a reader of something else', `const { text } = await readFile(event);\nawait ${ASK};`],
  ])('is not %s', async (_, text) => {
    expect(await reachedBy(text)).toEqual([]);
  });
});

describe('who pays', () => {
  it('is the sender who brings the key of a request by hand', async () => {
    const text =
      "app.post('/a', async (req, res) => { await fetch('https://api.mistral.ai/v1/chat/completions', { method: 'POST', headers: { Authorization: `Bearer ${req.headers['x-key']}` }, body: JSON.stringify(req.body) }); });\n";
    expect(await reached({ 'src/a.ts': text })).toEqual([]);
  });

  it('is the server where the key of the sender is for another file', async () => {
    const files = {
      'src/own.ts':
        "import { Mistral } from '@mistralai/mistralai';\napp.post('/own', async (req, res) => { const own = new Mistral({ apiKey: req.headers['x-key'] }); res.json(await own.models.list()); });\n",
      'src/chat.ts': `${MADE}app.post('/a', async (req, res) => { const { messages } = req.body; res.json(await ${CHAT}); });\n`,
    };
    expect(await reached(files)).toContain('messages: none');
  });
});
