import { describe, expect, it } from '@jest/globals';
import { sampleKey } from '../../helpers/key.js';
import { pythonUse } from '../../helpers/python-use.js';

/** Where the key of the only client comes from. */
async function originIn(code: string): Promise<string> {
  const { clients } = await pythonUse(`import os\nfrom mistralai import Mistral\n${code}`);
  expect(clients).toHaveLength(1);
  const key = clients[0]!.key;
  if (key.kind === 'environment') return key.name;
  return key.kind === 'literal' ? `literal ${String(key.isKeyShaped)}` : key.kind;
}

describe('keys of clients in Python', () => {
  it.each([
    ['none', 'Mistral()\n', 'MISTRAL_API_KEY'],
    ['a read', 'Mistral(api_key=os.environ.get("MISTRAL_API_KEY", ""))\n', 'MISTRAL_API_KEY'],
    ['a name', 'key = os.getenv("MISTRAL_KEY")\nMistral(key)\n', 'MISTRAL_KEY'],
    [
      'a parameter or a read',
      'def f(api_key=None):\n    api_key = api_key or os.getenv("MISTRAL_KEY")\n    return Mistral(api_key=api_key)\n',
      'MISTRAL_KEY',
    ],
    [
      'settings',
      'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    mistral_api_key: str\nMistral(api_key=S().mistral_api_key)\n',
      'MISTRAL_API_KEY',
    ],
    ['a key', `Mistral(api_key="${sampleKey(1)}")\n`, 'literal true'],
    ['a sample of one', 'Mistral(api_key="your_mistral_api_key_here")\n', 'literal false'],
    ['what is typed in', 'Mistral(api_key=input("key: "))\n', 'user'],
    [
      'a secret manager',
      'import boto3\nMistral(api_key=boto3.client("secretsmanager").get_secret_value(SecretId="m")["SecretString"])\n',
      'secret-manager',
    ],
    ['something else', 'Mistral(api_key=load())\n', 'unknown'],
  ])('tells %s', async (_, code, expected) => {
    expect(await originIn(code)).toBe(expected);
  });

  it('reads the header of a request by hand', async () => {
    const { clients } = await pythonUse(
      `import requests\nheaders = {"Authorization": "Bearer ${sampleKey(2)}"}\nrequests.post("https://api.mistral.ai/v1/chat/completions", headers=headers, json={})\n`,
    );
    expect(
      clients.map(({ client, key }) => [client, key.kind === 'literal' && key.isKeyShaped]),
    ).toEqual([['http', true]]);
  });
});
