import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: "the security guide's last line",
      files: {
        'src/env.ts':
          "import { z } from 'zod';\n\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'),\n});\n\nenvSchema.safeParse(process.env);\n",
      },
      findings: ['src/env.ts:8'],
    },
    {
      name: 'a result whose success is never read',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nconst result = envSchema.safeParse(process.env);\nexport const env = result.data;\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a failing branch that goes on with the raw environment',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nconst parsed = envSchema.safeParse(process.env);\nexport const env = parsed.success ? parsed.data : (process.env as any);\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a failure that is only logged',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nconst parsed = envSchema.safeParse(process.env);\nif (!parsed.success) {\n  console.error('bad environment', parsed.error.issues.length);\n}\nexport const env = parsed.data;\n",
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a schema that is used for its type alone',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\ndeclare global {\n  namespace NodeJS {\n    interface ProcessEnv extends z.infer<typeof envSchema> {}\n  }\n}\n",
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'an inline schema whose result is thrown away',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nz.object({ MISTRAL_API_KEY: z.string() }).safeParse(process.env);\n",
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'an exported schema of which others use the type alone',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\n",
        'src/app.ts':
          "import type { z } from 'zod';\nimport { envSchema } from './env.js';\nexport type Env = z.infer<typeof envSchema>;\n",
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'an exported schema that another file parses and does not check',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\n",
        'src/app.ts': "import { envSchema } from './env';\nenvSchema.safeParse(process.env);\n",
      },
      findings: ['src/env.ts:2'],
    },
  ],
  clean: [
    {
      name: 'parse throws',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'a failure ends the process',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nconst parsed = envSchema.safeParse(process.env);\nif (!parsed.success) {\n  console.error(parsed.error.flatten().fieldErrors);\n  process.exit(1);\n}\nexport const env = parsed.data;\n",
      },
      findings: [],
    },
    {
      name: 'the error of the result is checked',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nconst _env = envSchema.safeParse(process.env);\nif (_env.error) throw new Error('bad environment');\nexport const env = _env.data;\n",
      },
      findings: [],
    },
    {
      name: 'success is taken out of the result',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nconst { success, data } = envSchema.safeParse(process.env);\nif (!success) throw new Error('bad environment');\nexport const env = data;\n",
      },
      findings: [],
    },
    {
      name: 'the result is returned to a caller that is not followed',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nexport function load() {\n  return envSchema.safeParse(process.env);\n}\n",
      },
      findings: [],
    },
    {
      name: 'the schema is parsed in a function',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nexport function load() {\n  const result = envSchema.safeParse(process.env);\n  if (!result.success) throw new Error('bad environment');\n  return result.data;\n}\n",
      },
      findings: [],
    },
    {
      name: 'another file parses the exported schema',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\n",
        'src/app.ts':
          "import { envSchema } from './env.js';\nexport const env = envSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'the schema comes through an alias that is not resolved',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nexport const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\n",
        'src/app.ts': "import { envSchema } from '@/env';\nenvSchema.parse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'the schema is handed to a framework',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nexport const app = ConfigModule.forRoot({ validate: (config) => envSchema.parse(config) });\n",
      },
      findings: [],
    },
    {
      name: 'a schema of upper-case data that is no environment',
      files: {
        'src/colours.ts':
          "import { z } from 'zod';\nconst palette = z.object({ RED: z.string(), BLUE: z.string() });\nexport type Palette = z.infer<typeof palette>;\n",
      },
      findings: [],
    },
    {
      name: 'a test of the schema',
      files: {
        'src/env.test.ts':
          "import { z } from 'zod';\n\nconst envSchema = z.object({\n  MISTRAL_API_KEY: z.string().min(20),\n  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'),\n});\n\nenvSchema.safeParse(process.env);\n",
      },
      findings: [],
    },
    {
      name: 'the missing data is tested',
      files: {
        'src/env.ts':
          "import { z } from 'zod';\nconst envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nconst env = envSchema.safeParse(process.env).data;\nif (!env) throw new Error('bad environment');\nexport { env };\n",
      },
      findings: [],
    },
    {
      name: 'an exported schema of a library',
      files: {
        'package.json': '{ "name": "kit", "exports": "./dist/index.js" }',
        'src/env.ts':
          "import { z } from 'zod';\nexport const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\n",
      },
      findings: [],
    },
  ],
};
