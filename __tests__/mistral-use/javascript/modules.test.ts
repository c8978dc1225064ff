import { describe, expect, it } from '@jest/globals';
import { ASK, MADE, reached } from '../../helpers/request-flows.js';

const FUNCTION = `async function ask(text) { return ${ASK}; }`;
const ROUTE = "app.post('/a', async (req, res) => res.json(await ask(req.body.text)));";
const through = (chat: string, route: string, more: Readonly<Record<string, string>> = {}) =>
  reached({ 'src/chat.ts': MADE + chat, 'src/route.ts': route, ...more });

describe('a function of another file', () => {
  it.each([
    ['a default', `export default ${FUNCTION}`, `import ask from './chat.js';\n${ROUTE}`],
    [
      'a default without a name',
      `export default async (text) => ${ASK};`,
      `import ask from './chat.js';\n${ROUTE}`,
    ],
    [
      'a default by its name',
      `${FUNCTION}\nexport default ask;`,
      `import ask from './chat.js';\n${ROUTE}`,
    ],
    [
      'a default among the names',
      `${FUNCTION}\nexport { ask as default };`,
      `import ask from './chat.js';\n${ROUTE}`,
    ],
    [
      'another name',
      `${FUNCTION}\nexport { ask as send };`,
      `import { send as ask } from './chat.js';\n${ROUTE}`,
    ],
    [
      'a name of any form',
      `${FUNCTION}\nexport { ask as 'ask it' };`,
      `import { 'ask it' as ask } from './chat.js';\n${ROUTE}`,
    ],
    [
      'a whole module',
      `export ${FUNCTION}`,
      "import * as chat from './chat.js';\napp.post('/a', async (req, res) => res.json(await chat.ask(req.body.text)));",
    ],
    [
      'an object',
      `export const chat = { ask: async (text) => ${ASK} };`,
      "import { chat } from './chat.js';\napp.post('/a', async (req, res) => res.json(await chat.ask(req.body.text)));",
    ],
    [
      'an object of methods',
      `export const chat = { async ask(text) { return ${ASK}; } };`,
      "import { chat } from './chat.js';\napp.post('/a', async (req, res) => res.json(await chat.ask(req.body.text)));",
    ],
    [
      'an object of names',
      `${FUNCTION}\nexport const chat = { ask, more };`,
      "import { chat } from './chat.js';\napp.post('/a', async (req, res) => res.json(await chat.ask(req.body.text)));",
    ],
    [
      'CommonJS',
      `module.exports = { ask };\n${FUNCTION}`,
      `const { ask } = require('./chat');\n${ROUTE}`,
    ],
    [
      'methods of CommonJS',
      `module.exports = { async ask(text) { return ${ASK}; } };`,
      `const { ask } = require('./chat');\n${ROUTE}`,
    ],
    [
      'entries of CommonJS',
      `module.exports = { ask: async (text) => ${ASK} };`,
      "const chat = require('./chat');\napp.post('/a', async (req, res) => res.json(await chat.ask(req.body.text)));",
    ],
    [
      'one name of CommonJS',
      `exports.other = 1;\nexports.ask = ${FUNCTION};`,
      "const chat = require('./chat');\napp.post('/a', async (req, res) => res.json(await chat.ask(req.body.text)));",
    ],
    [
      'one name of the module',
      `module.exports.ask = async (text) => ${ASK};`,
      `const { ask } = require('./chat');\n${ROUTE}`,
    ],
    [
      'all of CommonJS',
      `${FUNCTION}\nmodule.exports = ask;`,
      `const ask = require('./chat');\n${ROUTE}`,
    ],
  ])('is reached by %s', async (_, chat, route) => {
    expect(await through(chat, route)).toEqual(['content: none']);
  });

  it.each([
    ['a star', "export * from './more.js';\nexport * from './chat.js';"],
    ['a name', "export { other, ask } from './chat.js';"],
    ['another name', "export { send as ask } from './chat.js';"],
  ])('is reached through a file that hands on %s', async (_, index) => {
    const chat = `export ${FUNCTION}\nexport { ask as send };`;
    const more = { 'src/lib/index.ts': index.replaceAll('./chat', '../chat') };
    expect(await through(chat, `import { ask } from './lib';\n${ROUTE}`, more)).toEqual([
      'content: none',
    ]);
  });

  it.each([
    ['a default', "export { default } from './chat.js';", 'import ask from'],
    [
      'a default under a name',
      "export { default as ask } from './chat.js';",
      'import { ask } from',
    ],
    [
      'a name that becomes a default',
      "export { named as default } from './chat.js';",
      'import ask from',
    ],
  ])('is reached through a file that hands on %s', async (_, index, imports) => {
    const chat = `${FUNCTION}\nexport { ask as default, ask as named };`;
    const more = { 'src/lib/index.ts': index.replace('./chat', '../chat') };
    const found = await through(chat, `${imports} './lib/index.js';\n${ROUTE}`, more);
    expect(found).toEqual(['content: none']);
  });

  it.each([
    ['a file that is not there', "export * from './gone.js';"],
    ['files that hand each other on', "export * from './chat.js';"],
    ['a name of a package', "export { ask } from 'elsewhere';"],
    ['a name that is taken out of something', 'export const { ask } = makeChat();'],
    ['a name without a value', 'export let ask;'],
    [
      'a wrapper, which may check it',
      "import { complete } from './chat.js';\nexport const ask = guarded((text) => complete(text));",
    ],
    ['nothing', 'export const other = 1;'],
  ])('is not reached through %s', async (_, index) => {
    const own = `export * from './index.js';\nexport async function complete(text) { return ${ASK}; }`;
    const found = await through(own, `import { ask } from './index.js';\n${ROUTE}`, {
      'src/index.ts': index,
    });
    expect(found).toEqual([]);
  });

  it('is not reached through a default that is not there', async () => {
    expect(await through(`export ${FUNCTION}`, `import ask from './chat.js';\n${ROUTE}`)).toEqual(
      [],
    );
  });

  it('is found among files of the same name', async () => {
    const files = {
      'src/services/chat.ts': `${MADE}export ${FUNCTION}\n`,
      'src/routes/chat.ts': `import { ask } from '../services/chat.js';\nconst handle = (text) => ask(text);\napp.post('/a', async (req, res) => res.json(await handle(req.body.text)));\n`,
    };
    expect(await reached(files)).toEqual(['content: none']);
  });

  it('is found beside a file that cannot be parsed', async () => {
    const more = { 'src/broken.ts': "import { ask } from './chat.js';\nask((((;" };
    expect(
      await through(`export ${FUNCTION}`, `import { ask } from './chat.js';\n${ROUTE}`, more),
    ).toEqual(['content: none']);
  });

  it('is a library of its own where too many call it', async () => {
    const route = `import { ask } from './chat.js';\n${`${ROUTE}\n`.repeat(45)}`;
    expect(await through(`export ${FUNCTION}`, route)).toEqual([]);
  });

  it.each([
    ['with less', "app.post('/a', (req, res) => ask());"],
    ['with a list', "app.post('/a', (req, res) => ask(...req.body.texts));"],
    [
      'under a name that every object has',
      `const api = { get: async (text) => ${ASK} };\napp.post('/a', (req, res) => api.get(req.body.text));`,
    ],
    [
      'by an interpreter of names',
      'const [state, run] = useActionState(async (text) => ask(text));',
    ],
  ])('says nothing where it is called %s', async (_, call) => {
    expect(await reached({ 'src/a.ts': `${MADE}${FUNCTION}\n${call}` })).toEqual([]);
  });

  it('is not followed through more than five others', async () => {
    const names = ['ask', 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const wrappers = names
      .slice(1)
      .map((name, index) => `const ${name} = (x) => ${names[index] ?? ''}(x);`);
    const text = `${FUNCTION}\n${wrappers.join('\n')}\napp.post('/a', (req, res) => g(req.body.text));`;
    expect(await reached({ 'src/a.ts': MADE + text })).toEqual([]);
  });

  it('returns what it was given, or nothing', async () => {
    const text = `function clip(t) { if (!t) return; const inner = () => { return 'x'; }; return t.trim(); }\napp.post('/a', async (req, res) => { const text = clip(req.body.text); res.json(await ${ASK}); });`;
    expect(await reached({ 'src/a.ts': MADE + text })).toEqual(['content: none']);
  });
});
