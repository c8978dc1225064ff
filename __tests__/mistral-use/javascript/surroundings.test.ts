import { describe, expect, it } from '@jest/globals';
import { onlyCall, useOf, valueText } from '../../helpers/use-model.js';
import { reachedBy } from '../../helpers/request-flows.js';

const SDK = "import { Mistral } from '@mistralai/mistralai';\n";
const MADE = `${SDK}const client = new Mistral();\n`;
const CLIENT = `${SDK}export const client = new Mistral();\n`;
const CALL = "client.chat.complete({ model: 'a', messages: [] });\n";

describe('files that use a client of another', () => {
  it.each([
    ['an alias', '@/lib/client', 'src/lib/client.ts'],
    ['an alias of SvelteKit', '$lib/client', 'src/lib/client.ts'],
    ['its directory', './lib', 'src/lib/index.ts'],
    ['a file beside it', './client.js', 'src/client.ts'],
  ])('are known by %s', async (_, specifier, path) => {
    const files = {
      'tsconfig.json':
        '{ "compilerOptions": { "paths": { "@/*": ["./src/*"], "$lib/*": ["./src/lib/*"] } } }',
      [path]: CLIENT,
      'src/a.ts': `import { client } from '${specifier}';\n${CALL}`,
    };
    expect((await useOf(files)).calls).toHaveLength(1);
  });

  it.each([
    ['its name', "import { client } from '@acme/ai';\n"],
    ['a path in it', "import { client } from '@acme/ai/src/client';\n"],
  ])('are known by a package of the same repository: %s', async (_, imports) => {
    const files = {
      'package.json': '{ "workspaces": ["packages/*"] }',
      'packages/ai/package.json': '{ "name": "@acme/ai", "main": "src/index.ts" }',
      'packages/ai/src/index.ts': "export * from './client.js';\n",
      'packages/ai/src/client.ts': CLIENT,
      'packages/web/package.json': '{ "name": "web", "dependencies": { "@acme/ai": "*" } }',
      'packages/web/src/a.ts': imports + CALL,
    };
    const { calls } = await useOf(files);
    expect(calls.map(({ packageDirectory }) => packageDirectory)).toEqual(['packages/web']);
  });

  it.each([
    ['a file of the same name', "import { client } from './other/client.js';\n"],
    ['a package of the same name', "import { client } from 'client';\n"],
    ['an alias of something else', "import { client } from '@/other/client';\n"],
  ])('are not known by %s', async (_, imports) => {
    const files = { 'src/lib/client.ts': CLIENT, 'src/a.ts': imports + CALL };
    expect((await useOf(files)).calls).toEqual([]);
  });
});

describe('what a request says', () => {
  const modelOf = async (request: string, before = '') =>
    valueText(
      (await onlyCall({ 'src/a.ts': `${MADE}${before}\nclient.chat.complete(${request});` })).model,
    );

  it.each([
    ['a name in brackets', "{ ['model']: 'a' }", '', 'a'],
    ['a name that is computed', "{ [NAME]: 'a' }", '', 'unknown'],
    ['another name in brackets', "{ model: 'a', ['n']: 1 }", '', 'a'],
    ['what is put in', 'request', "const request = { messages: [] };\nrequest.model = 'a';", 'a'],
    [
      'what is put in under another name',
      'request',
      "const request = { model: 'a' };\nrequest.n = 1;\nthis.x = 1;\nother.model = 'b';",
      'a',
    ],
    [
      'what is put in under a variable',
      'request',
      'const request = {};\nrequest[NAME] = 1;',
      'unknown',
    ],
    [
      'what is put in again and again',
      'table',
      `const table = {};\n${'table.n = 1;\n'.repeat(101)}`,
      'unknown',
    ],
    ['nothing', 'undefined', '', 'absent'],
    ['null or an object', "isOff ? null : { model: 'a' }", '', 'a'],
    [
      'an object of itself',
      'options',
      'let options = {};\noptions = { ...options, messages: [] };',
      'unknown',
    ],
    ['a text with a hole', '{ model: `a-${SIZE}` }', '', 'unknown'],
  ])('by %s', async (_, request, before, expected) => {
    expect(await modelOf(request, before)).toBe(expected);
  });

  it.each([
    ['chat', "client.beta.conversations.append({ conversationId, inputs: 'Hi' });", 'unknown'],
    [
      'a model of its own',
      "client.beta.conversations.append({ conversationId, model: 'a', completionArgs: { maxTokens: 9 } });",
      'a',
    ],
    ['a start', "client.beta.conversations.start({ model: 'a', inputs: 'Hi' });", 'a'],
  ])('goes on with a conversation: %s', async (_, call, expected) => {
    expect(valueText((await onlyCall({ 'src/a.ts': MADE + call })).model)).toBe(expected);
  });

  it.each([
    ['a method by a variable', 'client[KIND].complete({ messages: [] });'],
    [
      'a function that costs nothing',
      "import { modelsList } from '@mistralai/mistralai/funcs/modelsList.js';\nmodelsList(core, {});",
    ],
  ])('is none by %s', async (_, call) => {
    expect((await useOf({ 'src/a.ts': MADE + call })).calls).toEqual([]);
  });
});

describe('what is said to the model, in a log', () => {
  const MANIFEST = '{ "dependencies": { "express": "5" } }';
  const ASKED = "client.chat.complete({ model: 'a', messages })";
  const logsOf = async (text: string, path = 'src/a.ts') => {
    const { keyUses } = await useOf({ 'package.json': MANIFEST, [path]: MADE + text });
    return keyUses.map(({ shown, written }) => `${shown} by ${written}`);
  };

  it.each([
    [
      'a service',
      `class A { async ask(messages) { this.logger.debug(messages); return ${ASKED}; } }`,
      'this.logger.debug',
    ],
    [
      'the text of an answer',
      `async function ask(messages) { const reply = await ${ASKED}; console.log(reply.choices[0].message); }`,
      'console.log',
    ],
  ])('is found in %s', async (_, text, written) => {
    expect(await logsOf(text)).toEqual([`messages by ${written}`]);
  });

  it.each([
    [
      'what is sent to whoever asks',
      `app.post('/a', async (req, res) => { const reply = await ${ASKED}; res.json(reply); });`,
    ],
    ['a program that someone runs', `const reply = await ${ASKED};\nconsole.log(reply.choices);`],
    [
      'a log of another place',
      `console.log(messages);\nasync function ask(messages) { return ${ASKED}; }`,
    ],
    [
      'a part of it',
      `async function ask(messages) { console.log(messages.slice(1), messages.length); return ${ASKED}; }`,
    ],
    [
      'an answer that is taken apart',
      `async function ask(messages) { const { usage } = await ${ASKED}; console.log(usage); }`,
    ],
    ['a name of nobody', `async function ask() { console.log(messages); return ${ASKED}; }`],
    [
      'what is embedded',
      "async function embed(inputs) { console.log(inputs); return client.embeddings.create({ model: 'a', inputs }); }",
    ],
    [
      'what is said by a text of a call',
      `async function ask() { console.log(load()); return client.chat.complete({ model: 'a', messages: load() }); }`,
    ],
  ])('is not %s', async (_, text) => {
    expect(await logsOf(text)).toEqual([]);
  });

  it('is not of interest in a test', async () => {
    expect(
      await logsOf(
        `async function ask(messages) { console.log(messages); return ${ASKED}; }`,
        '__tests__/a.test.ts',
      ),
    ).toEqual([]);
  });
});

describe('words of the server beside those of a client', () => {
  it.each([
    [
      'an instruction',
      "return client.agents.complete({ instructions: 'Be brief.', messages });",
      'role: none',
    ],
    [
      'a class of the system',
      "const first = new SystemMessage('Be brief.'); return client.chat.complete({ model: 'a', messages: [first, ...messages] });",
      'role: none',
    ],
    ['none', "return client.chat.complete({ model: 'a', messages });", undefined],
  ])('are %s', async (_, statements, expected) => {
    const text = `export async function POST(request: Request) { const { messages } = await request.json(); ${statements} }`;
    const found = await reachedBy(text);
    expect(found.find((one) => one.startsWith('role'))).toBe(expected);
  });
});
