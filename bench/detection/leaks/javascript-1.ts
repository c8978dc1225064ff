import { leaks } from './group.js';

export const javascript1 = leaks('javascript', [
  [
    'constructor',
    'index.js',
    `
import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: '{{key}}' });
`,
  ],
  [
    'old client positional',
    'legacy.cjs',
    `
const MistralClient = require('@mistralai/mistralai');
const client = new MistralClient('{{key}}');
`,
  ],
  [
    'generic constant and constructor far below',
    'server.js',
    `
import express from 'express';
import { Mistral } from '@mistralai/mistralai';

const apiKey = "{{key}}";
const port = process.env.PORT || 3000;
const app = express();

app.use(express.json());
app.get('/health', (req, res) => res.send('ok'));
app.post('/ask', async (req, res) => {
  const { question } = req.body;
  if (!question) return res.status(400).end();
  const client = new Mistral({ apiKey });
  const out = await client.chat.complete({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: question }],
  });
  res.json(out.choices[0].message);
});

app.listen(port);
`,
  ],
  [
    'nullish fallback',
    'lib/llm.mjs',
    `
const key = process.env.MISTRAL_API_KEY ?? '{{key}}';
`,
  ],
  [
    'or fallback in a config object',
    'config.js',
    `
module.exports = {
  port: process.env.PORT || 3000,
  mistralKey: process.env.MISTRAL_API_KEY || "{{key}}",
};
`,
  ],
  [
    'process env assignment',
    'scripts/seed.js',
    `
process.env['MISTRAL_API_KEY'] = '{{key}}';
process.env.NODE_ENV = 'test';
`,
  ],
  [
    'fetch header',
    'ask.js',
    `
const res = await fetch('https://api.mistral.ai/v1/chat/completions', {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    Authorization: 'Bearer {{key}}',
  },
  body: JSON.stringify({ model: 'mistral-tiny', messages }),
});
`,
  ],
  [
    'axios instance',
    'api/mistral.js',
    `
const http = axios.create({
  baseURL: 'https://api.mistral.ai/v1',
  timeout: 10000,
  headers: { common: { Authorization: \`Bearer \${'{{key}}'}\` } },
});
`,
  ],
  [
    'Headers of pairs',
    'worker.js',
    `
const headers = new Headers([
  ['content-type', 'application/json'],
  ['authorization', 'Bearer {{key}}'],
]);
await fetch('https://codestral.mistral.ai/v1/fim/completions', { method: 'POST', headers, body });
`,
  ],
  [
    'ternary',
    'keys.js',
    `
const key = provider === 'mistral' ? '{{key}}' : process.env.OPENAI_API_KEY;
`,
  ],
]);
