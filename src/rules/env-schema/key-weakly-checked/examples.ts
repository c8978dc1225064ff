import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: "the security guide's schema beside the usual template",
      files: {
        '.env.example': 'MISTRAL_API_KEY=your_mistral_api_key_here\n',
        'src/env.ts':
          "import { z } from 'zod';\n\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'),\n});\n\nenvSchema.safeParse(process.env);\n",
      },
      findings: ['src/env.ts:4'],
    },
    {
      name: 'a bare string',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string(),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'any text but the empty one',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().min(1),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'trimmed and not empty',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().trim().nonempty(),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a constant of the same file',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst required = z.string().min(1);\nconst envSchema = z.object({\n  MISTRAL_API_KEY: required,\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: ['src/env.ts:4'],
    },
    {
      name: 'a namespace import and a coerced string',
      files: {
        'src/env.ts':
          "import * as zod from 'zod/v4';\nexport const env = zod.object({ MISTRAL_API_KEY: zod.coerce.string() }).parse(process.env);\n",
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'two keys make one finding',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({\n  MISTRAL_API_KEY: z.string(),\n  CODESTRAL_API_KEY: z.string(),\n}).parse(process.env);\n",
      },
      findings: ['src/env.ts:3'],
    },
  ],
  clean: [
    {
      name: 'the form of a key',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().regex(/^[A-Za-z0-9]{32}$/),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'a length and a refusal of placeholders',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().min(20).refine((key) => !key.startsWith('your_')),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'the exact length',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().length(32),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'an optional key',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().optional(),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'a key with a default',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().default(''),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'a check that is not read',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nimport { apiKey } from './checks.js';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: apiKey(),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'an empty text made undefined first',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.preprocess((v) => (v === '' ? undefined : v), z.string().min(20)),\n});\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'another variable of Mistral',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const env = z.object({ MISTRAL_MODEL: z.string() }).parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'a schema that does not get the environment',
      files: {
        'src/form.ts':
          "import { z } from 'zod';\nexport const form = z.object({ MISTRAL_API_KEY: z.string() });\nform.parse(read());\n",
      },
      findings: [],
    },
    {
      name: 'partial fields are optional',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string() }).partial();\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
  ],
};
