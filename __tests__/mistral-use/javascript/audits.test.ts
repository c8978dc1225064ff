import { describe, expect, it } from '@jest/globals';
import { useOf } from '../../helpers/use-model.js';

const MADE =
  "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n";
const ASK = "client.chat.complete({ model: 'mistral-small-latest', messages: [] })";
const USAGE =
  'export async function recordUsage(userId, model, success) {\n  await db.insert(llmUsage).values({ userId, model, success, createdAt: new Date() });\n}\n';
const RECORD = "await recordUsage(user.id, 'mistral-small-latest', true);";

/** What is recorded of the calls of a repository that has a function for it. */
async function statesOf(
  code: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { calls } = await useOf({
    'src/usage.js': USAGE,
    'src/a.js': `${MADE}import { recordUsage } from './usage.js';\n${code}\n`,
    ...files,
  });
  return calls.map(({ audit }) => audit);
}

const route = (body: string) => `app.post('/ask', async (req, res) => {\n${body}\n});`;

describe('what is recorded of a call', () => {
  it.each([
    ['nothing', `res.json(await ${ASK});`, 'none'],
    ['after it', `const reply = await ${ASK}; ${RECORD} res.json(reply);`, 'success-only'],
    [
      'on both ways',
      `try { const reply = await ${ASK}; ${RECORD} res.json(reply); } catch { ${RECORD} }`,
      'both',
    ],
    ['at last', `try { res.json(await ${ASK}); } finally { ${RECORD} }`, 'both'],
    [
      'by a promise that fails',
      `${ASK}.catch(() => { recordUsage(user.id, 'm', false); });`,
      'both',
    ],
    ['by a promise', `${ASK}.finally(() => { recordUsage(user.id, 'm', true); });`, 'both'],
    ['by a wrapper', `res.json(await withAudit('chat', () => ${ASK}));`, 'both'],
    ['a log of another matter', `logger.info('asked'); res.json(await ${ASK});`, 'none'],
  ])('is told: %s', async (_, body, expected) => {
    expect(await statesOf(route(body))).toEqual([expected]);
  });

  it('may be done by who calls it, and is unknown where callers differ', async () => {
    const ask = `export async function ask() {\n  return ${ASK};\n}\n`;
    const recorded = route(`try { res.json(await ask()); } finally { ${RECORD} }`);
    expect(await statesOf(ask + recorded)).toEqual(['both']);
    const forgotten = "app.post('/b', async (req, res) => { res.json(await ask()); });";
    expect(await statesOf(`${ask}${recorded}\n${forgotten}`)).toEqual(['unknown']);
    expect(await statesOf(ask)).toEqual(['unknown']);
  });

  it.each([
    [
      'a table of Supabase',
      "await supabase.from('ai_usage').insert({ user_id: id, model, tokens });",
    ],
    [
      'a model of Prisma',
      'await prisma.usageLog.create({ data: { userId, model, tokens, success } });',
    ],
    ['a log of audits', "await auditLog.write({ user, action: 'chat', status: 'ok', timestamp });"],
  ])('is written to %s', async (_, record) => {
    const { audits, calls } = await useOf({
      'src/a.js': `${MADE}${route(`const reply = await ${ASK}; ${record} res.json(reply);`)}`,
    });
    expect([audits.length, calls.map(({ audit }) => audit)]).toEqual([1, ['success-only']]);
  });

  it.each([
    ['too few facts', 'await usageLog.create({ count: 1 });'],
    ['another matter', 'await orders.create({ userId, model, status, total });'],
  ])('is nothing for %s', async (_, record) => {
    const { audits } = await useOf({
      'src/a.js': `${MADE}${route(`await ${ASK}; ${record}`)}`,
    });
    expect(audits).toEqual([]);
  });

  it.each(['langfuse', '@langfuse/openai', 'langsmith', '@opentelemetry/sdk-node', '@posthog/ai'])(
    'is everything for a program that depends on %s',
    async (name) => {
      const manifest = JSON.stringify({
        dependencies: { '@mistralai/mistralai': '1', [name]: '1' },
      });
      expect(
        await statesOf(route(`res.json(await ${ASK});`), { 'package.json': manifest }),
      ).toEqual(['both']);
    },
  );

  it('is the matter of whoever asks with a key of their own', async () => {
    const own = `import { Mistral } from '@mistralai/mistralai';\n${route(`const own = new Mistral({ apiKey: req.body.apiKey }); res.json(await own.chat.complete({ model: 'm', messages: [] }));`)}`;
    const { calls } = await useOf({ 'src/usage.js': USAGE, 'src/a.js': own });
    expect(calls.map(({ audit }) => audit)).toEqual(['unknown']);
  });

  it('is not what a test writes', async () => {
    const { audits } = await useOf({
      'src/a.js': MADE + route(`res.json(await ${ASK});`),
      'test/usage.test.js': USAGE,
    });
    expect(audits).toEqual([]);
  });
});
