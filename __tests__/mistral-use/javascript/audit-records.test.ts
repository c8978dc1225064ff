import { describe, expect, it } from '@jest/globals';
import { onlyCall, useOf } from '../../helpers/use-model.js';

const MADE =
  "import { Mistral } from '@mistralai/mistralai';\nimport { recordUsage } from './usage.js';\nconst client = new Mistral();\n";
const CALL = "client.chat.complete({ model: 'mistral-small-latest', messages: [] })";
const RECORD = "recordUsage(userId, 'mistral-small-latest', true)";
const USAGE = `export async function recordUsage(userId, model, success) {
  await db.insert(usage).values({ userId, model, success, createdAt: new Date() });
}
`;

/** What is recorded of the only call of a program beside a function that records. */
async function auditOf(text: string, usage = USAGE): Promise<string> {
  const { audit } = await onlyCall({ 'src/a.ts': MADE + text, 'src/usage.ts': usage });
  return audit;
}

describe('a record of a call', () => {
  it.each([
    [
      'behind it',
      `app.post('/a', async (req, res) => { const reply = await ${CALL}; await ${RECORD}; });`,
      'success-only',
    ],
    [
      'where it fails',
      `app.post('/a', async (req, res) => { try { return await ${CALL}; } catch { await ${RECORD}; } });`,
      'both',
    ],
    [
      'in the end',
      `app.post('/a', async (req, res) => { try { return await ${CALL}; } finally { await ${RECORD}; } });`,
      'both',
    ],
    [
      'in the end of a promise',
      `app.post('/a', (req, res) => ${CALL}.finally(() => ${RECORD}));`,
      'both',
    ],
    [
      'in the failure of a promise',
      `app.post('/a', (req, res) => ${CALL}.catch(() => ${RECORD}));`,
      'both',
    ],
    [
      'whose own failure is let go',
      `app.post('/a', async (req, res) => { await ${CALL}; await ${RECORD}.catch(() => {}); });`,
      'success-only',
    ],
    [
      'behind a promise',
      `app.post('/a', (req, res) => ${CALL}.then(() => ${RECORD}));`,
      'success-only',
    ],
    [
      'around it',
      `app.post('/a', async (req, res) => { await withAuditLog(() => ${CALL}); });`,
      'both',
    ],
    [
      'behind a retry',
      `app.post('/a', async (req, res) => { const reply = await retry(() => ${CALL}); await ${RECORD}; });`,
      'success-only',
    ],
    [
      'of another',
      `app.post('/a', async (req, res) => { await ${CALL}; });\napp.post('/b', () => ${RECORD});`,
      'none',
    ],
    ['at the top of a program', `const reply = await ${CALL};`, 'none'],
    [
      'at the top of a program, behind it',
      `const reply = await ${CALL};\nawait ${RECORD};`,
      'success-only',
    ],
    [
      'by its name alone',
      `app.post('/a', async (req, res) => { await ${CALL}; audit.log('chat'); });`,
      'success-only',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await auditOf(text)).toBe(expected);
  });

  it.each([
    [
      'by its caller',
      `const ask = () => ${CALL};\napp.post('/a', async (req, res) => { const reply = await ask(); await ${RECORD}; });`,
      'success-only',
    ],
    [
      'by one of two callers',
      `const ask = () => ${CALL};\napp.post('/a', async (req, res) => { await ask(); await ${RECORD}; });\napp.post('/b', () => ask());`,
      'unknown',
    ],
    [
      'by all callers',
      `const ask = () => ${CALL};\napp.post('/a', async (req, res) => { await ask(); await ${RECORD}; });\napp.post('/b', async () => { await ask(); await ${RECORD}; });`,
      'success-only',
    ],
    ['by none', `const ask = () => ${CALL};\napp.post('/a', () => ask());`, 'none'],
    [
      'far above',
      `const a = () => ${CALL};\nconst b = () => a();\nconst c = () => b();\nconst d = () => c();\nd();`,
      'unknown',
    ],
    ['by nobody', `export const ask = () => ${CALL};`, 'unknown'],
    ['by nobody in a class', `export class Chat { ask() { return ${CALL}; } }`, 'unknown'],
    ['by a framework', `export async function POST(request: Request) { return ${CALL}; }`, 'none'],
    [
      'by a framework that takes a constant',
      `export const POST = async (request: Request) => ${CALL};`,
      'none',
    ],
    ['by a function of the cloud', `export const handler = async (event) => ${CALL};`, 'none'],
    [
      'by an object of handlers',
      `export default { async fetch(request, env) { return ${CALL}; } };`,
      'unknown',
    ],
    ['by a pattern', `export const { POST, GET } = handlersOf(() => ${CALL});`, 'none'],
  ])('is written %s', async (_, text, expected) => {
    expect(await auditOf(text)).toBe(expected);
  });
});

describe('what records', () => {
  const WRITTEN = `app.post('/a', async (req, res) => { const reply = await ${CALL}; await RECORD; });`;
  const FACTS = "{ userId: req.user.id, model: 'm', tokens: reply.usage.totalTokens }";

  it.each([
    ['a table of Prisma', `prisma.usageLog.create({ data: ${FACTS} })`],
    ['a table of Supabase', `supabase.from('ai_usage').insert([${FACTS}])`],
    ['a table of a service', `this.prisma.usageLog.create({ data: ${FACTS} })`],
    ['a table of Drizzle', `db.insert(llmUsage).values(${FACTS})`],
    [
      'more than its facts',
      `prisma.usageLog.create({ data: { ...common, userId, model, tokens, note() {} } })`,
    ],
    ['a list with holes in it', `supabase.from('ai_usage').insert([, ${FACTS}])`],
    ['a client that is asked for', `getDb().usageLog.create({ data: ${FACTS} })`],
    ['a list by its name', `tables.usageLog.push(${FACTS})`],
  ])('is %s', async (_, record) => {
    expect(await auditOf(WRITTEN.replace('RECORD', record), '// usage\n')).toBe('success-only');
  });

  it.each([
    [
      'a function of that name',
      `function trackLlmUsage(userId, model, tokens) { tables[KIND].insert({ userId, model, tokens }); }`,
      'trackLlmUsage',
    ],
    [
      'a method of that name',
      `export class Usage { recordUsage(userId, model, tokens) { this.rows.push({ userId, model, tokens }); } }`,
      'recordUsage',
    ],
  ])('is found by %s', async (_, usage, name) => {
    const { audits } = await useOf({ 'src/a.ts': `${MADE}${CALL};`, 'src/usage.ts': usage });
    expect(audits.map((one) => one.name)).toEqual([name]);
  });

  it.each([
    ['facts by another name', `send(usage, { userId, model, tokens });`],
    ['a maker of loggers', `log('a')({ userId, model, tokens, usage: 1 });`],
    ['few facts', `prisma.usageLog.create({ data: { userId } });`],
    ['a function without a name', `[1].forEach(() => send({ userId, model, tokens })); // usage`],
    ['something in a file of tests', ''],
  ])('is not %s', async (_, usage) => {
    const { audits } = await useOf({
      'src/a.ts': `import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral();\n${CALL};`,
      'src/b.ts': usage,
      '__tests__/usage.test.ts': USAGE,
    });
    expect(audits).toEqual([]);
  });

  it.each([
    ['a library', '', '{ "dependencies": { "langfuse": "3" } }'],
    ['a gateway', "const BASE = 'https://oai.helicone.ai/v1';\n", '{}'],
  ])('is also %s', async (_, before, manifest) => {
    const { audit } = await onlyCall({
      'package.json': manifest,
      'src/a.ts': `${MADE}${before}${CALL};`,
    });
    expect(audit).toBe('both');
  });
});
