import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

/** What reaches the call, and how it was checked. */
async function flowsIn(code: string): Promise<readonly string[]> {
  const { requests } = await pythonUse(code);
  return requests.map(({ source, reaches, check }) => `${source} ${reaches} ${check.kind}`);
}

const FLASK = `from flask import Flask, request\n${CLIENT}app = Flask(__name__)\n@app.post("/")\ndef chat():\n    data = request.json\n`;
const BODY = 'the request body content none';

function send(content: string): string {
  return `    return client.chat.complete(model="m", messages=[{"role": "user", "content": ${content}}])\n`;
}

describe('ways of a request to the model in Python', () => {
  it.each([
    ['a condition', 'data["q"] if ready else "hi"'],
    ['an alternative', 'data.get("q") or "hi"'],
    ['a sum', '"for " + data["q"]'],
    ['a percent sign', '"for %s" % data["q"]'],
    ['format()', '"for {}".format(data["q"])'],
    ['a method of the text', 'data["q"].strip().lower()'],
    ['join() of a comprehension', '"".join([m["text"] for m in data["all"]])'],
    ['json.dumps()', 'json.dumps(data)'],
    ['str()', 'str(data)'],
    ['a list of parts', '[{"type": "text", "text": data["q"]}]'],
    ['a spread in a dictionary', 'json.dumps({**data})'],
    ['strings side by side', '"for " f"{data}"'],
    ['a walrus', '(q := data["q"])'],
  ])('goes through %s', async (_, content) => {
    expect(await flowsIn(FLASK + send(content))).toEqual([BODY]);
  });

  it.each([
    ['a comparison', 'data["q"] == "a"'],
    ['a call that is not known', 'summary(data["q"])'],
    ['a method that is not known', 'data["q"].count("a")'],
    ['a call of what a table holds', 'TABLE["q"](data["q"])'],
    ['a number', '7'],
    ['a lambda', '(lambda q: q)'],
  ])('ends at %s', async (_, content) => {
    expect(await flowsIn(FLASK + send(content))).toEqual([]);
  });

  it.each([
    ['a list that is gone through', 'for q in data["all"]:\n        text = q', [BODY]],
    ['a pair that is gone through', 'for k, q in data.items():\n        text = q', []],
    ['a name that grows', 'text = ""\n    text += data["q"]', [BODY]],
    ['a function that makes text of it', 'text = build(data["q"])', [BODY]],
    ['a function that leaves it out', 'text = constant(data["q"])', []],
    ['a function whose argument is spread', 'text = build(*data)', []],
    ['a function whose argument is left out', 'text = build()', []],
    ['a function of two levels', 'text = outer(data["q"])', [BODY]],
    ['a function without a result', 'text = nothing(data["q"])', []],
  ])('follows %s', async (_, lines, expected) => {
    const functions =
      'def build(q="x"):\n    return f"for {q}"\ndef constant(q):\n    return "x"\ndef outer(q):\n    return build(q)\ndef nothing(q):\n    pass\n';
    expect(await flowsIn(`${FLASK}    ${lines}\n${send('text')}${functions}`)).toEqual(expected);
  });

  it('stops after some names', async () => {
    const names = Array.from(
      { length: 40 },
      (_, index) => `    t${String(index + 1)} = t${String(index)}\n`,
    );
    const short = `${FLASK}    t0 = data["q"]\n${names.slice(0, 3).join('')}${send('t3')}`;
    expect(await flowsIn(short)).toEqual([BODY]);
    expect(await flowsIn(`${FLASK}    t0 = data["q"]\n${names.join('')}${send('t40')}`)).toEqual(
      [],
    );
  });

  it.each([
    [
      'a role',
      '[{"role": "system", "content": "x"}, {"role": data["role"], "content": "x"}]',
      ['the request body role none'],
    ],
    ['a role without a system prompt', '[{"role": data["role"], "content": "x"}]', []],
    ['a system prompt that holds it', '[{"role": "system", "content": f"x {data}"}]', [BODY]],
    [
      'a list that was counted',
      '[{"role": "user", "content": "x"}] + history',
      ['the request body messages shape'],
    ],
    ['an object for a message', '[UserMessage(content=data["q"])]', [BODY]],
    ['a pair for a message', '[("user", data["q"])]', [BODY]],
  ])('sees %s', async (_, messages, expected) => {
    const counted =
      '    history = data["history"]\n    if len(history) > 20:\n        return "no"\n';
    const call = `    return client.chat.complete(model="m", messages=${messages})\n`;
    expect(await flowsIn(FLASK + counted + call)).toEqual(expected);
  });

  it('looks at how roles are compared beside a system prompt', async () => {
    const flows = (line: string): Promise<readonly string[]> =>
      flowsIn(
        `${FLASK}    messages = data["messages"]\n    ${line}\n    return client.chat.complete(model="m", messages=[{"role": "system", "content": "x"}, *messages])\n`,
      );
    const whole = 'the request body messages none';
    expect(await flows('if messages[0]["role"] == "system":\n        return "no"')).toEqual([
      whole,
      'the request body role allow-list',
    ]);
    expect(await flows('if messages[0] == "system":\n        return "no"')).toEqual([
      whole,
      'the request body role none',
    ]);
    expect(await flows('n = len(messages[0]["role"]) + 1')).toEqual([
      whole,
      'the request body role none',
    ]);
  });

  it.each([
    [
      'LangChain',
      'from langchain_mistralai import ChatMistralAI',
      'ChatMistralAI(model="m").invoke(data["q"])',
      [BODY],
    ],
    [
      'a chain with names',
      'from langchain_mistralai import ChatMistralAI',
      '(prompt | ChatMistralAI(model="m")).invoke({"q": data["q"]})',
      [BODY],
    ],
    [
      'messages of LangChain',
      'from langchain_mistralai import ChatMistralAI',
      'ChatMistralAI(model="m").invoke([SystemMessage("x"), HumanMessage(content=data["q"])])',
      [BODY],
    ],
    [
      'pydantic-ai',
      'from pydantic_ai import Agent',
      'Agent("mistral:m", system_prompt=data["s"]).run_sync("hi")',
      [BODY],
    ],
    ['fim', 'import json', 'client.fim.complete(model="m", prompt=data["q"])', [BODY]],
    [
      'a conversation',
      'import json',
      'client.beta.conversations.start(model=data["model"], inputs="hi")',
      ['the request body model none'],
    ],
    ['embeddings', 'import json', 'client.embeddings.create(model="m", inputs=[data["q"]])', []],
    ['a spread of a part', 'import json', 'client.chat.complete(**data["options"])', []],
    [
      'a request by hand',
      'import requests',
      'requests.post("https://api.mistral.ai/v1/chat/completions", json=data)',
      ['the request body whole none'],
    ],
    [
      'litellm',
      'import litellm',
      'litellm.completion("mistral/m", data["messages"])',
      ['the request body messages none'],
    ],
  ])('reaches %s', async (_, imported, call, expected) => {
    expect(await flowsIn(`${imported}\n${FLASK}    return ${call}\n`)).toEqual(expected);
  });
});
