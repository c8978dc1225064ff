import { describe, expect, it } from '@jest/globals';
import { ASK, CHAT, reachedBy, reachedInRoute } from '../../helpers/request-flows.js';

describe('a text on its way to a call', () => {
  it.each([
    ['a condition', 'const text = req.body.text && req.body.text.trim();'],
    ['an assignment inside a call', 'let kept; const text = String((kept = req.body.text));'],
    ['an element that is taken out', 'const [, text] = req.body.texts;'],
    ['an element by its number', 'const list = ["a", req.body.text]; const text = list[1];'],
    ['an element of what was put together', 'const [, text] = ["a", req.body.text];'],
    ['a function that is called at once', 'const text = ((t) => t.trim())(req.body.text);'],
    ['texts that are put together', "const text = 'Say: '.concat(req.body.text);"],
    [
      'a field that is put in',
      'const payload = {}; payload.text = req.body.text; const text = payload.text;',
    ],
    [
      'an object with a method',
      'const given = { text: req.body.text, log() {} }; const { text } = given;',
    ],
    ['a default', "const { text = 'Hello' } = req.body;"],
    [
      'a rest of a list',
      'const [first, ...others] = req.body.texts; const text = others.join(" ");',
    ],
    [
      'an object that is merged',
      'const given = Object.assign({}, req.body); const text = given.text;',
    ],
  ])('goes through %s', async (_, statements) => {
    expect((await reachedInRoute(statements)).map((one) => one.split(':')[0])).toEqual(['content']);
  });

  it.each([
    ['an element of a list of the body', 'const text = req.body.texts[0];'],
    ['a list that is joined', "const text = req.body.parts.map((p) => p.text).join('\\n');"],
    [
      'a function in the old form',
      "const text = req.body.parts.map(function (p) { return p.text; }).join('');",
    ],
    [
      'a function of its own name',
      "const textOf = (p) => p.text; const text = req.body.parts.map(textOf).join('');",
    ],
    ['the last of a list', 'const text = req.body.texts.at(-1).text;'],
    ['a loop', "let text = ''; for (const { say } of req.body.parts) text += say;"],
  ])('is one of the messages of a client behind %s', async (_, statements) => {
    const found = await reachedInRoute(statements);
    expect(found.map((one) => one.split(':')[0])).toEqual(['messages']);
  });

  it.each([
    [
      'another field',
      'const payload = {}; payload.other = req.body.text; const text = payload.text;',
    ],
    ['another element', 'const [text] = ["a", req.body.text];'],
    [
      'a part of a text that is made',
      'const given = `Say: ${req.body.text}`; const text = given.mood;',
    ],
    [
      'a form whose field is computed',
      'const form = await req.formData(); const text = form.get(NAME);',
    ],
    ['a function that is not known', "const text = req.body.parts.map(unknown).join('');"],
    ['an object of another class', 'const text = new Counter(req.body.text);'],
    ['an object that is made on the spot', 'const text = new (classOf())(req.body.text);'],
    ['how long it is', 'const text = req.body.text.length;'],
    ['what the server keeps', 'const text = TEXTS[req.body.kind];'],
    ['what is caught', 'let text; try { run(req.body); } catch (error) { text = error; }'],
  ])('does not go through %s', async (_, statements) => {
    expect(await reachedInRoute(statements)).toEqual([]);
  });

  it('may be cleaned by a function of their own', async () => {
    const text = `const cleanText = (t) => t.trim();\napp.post('/a', async (req, res) => { const text = cleanText(req.body.text); res.json(await ${ASK}); });`;
    expect(await reachedBy(text)).toEqual(['content: unknown']);
  });

  it('is a text of some form where it is made one', async () => {
    expect(await reachedInRoute('const text = String(req.body.text);')).toEqual(['content: shape']);
  });
});

describe('messages on their way to a call', () => {
  it.each([
    ['pushed', 'const messages = []; messages.push(...req.body.messages);'],
    ['added', 'const messages = [].concat(req.body.messages);'],
    ['added as many', 'const messages = [].concat(...req.body.messages);'],
    ['spread', 'const messages = [...req.body.messages];'],
    [
      'mapped to others',
      'const messages = req.body.messages.map(({ role, content }) => ({ role, content }));',
    ],
    [
      'mapped by a function',
      "const toMessage = (m) => ({ role: 'user', content: m.text }); const messages = req.body.items.map(toMessage);",
    ],
    [
      'pushed where a list is folded',
      "const messages = []; req.body.items.reduce((n, m) => { messages.push({ role: 'user', content: m.text }); return n; }, 0);",
    ],
    [
      'by their number',
      'const messages = []; for (let i = 0; i < 9; i++) messages.push(req.body.messages[i]);',
    ],
  ])('are %s', async (_, statements) => {
    const found = await reachedInRoute(statements, CHAT);
    expect(new Set(found)).toEqual(new Set(['messages: none']));
  });

  it('are of the classes of LangChain', async () => {
    const text =
      "import { ChatMistralAI } from '@langchain/mistralai';\nconst llm = new ChatMistralAI();\napp.post('/a', async (req, res) => { res.json(await llm.invoke([new SystemMessage('Be brief.'), new HumanMessage(req.body.text)])); });";
    expect(await reachedBy(text)).toEqual(['content: none']);
  });

  it('stand beside words of the server', async () => {
    const text =
      "import { mistral } from '@ai-sdk/mistral';\nimport { streamText } from 'ai';\nexport async function POST(request: Request) { const { messages } = await request.json(); return streamText({ model: mistral('m'), system: 'Be brief.', messages }); }";
    expect(await reachedBy(text)).toEqual(['messages: none', 'role: none']);
  });
});
