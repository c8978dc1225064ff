import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a client component of Next.js',
      files: {
        'app/chat.tsx':
          "'use client';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.NEXT_PUBLIC_MISTRAL_API_KEY });\nexport const Chat = () => null;\n",
      },
      findings: ['app/chat.tsx:3'],
    },
    {
      name: 'a client component that asks for a variable of the server',
      files: {
        'app/chat.tsx':
          "'use client';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport const Chat = () => null;\n",
      },
      findings: ['app/chat.tsx:3'],
    },
    {
      name: 'a Vue component',
      files: {
        'src/Chat.vue':
          '<template><p /></template>\n<script setup lang="ts">\nimport { Mistral } from \'@mistralai/mistralai\';\nconst client = new Mistral({ apiKey: import.meta.env.VITE_MISTRAL_API_KEY });\n</script>\n',
      },
      findings: ['src/Chat.vue:4'],
    },
    {
      name: 'a Svelte component that sends the request by hand',
      files: {
        'src/Chat.svelte':
          "<script>\nexport async function ask(content) {\n  return fetch('https://api.mistral.ai/v1/chat/completions', {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${import.meta.env.VITE_MISTRAL_API_KEY}` },\n    body: JSON.stringify({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] }),\n  });\n}\n</script>\n\n<p>Ask</p>\n",
      },
      findings: ['src/Chat.svelte:3'],
    },
    {
      name: 'a service of an app without a server',
      files: {
        'package.json': '{ "dependencies": { "react": "^19.0.0", "vite": "^7.0.0" } }\n',
        'src/services/mistral.ts':
          "export async function ask(content) {\n  return fetch('https://api.mistral.ai/v1/chat/completions', {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${import.meta.env.VITE_MISTRAL_API_KEY}` },\n    body: JSON.stringify({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] }),\n  });\n}\n",
      },
      findings: ['src/services/mistral.ts:2'],
    },
    {
      name: 'a key that its user typed in',
      files: {
        'src/Chat.vue':
          "<script setup>\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: localStorage.getItem('mistral-key') });\n</script>\n",
      },
      findings: ['src/Chat.vue:3'],
    },
  ],
  clean: [
    {
      name: 'a route of the server',
      files: {
        'app/api/chat/route.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a client component that asks the server',
      files: {
        'app/chat.tsx':
          "'use client';\n// Mistral answers.\nexport const ask = () => fetch('/api/chat');\n",
      },
      findings: [],
    },
    {
      name: 'a component that renders on the server',
      files: {
        'package.json': '{ "dependencies": { "next": "^16.0.0", "react": "^19.0.0" } }\n',
        'components/summary.tsx':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function Summary() { return null; }\n",
      },
      findings: [],
    },
    {
      name: 'a server action',
      files: {
        'app/actions.ts':
          "'use server';\nimport { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'the server side of SvelteKit',
      files: {
        'src/routes/chat/+server.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { MISTRAL_API_KEY } from '$env/static/private';\nconst client = new Mistral({ apiKey: MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a key of which nothing is known',
      files: {
        'src/Chat.svelte':
          "<script>\nimport { Mistral } from '@mistralai/mistralai';\nexport let apiKey;\nconst client = new Mistral({ apiKey });\n</script>\n",
      },
      findings: [],
    },
  ],
};
