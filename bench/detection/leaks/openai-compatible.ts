import { leaks } from './group.js';

export const openaiCompatible = leaks('openai-compatible', [
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
]);
