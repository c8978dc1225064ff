import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

async function statesIn(code: string): Promise<readonly string[]> {
  return (await pythonUse(CLIENT + code)).calls.map(({ audit }) => audit);
}

const CALL = 'client.chat.complete(model="m", messages=[])';

describe('records of calls in Python', () => {
  it.each([
    ['at the top of a file', `${CALL}\n`, 'none'],
    ['in a function that nobody is seen to call', `def f():\n    ${CALL}\n`, 'unknown'],
    [
      'in a route',
      `from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef f():\n    return ${CALL}\n`,
      'none',
    ],
    [
      'recorded when it goes well',
      `def f(user):\n    r = ${CALL}\n    log_usage(user, r.usage)\n`,
      'success-only',
    ],
    [
      'recorded in any case',
      `def f(user):\n    try:\n        ${CALL}\n    finally:\n        log_usage(user)\n`,
      'both',
    ],
    [
      'recorded when it fails as well',
      `def f(user):\n    try:\n        ${CALL}\n        log_usage(user)\n    except Exception:\n        log_usage(user, ok=False)\n        raise\n`,
      'both',
    ],
    [
      'inside a context manager',
      `def f():\n    with LLMCallTimer("x") as t:\n        ${CALL}\n`,
      'both',
    ],
    [
      'under a decorator',
      `from langfuse import observe\n@observe()\ndef f():\n    ${CALL}\n`,
      'both',
    ],
    [
      'recorded by its caller',
      `def f():\n    return ${CALL}\ndef g(user):\n    r = f()\n    record_llm_usage(user, r)\n`,
      'success-only',
    ],
    ['under a tracer of the whole program', `import weave\nweave.init("x")\n${CALL}\n`, 'both'],
  ])('tells a call %s', async (_, code, expected) => {
    expect(await statesIn(code)).toEqual([expected]);
  });

  it('takes callbacks of LangChain for a record', async () => {
    const code =
      'from langchain_mistralai import ChatMistralAI\nChatMistralAI(model="m").invoke("hi", config={"callbacks": [handler]})\n';
    expect(await statesIn(code)).toEqual(['both']);
  });

  it('finds what records: a call or a function with the fields of a record', async () => {
    const { audits } = await pythonUse({
      'app/main.py': `${CLIENT}${CALL}\n`,
      'app/tracker.py':
        '# mistral_api\ndef log_usage(user_id, model, tokens, success):\n    pass\ndef log_usage_page():\n    pass\n',
    });
    expect(audits.map(({ name, place }) => `${place.path} ${name}`)).toEqual([
      'app/tracker.py log_usage',
    ]);
  });
});
