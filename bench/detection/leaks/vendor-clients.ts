import { leaks } from './group.js';

export const vendorClients = [
  ...leaks('vercel-ai', [
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
  ]),
  ...leaks('openai-compatible', [
    [
      'Python base URL after the key',
      'main.py',
      `
from openai import OpenAI

client = OpenAI(
    api_key="{{key}}",
    base_url="https://api.mistral.ai/v1",
)
`,
    ],
    [
      'JavaScript base URL before',
      'ask.mjs',
      `
const client = new OpenAI({ baseURL: 'https://api.mistral.ai/v1', apiKey: '{{key}}' });
`,
    ],
    [
      'module attributes',
      'legacy.py',
      `
import openai

openai.api_base = "https://api.mistral.ai/v1"
openai.api_key = "{{key}}"
`,
    ],
    [
      'variables named for another vendor',
      '.env',
      `
OPENAI_API_BASE=https://api.mistral.ai/v1
OPENAI_API_KEY={{key}}
OPENAI_MODEL=mistral-large-latest
`,
    ],
    [
      'Go config',
      'main.go',
      `
cfg := openai.DefaultConfig("{{key}}")
cfg.BaseURL = "https://api.mistral.ai/v1"
client := openai.NewClientWithConfig(cfg)
`,
    ],
  ]),
];
