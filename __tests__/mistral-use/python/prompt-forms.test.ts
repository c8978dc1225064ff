import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

/** The pieces of what the first call sends. */
async function promptsIn(code: string): Promise<readonly string[]> {
  const { calls } = await pythonUse(CLIENT + code);
  return (calls[0]?.prompts ?? []).map((part) =>
    part.kind === 'text' ? part.text : `<${part.path.join('.')}>`,
  );
}

function user(content: string): string {
  return `client.chat.complete(messages=[{"role": "user", "content": ${content}}])\n`;
}

describe('texts of prompts in Python', () => {
  it.each([
    ['a percent sign', user('"for %s" % user.email'), ['for %s', '<user.email>']],
    [
      'a percent sign and a tuple',
      user('"%s of %s" % (user.name, user["email"])'),
      ['%s of %s', '<user.name>', '<user.email>'],
    ],
    [
      'a percent sign and a dictionary',
      user('"%(a)s" % {"a": user.email}'),
      ['%(a)s', '<user.email>'],
    ],
    ['an alternative', user('question or "hi"'), ['<question>', 'hi']],
    ['a condition', user('"a" if short else user.email'), ['a', '<user.email>']],
    ['a comparison', user('a == b'), []],
    ['another operator', user('"-" * 3'), []],
    [
      'dedent',
      `import textwrap\n${user('textwrap.dedent(f"""\n  hi {user.email}""")')}`,
      ['\n  hi ', '<user.email>'],
    ],
    ['str()', user('str(user.email)'), ['<user.email>']],
    ['a call that may hide it', user('mask(user.email)'), []],
    ['methods that leave it readable', user('"  hi ".strip()'), ['  hi ']],
    ['a method of something else', user('template.render(user.email)'), []],
    ['get() of a record', user('user.get("email")'), ['<user.email>']],
    ['get() of a computed name', user('user.get(name)'), []],
    ['strings side by side', user('"a " f"{user.email}" " b"'), ['a ', '<user.email>', ' b']],
    ['a raw f-string', user('rf"""a {user.email!r:>5} b"""'), ['a ', '<user.email>', ' b']],
    ['a name of a text', `text = f"hi {user.email}"\n${user('text')}`, ['hi ', '<user.email>']],
    ['a name that an argument binds', `def f(text):\n    ${user('text')}`, ['<text>']],
    ['a read of the environment', user('os.getenv("DB_PASSWORD")'), ['<os.environ.DB_PASSWORD>']],
    ['the same key of a dictionary', user('json.dumps({"a": user.email})'), []],
    [
      'parts of content',
      user('[{"type": "text", "text": "hi"}, {"type": "image_url", "image_url": url}]'),
      ['hi'],
    ],
    ['an await', user('(await ask())'), []],
  ])('takes %s apart', async (_, code, expected) => {
    expect(await promptsIn(code)).toEqual(expected);
  });

  it.each([
    ['a tuple', 'messages=[("system", "be kind"), ("human", "hi")]', ['be kind', 'hi']],
    ['a text among messages', 'messages=["hi"]', ['hi']],
    ['a text alone', 'messages="hi"', ['hi']],
    ['a message behind a name', 'messages=[first]', ['hi']],
    ['a message behind no name', 'messages=[second]', []],
    ['messages that a function makes', 'messages=build()', []],
    ['a sum of lists', 'messages=[first] + [{"role": "user", "content": "you"}]', ['hi', 'you']],
    [
      'objects',
      'messages=[SystemMessage("be kind"), UserMessage(content="hi"), ChatMessage(role="user", content="you")]',
      ['be kind', 'hi', 'you'],
    ],
    ['an object without a text', 'messages=[UserMessage(), ChatMessage(role="user")]', []],
    [
      'a list made of others',
      'messages=[{"role": "user", "content": "hi"} for q in questions]',
      ['hi'],
    ],
    ['a message made of another', 'messages=[{**first, "content": "you"}]', ['you']],
    ['a message without a text', 'messages=[{"role": "assistant", "tool_calls": []}]', []],
  ])('takes %s for messages', async (_, given, expected) => {
    const code = `first = {"role": "user", "content": "hi"}\nclient.chat.complete(${given})\n`;
    expect(await promptsIn(code)).toEqual(expected);
  });

  it.each([
    ['+=', 'messages += [{"role": "user", "content": "hi"}]', ['be kind', 'hi']],
    ['extend()', 'messages.extend([{"role": "user", "content": "hi"}])', ['be kind', 'hi']],
    ['insert()', 'messages.insert(0, {"role": "user", "content": "hi"})', ['be kind', 'hi']],
    ['a place', 'messages[0] = {"role": "user", "content": "hi"}', ['be kind']],
    ['update()', 'messages.update(more)', ['be kind']],
    ['append() of nothing', 'messages.append()', ['be kind']],
    ['another method', 'messages.clear()', ['be kind']],
    [
      'the list of an object',
      'self.messages.append({"role": "user", "content": "hi"})',
      ['be kind'],
    ],
  ])('sees messages that grow by %s', async (_, statement, expected) => {
    const code = `def f(self):\n    messages = [{"role": "system", "content": "be kind"}]\n    ${statement}\n    client.chat.complete(messages=messages)\n    messages.append({"role": "assistant", "content": "answer"})\n`;
    expect(await promptsIn(code)).toEqual(expected);
  });

  it('reads the instructions of a conversation and what is completed', async () => {
    expect(
      await promptsIn(
        'client.beta.conversations.start(model="m", inputs="hi", instructions="be kind")\n',
      ),
    ).toEqual(['hi', 'be kind']);
    expect(await promptsIn('client.fim.complete(model="m", prompt=f"def {name}")\n')).toEqual([
      'def ',
      '<name>',
    ]);
    expect(await promptsIn('client.embeddings.create(model="m", inputs=["hi"])\n')).toEqual([]);
  });
});
