import { leaks } from '../../leaks/group.js';

export const frameworks2 = leaks('holdout/frameworks', [
  [
    'Quarkus property',
    'src/main/resources/application.properties',
    `
quarkus.http.port=8080
%dev.quarkus.langchain4j.mistralai.api-key={{key}}
quarkus.langchain4j.mistralai.chat-model.model-name=mistral-tiny
`,
  ],
  [
    'user secrets of .NET',
    'secrets.json',
    `
{
  "ConnectionStrings:Default": "Server=.;Database=app",
  "Mistral:Endpoint": "https://api.mistral.ai/v1",
  "Mistral:ApiKey": "{{key}}"
}
`,
  ],
  [
    'Meteor settings',
    'settings-development.json',
    `
{
  "public": { "title": "Notes" },
  "private": {
    "mistral": { "key": "{{key}}" },
    "mail": { "url": "smtp://localhost:1025" }
  }
}
`,
  ],
  [
    'Nuxt runtime config',
    'nuxt.config.ts',
    `
export default defineNuxtConfig({
  modules: ['@nuxt/ui'],
  runtimeConfig: {
    mistralSecret: process.env.NUXT_MISTRAL_SECRET ?? '{{key}}',
    public: { siteName: 'Notes' },
  },
});
`,
  ],
  [
    'Astro environment schema',
    'astro.config.mjs',
    `
import { defineConfig, envField } from 'astro/config';

export default defineConfig({
  env: {
    schema: {
      MISTRAL_API_KEY: envField.string({ context: 'server', access: 'secret', default: '{{key}}' }),
    },
  },
});
`,
  ],
  [
    'extension background page',
    'extension/background.js',
    `
chrome.runtime.onInstalled.addListener(() => {
  chrome.storage.local.set({ provider: 'mistral', apiKey: '{{key}}', model: 'mistral-small-latest' });
});
`,
  ],
  [
    'userscript value',
    'scripts/summary.user.js',
    `
// ==UserScript==
// @name     Summary of a thread
// @connect  api.mistral.ai
// @grant    GM_xmlhttpRequest
// ==/UserScript==
const auth = GM_getValue('auth', '{{key}}');
GM_xmlhttpRequest({
  method: 'POST',
  url: 'https://api.mistral.ai/v1/chat/completions',
  headers: { Authorization: \`Bearer \${auth}\` },
});
`,
  ],
  [
    'Electron store',
    'AppData/config.json',
    `
{
	"windowBounds": { "width": 900, "height": 640 },
	"ai": {
		"active": "mistral",
		"accounts": [{ "id": "mistral", "label": "Mistral AI", "secret": "{{key}}" }]
	}
}
`,
  ],
]);
