import { describe, expect, it } from '@jest/globals';
import { ASK, CHAT, reachedBy, reachedInRoute } from '../../helpers/request-flows.js';

const TAKEN = 'let { text } = req.body;';
const LIST = 'const { messages } = req.body;';
const MODEL = "client.chat.complete({ model, messages: [{ role: 'user', content: 'Hello' }] })";
const OWN =
  "client.chat.complete({ model: 'm', messages: [{ role: 'system', content: 'Be brief.' }, ...messages] })";

describe('checks by hand', () => {
  it.each([
    ['its form by a guard of their own', 'if (!isChatText(text)) return;', 'shape'],
    ['a pattern', 'if (!PATTERN.test(text)) return;', 'shape'],
    ['a match', 'if (!text.match(PATTERN)) return;', 'shape'],
    ['how it begins', "if (!text.startsWith('/')) return;", 'shape'],
    ['its bytes', 'if (Buffer.byteLength(text) > 9000) return;', 'shape'],
    ['its class', 'if (text instanceof File) return;', 'shape'],
    ['an exact length', 'if (text.length === 5000) return;', 'shape'],
    ['a length of a few', 'if (text.length < 3) return;', 'shape'],
    ['its length behind a cast', 'if ((text as string).length > 4000) return;', 'bounded'],
    ['a field of its own', "if (!text.hasOwnProperty('a')) return;", 'shape'],
    ['a method of its own that checks', 'text.validate();', 'unknown'],
    ['a helper that checks what is in an object', 'ensureSafe({ text: text });', 'unknown'],
    ['whether it is known', 'if (!(text in TEXTS)) return;', 'none'],
    ['nothing', 'if (text === undefined || text == null || text === "") return;', 'none'],
    ['another name', 'if (text === other) return;', 'none'],
    ['a comparison of another kind', 'if (text > other) return;', 'none'],
    ['a cut at its beginning', 'text = text.slice(3);', 'none'],
    ['a cut of something else', 'other = text.slice(0, 9);', 'none'],
    ['what is only named', 'const trim = text.trim;', 'none'],
    ['how often it is asked', 'if (await rateLimiter.check(req.ip)) return;', 'none'],
  ])('%s', async (_, check, kind) => {
    expect(await reachedInRoute(`${TAKEN} ${check}`)).toEqual([`content: ${kind}`]);
  });

  it.each([
    ['a part that has nothing to do with it', 'if (body.other.length > 400) return;', 'none'],
    ['a part by a variable', 'if (body[NAME].length > 400) return;', 'none'],
    ['whether a part is there', "if (!('text' in body)) return;", 'none'],
    ['all of it', 'if (!isBody(body)) return;', 'shape'],
  ])('of the body: %s', async (_, check, kind) => {
    expect(await reachedInRoute(`const body = req.body; ${check} const text = body.text;`)).toEqual(
      [`content: ${kind}`],
    );
  });

  it('do not count where they are of another variable of the name', async () => {
    const text = `const short = (text) => text.length < 4000;\napp.post('/a', async (req, res) => { const { text } = req.body; res.json(await ${ASK}); });`;
    expect(await reachedBy(text)).toEqual(['content: none']);
  });
});

describe('the model that a client asks for', () => {
  it.each([
    ['is compared', "if (model !== 'mistral-small-latest') return;", 'allow-list'],
    [
      'is compared the other way round',
      "if ('mistral-small-latest' !== model) return;",
      'allow-list',
    ],
    ['is told apart', "switch (model) { case 'a': break; default: return; }", 'allow-list'],
    ['is looked up', 'if (!(model in MODELS)) return;', 'allow-list'],
    ['is in a list', 'if (!MODELS.includes(model)) return;', 'allow-list'],
    ['is there', 'if (model === undefined) return;', 'none'],
    ['is a text', "if (typeof model !== 'string') return;", 'shape'],
  ])('%s', async (_, check, kind) => {
    const found = await reachedInRoute(`const { model } = req.body; ${check}`, MODEL);
    expect(found).toEqual([`model: ${kind}`]);
  });
});

describe('messages of a client', () => {
  it.each([
    [
      'each is looked at',
      'if (!messages.every((m) => typeof m.content === "string")) return;',
      'shape',
    ],
    ['how many there are', 'if (messages.length > 40) return;', 'shape'],
    ['nothing', '', 'none'],
  ])('%s', async (_, check, kind) => {
    expect(await reachedInRoute(`${LIST} ${check}`, CHAT)).toEqual(
      [`messages: ${kind}`, `messages: ${kind}`].slice(0, 1),
    );
  });

  it.each([
    ['are of anyone', '', 'role: none'],
    [
      'are of those that the server lets speak',
      "if (messages.some((m) => m.role === 'system')) return;",
      'role: allow-list',
    ],
    ['are counted alone', 'if (messages.length > 40) return;', 'role: shape'],
  ])('%s', async (_, check, expected) => {
    expect(await reachedInRoute(`${LIST} ${check}`, OWN)).toContain(expected);
  });
});
