import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a variable that is compiled into an app of React Native',
      files: {
        'package.json': '{ "devDependencies": { "react-native-dotenv": "3.4.11" } }',
        'src/Chat.tsx':
          "import { MISTRAL_API_KEY } from '@env';\nexport const key = MISTRAL_API_KEY;\n",
      },
      findings: ['src/Chat.tsx:1'],
    },
    {
      name: '`define` of Vite',
      files: {
        'vite.config.ts':
          "import { defineConfig, loadEnv } from 'vite';\nexport default defineConfig(({ mode }) => {\n  const env = loadEnv(mode, process.cwd(), '');\n  return {\n    define: {\n      'process.env.MISTRAL_API_KEY': JSON.stringify(env.MISTRAL_API_KEY),\n    },\n  };\n});\n",
      },
      findings: ['vite.config.ts:6'],
    },
    {
      name: '`define` under another name',
      files: {
        'vite.config.js':
          "export default {\n  define: { __KEY__: JSON.stringify(process.env.MISTRAL_API_KEY ?? '') },\n};\n",
      },
      findings: ['vite.config.js:2'],
    },
    {
      name: 'the whole environment',
      files: {
        'vite.config.ts':
          "import { defineConfig, loadEnv } from 'vite';\nexport default defineConfig(({ mode }) => {\n  const env = loadEnv(mode, process.cwd(), '');\n  return {\n    define: {\n      'process.env': env,\n    },\n  };\n});\n",
        'src/chat.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['vite.config.ts:6'],
    },
    {
      name: 'the DefinePlugin of webpack',
      files: {
        'webpack.config.js':
          "const webpack = require('webpack');\nmodule.exports = {\n  plugins: [\n    new webpack.DefinePlugin({\n      'process.env.MISTRAL_API_KEY': JSON.stringify(process.env.MISTRAL_API_KEY),\n    }),\n  ],\n};\n",
      },
      findings: ['webpack.config.js:5'],
    },
    {
      name: 'the EnvironmentPlugin of webpack',
      files: {
        'webpack.config.js':
          "const { EnvironmentPlugin } = require('webpack');\nmodule.exports = { plugins: [new EnvironmentPlugin(['NODE_ENV', 'MISTRAL_API_KEY'])] };\n",
      },
      findings: ['webpack.config.js:2'],
    },
    {
      name: '`env` of Next',
      files: {
        'next.config.js':
          'module.exports = {\n  env: {\n    MISTRAL_API_KEY: process.env.MISTRAL_API_KEY,\n  },\n};\n',
      },
      findings: ['next.config.js:3'],
    },
    {
      name: '`env` of Next, and a component that names the key',
      files: {
        'next.config.mjs':
          'const config = {\n  env: { MISTRAL_API_KEY: process.env.MISTRAL_API_KEY },\n};\nexport default config;\n',
        'app/chat.tsx': "'use client';\nexport const key = process.env.MISTRAL_API_KEY;\n",
      },
      findings: ['next.config.mjs:2'],
    },
    {
      name: 'the public half of the runtime config of Nuxt',
      files: {
        'nuxt.config.ts':
          'export default defineNuxtConfig({\n  runtimeConfig: {\n    public: {\n      mistralKey: process.env.MISTRAL_API_KEY,\n    },\n  },\n});\n',
      },
      findings: ['nuxt.config.ts:4'],
    },
    {
      name: '`extra` of Expo',
      files: {
        'app.config.ts':
          "export default {\n  name: 'app',\n  extra: { mistralApiKey: process.env.MISTRAL_API_KEY },\n};\n",
      },
      findings: ['app.config.ts:3'],
    },
    {
      name: 'a client field of Astro',
      files: {
        'astro.config.mjs':
          "import { defineConfig, envField } from 'astro/config';\nexport default defineConfig({\n  env: {\n    schema: {\n      MISTRAL_API_KEY: envField.string({ context: 'client', access: 'public' }),\n    },\n  },\n});\n",
      },
      findings: ['astro.config.mjs:5'],
    },
    {
      name: 'esbuild, called by a program',
      files: {
        'tools/pack.mjs':
          "import { build } from 'esbuild';\nawait build({\n  entryPoints: ['src/app.ts'],\n  define: {\n    'process.env.MISTRAL_API_KEY': JSON.stringify(process.env.MISTRAL_API_KEY),\n  },\n});\n",
      },
      findings: ['tools/pack.mjs:5'],
    },
    {
      name: 'a prefix of Vite that lets the key in',
      files: {
        'vite.config.ts': "export default { envPrefix: ['VITE_', 'MISTRAL_'] };\n",
        'src/chat.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['vite.config.ts:1'],
    },
    {
      name: '`env` of Bun',
      files: {
        'build.ts': "await Bun.build({ entrypoints: ['src/app.ts'], env: 'inline' });\n",
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['build.ts:1'],
    },
  ],
  clean: [
    {
      name: 'a name that is public anyway, which another rule tells of',
      files: {
        'vite.config.js':
          "export default {\n  define: { 'import.meta.env.VITE_MISTRAL_API_KEY': JSON.stringify(process.env.VITE_MISTRAL_API_KEY) },\n};\n",
      },
      findings: [],
    },
    {
      name: 'only whether there is a key',
      files: {
        'vite.config.ts':
          "import { defineConfig, loadEnv } from 'vite';\nexport default defineConfig(({ mode }) => {\n  const env = loadEnv(mode, process.cwd(), '');\n  return {\n    define: {\n      __HAS_MISTRAL__: JSON.stringify(!!env.MISTRAL_API_KEY), __ON__: Boolean(env.MISTRAL_API_KEY),\n    },\n  };\n});\n",
      },
      findings: [],
    },
    {
      name: 'other settings of Mistral',
      files: {
        'vite.config.ts':
          "import { defineConfig, loadEnv } from 'vite';\nexport default defineConfig(({ mode }) => {\n  const env = loadEnv(mode, process.cwd(), '');\n  return {\n    define: {\n      'process.env.MISTRAL_MODEL': JSON.stringify(env.MISTRAL_MODEL),\n    },\n  };\n});\n",
      },
      findings: [],
    },
    {
      name: 'public variables alone',
      files: {
        'vite.config.ts':
          "import { defineConfig, loadEnv } from 'vite';\nexport default defineConfig(({ mode }) => {\n  const env = loadEnv(mode, process.cwd());\n  return { define: { 'process.env': env } };\n});\n",
        'src/key.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: [],
    },
    {
      name: 'an empty stand-in',
      files: {
        'vite.config.ts':
          "import { defineConfig, loadEnv } from 'vite';\nexport default defineConfig(({ mode }) => {\n  const env = loadEnv(mode, process.cwd(), '');\n  return {\n    define: {\n      'process.env': {}, 'process.env.MISTRAL_API_KEY': JSON.stringify(''), 'process.env.NODE_ENV': JSON.stringify(mode),\n    },\n  };\n});\n",
      },
      findings: [],
    },
    {
      name: 'the private half of the runtime config of Nuxt',
      files: {
        'nuxt.config.ts':
          "export default defineNuxtConfig({\n  runtimeConfig: {\n    mistralApiKey: process.env.MISTRAL_API_KEY,\n    public: { site: 'https://example.com' },\n  },\n});\n",
      },
      findings: [],
    },
    {
      name: 'a secret of Astro',
      files: {
        'astro.config.mjs':
          "import { defineConfig, envField } from 'astro/config';\nexport default defineConfig({\n  env: { schema: { MISTRAL_API_KEY: envField.string({ context: 'server', access: 'secret' }) } },\n});\n",
      },
      findings: [],
    },
    {
      name: 'a key for tests',
      files: {
        'vitest.config.ts':
          "export default { define: { 'process.env.MISTRAL_API_KEY': JSON.stringify(process.env.MISTRAL_API_KEY) } };\n",
        'vite.config.ts':
          'export default { test: { env: { MISTRAL_API_KEY: process.env.MISTRAL_API_KEY } } };\n',
      },
      findings: [],
    },
    {
      name: 'a proxy that adds the key on the server',
      files: {
        'vite.config.ts':
          "export default {\n  server: { proxy: { '/v1': { target: 'https://api.mistral.ai', headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` } } } },\n};\n",
      },
      findings: [],
    },
  ],
};
