import { describe, expect, it } from '@jest/globals';
import { mistralUseOf } from '../../../src/mistral-use/use.js';
import { memoryTree } from '../../helpers/memory-tree.js';

const MADE =
  "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n";
const ASK =
  "client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: text }] })";
const ZOD = "import { z } from 'zod';\n";

/** What reaches the calls of a repository, in words: `content none`, `messages schema: content-length`. */
async function reached(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { requests } = await mistralUseOf(memoryTree(files));
  return requests.map(({ reaches, check }) => {
    const open = check.kind === 'schema' && check.unbounded.length > 0 ? check.unbounded : [];
    return [reaches, [check.kind, ...open].join(' ')].join(': ');
  });
}

const reachedBy = (text: string, path = 'src/a.ts') => reached({ [path]: MADE + text });

describe('where requests come from', () => {
  it.each([
    [
      'Express',
      `app.post('/a', async (req, res) => { const { text } = req.body; res.json(await ${ASK}); });`,
    ],
    [
      'Express, typed',
      `export async function ask(request: Request, res: Response) { const text = request.query.text; return ${ASK}; }`,
    ],
    [
      'Koa',
      `router.post('/a', async (ctx) => { const { text } = ctx.request.body; ctx.body = await ${ASK}; });`,
    ],
    [
      'Hono',
      `app.post('/a', async (c) => { const { text } = await c.req.json(); return c.json(await ${ASK}); });`,
    ],
    [
      'Hono, the query',
      `app.get('/a', async (c) => { const text = c.req.query('text'); return c.json(await ${ASK}); });`,
    ],
    [
      'SvelteKit',
      `export const POST = async ({ request }) => { const { text } = await request.json(); return ${ASK}; };`,
    ],
    [
      'a form',
      `export async function POST(request: Request) { const form = await request.formData(); const text = form.get('text'); return ${ASK}; }`,
    ],
    [
      'the address',
      `export async function GET(request: Request) { const { searchParams } = new URL(request.url); const text = searchParams.get('q'); return ${ASK}; }`,
    ],
    [
      'Nuxt',
      `export default defineEventHandler(async (event) => { const { text } = await readBody(event); return ${ASK}; });`,
    ],
    ['Nest', `class A { @Post() ask(@Body('text') text: string) { return ${ASK}; } }`],
    ['a server action', `export async function ask(text: string) { 'use server'; return ${ASK}; }`],
    [
      'a function in the cloud',
      `exports.handler = async (event) => { const { text } = JSON.parse(event.body); return ${ASK}; };`,
    ],
    [
      'a socket',
      `ws.on('message', async (data) => { const { text } = JSON.parse(data.toString()); await ${ASK}; });`,
    ],
    [
      'a callable function',
      `export const ask = onCall(async (request) => { const { text } = request.data; return ${ASK}; });`,
    ],
    [
      'a promise',
      `export const POST = (request: Request) => request.json().then(({ text }) => ${ASK});`,
    ],
  ])('%s', async (_, text) => {
    expect(await reachedBy(text)).toEqual(['content: none']);
  });

  it.each([
    [
      'the answer of another server',
      `export async function POST() { const response = await fetch('https://a.example'); const { text } = await response.json(); return ${ASK}; }`,
    ],
    [
      'what a function is given that nobody calls',
      `export async function ask(text: string) { return ${ASK}; }`,
    ],
    [
      'a request of their own making',
      `export async function ask(request: ChatRequest) { const text = request.body; return ${ASK}; }`,
    ],
    ['a file', `const text = await readFile('a.txt', 'utf8'); await ${ASK};`],
    [
      'what the server looks up',
      `app.post('/a', async (req, res) => { const text = TEXTS[req.body.id]; res.json(await ${ASK}); });`,
    ],
    ['a command', `program.command('ask').action(async (text) => { await ${ASK}; });`],
  ])('is not %s', async (_, text) => {
    expect(await reachedBy(text)).toEqual([]);
  });
});

describe('the way of a request', () => {
  it('leads through imports, services and helpers', async () => {
    const files = {
      'src/mistral.ts': `${MADE}export class Chat { async ask(text: string) { return ${ASK}; } }\nexport const chat = new Chat();\n`,
      'src/prompt.ts': 'export const promptOf = (body: { text: string }) => `Say: ${body.text}`;\n',
      'src/routes.ts':
        "import { chat } from './mistral.js';\nimport { promptOf } from './prompt.js';\napp.post('/a', async (req, res) => res.json(await chat.ask(promptOf(req.body))));\n",
    };
    expect(await reached(files)).toEqual(['content: none']);
  });

  it('leads through lists that are built, mapped and cut', async () => {
    const text =
      "app.post('/a', async (req, res) => {\n  const list = [{ role: 'system', content: 'Be brief.' }];\n  req.body.history.slice(-9).forEach((m) => list.push({ role: 'user', content: m.text.trim() }));\n  res.json(await client.chat.complete({ model: 'mistral-small-latest', messages: list }));\n});\n";
    expect(await reachedBy(text)).toEqual(['messages: none']);
  });

  it('tells a body that is handed on whole', async () => {
    const text =
      "app.post('/a', async (req, res) => res.json(await client.chat.complete({ maxTokens: 9, ...req.body })));\n";
    expect(await reachedBy(text)).toContain('whole: none');
  });

  it('ends where the sender brings the key', async () => {
    const text =
      "import { Mistral } from '@mistralai/mistralai';\napp.post('/a', async (req, res) => {\n  const own = new Mistral({ apiKey: req.headers['x-key'] });\n  res.json(await own.chat.complete(req.body));\n});\n";
    expect(await reached({ 'src/a.ts': text })).toEqual([]);
  });

  it('ends on names that stand for each other', async () => {
    const text = `let text = other; let other = text;\napp.post('/a', (req, res) => { other = req.body.text; text = other; ${ASK}; });\n`;
    expect(await reachedBy(text)).toEqual(['content: none']);
  });
});

describe('how a request is checked', () => {
  const inRoute = (check: string, before = '') =>
    reachedBy(
      `${before}app.post('/a', async (req, res) => { let { text } = req.body; ${check} res.json(await ${ASK}); });`,
    );

  it.each([
    ['whether it is there', 'if (!text) return;', 'none'],
    ['its type', "if (typeof text !== 'string') return;", 'shape'],
    ['its length', 'if (text.length > 4000) return;', 'bounded'],
    ['by cutting it', 'text = text.slice(0, 4000);', 'bounded'],
    ['by a function of that name', 'validateText(text);', 'unknown'],
    ['who sends it', 'await checkAuth(req);', 'none'],
    ['by ajv', 'if (!ajv.validate(schema, req.body)) return;', 'schema'],
  ])('%s', async (_, check, kind) => {
    expect(await inRoute(check)).toEqual([`content: ${kind}`]);
  });

  it.each([
    ['z.object({ text: z.string() })', 'content: schema content-length'],
    ['z.object({ text: z.string().min(1).max(99) })', 'content: schema'],
    ['z.object({ text: z.string().transform(cut) })', 'content: schema'],
    ['z.object({ text: z.enum(["a", "b"]) })', 'content: schema'],
    ['Imported', 'content: schema'],
  ])('by %s', async (schema, expected) => {
    const text = `${ZOD}app.post('/a', async (req, res) => { const { text } = ${schema}.parse(req.body); res.json(await ${ASK}); });`;
    expect(await reachedBy(text)).toEqual([expected]);
  });

  it('in another file, before the handler runs', async () => {
    const files = {
      'src/chat.ts': `${MADE}export const chat = async (req, res) => { const { text } = req.body; res.json(await ${ASK}); };\n`,
      'src/routes.ts':
        "import { chat } from './chat.js';\nrouter.post('/chat', validateBody(chatSchema), chat);\n",
    };
    expect(await reached(files)).toEqual(['content: unknown']);
  });
});

it('looks into the schema of a body that is handed on whole', async () => {
  const code = (messages: string) =>
    reachedBy(
      `${ZOD}const Body = z.object({ messages: ${messages}, maxTokens: z.number().max(4000) });\napp.post('/a', async (req, res) => { res.json(await client.chat.complete(Body.parse(req.body))); });`,
    );
  const message = "z.object({ role: z.enum(['user']), content: z.string().max(10) })";
  expect(await code(`z.array(${message}).max(5)`)).toContain('whole: schema');
  expect(await code(`z.array(${message})`)).toContain('whole: schema message-count');
});

describe('a class that the pipe of Nest looks at', () => {
  const withFields = (fields: string, more = '') =>
    reached({
      'src/main.ts': 'app.useGlobalPipes(new ValidationPipe());\n',
      'src/ask.dto.ts': `import { IsString } from 'class-validator';\nexport class AskDto {\n${fields}\n}\n${more}`,
      'src/ask.controller.ts': `${MADE}import { AskDto } from './ask.dto.js';\n@Controller()\nexport class AskController {\n  @Post()\n  ask(@Body() dto: AskDto) { const text = dto.text; return ${ASK}; }\n}\n`,
    });

  it.each([
    ['any text', '  @IsString() @IsNotEmpty() text: string;', 'content: schema content-length'],
    ['a text with an end', '  @IsString() @MaxLength(4000) text: string;', 'content: schema'],
    ['one of several texts', "  @IsIn(['a', 'b']) text: string;", 'content: schema'],
    ['a check of its own', '  @IsString() @IsClean() text: string;', 'content: schema'],
  ])('may leave open what it holds: %s', async (_, fields, expected) => {
    expect(await withFields(fields)).toEqual([expected]);
  });

  it('is looked into as far as its lists of classes', async () => {
    const asked = (message: string, list: string) =>
      reached({
        'src/main.ts': 'app.useGlobalPipes(new ValidationPipe());\n',
        'src/ask.dto.ts': `export class Message {\n  ${message}\n}\nexport class AskDto {\n  ${list} messages: Message[];\n}\n`,
        'src/ask.controller.ts': `${MADE}import { AskDto } from './ask.dto.js';\n@Controller()\nexport class AskController {\n  @Post()\n  ask(@Body() dto: AskDto) { return client.chat.complete({ model: 'm', messages: dto.messages }); }\n}\n`,
      });
    expect(
      await asked(
        '@IsString() role: string;\n  @IsString() content: string;',
        '@ValidateNested({ each: true }) @Type(() => Message)',
      ),
    ).toContain('messages: schema role content-length message-count');
    const bounded = await asked(
      "@IsIn(['user']) role: string;\n  @MaxLength(10) content: string;",
      '@ValidateNested({ each: true }) @Type(() => Message) @ArrayMaxSize(10)',
    );
    expect(new Set(bounded)).toEqual(new Set(['messages: schema']));
  });
});
