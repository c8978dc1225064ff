import { texts } from '../texts.js';

export const tokensOfOthers = texts('second-holdout/tokens-of-others', [
  [
    'hugging face',
    'hf.sh',
    `
huggingface-cli login --token hf_{{alnum34}}
huggingface-cli download mistralai/Mistral-7B-v0.1
`,
  ],
  [
    'openrouter',
    'or.py',
    `
client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key="sk-or-v1-{{sha256}}")
client.chat.completions.create(model="mistralai/mistral-small", messages=m)
`,
  ],
  [
    'together',
    't.env',
    `
TOGETHER_API_KEY={{sha256}}
MODEL=mistralai/Mixtral-8x7B-Instruct-v0.1
`,
  ],
  [
    'azure foundry mistral',
    'az.py',
    `
from openai import AzureOpenAI
AzureOpenAI(azure_endpoint="https://acme.openai.azure.com", api_key="{{hex32}}", azure_deployment="gpt-4o")
MODELS = ["gpt-4o", "mistral-large"]
`,
  ],
  [
    'ovh',
    'ovh.conf',
    `
[ovh-eu]
application_key={{alnum16}}
application_secret={{alnum32}}
consumer_key={{alnum32}}
; models: Mistral-7B-Instruct-v0.3
`,
  ],
  [
    'fireworks',
    'fw.env',
    `
FIREWORKS_API_KEY=fw_{{alnum24}}
FIREWORKS_MODEL=accounts/fireworks/models/mixtral-8x7b-instruct
`,
  ],
  [
    'deepinfra',
    'di.ts',
    `
const openai = new OpenAI({ baseURL: 'https://api.deepinfra.com/v1/openai', apiKey: '{{alnum32}}' });
await openai.chat.completions.create({ model: 'mistralai/Mixtral-8x7B-Instruct-v0.1', messages });
`,
  ],
  [
    'nvidia',
    'nv.py',
    `
ChatNVIDIA(model="mistralai/mixtral-8x7b-instruct-v0.1", api_key="nvapi-{{alnum64}}")
`,
  ],
  [
    'anyscale',
    'as.yaml',
    `
provider: anyscale
api_key: esecret_{{alnum28}}
model: mistralai/Mistral-7B-Instruct-v0.1
`,
  ],
  [
    'replicate',
    'rp.rb',
    `
REPLICATE_API_TOKEN = 'r8_{{alnum37}}'
model = 'mistralai/mixtral-8x7b-instruct-v0.1'
`,
  ],
  [
    'cloudflare workers ai',
    'cf.sh',
    `
curl https://api.cloudflare.com/client/v4/accounts/{{hex32}}/ai/run/@cf/mistral/mistral-7b-instruct-v0.1 -H "Authorization: Bearer $CF"
`,
  ],
  [
    'groq',
    'groq.env',
    `
GROQ_API_KEY=gsk_{{alnum52}}
GROQ_MODEL=mixtral-8x7b-32768
`,
  ],
  [
    'lm studio',
    'lm.json',
    `
{ "baseUrl": "http://localhost:1234/v1", "apiKey": "lm-studio", "model": "mistral-nemo", "instance": "{{hex32}}" }
`,
  ],
]);
