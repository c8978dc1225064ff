import { expect, test } from '@jest/globals';
import { mistralUseOf } from '../../../src/mistral-use/use.js';
import { memoryTree } from '../../helpers/memory-tree.js';

test('smoke', async () => {
  const use = await mistralUseOf(memoryTree({
    'package.json': '{"dependencies":{"@mistralai/mistralai":"^1"}}',
    'src/lib/mistral.ts': "import { Mistral } from '@mistralai/mistralai';\nlet client: Mistral | null = null;\nexport function getClient() { if (!client) { client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY! }); } return client; }\nexport const MODELS = { small: 'mistral-small-latest' } as const;",
    'src/route.ts': "import { getClient, MODELS } from './lib/mistral';\nconst isProd = process.env.NODE_ENV === 'production';\nexport async function POST() { const c = getClient(); return c.chat.complete({ model: isProd ? MODELS.small : 'mistral-large-latest', maxTokens: 1024 * 2, messages: [] }) }",
    'src/ai.ts': "import { mistral } from '@ai-sdk/mistral';import { generateText } from 'ai';\nexport const x = () => generateText({ model: mistral('mistral-tiny'), prompt: 'x' });",
  }));
  console.log(JSON.stringify(use, null, 1));
  expect(use.calls).toHaveLength(2);
});
