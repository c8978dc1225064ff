import { leaks } from './group.js';

export const frontend = leaks('frontend', [
  [
    'JSX prop',
    'src/App.jsx',
    `
export default function App() {
  return (
    <ChatProvider vendor="mistral" model="mistral-small-latest" apiKey="{{key}}">
      <Chat />
    </ChatProvider>
  );
}
`,
  ],
  [
    'JSX expression',
    'src/Chat.tsx',
    `
<MistralChat
  theme={theme}
  apiKey={'{{key}}'}
  onError={(e) => toast(e.message)}
/>
`,
  ],
  [
    'hook state',
    'src/useMistral.tsx',
    `
export function useMistral() {
  const [apiKey, setApiKey] = useState('{{key}}');
  const [model] = useState('mistral-large-latest');
  return { apiKey, setApiKey, model };
}
`,
  ],
  [
    'Vue single file',
    'src/Chat.vue',
    `
<script setup>
import { ref } from 'vue'
const mistralKey = '{{key}}'
const answer = ref('')
</script>

<template>
  <p>{{ answer }}</p>
</template>
`,
  ],
  [
    'Vue attribute',
    'components/Settings.vue',
    `
<template>
  <mistral-widget api-key="{{key}}" :dark="true" />
</template>
`,
  ],
  [
    'Svelte',
    'src/routes/+page.svelte',
    `
<script lang="ts">
  let endpoint = 'https://api.mistral.ai/v1/chat/completions';
  let key = '{{key}}';
  let text = $state('');
</script>

<input bind:value={text} />
`,
  ],
  [
    'Astro front matter',
    'src/pages/index.astro',
    `
---
const res = await fetch("https://api.mistral.ai/v1/models", {
  headers: { Authorization: "Bearer {{key}}" },
});
---
<h1>Models</h1>
`,
  ],
  [
    'HTML input value',
    'settings.html',
    `
<form id="mistral-settings">
  <label>API key <input type="password" name="apiKey" value="{{key}}"></label>
</form>
`,
  ],
  [
    'HTML data attribute',
    'index.html',
    `
<div id="chat" data-provider="mistral" data-api-key="{{key}}" data-build="{{hex32}}"></div>
`,
  ],
  [
    'HTML meta',
    'public/index.html',
    `
<meta name="viewport" content="width=device-width">
<meta name="mistral-api-key" content="{{key}}">
`,
  ],
  [
    'window global',
    'index.html',
    `
<script>
  window.__CONFIG__ = { env: "prod", MISTRAL_API_KEY: "{{key}}" };
</script>
`,
  ],
  [
    'Nuxt runtime config',
    'nuxt.config.ts',
    `
export default defineNuxtConfig({
  devtools: { enabled: true },
  runtimeConfig: {
    mistralApiKey: '{{key}}',
    public: { siteUrl: '' },
  },
});
`,
  ],
  [
    'Vite define',
    'vite.config.ts',
    `
export default defineConfig({
  define: { 'process.env.MISTRAL_API_KEY': JSON.stringify('{{key}}') },
});
`,
  ],
  [
    'Next env',
    'next.config.js',
    `
module.exports = { reactStrictMode: true, env: { MISTRAL_API_KEY: '{{key}}' } };
`,
  ],
  [
    'Expo extra',
    'app.json',
    `
{ "expo": { "name": "Ask", "slug": "ask", "extra": { "mistralKey": "{{key}}", "eas": { "projectId": "{{uuid}}" } } } }
`,
  ],
]);
