import { describe, expect, it } from '@jest/globals';
import { ASK, MADE, reached, reachedBy } from '../../helpers/request-flows.js';

const SCHEMA = "import { z } from 'zod';\nconst schema = z.object({ text: z.string() });\n";

describe('procedures', () => {
  it.each([
    [
      'tRPC',
      `export const ask = publicProcedure.use(auth).input(schema).mutation(async ({ input }) => { const { text } = input; return ${ASK}; });`,
    ],
    [
      'next-safe-action',
      `export const ask = actionClient.schema(schema).action(async ({ parsedInput: { text } }) => ${ASK});`,
    ],
    [
      'a server function',
      `export const ask = createServerFn({ method: 'POST' }).validator(schema).handler(async ({ data }) => { const text = data.text; return ${ASK}; });`,
    ],
  ])('have the schema of their chain: %s', async (_, text) => {
    expect(await reachedBy(SCHEMA + text)).toEqual(['content: schema content-length']);
  });

  it('may have one out of sight', async () => {
    const text = `export const ask = chatProcedure.mutation(async ({ input }) => { const { text } = input; return ${ASK}; });`;
    expect(await reachedBy(text)).toEqual(['content: unknown']);
  });

  it('have more than their input', async () => {
    const text = `export const ask = chatProcedure.query(async ({ ctx }) => { const text = ctx.greeting; return ${ASK}; });`;
    expect(await reachedBy(text)).toEqual([]);
  });

  it('are tools as well', async () => {
    const text = `server.tool('ask', { text: z.string() }, async ({ text }) => ${ASK});`;
    expect(await reachedBy(text)).toEqual(['content: schema']);
  });
});

describe('public functions of Convex', () => {
  it.each([
    [
      'with arguments',
      `export const ask = action({ args: { text: v.string() }, handler: async (ctx, { text }) => ${ASK} });`,
      ['content: schema'],
    ],
    [
      'as a method',
      `export const ask = action({ args: { text: v.string() }, async handler(ctx, args) { const text = args.text; return ${ASK}; } });`,
      ['content: schema'],
    ],
    [
      'with none',
      `export const ask = action({ handler: async (ctx, { text }) => ${ASK} });`,
      ['content: none'],
    ],
    [
      'for the server alone',
      `export const ask = internalAction({ args: { text: v.string() }, handler: async (ctx, { text }) => ${ASK} });`,
      [],
    ],
    [
      'of something else',
      `export const plugin = { handler: async (ctx, { text }) => ${ASK} };`,
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await reachedBy(text)).toEqual(expected);
  });
});

describe('callable functions of Firebase', () => {
  it.each([
    [
      'as they were',
      `exports.ask = functions.https.onCall(async (data, context) => { const { text } = data; return ${ASK}; });`,
      ['content: none'],
    ],
    [
      'who calls',
      `export const ask = onCall(async (request) => { const text = request.auth.uid; return ${ASK}; });`,
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await reachedBy(text)).toEqual(expected);
  });
});

describe('events of the cloud', () => {
  it.each([
    [
      'the query',
      `exports.handler = async (event) => { const text = event.queryStringParameters.q; return ${ASK}; };`,
      ['content: none'],
    ],
    [
      'a body that is taken out at once',
      `export const handler = async ({ body }) => { const { text } = JSON.parse(body); return ${ASK}; };`,
      ['content: none'],
    ],
    [
      'a body of somebody else',
      `export const render = async ({ body }) => { const text = body; return ${ASK}; };`,
      [],
    ],
    [
      'a queue',
      `exports.handler = async (event) => { const text = event.Records[0].body; return ${ASK}; };`,
      [],
    ],
    [
      'all of it',
      `exports.handler = async (event) => { const text = JSON.stringify(event); return ${ASK}; };`,
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await reachedBy(text)).toEqual(expected);
  });
});

describe('sockets', () => {
  it.each([
    [
      'an event of their own',
      `io.on('connection', (socket) => { socket.on('chat', async (text) => { await ${ASK}; }); });`,
      ['content: none'],
    ],
    ['a connection that ends', `socket.on('disconnect', async (text) => { await ${ASK}; });`, []],
    ['something else that speaks', `queue.on('message', async (text) => { await ${ASK}; });`, []],
    [
      'something made on the spot',
      `open('a').on('message', async (text) => { await ${ASK}; });`,
      [],
    ],
    ['an event that is computed', `socket.on(EVENT, async (text) => { await ${ASK}; });`, []],
  ])('%s', async (_, text, expected) => {
    expect(await reachedBy(text)).toEqual(expected);
  });
});

describe('files of server actions', () => {
  const inFile = (text: string) => reached({ 'src/actions.ts': `'use server';\n${MADE}${text}` });

  it.each([
    ['a function', `export async function ask(text: string) { return ${ASK}; }`],
    ['a constant', `export const ask = async (text: string) => ${ASK};`],
    ['a name at the end', `async function ask(text: string) { return ${ASK}; }\nexport { ask };`],
    [
      'a form',
      `export async function ask(form: FormData) { const text = form.get('text'); return ${ASK}; }`,
    ],
  ])('take what they export from a browser: %s', async (_, text) => {
    expect(await inFile(text)).toEqual(['content: none']);
  });

  it.each([
    ['a helper', `async function ask(text: string) { return ${ASK}; }`],
    [
      'a callback',
      `export async function all() { return Promise.all(TEXTS.map((text) => ${ASK})); }`,
    ],
    ['a function without a name', `TEXTS.forEach(async (text) => { await ${ASK}; });`],
  ])('keep to themselves: %s', async (_, text) => {
    expect(await inFile(text)).toEqual([]);
  });
});
