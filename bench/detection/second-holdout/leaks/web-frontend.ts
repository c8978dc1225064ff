import { texts } from '../texts.js';

export const webFrontend = texts('second-holdout/web-frontend', [
  [
    'vite env',
    '.env.production',
    `
VITE_API=https://acme.org
VITE_MISTRAL_KEY={{key}}
`,
  ],
  [
    'vue component',
    'src/Chat.vue',
    `
<script setup>
const key = '{{key}}'
async function ask(q) {
  return fetch('https://api.mistral.ai/v1/chat/completions', { headers: { Authorization: \`Bearer \${key}\` } })
}
</script>
`,
  ],
  [
    'minified bundle',
    'dist/assets/index.js',
    `
var e=Object.defineProperty;const t="https://api.mistral.ai/v1/chat/completions",n="{{key}}";async function r(o){return(await fetch(t,{method:"POST",headers:{Authorization:"Bearer "+n}})).json()}
`,
  ],
  [
    'angular environment',
    'src/environments/environment.ts',
    `
export const environment = { production: false, mistral: { apiKey: '{{key}}' } };
`,
  ],
  [
    'html data attribute',
    'index.html',
    `
<div id="chat" data-provider="mistral" data-api-key="{{key}}"></div>
`,
  ],
  [
    'local storage',
    'public/demo.js',
    `
localStorage.setItem('mistral-api-key', '{{key}}');
`,
  ],
  [
    'next data',
    'page.html',
    `
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"env":{"MISTRAL_API_KEY":"{{key}}"}}}}</script>
`,
  ],
  [
    'userscript',
    'ask.user.js',
    `
// ==UserScript==
// @name     Summarise with Mistral
// @connect  api.mistral.ai
// ==/UserScript==
GM_setValue('apiKey', '{{key}}');
`,
  ],
]);
