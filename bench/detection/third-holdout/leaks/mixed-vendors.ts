import { texts } from '../../second-holdout/texts.js';

export const mixedVendors = texts('third-holdout/mixed-vendors', [
  [
    'env of many',
    '.env',
    `
# LLM providers
AZURE_OPENAI_API_KEY={{hex32}}
AZURE_OPENAI_ENDPOINT=https://acme.openai.azure.com
ELEVENLABS_API_KEY={{hex32}}
MISTRAL_API_KEY={{key}}
OPENWEATHER_API_KEY={{hex32}}
# app
SECRET_KEY={{alnum32}}
SENTRY_DSN=https://{{hex32}}@o1.ingest.sentry.io/2
`,
  ],
  [
    'litellm two models',
    'config.yaml',
    `
model_list:
  - model_name: gpt
    litellm_params:
      model: azure/gpt-4o
      api_base: https://acme.openai.azure.com
      api_key: {{hex32}}
  - model_name: small
    litellm_params:
      model: mistral/mistral-small-latest
      api_key: {{key}}
litellm_settings:
  drop_params: true
`,
  ],
  [
    'both clients in python',
    'compare.py',
    `
"""Compare two providers on the same prompts."""
import json
import sys

from mistralai import Mistral
from openai import AzureOpenAI

azure = AzureOpenAI(
    api_version="2024-02-01",
    azure_endpoint="https://acme.openai.azure.com",
    api_key="{{hex32}}",
)
mistral = Mistral(
    api_key="{{key}}",
    timeout_ms=30_000,
)


def run(prompt):
    messages = [{"role": "user", "content": prompt}]
    a = azure.chat.completions.create(model="gpt-4o", messages=messages)
    m = mistral.chat.complete(model="mistral-large-latest", messages=messages)
    return {"azure": a.choices[0].message.content, "mistral": m.choices[0].message.content}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(run(line.strip())))
`,
  ],
  [
    'providers table',
    'src/providers.ts',
    `
interface Provider {
  id: string;
  label: string;
  baseUrl: string;
  key: string;
}

export const providers: Provider[] = [
  {
    id: 'aimlapi',
    label: 'AI/ML API',
    baseUrl: 'https://api.aimlapi.com/v1',
    key: '{{hex32}}',
  },
  {
    id: 'mistral',
    label: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    key: '{{key}}',
  },
  {
    id: 'ollama',
    label: 'Ollama',
    baseUrl: 'http://localhost:11434/v1',
    key: 'ollama',
  },
];
`,
  ],
  [
    'appsettings two sections',
    'appsettings.json',
    `
{
  "AzureOpenAI": {
    "Endpoint": "https://acme.openai.azure.com",
    "Deployment": "gpt-4o",
    "ApiKey": "{{hex32}}"
  },
  "MistralAI": {
    "Model": "mistral-large-latest",
    "ApiKey": "{{key}}"
  },
  "ApplicationInsights": {
    "InstrumentationKey": "{{uuid}}"
  }
}
`,
  ],
  [
    'team notes',
    'notes.txt',
    `
Zugänge Projekt Lotse

Datadog API   {{hex32}}
Mistral API   {{key}}
Sentry        {{uuid}}
Wetter        {{hex32}} (openweathermap)
`,
  ],
  [
    'password csv',
    'keys.csv',
    `
service,key,owner
openweathermap,{{hex32}},lea
mistral,{{key}},lea
datadog,{{hex32}},ops
`,
  ],
]);
