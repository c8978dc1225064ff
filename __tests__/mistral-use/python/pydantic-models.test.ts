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
const SEND =
  '    return client.chat.complete(model="m", messages=[{"role": "user", "content": text}])\n';

describe('models of pydantic', () => {
  it.each([
    ['a text with a bound in its type', 'text: Annotated[str, Field(max_length=9)]', ''],
    ['a text of a bounded type', 'text: constr(max_length=9)', ''],
    ['a text or nothing', 'text: Optional[str] = None', ' content-length'],
    ['a text or nothing, as written before', 'text: Union[str, None] = None', ' content-length'],
    ['one of some texts', 'text: Literal["a", "b"]', ''],
    ['a list of texts', 'text: list[str]', ''],
    [
      'a validator of the first version',
      'text: str\n    @validator("text")\n    def f(cls, v):\n        return v',
      '',
    ],
    [
      'a validator of all fields',
      'text: str\n    @field_validator("*")\n    def f(cls, v):\n        return v',
      '',
    ],
    [
      'a validator of the model',
      'text: str\n    @model_validator(mode="after")\n    def f(self):\n        return self',
      '',
    ],
    [
      'a validator of another field',
      'text: str\n    @field_validator("other")\n    def f(cls, v):\n        return v',
      ' content-length',
    ],
    [
      'another decorator',
      'text: str\n    @property\n    def f(self):\n        return 1',
      ' content-length',
    ],
    ['a field without a type', 'text = ""', ''],
  ])('know %s', async (_, field, open) => {
    const code = `${FASTAPI}class Q(BaseModel):\n    ${field}\n@app.post("/")\ndef chat(q: Q):\n${SEND.replace('text', 'q.text')}`;
    expect(await flowsIn(code)).toEqual([`the request body content schema${open}`]);
  });

  it.each([
    [
      'a base of the repository',
      'class Base(BaseModel):\n    prompt: str\nclass Q(Base):\n    max_tokens: int\n',
      'content-length+token-limit',
    ],
    [
      'a bound on tokens',
      'class Q(BaseModel):\n    prompt: str\n    max_tokens: int = Field(le=99)\n',
      'content-length',
    ],
    [
      'a model of another',
      'class Turn(BaseModel):\n    content: str\n    role: str\nclass Q(BaseModel):\n    messages: conlist(Turn, max_length=9)\n',
      'content-length+role',
    ],
    [
      'settings of a model',
      'class Q(BaseModel):\n    model_config: ConfigDict = {}\n    model: str\n',
      'model',
    ],
    [
      'a model that holds itself',
      'class Q(BaseModel):\n    messages: "list[Q]"\n    children: list[Q]\n    content: str\n',
      'content-length',
    ],
    [
      'a root',
      'class Turn(BaseModel):\n    content: str\nclass Q(RootModel[list[Turn]]):\n    pass\n',
      '',
    ],
  ])('read %s', async (_, classes, open) => {
    const code = `${FASTAPI}${classes}@app.post("/")\ndef chat(q: Q):\n    return client.chat.complete(**q.model_dump())\n`;
    expect(await flowsIn(code)).toEqual([]);
    const sent = `${FASTAPI}${classes}@app.post("/")\ndef chat(q: Q):\n${SEND.replace('text', 'str(q)')}`;
    expect(await flowsIn(sent)).toEqual([`the request body content schema ${open}`.trimEnd()]);
  });

  it.each([
    ['a base that is computed', 'class Q(make()):\n'],
    ['a base that is a function', 'def Base():\n    pass\nclass Q(Base):\n'],
    ['a plain class', 'class Q:\n'],
    ['a base of another library', 'from attrs import Base\nclass Q(Base):\n'],
    ['a class made from itself', 'class Q(Q):\n'],
  ])('are none with %s', async (_, head) => {
    const code = `${FASTAPI}${head}    text: str\n@app.post("/")\ndef chat(q: Q):\n${SEND.replace('text', 'q.text')}`;
    expect(await flowsIn(code)).toEqual([]);
  });
});
