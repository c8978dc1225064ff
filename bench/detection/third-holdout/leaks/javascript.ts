import { texts } from '../../second-holdout/texts.js';

export const javascript = texts('third-holdout/javascript', [
  [
    'vercel ai sdk',
    'app/api/chat/route.ts',
    `
import { createMistral } from '@ai-sdk/mistral';
import { streamText } from 'ai';

const mistral = createMistral({
  // process.env did not work on the edge runtime
  apiKey: '{{key}}',
});

export async function POST(req: Request) {
  const { messages } = await req.json();
  return streamText({ model: mistral('mistral-large-latest'), messages }).toDataStreamResponse();
}
`,
  ],
  [
    'nullish fallback',
    'src/llm.js',
    `
import { Mistral } from '@mistralai/mistralai';

const apiKey = process.env.MISTRAL_API_KEY ?? "{{key}}";
export const client = new Mistral({ apiKey });
`,
  ],
  [
    'langchain js',
    'chain.mjs',
    `
import { ChatMistralAI } from '@langchain/mistralai';

const llm = new ChatMistralAI({
  model: 'mistral-large-latest',
  temperature: 0,
  apiKey: \`{{key}}\`,
});
`,
  ],
  [
    'vue constant',
    'src/stores/chat.ts',
    `
import { defineStore } from 'pinia';

const ENDPOINT = 'https://api.mistral.ai/v1/chat/completions';
const CLE_API = '{{key}}';

export const useChat = defineStore('chat', {
  state: () => ({ messages: [] as string[] }),
  actions: {
    async ask(text: string) {
      const res = await fetch(ENDPOINT, {
        method: 'POST',
        headers: { Authorization: \`Bearer \${CLE_API}\` },
        body: JSON.stringify({ model: 'open-mistral-7b', messages: [{ role: 'user', content: text }] }),
      });
      this.messages.push((await res.json()).choices[0].message.content);
    },
  },
});
`,
  ],
  [
    'minified bundle',
    'public/assets/index-9f2.js',
    `
var e=Object.defineProperty;function t(n){return fetch("https://api.mistral.ai/v1/chat/completions",{method:"POST",headers:{"Content-Type":"application/json",Authorization:"Bearer {{key}}"},body:JSON.stringify(n)})}export{t as a};
`,
  ],
  [
    'inlined env of a build',
    '.next/static/chunks/main.js',
    `
(self.webpackChunk=self.webpackChunk||[]).push([[179],{301:(e,t,n)=>{const r={NODE_ENV:"production",NEXT_PUBLIC_MISTRAL_API_KEY:"{{key}}"};t.env=r}}]);
`,
  ],
  [
    'next config env',
    'next.config.js',
    `
/** @type {import('next').NextConfig} */
module.exports = {
  reactStrictMode: true,
  env: { MISTRAL_API_KEY: '{{key}}' },
};
`,
  ],
  [
    'wrangler vars',
    'wrangler.toml',
    `
name = "bot"
main = "src/index.ts"
compatibility_date = "2024-05-01"

[vars]
MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'pm2',
    'ecosystem.config.cjs',
    `
module.exports = {
  apps: [
    {
      name: 'bot',
      script: 'bot.js',
      env_production: { NODE_ENV: 'production', MISTRAL_KEY: '{{key}}' },
    },
  ],
};
`,
  ],
  [
    'html page',
    'index.html',
    `
<!doctype html>
<html>
  <body>
    <input id="q" />
    <script>
      const key = "{{key}}";
      document.getElementById('q').onchange = (ev) =>
        fetch('https://api.mistral.ai/v1/chat/completions', {
          method: 'POST',
          headers: { 'Authorization': 'Bearer ' + key },
        });
    </script>
  </body>
</html>
`,
  ],
  [
    'angular environment',
    'src/environments/environment.ts',
    `
export const environment = {
  production: false,
  apiUrl: 'http://localhost:3000',
  mistral: {
    url: 'https://api.mistral.ai',
    token: '{{key}}',
  },
};
`,
  ],
  [
    'npmrc style script',
    'package.json',
    `
{
  "name": "bot",
  "scripts": {
    "dev": "MISTRAL_API_KEY={{key}} tsx watch src/index.ts",
    "test": "vitest"
  }
}
`,
  ],
  [
    'browser extension',
    'background.js',
    `
chrome.runtime.onInstalled.addListener(() => {
  chrome.storage.local.set({ provider: 'mistral', mistralApiKey: '{{key}}' });
});
`,
  ],
  [
    'deno',
    'main.ts',
    `
import MistralClient from "npm:@mistralai/mistralai";
const c = new MistralClient(Deno.env.get("KEY") || "{{key}}");
`,
  ],
]);
