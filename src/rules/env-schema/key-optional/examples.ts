import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'zod',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().optional(),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 't3-env',
      files: {
        'src/env.ts':
          "import { createEnv } from '@t3-oss/env-nextjs';\nimport { z } from 'zod';\nexport const env = createEnv({\n  server: {\n    MISTRAL_API_KEY: z.string().min(1).optional(),\n  },\n  experimental__runtimeEnv: {},\n});\n",
        'src/client.ts':
          "import { createMistral } from '@ai-sdk/mistral';\nimport { env } from './env.js';\nexport const mistral = createMistral({ apiKey: env.MISTRAL_API_KEY! });\n",
      },
      findings: ['src/env.ts:5'],
    },
    {
      name: 'Joi, where a variable is optional unless it says otherwise',
      files: {
        'src/env.ts':
          "import Joi from 'joi';\nexport const env = Joi.attempt(process.env, Joi.object({\n  MISTRAL_API_KEY: Joi.string(),\n}));\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: ['src/env.ts:3'],
    },
  ],
  clean: [
    {
      name: 'required',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'one of several providers',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().optional(), OPENAI_API_KEY: z.string().optional(),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a look before the client is made',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().optional(),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nif (!env.MISTRAL_API_KEY) throw new Error('no key');\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a refinement',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({ MISTRAL_API_KEY: z.string().optional(), STAGE: z.string() }).superRefine((v, c) => { if (v.STAGE === 'prod' && !v.MISTRAL_API_KEY) c.addIssue('no key'); }).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a variant of a union',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.discriminatedUnion('LLM', [z.object({ LLM: z.literal('mistral'), MISTRAL_API_KEY: z.string() }), z.object({ LLM: z.literal('none') })]).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a switch',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().optional(), MISTRAL_ENABLED: z.string().default('no'),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { env } from './env.js';\nexport const client = new Mistral({ apiKey: env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a key that reaches no client as it is',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string().optional(),\n}).parse(process.env);\n",
        'src/client.ts':
          "import { env } from './env.js';\nexport const options = { apiKey: env.MISTRAL_API_KEY };\n",
      },
      findings: [],
    },
  ],
};
