import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

/** What reaches the call, and how it was checked. */
async function flowsIn(code: string): Promise<readonly string[]> {
  const { requests } = await pythonUse(code);
  return requests.map(({ source, reaches, check }) => {
    const open = check.kind === 'schema' ? ` ${check.unbounded.join('+')}`.trimEnd() : '';
    return `${source} ${reaches} ${check.kind}${open}`;
  });
}

const FASTAPI = `from fastapi import FastAPI, Body, Form, Query, Header, UploadFile\nfrom pydantic import BaseModel, Field, RootModel, conlist, constr\n${CLIENT}app = FastAPI()\n`;
const FLASK = `from flask import Flask, request\n${CLIENT}app = Flask(__name__)\n@app.post("/")\ndef chat():\n    text = request.json["q"]\n`;
const SEND =
  '    return client.chat.complete(model="m", messages=[{"role": "user", "content": text}])\n';

describe('checks of a request in Python', () => {
  it.each([
    ['a length between two', 'if not 0 < len(text) <= 4000:\n        return "no"', 'bounded'],
    ['a length on the right', 'if 4000 < len(text):\n        return "no"', 'bounded'],
    ['a length that is there', 'if len(text) > 0:\n        pass', 'shape'],
    ['an exact length', 'if len(text) == 36:\n        pass', 'shape'],
    ['no length', 'if 0 == len(text):\n        return "no"', 'shape'],
    ['a length that is shown', 'print(len(text))', 'none'],
    ['a length that is added to', 'total = len(text) + 1', 'none'],
    ['an alternative', 'if text in ("a", "b"):\n        pass', 'allow-list'],
    ['no alternative', 'if text not in ALLOWED:\n        return "no"', 'allow-list'],
    ['a check of another value', 'validate(other)', 'none'],
    ['a check behind a table', 'CHECKS["q"](text)', 'none'],
    [
      'the stronger of two',
      'isinstance(text, str)\n    if len(text) > 4000:\n        return "no"\n    isinstance(text, str)',
      'bounded',
    ],
    ['a call of something else', 'remember(text)', 'none'],
  ])('knows %s', async (_, line, expected) => {
    expect(await flowsIn(`${FLASK}    ${line}\n${SEND}`)).toEqual([
      `the request body content ${expected}`,
    ]);
  });

  it('takes a decorator that checks for something unknown', async () => {
    const code = `${FLASK}${SEND}`.replace('def chat', '@expects_json(SCHEMA)\ndef chat');
    expect(await flowsIn(code)).toEqual(['the request body content unknown']);
  });

  it.each([
    ['marshmallow', 'data = QuestionSchema().load(request.json)', 'unknown'],
    ['a type adapter', 'data = TypeAdapter(Q).validate_python(request.json)', 'unknown'],
    ['a function that is called load', 'data = load(request.json)', undefined],
    ['a model that is made of names', 'data = Q(**request.json)', 'schema content-length'],
    ['a model of the first version', 'data = Q.parse_obj(request.json)', 'schema content-length'],
    ['a class that checks nothing', 'data = Plain(**request.json)', undefined],
  ])('follows a body through %s', async (_, line, expected) => {
    const code = `from flask import Flask, request\nfrom pydantic import BaseModel\n${CLIENT}class Q(BaseModel):\n    text: str\nclass Plain:\n    pass\napp = Flask(__name__)\n@app.post("/")\ndef chat():\n    ${line}\n${SEND.replace('text', 'data.text')}`;
    expect(await flowsIn(code)).toEqual(expected ? [`the request body content ${expected}`] : []);
  });
});

describe('parameters of routes in Python', () => {
  it.each([
    ['a form', 'q: str = Form(...)', 'the form data content schema content-length'],
    [
      'a text of the body',
      'q: str = Body(embed=True)',
      'the request body content schema content-length',
    ],
    [
      'a bound in its type',
      'q: Annotated[str, Query(max_length=50)]',
      'the query of the request content schema',
    ],
    [
      'a bound in its default',
      'q: str = Query(max_length=50)',
      'the query of the request content schema',
    ],
    [
      'a text or nothing',
      'q: str | None = None',
      'the query of the request content schema content-length',
    ],
    [
      'a text or nothing, as written before',
      'q: Union[str, None] = None',
      'the query of the request content schema content-length',
    ],
    ['anything', 'q: Any = Body()', 'the request body content none'],
    ['a list of models', 'q: list[Item]', 'the request body content schema content-length'],
    ['a list of anything', 'q: List[dict]', 'the request body content none'],
    ['a header', 'q: str = Header()', undefined],
    ['a header in its type', 'q: Annotated[str, Header()]', undefined],
    ['a parameter without a type', 'q="hi"', undefined],
    ['a file', 'q: UploadFile', undefined],
  ])('know %s', async (_, parameter, expected) => {
    const code = `${FASTAPI}class Item(BaseModel):\n    text: str\n@app.post("/")\ndef chat(${parameter}):\n${SEND.replace('text', 'str(q)')}`;
    expect(await flowsIn(code)).toEqual(expected ? [expected] : []);
  });

  it.each([
    ['a cache', 'from cachetools import cache\n@cache.get("/")\n'],
    ['a table of routes', '@routes["x"].post("/")\n'],
    ['another method', '@app.on_event("startup")\n'],
    [
      'an object of the repository',
      'class Routes:\n    pass\nroutes = Routes()\n@routes.post("/")\n',
    ],
  ])('are none behind %s', async (_, decorator) => {
    expect(await flowsIn(`${FASTAPI}${decorator}def chat(text: str):\n${SEND}`)).toEqual([]);
  });
});
