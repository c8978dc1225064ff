import { describe, expect, it } from '@jest/globals';
import { ASK, CHAT, reachedBy } from '../../helpers/request-flows.js';

const ZOD = "import { z } from 'zod';\n";
const OWN =
  "client.chat.complete({ model: 'm', messages: [{ role: 'system', content: 'Be brief.' }, ...messages] })";
const MESSAGE = 'z.object({ role: z.string(), content: z.string() })';

const route = (statements: string, call = ASK) =>
  `app.post('/a', async (req, res) => { ${statements} res.json(await ${call}); });`;
const textBy = (schema: string, before = '') =>
  reachedBy(`${ZOD}${before}${route(`const { text } = ${schema}.parse(req.body);`)}`);
const messagesBy = (schema: string, call = CHAT) =>
  reachedBy(`${ZOD}${route(`const messages = ${schema}.parse(req.body.messages);`, call)}`);

describe('a text in a schema of zod', () => {
  it.each([
    ['that may be missing', 'z.object({ text: z.optional(z.string()) })'],
    ['that is added', 'Base.extend({ text: z.string() })'],
    ['of a part that is added to', 'z.object({ text: z.string() }).extend({ n: z.number() })'],
    ['that may be anything', 'z.object({ text: z.any() })'],
    ['that is not known', 'z.object({ text: z.unknown() })'],
    ['that is made one', 'z.object({ text: z.coerce.string() })'],
    ['of a strict object', 'z.strictObject({ text: z.string() })'],
    ['of an element', 'List.element'],
  ])('has no end: %s', async (_, schema) => {
    const before =
      'const Base = z.object({ n: z.number() });\nconst List = z.array(z.object({ text: z.string() }));\n';
    expect(await textBy(schema, before)).toEqual(['content: schema content-length']);
  });

  it.each([
    ['ends', 'z.object({ text: z.optional(z.string().max(99)) })'],
    ['is in no object', 'z.record(z.string())'],
    ['is in an object of an unknown part', 'z.object({ ...common })'],
    ['has a schema out of a table', "schemas.get('chat')"],
    ['has a schema that is made', 'makeSchema()'],
    ['has a schema of another form', 'Rules'],
    ['is of an element of no list', 'Base.element'],
  ])('says nothing where it %s', async (_, schema) => {
    const before = "const Base = z.object({ n: z.number() });\nconst Rules = { type: 'object' };\n";
    expect(await textBy(schema, before)).toEqual(['content: schema']);
  });

  it.each([
    ['the value', 'const text = z.string().parse(req.body.text);', 'content-length'],
    [
      'a result',
      'const { data, error } = schema.safeParse(req.body); const text = data.text;',
      'content-length',
    ],
    [
      'a part of a result',
      'const result = await schema.safeParseAsync(req.body); const { text } = result.data;',
      'content-length',
    ],
  ])('is checked by %s', async (_, statements, open) => {
    const text = `${ZOD}const schema = z.object({ text: z.string() });\n${route(statements)}`;
    expect(await reachedBy(text)).toEqual([`content: schema ${open}`]);
  });
});

describe('messages in a schema of zod', () => {
  it.each([
    ['a list', `z.array(${MESSAGE})`, 'messages: schema role content-length message-count'],
    [
      'a list behind its element',
      `${MESSAGE}.array()`,
      'messages: schema role content-length message-count',
    ],
    ['a list that ends', `${MESSAGE}.array().max(20)`, 'messages: schema role content-length'],
    [
      'texts that end',
      "z.array(z.object({ role: z.enum(['user']), content: z.string().max(9) })).max(9)",
      'messages: schema',
    ],
    ['anything', 'z.array(z.any())', 'messages: schema message-count'],
    ['no list', 'z.object({})', 'messages: schema'],
  ])('%s', async (_, schema, expected) => {
    expect(await messagesBy(schema)).toContain(expected);
  });

  it.each([
    ['any text', 'z.string()', 'role: schema role'],
    ['a choice with the system', "z.enum(['user', 'system'])", 'role: schema role'],
    ['a choice without', "z.enum(['user', 'assistant'])", 'role: schema'],
    ['a choice out of sight', 'z.enum(ROLES)', 'role: schema'],
    ['a text of a pattern', 'z.string().regex(ROLE)', 'role: schema'],
    ['one word', "z.literal('user')", 'role: schema'],
  ])('let speak by %s', async (_, role, expected) => {
    const schema = `z.array(z.object({ role: ${role}, content: z.string().max(9) })).max(9)`;
    expect(await messagesBy(schema, OWN)).toContain(expected);
  });
});

describe('the tokens that a client asks for', () => {
  const CALL =
    "client.chat.complete({ model: 'm', maxTokens, messages: [{ role: 'user', content: text }] })";

  it.each([
    ['no end', 'z.number()', 'content: schema token-limit'],
    ['no end, of a text', 'z.coerce.number()', 'content: schema token-limit'],
    ['an end', 'z.number().int().max(4000)', 'content: schema'],
    ['an end by another word', 'z.number().lte(4000)', 'content: schema'],
    ['no number', "z.enum(['100'])", 'content: schema'],
  ])('have %s', async (_, field, expected) => {
    const statements = `const { text, maxTokens } = z.object({ text: z.string().max(9), maxTokens: ${field} }).parse(req.body);`;
    expect(await reachedBy(ZOD + route(statements, CALL))).toEqual([expected]);
  });

  it('say nothing where another schema is not read', async () => {
    const statements = `const { text } = z.object({ text: z.string().max(9) }).parse(req.body); const { maxTokens } = v.parse(Rules, req.body);`;
    expect(await reachedBy(ZOD + route(statements, CALL))).toEqual(['content: schema']);
  });
});

describe('other schemas', () => {
  it.each([
    ['class-transformer', 'const { text } = plainToInstance(ChatDto, req.body);', 'schema'],
    ['valibot', 'const { text } = v.parse(Schema, req.body);', 'schema'],
    ['a compiled one', 'const { text } = req.body; if (!validate(req.body)) return;', 'schema'],
    [
      'one of Joi',
      'const { value, error } = rules.validate(req.body); const text = value.text;',
      'schema',
    ],
    [
      'a checker that is made on the spot',
      'const { text } = req.body; if (!makeGuard()(req.body)) return;',
      'none',
    ],
    ['a parser', 'const { text } = JSON.parse(req.body);', 'none'],
  ])('%s', async (_, statements, kind) => {
    expect(await reachedBy(`const validate = ajv.compile(rules);\n${route(statements)}`)).toEqual([
      `content: ${kind}`,
    ]);
  });

  it('have nothing to check where no value is given', async () => {
    expect(
      await reachedBy(route('const parse = v.parse(Schema); const { text } = req.body;')),
    ).toEqual(['content: none']);
  });
});
