import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a public entry of the runtime config of Nuxt, filled by its variable',
      files: {
        'nuxt.config.ts':
          "export default defineNuxtConfig({\n  runtimeConfig: {\n    public: { mistralApiKey: '' },\n  },\n});\n",
      },
      findings: ['nuxt.config.ts:3'],
    },
    {
      name: 'a dynamic public variable of SvelteKit in a component',
      files: {
        'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0" } }',
        'src/routes/+page.svelte':
          "<script>\n  import { env } from '$env/dynamic/public';\n  const key = env.PUBLIC_MISTRAL_API_KEY;\n</script>\n",
      },
      findings: ['src/routes/+page.svelte:3'],
    },
    {
      name: 'a component of a Vite app reads the key',
      files: {
        'package.json': '{ "name": "app", "devDependencies": { "vite": "7.0.0" } }',
        'src/chat.ts': 'const key = import.meta.env.VITE_MISTRAL_API_KEY;\nexport { key };\n',
      },
      findings: ['src/chat.ts:1'],
    },
    {
      name: 'a Next component reads the key',
      files: {
        'components/chat.tsx':
          "'use client';\nimport { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: process.env.NEXT_PUBLIC_MISTRAL_API_KEY });\n",
        '.env.example': 'NEXT_PUBLIC_MISTRAL_API_KEY=\n',
      },
      findings: ['components/chat.tsx:3'],
    },
    {
      name: 'the public variables of SvelteKit',
      files: {
        'package.json': '{ "name": "app", "devDependencies": { "@sveltejs/kit": "2.0.0" } }',
        'src/routes/+page.svelte':
          "<script>\n  import { PUBLIC_MISTRAL_API_KEY } from '$env/static/public';\n</script>\n",
      },
      findings: ['src/routes/+page.svelte:2'],
    },
    {
      name: 'a template asks for the key under a public name',
      files: {
        'package.json': '{ "name": "app", "devDependencies": { "vite": "7.0.0" } }',
        '.env.example': 'VITE_API_URL=http://localhost\nVITE_MISTRAL_API_KEY=your-key\n',
      },
      findings: ['.env.example:2'],
    },
    {
      name: 'a schema declares it',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  EXPO_PUBLIC_MISTRAL_KEY: z.string(),\n}).parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'only a route handler reads it, so far',
      files: {
        'app/api/chat/route.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.NEXT_PUBLIC_MISTRAL_API_KEY });\nexport { client };\n",
      },
      findings: ['app/api/chat/route.ts:2'],
    },
    {
      name: 'an image is built with it',
      files: {
        'package.json': '{ "name": "app", "devDependencies": { "vite": "7.0.0" } }',
        Dockerfile: 'FROM node:24\nARG VITE_MISTRAL_API_KEY\nRUN npm run build\n',
      },
      findings: ['Dockerfile:2'],
    },
  ],
  clean: [
    {
      name: 'a private entry of the runtime config of Nuxt',
      files: {
        'nuxt.config.ts':
          "export default defineNuxtConfig({\n  runtimeConfig: { mistralApiKey: '', public: { mistralModel: 'mistral-small-latest' } },\n});\n",
      },
      findings: [],
    },
    {
      name: 'private names',
      files: {
        'package.json': '{ "name": "app", "devDependencies": { "vite": "7.0.0" } }',
        'src/chat.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        '.env.example': 'MISTRAL_API_KEY=\n',
      },
      findings: [],
    },
    {
      name: 'public settings that are no key',
      files: {
        'src/chat.ts':
          'export const url = import.meta.env.VITE_MISTRAL_API_URL;\nexport const model = process.env.NEXT_PUBLIC_MISTRAL_MODEL;\nexport const agent = process.env.NUXT_PUBLIC_MISTRAL_AGENT_ID;\n',
      },
      findings: [],
    },
    {
      name: '`PUBLIC_` without a tool that knows it',
      files: {
        'package.json': '{ "name": "app" }',
        'src/key.ts': 'export const key = process.env.PUBLIC_MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'a test and a document name it',
      files: {
        'README.md': 'Never set VITE_MISTRAL_API_KEY.\n',
        'src/env.test.ts': 'expect(import.meta.env.VITE_MISTRAL_API_KEY).toBeUndefined();\n',
      },
      findings: [],
    },
    {
      name: 'a message that warns of it',
      files: {
        'src/check.ts':
          "export const message = 'VITE_MISTRAL_API_KEY would be public: use MISTRAL_API_KEY';\n",
      },
      findings: [],
    },
    {
      name: 'a line of a template that is commented out',
      files: {
        '.env.example': '# Never do this:\n# VITE_MISTRAL_API_KEY=\nMISTRAL_API_KEY=\n',
      },
      findings: [],
    },
  ],
};
