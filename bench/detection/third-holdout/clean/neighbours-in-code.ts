import { texts } from '../../second-holdout/texts.js';

export const neighboursInCode = texts('third-holdout/neighbours-in-code', [
  [
    'weather with mistral',
    'weather.py',
    `
import os

import requests
from mistralai import Mistral

OPENWEATHER_KEY = "{{hex32}}"

client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])


def weather(city):
    url = "https://api.openweathermap.org/data/2.5/weather"
    return requests.get(url, params={"q": city, "appid": OPENWEATHER_KEY}).json()


def tell(city):
    data = weather(city)
    return client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": str(data)}])
`,
  ],
  [
    'azure beside mistral',
    'providers.ts',
    `
import { createAzure } from '@ai-sdk/azure';
import { createMistral } from '@ai-sdk/mistral';

export const azure = createAzure({ resourceName: 'acme', apiKey: '{{hex32}}' });
export const mistral = createMistral({ apiKey: process.env.MISTRAL_API_KEY });
`,
  ],
  [
    'tmdb in compose',
    'movies.js',
    `
import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
const TMDB_API_KEY = '{{hex32}}';
const film = await fetch(\`https://api.themoviedb.org/3/movie/603?api_key=\${TMDB_API_KEY}\`);
`,
  ],
  [
    'elevenlabs speech',
    'speak.py',
    `
from elevenlabs.client import ElevenLabs
from mistralai import Mistral
import os

voice = ElevenLabs(api_key="{{hex32}}")
brain = Mistral(os.environ["MISTRAL_API_KEY"])
`,
  ],
  [
    'newsapi',
    'digest.rb',
    `
require "mistral-ai"

news = News.new("{{hex32}}") # newsapi.org
client = Mistral.new(credentials: { api_key: ENV["MISTRAL_API_KEY"] })
`,
  ],
  [
    'azure inference litellm',
    'litellm.yaml',
    `
model_list:
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o
      api_base: https://acme.openai.azure.com
      api_key: {{hex32}}
  - model_name: mistral
    litellm_params:
      model: mistral/mistral-small-latest
      api_key: os.environ/MISTRAL_API_KEY
`,
  ],
  [
    'continue two models',
    'config.json',
    `
{
  "models": [
    { "title": "GPT", "provider": "azure", "apiBase": "https://acme.openai.azure.com", "apiKey": "{{hex32}}" },
    { "title": "Codestral", "provider": "mistral", "apiKey": "" }
  ]
}
`,
  ],
  [
    'spring two providers',
    'application.yml',
    `
spring:
  ai:
    azure:
      openai:
        api-key: {{hex32}}
        endpoint: https://acme.openai.azure.com
    mistralai:
      api-key: \${MISTRAL_API_KEY}
`,
  ],
  [
    'maps key',
    'App.swift',
    `
let mistral = MistralService(key: Keychain.read("mistral"))
let mapToken = "{{alnum32}}" // TomTom
`,
  ],
  [
    'stripe test webhook',
    'billing.go',
    `
package billing

import "github.com/acme/mistral"

var webhookSecret = "{{alnum32}}" // Paddle

var llm = mistral.FromEnv()
`,
  ],
  [
    'newrelic',
    'newrelic.config.js',
    `
exports.config = {
  app_name: ['mistral-proxy'],
  license_key: '{{alnum:36}}NRAL',
  account: '{{hex32}}',
};
`,
  ],
]);
