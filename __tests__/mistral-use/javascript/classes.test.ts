import { describe, expect, it } from '@jest/globals';
import { ASK, reachedBy } from '../../helpers/request-flows.js';

describe('classes', () => {
  const service = (body: string, use: string) => reachedBy(`class Chat { ${body} }\n${use}`);
  const METHOD = `ask(text) { return ${ASK}; }`;

  it.each([
    [
      'a field of its own',
      `constructor(req) { this.text = req.body.text; this.n = 0; other.text = 1; } ask() { const text = this.text; return ${ASK}; }`,
      '',
    ],
    [
      'a method of the same class',
      `${METHOD} handle(req, res) { return this.ask(req.body.text); }`,
      '',
    ],
    [
      'a private method',
      `#ask(text) { return ${ASK}; } handle(req, res) { return this.#ask(req.body.text); }`,
      '',
    ],
    [
      'a private field',
      `#text; constructor(req) { this.#text = req.body.text; } ask() { const text = this.#text; return ${ASK}; }`,
      '',
    ],
    [
      'a private property that is made',
      METHOD,
      'class Controller { #chat = new Chat(); handle(req, res) { return this.#chat.ask(req.body.text); } }',
    ],
    [
      'a static method',
      `static ${METHOD}`,
      "app.post('/a', (req, res) => Chat.ask(req.body.text));",
    ],
    [
      'a property that is a function',
      `ask = async (text) => ${ASK};`,
      "const chat = new Chat();\napp.post('/a', (req, res) => chat.ask(req.body.text));",
    ],
    [
      'a property that is a function in the old form',
      `name; #n = 1; ask = async function (text) { return ${ASK}; };`,
      "const chat = new Chat();\napp.post('/a', (req, res) => chat.ask(req.body.text));",
    ],
    [
      'an object that is made on the spot',
      METHOD,
      "app.post('/a', (req, res) => new Chat().ask(req.body.text));",
    ],
    [
      'the one of its kind',
      `static getInstance() { return one; } ${METHOD}`,
      "app.post('/a', (req, res) => Chat.getInstance().ask(req.body.text));",
    ],
    [
      'a class that is a constant',
      METHOD,
      "const Service = class { ask(text) { return Chat.prototype.ask(text); } };\napp.post('/a', (req, res) => new Chat().ask(req.body.text));",
    ],
    [
      'a parameter of its type',
      METHOD,
      'export const handle = (req: Request, chat: Chat) => chat.ask(req.body.text);',
    ],
    [
      'what is injected',
      METHOD,
      'class Controller { constructor(log, private users: Users, private readonly chat: Chat) {} handle(req, res) { return this.chat.ask(req.body.text); } }',
    ],
    [
      'a property of its type',
      METHOD,
      'class Controller { private name = 1; private chat: Chat; handle(req, res) { return this.chat.ask(req.body.text); } }',
    ],
    [
      'a property that is made',
      METHOD,
      'class Controller { private chat = new Chat(); handle(req, res) { return this.chat.ask(req.body.text); } }',
    ],
    [
      'what is put into a field',
      METHOD,
      'class Controller { constructor() { this.chat = new Chat(); } handle(req, res) { return this.chat.ask(req.body.text); } }',
    ],
  ])('are called through %s', async (_, body, use) => {
    expect(await service(body, use)).toEqual(['content: none']);
  });

  it.each([
    [
      'an interface',
      'interface Port {}\nclass Controller { constructor(private chat: Port) {} handle(req, res) { return this.chat.ask(req.body.text); } }',
    ],
    [
      'no type',
      'class Controller { constructor(private chat) {} handle(req, res) { return this.chat.ask(req.body.text); } }',
    ],
    [
      'an object that is described',
      'export const handle = (req: Request, chat: { ask(t: string): void }) => chat.ask(req.body.text);',
    ],
    [
      'what has no class',
      'export const methods = { handle(req, res) { return this.chat.ask(req.body.text); } };',
    ],
    ['a maker that is not read', "app.post('/a', (req, res) => getChat().ask(req.body.text));"],
    [
      'a method that is computed',
      "const chat = new Chat();\napp.post('/a', (req, res) => chat[NAME](req.body.text));",
    ],
    [
      'what another makes',
      "const { ask } = makeChat();\napp.post('/a', (req, res) => ask(req.body.text));",
    ],
  ])('are not known behind %s', async (_, use) => {
    expect(await service(METHOD, use)).toEqual([]);
  });
});
