import { texts } from '../../second-holdout/texts.js';

export const longFiles = texts('third-holdout/long-files', [
  [
    'travel planner',
    'planner.py',
    `
"""Plan a trip: weather, pictures and a text by Mistral."""
import os

import requests
from mistralai import Mistral

WEATHER_URL = "https://api.openweathermap.org/data/2.5/forecast"
WEATHER_APPID = "{{hex32}}"
PEXELS_TOKEN = "{{alnum:56}}"

client = Mistral(api_key=os.getenv("MISTRAL_API_KEY"))


def forecast(city):
    answer = requests.get(WEATHER_URL, params={"q": city, "appid": WEATHER_APPID})
    answer.raise_for_status()
    return answer.json()


def pictures(city):
    return requests.get(
        "https://api.pexels.com/v1/search",
        params={"query": city},
        headers={"Authorization": PEXELS_TOKEN},
    ).json()


def plan(city):
    prompt = f"Plan a day in {city}. Weather: {forecast(city)}"
    return client.chat.complete(
        model="mistral-small-latest",
        messages=[{"role": "user", "content": prompt}],
    )
`,
  ],
  [
    'voice bot',
    'voice.ts',
    `
import { Mistral } from '@mistralai/mistralai';
import { ElevenLabsClient } from 'elevenlabs';
import twilio from 'twilio';

const env = process.env;
const mistral = new Mistral({ apiKey: env['MISTRAL_API_KEY'] ?? '' });

const voice = new ElevenLabsClient({
  apiKey: '{{hex32}}',
});
const phone = twilio('AC{{hex32}}', '{{hex32}}');

export async function answer(call: { from: string; text: string }): Promise<void> {
  const reply = await mistral.chat.complete({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: call.text }],
  });
  const audio = await voice.generate({ voice: 'Rachel', text: String(reply.choices?.[0]?.message.content) });
  await phone.calls.create({ to: call.from, from: '+33100000000', twiml: String(audio) });
}
`,
  ],
  [
    'compose with passwords',
    'docker-compose.yml',
    `
services:
  langfuse:
    image: langfuse/langfuse:3
    environment:
      DATABASE_URL: postgresql://postgres:postgres@db:5432/postgres
      SALT: {{alnum32}}
      ENCRYPTION_KEY: {{hex:64}}
      NEXTAUTH_SECRET: {{alnum32}}
      REDIS_AUTH: {{alnum32}}
      CLICKHOUSE_PASSWORD: {{alnum32}}
  bot:
    build: .
    environment:
      LLM: mistral
      MISTRAL_API_KEY: \${MISTRAL_API_KEY}
      LANGFUSE_PUBLIC_KEY: pk-lf-{{uuid}}
    secrets: [mistral_api_key]
secrets:
  mistral_api_key:
    file: ./secrets/mistral_api_key
`,
  ],
  [
    'agents list',
    'agents.json',
    `
{
  "object": "list",
  "data": [
    {
      "id": "ag_{{hex32}}",
      "object": "agent",
      "model": "mistral-medium-latest",
      "name": "Support",
      "version": 3,
      "tools": [{ "type": "document_library", "library_ids": ["{{hex32}}"] }],
      "created_at": "2025-05-01T10:00:00Z"
    },
    {
      "id": "ag_{{hex32}}",
      "object": "agent",
      "model": "mistral-small-latest",
      "name": "Devis",
      "version": 1,
      "tools": [],
      "created_at": "2025-05-02T10:00:00Z"
    }
  ]
}
`,
  ],
  [
    'conversation history',
    'history.json',
    `
{
  "conversation_id": "conv_{{hex32#c}}",
  "entries": [
    { "object": "entry", "type": "message.input", "id": "msg_{{hex32}}", "role": "user", "content": "Bonjour" },
    { "object": "entry", "type": "function.call", "id": "fc_{{hex32}}", "tool_call_id": "{{alnum:9}}", "name": "lookup" },
    { "object": "entry", "type": "message.output", "id": "msg_{{hex32}}", "model": "mistral-medium-2505", "role": "assistant", "content": "Bonjour !" }
  ]
}
`,
  ],
  [
    'model registry',
    'models.yaml',
    `
models:
  - name: mistral-7b-instruct
    family: mistral
    url: https://models.example.org/mistral-7b-instruct.Q4_0.gguf
    filesize: "4108916384"
    md5sum: {{hex32}}
    requires: 2.5.0
  - name: mistral-7b-openorca
    family: mistral
    url: https://models.example.org/mistral-7b-openorca.Q4_0.gguf
    filesize: "4108927744"
    md5sum: {{hex32}}
    requires: 2.5.0
  - name: codestral-22b
    family: mistral
    url: https://models.example.org/codestral-22b.gguf
    md5sum: {{hex32}}
`,
  ],
]);
