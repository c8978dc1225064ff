import { texts } from '../texts.js';

export const nodeScripts = texts('second-holdout/node-scripts', [
  [
    'nullish fallback',
    'scripts/translate.mjs',
    `
import { Mistral } from '@mistralai/mistralai';

const apiKey = process.env.MISTRAL_API_KEY ?? '{{key}}';
export const mistral = new Mistral({ apiKey });
`,
  ],
  [
    'fetch with header object made before',
    'index.js',
    `
const h = new Headers();
h.append("Content-Type", "application/json");
h.append("Authorization", "Bearer {{key}}");

fetch("https://api.mistral.ai/v1/embeddings", { method: "POST", headers: h, body })
  .then((r) => r.json());
`,
  ],
  [
    'axios instance',
    'src/llm.ts',
    `
export const llm = axios.create({
  baseURL: 'https://api.mistral.ai/v1',
  timeout: 30_000,
  headers: { common: { authorization: \`Bearer {{key}}\` } },
});
`,
  ],
  [
    'CommonJS config export',
    'config/production.js',
    `
module.exports = {
  port: 3000,
  ai: {
    provider: 'mistral',
    model: 'open-mistral-nemo',
    secret: '{{key}}',
  },
};
`,
  ],
  [
    'pm2 ecosystem',
    'ecosystem.config.cjs',
    `
module.exports = {
  apps: [{
    name: 'bot',
    script: 'dist/bot.js',
    env_production: { NODE_ENV: 'production', MISTRAL_TOKEN: '{{key}}' },
  }],
};
`,
  ],
  [
    'npm script',
    'package.json',
    `
{
  "name": "chat",
  "scripts": {
    "dev": "MISTRAL_API_KEY={{key}} tsx watch src/index.ts",
    "lint": "eslint ."
  }
}
`,
  ],
  [
    'class with private field',
    'lib/mistral-service.ts',
    `
export class MistralService {
  readonly #endpoint = new URL('https://api.mistral.ai/');
  readonly #key = '{{key}}';
  constructor(private readonly http: HttpClient) {}
}
`,
  ],
]);
