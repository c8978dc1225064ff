import { leaks } from './group.js';

export const farContext2 = leaks('far-context', [
  [
    'parent of many lines in JSON',
    'providers.json',
    `
{
  "providers": {
    "mistral": {
      "label": "Mistral AI",
      "endpoints": {
        "chat": "/v1/chat/completions",
        "embeddings": "/v1/embeddings",
        "ocr": "/v1/ocr",
        "models": "/v1/models"
      },
      "defaults": {
        "temperature": 0.7,
        "top_p": 1,
        "max_tokens": 1024,
        "safe_prompt": false
      },
      "headers": [
        "content-type: application/json",
        "accept: application/json"
      ],
      "auth": {
        "type": "bearer",
        "value": "{{key}}"
      }
    }
  }
}
`,
  ],
  [
    'class named for it',
    'provider.ts',
    `
export class MistralProvider implements Provider {
  readonly id = 'eu-default';
  readonly limits = { rpm: 60, tpm: 500_000 };

  async models(): Promise<string[]> {
    const { data } = await this.get('/v1/models');
    return data.map((m: { id: string }) => m.id);
  }

  private headers() {
    return { authorization: \`Bearer \${this.secret}\` };
  }

  private readonly secret = '{{key}}';
}
`,
  ],
  [
    'section far above in INI',
    'app.conf',
    `
[mistral]
enabled = yes
host = api.mistral.ai
port = 443
timeout = 30
retries = 3
backoff = 2.0
model_chat = mistral-large-latest
model_embed = mistral-embed
log = /var/log/ask.log
cache = /var/cache/ask
cache_size = 512
workers = 4
apikey = {{key}}

[redis]
host = localhost
`,
  ],
  [
    'function named for it',
    'lib.rb',
    `
def mistral_client
  options = {
    timeout: 30,
    open_timeout: 5,
    retries: 3
  }
  Client.new("https://llm.example.org", options.merge(key: "{{key}}"))
end
`,
  ],
]);
