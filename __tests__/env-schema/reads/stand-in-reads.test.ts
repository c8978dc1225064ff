import { describe, expect, it } from '@jest/globals';
import { keyReads, pythonKeyReads } from '../../../src/env-schema/reads/key-reads.js';
import { moduleOf, pythonOf } from '../../helpers/source-module.js';

function standsIn(text: string): readonly boolean[] {
  return keyReads(moduleOf(text)).map(({ isStandIn }) => isStandIn);
}

async function standsInPython(text: string): Promise<readonly boolean[]> {
  return pythonKeyReads(await pythonOf(`import os\n${text}`)).map(({ isStandIn }) => isStandIn);
}

describe('a read that stands in for what a caller may give', () => {
  it.each([
    'const key = options.apiKey ?? process.env.MISTRAL_API_KEY;',
    'const key = (apiKey || process.env.MISTRAL_API_KEY) as string;',
    'const key = apiKey ? apiKey : process.env.MISTRAL_API_KEY;',
    'const key = apiKey ?? (process.env.MISTRAL_API_KEY as string);',
    'function make(apiKey = process.env.MISTRAL_API_KEY) {}',
    'const { apiKey = process.env.MISTRAL_API_KEY } = options;',
  ])('%s', (text) => {
    expect(standsIn(text)).toEqual([true]);
  });

  it.each([
    'const key = process.env.MISTRAL_API_KEY;',
    'const key = process.env.MISTRAL_API_KEY ?? fallback;',
    'const key = process.env.OTHER_KEY ?? process.env.MISTRAL_API_KEY;',
    'const key = process.env.IS_LOCAL ? "" : process.env.MISTRAL_API_KEY;',
    'const key = isReady && process.env.MISTRAL_API_KEY;',
    'const key = process.env.MISTRAL_API_KEY ? 1 : 2;',
  ])('is not %s', (text) => {
    expect(standsIn(text)).toEqual([false]);
  });

  it.each([
    'key = api_key or os.getenv("MISTRAL_API_KEY")\n',
    'key = api_key if api_key else os.environ["MISTRAL_API_KEY"]\n',
    'def make(api_key=os.getenv("MISTRAL_API_KEY")):\n    pass\n',
    'if not api_key:\n    api_key = os.getenv("MISTRAL_API_KEY")\n',
    '@dataclass\nclass Embedder:\n    api_key: str = os.getenv("MISTRAL_API_KEY")\n',
    'class Embedder(Base):\n    api_key: str = os.getenv("MISTRAL_API_KEY")\n',
  ])('in Python: %j', async (text) => {
    expect(await standsInPython(text)).toEqual([true]);
  });

  it.each([
    'key = os.getenv("MISTRAL_API_KEY")\n',
    'key = os.getenv("MISTRAL_API_KEY") or fallback\n',
    'key = os.getenv("OTHER_KEY") or os.getenv("MISTRAL_API_KEY")\n',
    'if is_ready:\n    key = os.getenv("MISTRAL_API_KEY")\n',
    'class Config:\n    API_KEY: str = os.getenv("MISTRAL_API_KEY")\n',
    'class Config(Base):\n    API_KEY = os.getenv("MISTRAL_API_KEY")\n',
  ])('in Python is not %j', async (text) => {
    expect(await standsInPython(text)).toEqual([false]);
  });
});
