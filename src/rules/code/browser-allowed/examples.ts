import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'the client of OpenAI with the host of Mistral',
      files: {
        'src/mistral.ts':
          "import OpenAI from 'openai';\nexport const client = new OpenAI({\n  baseURL: 'https://api.mistral.ai/v1',\n  apiKey: import.meta.env.VITE_MISTRAL_API_KEY,\n  dangerouslyAllowBrowser: true,\n});\n",
      },
      findings: ['src/mistral.ts:5'],
    },
    {
      name: 'the host is a constant',
      files: {
        'src/mistral.ts':
          "const MISTRAL_URL = 'https://api.mistral.ai/v1';\nimport OpenAI from 'openai';\nexport const client = new OpenAI({\n  baseURL: MISTRAL_URL,\n  apiKey: import.meta.env.VITE_KEY,\n  dangerouslyAllowBrowser: true,\n});\n",
      },
      findings: ['src/mistral.ts:6'],
    },
    {
      name: 'an app on the desktop',
      files: {
        'src/renderer/mistral.ts':
          "import OpenAI from 'openai';\nexport const client = new OpenAI({\n  baseURL: 'https://api.mistral.ai/v1',\n  apiKey: window.settings.key,\n  dangerouslyAllowBrowser: true,\n});\n",
      },
      findings: ['src/renderer/mistral.ts:5'],
    },
    {
      name: 'options a constant away',
      files: {
        'src/mistral.ts':
          "import { OpenAI } from 'openai';\nconst options = {\n  apiKey: import.meta.env.VITE_MISTRAL_API_KEY,\n  baseURL: 'https://codestral.mistral.ai/v1',\n  dangerouslyAllowBrowser: true,\n};\nexport const client = new OpenAI(options);\n",
      },
      findings: ['src/mistral.ts:5'],
    },
  ],
  clean: [
    {
      name: 'another host',
      files: {
        'src/openai.ts':
          "// Not Mistral.\nimport OpenAI from 'openai';\nexport const client = new OpenAI({\n  baseURL: 'https://llm.example/v1',\n  apiKey: import.meta.env.VITE_KEY,\n  dangerouslyAllowBrowser: true,\n});\n",
      },
      findings: [],
    },
    {
      name: 'the host of OpenAI',
      files: {
        'src/openai.ts':
          "// Mistral comes later.\nimport OpenAI from 'openai';\nexport const client = new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_API_KEY, dangerouslyAllowBrowser: true });\n",
      },
      findings: [],
    },
    {
      name: 'not allowed',
      files: {
        'src/mistral.ts':
          "import OpenAI from 'openai';\nexport const client = new OpenAI({\n  baseURL: 'https://api.mistral.ai/v1',\n  apiKey: process.env.MISTRAL_API_KEY,\n  dangerouslyAllowBrowser: false,\n});\n",
      },
      findings: [],
    },
    {
      name: 'in a test',
      files: {
        'src/mistral.test.ts':
          "import OpenAI from 'openai';\nexport const client = new OpenAI({\n  baseURL: 'https://api.mistral.ai/v1',\n  apiKey: 'test',\n  dangerouslyAllowBrowser: true,\n});\n",
      },
      findings: [],
    },
  ],
};
