import { leaks } from './group.js';

export const vercelAi = leaks('vercel-ai', [
  [
    'createMistral',
    'lib/ai.ts',
    `
import { createMistral } from '@ai-sdk/mistral';

export const mistral = createMistral({
  baseURL: 'https://api.mistral.ai/v1',
  headers: { 'x-team': 'web' },
  apiKey: '{{key}}',
});
`,
  ],
  [
    'openai compatible',
    'lib/provider.ts',
    `
const provider = createOpenAICompatible({
  name: 'mistral',
  apiKey: '{{key}}',
  baseURL: 'https://api.mistral.ai/v1',
});
`,
  ],
  [
    'renamed factory',
    'app/api/chat/route.ts',
    `
import { createMistral as create } from '@ai-sdk/mistral';
import { streamText } from 'ai';

const secret = '{{key}}';

export async function POST(req: Request) {
  const { messages } = await req.json();
  const provider = create({ apiKey: secret });
  return streamText({ model: provider('pixtral-12b-2409'), messages }).toDataStreamResponse();
}
`,
  ],
]);
