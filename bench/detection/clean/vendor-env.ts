import { clean } from './group.js';

/** Another vendor's key in an env file. */
export const vendorEnv = clean('vendor-env', [
  [
    'OpenAI beside an empty Mistral',
    '.env',
    `
# LLM providers
MISTRAL_API_KEY=
OPENAI_API_KEY={{other}}
DEFAULT_MODEL=mistral-large-latest
PORT=8080
`,
  ],
  [
    'Azure OpenAI as hex',
    'backend/.env',
    `
LLM_PROVIDER=azure
AZURE_OPENAI_API_KEY={{hex32}}
AZURE_OPENAI_ENDPOINT=https://contoso-eu.openai.azure.com/
AZURE_OPENAI_DEPLOYMENT=gpt-4o
# fallback: mistral, set by the deploy job
# MISTRAL_API_KEY=
`,
  ],
  [
    'search key after a model name',
    'apps/api/.env.development',
    `
MODEL=mistral-small-latest
MISTRAL_API_KEY=your_mistral_api_key
TAVILY_API_KEY=tvly-{{other}}
SERPER_API_KEY={{sha1}}
ALGOLIA_ADMIN_API_KEY={{hex32}}
`,
  ],
  [
    'Deepgram and AssemblyAI',
    'services/voice/.env.local',
    `
DEEPGRAM_API_KEY={{sha1}}
ASSEMBLYAI_API_KEY={{hex32}}
# summaries are made by mistral-medium
MISTRAL_API_KEY=changeme
MISTRAL_MODEL=mistral-medium-latest
`,
  ],
  [
    'ElevenLabs voice bot',
    'bot/.env',
    `
TELEGRAM_BOT_USERNAME=mistral_voice_bot
ELEVENLABS_API_KEY=sk_{{hex32}}
ELEVENLABS_VOICE_ID=21m00Tcm4TlvDq8ikWAM
MISTRAL_API_KEY=<put yours here>
`,
  ],
  [
    'Cohere rerank',
    '.env.staging',
    `
RERANK_PROVIDER=cohere
COHERE_API_KEY={{other}}
EMBEDDING_MODEL=mistral-embed
MISTRAL_API_KEY=\${SHARED_MISTRAL_API_KEY}
`,
  ],
  [
    'Together with a Mixtral model',
    'worker/.env',
    `
TOGETHER_API_KEY={{sha256}}
TOGETHER_MODEL=mistralai/Mixtral-8x7B-Instruct-v0.1
TOGETHER_BASE_URL=https://api.together.xyz/v1
`,
  ],
  [
    'Groq with a Mistral model',
    '.env.groq',
    `
GROQ_API_KEY=gsk_{{other}}{{digits:20}}
GROQ_MODEL=mistral-saba-24b
`,
  ],
  [
    'Anyscale endpoint',
    'config/anyscale.env',
    `
ANYSCALE_API_KEY=esecret_{{other}}
ANYSCALE_MODEL=mistralai/Mistral-7B-Instruct-v0.1
`,
  ],
  [
    'ten providers and one value',
    'deploy/providers.env',
    `
ANTHROPIC_API_KEY=
COHERE_API_KEY=
DEEPSEEK_API_KEY=
GEMINI_API_KEY=
GROQ_API_KEY=
MISTRAL_API_KEY=
OPENAI_API_KEY=
PERPLEXITY_API_KEY=
STABILITY_API_KEY={{other}}
XAI_API_KEY=
`,
  ],
  [
    'OpenWeather tool of an agent',
    'agents/weather/.env',
    `
# used by the get_weather tool of the Mistral agent
OPENWEATHER_API_KEY={{hex32}}
MISTRAL_AGENT_NAME=weather
`,
  ],
  [
    'Bing search resource',
    'search.env',
    `
BING_SEARCH_V7_SUBSCRIPTION_KEY={{hex32}}
BING_SEARCH_V7_ENDPOINT=https://api.bing.microsoft.com/
MISTRAL_API_KEY=$(cat /run/secrets/mistral)
`,
  ],
  [
    'export script with a Cohere value',
    'scripts/env.sh',
    `
#!/usr/bin/env bash
# source this before running the evals
export CO_API_KEY="{{other}}"
export MISTRAL_API_KEY="$(pass show work/mistral)"
export EVAL_MODELS="command-r-plus,mistral-large-latest"
`,
  ],
  [
    'Langfuse traces',
    '.env.tracing',
    `
LANGFUSE_PUBLIC_KEY=pk-lf-{{uuid}}
LANGFUSE_SECRET_KEY=sk-lf-{{uuid}}
LANGSMITH_API_KEY=lsv2_pt_{{hex32}}_0a1b2c3d4e
LANGSMITH_PROJECT=mistral-evals
`,
  ],
  [
    'Notion and Mistral sync',
    '.env.sync',
    `
NOTION_DATABASE_ID={{hex32}}
NOTION_TOKEN=secret_{{other}}Xy7Qa91mZr0
MISTRAL_API_KEY=
`,
  ],
  [
    'Cloudflare account',
    '.dev.vars',
    `
CLOUDFLARE_ACCOUNT_ID={{hex32}}
CLOUDFLARE_GATEWAY=mistral-gateway
MISTRAL_API_KEY=TODO
`,
  ],
]);
