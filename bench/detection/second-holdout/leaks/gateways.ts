import { texts } from '../texts.js';

export const gateways = texts('second-holdout/gateways', [
  [
    'litellm model list',
    'litellm.yaml',
    `
model_list:
  - model_name: small
    litellm_params:
      model: mistral/mistral-small-latest
      api_key: {{key}}
`,
  ],
  [
    'litellm call',
    'ask.py',
    `
from litellm import completion

completion(model="mistral/codestral-latest", messages=m, api_key="{{key}}")
`,
  ],
  [
    'openai client with base url',
    'ask2.py',
    `
client = OpenAI(
    base_url="https://api.mistral.ai/v1",
    api_key="{{key}}",
)
`,
  ],
  [
    'librechat',
    'librechat.yaml',
    `
endpoints:
  custom:
    - name: "Mistral"
      apiKey: "{{key}}"
      baseURL: "https://api.mistral.ai/v1"
`,
  ],
  [
    'aider',
    '.aider.conf.yml',
    `
model: mistral/devstral-medium-latest
api-key:
  - mistral={{key}}
`,
  ],
  [
    'opencode auth',
    '.local/share/opencode/auth.json',
    `
{ "mistral": { "type": "api", "key": "{{key}}" } }
`,
  ],
  [
    'vercel ai sdk',
    'app/api/chat/route.ts',
    `
import { createMistral } from '@ai-sdk/mistral';

const mistral = createMistral({
  baseURL: 'https://api.mistral.ai/v1',
  apiKey: '{{key}}',
});
`,
  ],
  [
    'llama index',
    'li.py',
    `
from llama_index.llms.mistralai import MistralAI

llm = MistralAI(model="codestral-latest", api_key="{{key}}")
`,
  ],
  [
    'haystack',
    'hs.py',
    `
gen = MistralChatGenerator(api_key=Secret.from_token("{{key}}"), streaming_callback=print_chunk)
`,
  ],
  [
    'pydantic ai',
    'pa.py',
    `
model = MistralModel('mistral-large-latest', provider=MistralProvider(api_key='{{key}}'))
`,
  ],
  [
    'autogen oai list',
    'OAI_CONFIG_LIST',
    `
[{ "model": "open-mixtral-8x22b", "api_type": "mistral", "api_key": "{{key}}" }]
`,
  ],
]);
