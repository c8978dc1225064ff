import { clean } from './group.js';

/** Prefixed keys of other vendors. */
export const vendorPrefixed = clean('vendor-prefixed', [
  [
    'OpenAI project key and Mistral model',
    'chat.py',
    `
from openai import OpenAI

client = OpenAI(api_key="sk-proj-{{other}}")
models = ["gpt-4o", "mistral-large-latest"]
`,
  ],
  [
    'OpenRouter for Mistral models',
    'opencode.json',
    `
{
  "provider": {
    "openrouter": {
      "options": { "apiKey": "sk-or-v1-{{sha256}}" },
      "models": { "mistralai/devstral-medium": {}, "mistralai/codestral-2508": {} }
    }
  }
}
`,
  ],
  [
    'Hugging Face token',
    'download.py',
    `
from huggingface_hub import snapshot_download

snapshot_download("mistralai/Mistral-7B-Instruct-v0.3", token="hf_{{other}}AB")
`,
  ],
  [
    'Replicate token',
    'replicate.ts',
    `
const replicate = new Replicate({ auth: 'r8_{{other}}Qs7Kd' });
export const run = () => replicate.run('mistralai/mixtral-8x7b-instruct-v0.1');
`,
  ],
  [
    'Fireworks',
    'fireworks.yaml',
    `
model: accounts/fireworks/models/mixtral-8x22b-instruct
api_key: fw_{{other}}
`,
  ],
  [
    'NVIDIA build',
    'nvidia.env',
    `
NVIDIA_API_KEY=nvapi-{{other}}{{other2}}
NIM_MODEL=mistralai/mistral-nemotron
`,
  ],
  [
    'Google AI key',
    'firebase.ts',
    `
// summaries run on Mistral in the functions, this is the web app
export const firebaseConfig = {
  apiKey: 'AIzaSy{{other}}0',
  authDomain: 'mistral-notes.firebaseapp.com',
  projectId: 'mistral-notes',
  messagingSenderId: '{{digits:12}}',
  appId: '1:{{digits:12}}:web:9a8b7c6d5e4f3a2b1c0d9e',
};
`,
  ],
  [
    'GitHub and npm tokens',
    '.npmrc',
    `
//registry.example.org/:_authToken=npm_{{other}}a9Xk
@mistralai:registry=https://registry.example.org/
`,
  ],
  [
    'Cerebras and xAI',
    'keys.toml',
    `
cerebras = "csk-{{other}}"
xai = "xai-{{other}}{{other2}}"
mistral = ""
`,
  ],
  [
    'Stripe live and test',
    'billing.env',
    `
STRIPE_SECRET_KEY=sk_test_{{other}}
STRIPE_WEBHOOK_SECRET=whsec_{{other2}}
MISTRAL_API_KEY=
`,
  ],
]);
