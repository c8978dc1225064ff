import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse, valueText } from '../../helpers/python-use.js';

/** The model of the first call, and its bound. */
async function valuesIn(code: string): Promise<string> {
  const { calls } = await pythonUse(CLIENT + code);
  return `${valueText(calls[0]?.model)} / ${valueText(calls[0]?.maxTokens)}`;
}

describe('models and bounds as they are written in Python', () => {
  it.each([
    [
      'a condition on development',
      '',
      'model="a" if settings.is_dev else "b"',
      'a@development, b / absent',
    ],
    ['a condition on anything else', '', 'model="a" if fast else "b"', 'a, b / absent'],
    ['a condition with an unknown side', '', 'model="a" if fast else pick()', 'unknown / absent'],
    ['an index of a list', 'MODELS = ["a", "b"]\n', 'model=MODELS[1]', 'b / absent'],
    ['an index that is computed', 'MODELS = ["a", "b"]\n', 'model=MODELS[i]', 'unknown / absent'],
    [
      'an entry that is not there',
      'MODELS = {"a": "b"}\n',
      'model=MODELS["c"]',
      'unknown / absent',
    ],
    ['a table that a function makes', 'MODELS = load()\n', 'model=MODELS["c"]', 'unknown / absent'],
    [
      'a table of two makers',
      'if x:\n    MODELS = {"c": "a"}\nelse:\n    MODELS = {"c": "b"}\n',
      'model=MODELS["c"]',
      'unknown / absent',
    ],
    ['a conversion', '', 'model=str("a"), max_tokens=int(os.getenv("MAX", "512"))', 'a / unknown'],
    ['a number with a default', '', 'model="a", max_tokens=int(os.getenv("MAX", 512))', 'a / 512'],
    ['a number in groups', '', 'model="a", max_tokens=4_096', 'a / 4096'],
    ['another conversion', '', 'model="a", max_tokens=round(limit)', 'a / unknown'],
    ['None', '', 'model="a", max_tokens=None', 'a / absent'],
    ['a sum', '', 'model="mistral-" + size', 'unknown / absent'],
    ['an alternative of two values', '', 'model=chosen or "b"', 'unknown / absent'],
    ['an alternative of two constants', 'A = "a"\n', 'model=A or "b"', 'a, b / absent'],
    [
      'a tuple that is unpacked',
      'model, limit = "a", 5\n',
      'model=model, max_tokens=limit',
      'a / 5',
    ],
    [
      'a tuple in parentheses',
      'model, limit = ("a", 5)\n',
      'model=model, max_tokens=limit',
      'a / 5',
    ],
    [
      'a tuple that a function makes',
      'model, limit = pick()\n',
      'model=model, max_tokens=limit',
      'unknown / unknown',
    ],
    [
      'a name that is one of two unpacked',
      'for model, limit in [("a", 5)]:\n    pass\n',
      'model=model',
      'unknown / absent',
    ],
    ['a tuple under one name', 'model = "a", 5\n', 'model=model', 'unknown / absent'],
    ['a name that grows', 'model = "a"\nmodel += "-latest"\n', 'model=model', 'unknown / absent'],
    ['two names at once', 'model = fallback = "a"\n', 'model=fallback', 'a / absent'],
    ['a walrus', '', 'model=(m := "a")', 'a / absent'],
    ['a placeholder alone', 'MODEL = None\n', 'model=MODEL', 'unknown / absent'],
    ['a list of an unknown', 'for model in load():\n    pass\n', 'model=model', 'unknown / absent'],
    [
      'a list behind a name',
      'ALL = ["a", "b"]\nfor model in ALL:\n    pass\n',
      'model=model',
      'a, b / absent',
    ],
    [
      'a list of two makers',
      'ALL = ["a"]\nALL = ["b"]\nfor model in ALL:\n    pass\n',
      'model=model',
      'unknown / absent',
    ],
    [
      'a list with something unknown in it',
      'for model in ["a", pick()]:\n    pass\n',
      'model=model',
      'unknown / absent',
    ],
    ['a name that leads to itself', 'model = model\n', 'model=model', 'unknown / absent'],
    ['a list comprehension', '', 'model=[m for m in ALL][0]', 'unknown / absent'],
    ['f-strings', '', 'model=f"mistral-{size}-latest"', 'unknown / absent'],
  ])('reads %s', async (_, before, argument, expected) => {
    expect(await valuesIn(`${before}client.chat.complete(${argument})\n`)).toBe(expected);
  });

  it.each([
    ['leaves its parameter to a placeholder', 'ask()\n', 'unknown'],
    ['gives it by name', 'ask(model="a")\n', 'a'],
    ['spreads what it gives', 'ask(*args)\n', 'unknown'],
    ['spreads beside what it gives', 'ask("a", **more)\n', 'a'],
  ])('asks a caller that %s', async (_, call, expected) => {
    const code = `def ask(model=None):\n    client.chat.complete(model=model)\n${call}`;
    expect(await valuesIn(code)).toBe(`${expected} / absent`);
  });

  it('follows attributes of a class, its bases and its methods', async () => {
    const classes =
      'class Base:\n    model = "a"\n    def name(self):\n        return "b"\nclass Chat(Base):\n    def f(self):\n        client.chat.complete(model=MODEL)\n';
    const read = (model: string): Promise<string> => valuesIn(classes.replace('MODEL', model));
    expect(await read('self.model')).toBe('a / absent');
    expect(await read('self.name')).toBe('unknown / absent');
    expect(await read('self.other')).toBe('unknown / absent');
  });

  it('follows constants over the modules of a repository', async () => {
    const models = async (imported: string, model: string): Promise<string> => {
      const { calls } = await pythonUse({
        'app/__init__.py': '',
        'app/config/__init__.py': 'from .models import DEFAULT\n',
        'app/config/models.py': '# mistralai\nDEFAULT = "a"\n',
        'app/chat.py': `${CLIENT}${imported}\nclient.chat.complete(model=${model})\n`,
      });
      return valueText(calls[0]?.model);
    };
    expect(await models('from app.config import DEFAULT', 'DEFAULT')).toBe('a');
    expect(await models('from app import config', 'config.DEFAULT')).toBe('a');
    expect(await models('import app.config.models as names', 'names.DEFAULT')).toBe('a');
    expect(await models('from .config import models', 'models.DEFAULT')).toBe('a');
    expect(await models('from .config.models import *', 'DEFAULT')).toBe('a');
    expect(await models('from .config.models import *', 'OTHER')).toBe('unknown');
    expect(await models('from .config import models', 'models.OTHER')).toBe('unknown');
    expect(await models('import app.config', 'app.config.models.DEFAULT')).toBe('a');
  });
});
