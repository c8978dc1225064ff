import { clean } from './group.js';

/** Longer files in which the word and the value stand far apart. */
export const longFile1 = clean('long-file', [
  [
    'settings of a whole application',
    'app/settings.py',
    `
"""Settings of the assistant. Mistral's key comes from the secret store."""
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class MistralSettings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="MISTRAL_")

    api_key: str = Field(min_length=1)
    base_url: str = "https://api.mistral.ai/v1"
    chat_model: str = "mistral-large-latest"
    embed_model: str = "mistral-embed"
    timeout: float = 30.0
    max_retries: int = 3


class DatabaseSettings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="DB_")

    host: str = "localhost"
    port: int = 5432
    user: str = "assistant"
    password: str = "{{other}}"


class SessionSettings(BaseSettings):
    cookie_name: str = "sid"
    cookie_secret: str = "{{other2}}"
    max_age: int = 86_400


class SearchSettings(BaseSettings):
    algolia_app_id: str = "B1G2GM9NG0"
    algolia_api_key: str = "{{hex32}}"


class Settings(BaseSettings):
    mistral: MistralSettings = MistralSettings()
    database: DatabaseSettings = DatabaseSettings()
    session: SessionSettings = SessionSettings()
    search: SearchSettings = SearchSettings()
`,
  ],
  [
    'env file in groups',
    '.env.sample.local',
    `
########################################
# Application
########################################
APP_NAME=assistant
APP_URL=http://localhost:3000
APP_SESSION_SECRET={{other}}

########################################
# Language models
########################################
LLM_PROVIDER=mistral
MISTRAL_API_KEY=
MISTRAL_MODEL=mistral-large-latest
MISTRAL_EMBED_MODEL=mistral-embed
OPENAI_API_KEY=
AZURE_OPENAI_API_KEY={{hex32}}

########################################
# Storage
########################################
POSTGRES_PASSWORD={{other2}}
REDIS_PASSWORD={{other3}}
MINIO_SECRET_KEY={{alnum:40}}

########################################
# Monitoring
########################################
SENTRY_DSN=https://{{hex32}}@sentry.example.org/3
DD_API_KEY={{hex32}}
`,
  ],
  [
    'agent with a tool of another vendor',
    'src/agent.ts',
    `
import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

const tools = [
  {
    type: 'function' as const,
    function: {
      name: 'get_weather',
      description: 'The weather in a city',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];

export async function ask(content: string) {
  const answer = await client.chat.complete({
    model: 'mistral-large-latest',
    messages: [{ role: 'user', content }],
    tools,
  });
  return answer.choices[0];
}

/** The tool itself: OpenWeather, not Mistral. */
export async function getWeather(city: string) {
  const url = new URL('https://api.openweathermap.org/data/2.5/weather');
  url.searchParams.set('q', city);
  url.searchParams.set('appid', '{{hex32}}');
  const response = await fetch(url);
  return response.json();
}
`,
  ],
  [
    'chart of Helm',
    'charts/chat/values.yaml',
    `
replicaCount: 2
image:
  repository: ghcr.io/acme/chat
  digest: sha256:{{sha256}}
mistral:
  model: mistral-large-latest
  baseUrl: https://api.mistral.ai
  existingSecret: mistral
  existingSecretKey: api-key
  timeoutSeconds: 30
ingress:
  enabled: true
  host: chat.example.org
resources:
  requests: { cpu: 100m, memory: 256Mi }
  limits: { cpu: "1", memory: 1Gi }
redis:
  auth:
    enabled: true
    password: {{other}}
postgresql:
  auth:
    username: chat
    password: {{other2}}
    database: chat
datadog:
  apiKey: {{hex32}}
podAnnotations:
  checksum/config: {{sha256}}
  release: {{hex32}}
`,
  ],
]);
