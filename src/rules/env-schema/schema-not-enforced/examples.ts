import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: "the security guide's last line",
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          '',
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string().min(20),',
          "  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'),",
          '});',
          '',
          'envSchema.safeParse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:8'],
    },
    {
      name: 'a result whose success is never read',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'const result = envSchema.safeParse(process.env);',
          'export const env = result.data;',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a failing branch that goes on with the raw environment',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'const parsed = envSchema.safeParse(process.env);',
          'export const env = parsed.success ? parsed.data : (process.env as any);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a failure that is only logged',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'const parsed = envSchema.safeParse(process.env);',
          'if (!parsed.success) {',
          "  console.error('bad environment', parsed.error.issues.length);",
          '}',
          'export const env = parsed.data;',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a schema that is used for its type alone',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'declare global {',
          '  namespace NodeJS {',
          '    interface ProcessEnv extends z.infer<typeof envSchema> {}',
          '  }',
          '}',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'an inline schema whose result is thrown away',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'z.object({ MISTRAL_API_KEY: z.string() }).safeParse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'an exported schema of which others use the type alone',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'export const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          '',
        ].join('\n'),
        'src/app.ts': [
          "import type { z } from 'zod';",
          "import { envSchema } from './env.js';",
          'export type Env = z.infer<typeof envSchema>;',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'an exported schema that another file parses and does not check',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'export const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          '',
        ].join('\n'),
        'src/app.ts': [
          "import { envSchema } from './env';",
          'envSchema.safeParse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:2'],
    },
  ],
  clean: [
    {
      name: 'parse throws',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a failure ends the process',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'const parsed = envSchema.safeParse(process.env);',
          'if (!parsed.success) {',
          '  console.error(parsed.error.flatten().fieldErrors);',
          '  process.exit(1);',
          '}',
          'export const env = parsed.data;',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the error of the result is checked',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'const _env = envSchema.safeParse(process.env);',
          "if (_env.error) throw new Error('bad environment');",
          'export const env = _env.data;',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'success is taken out of the result',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'const { success, data } = envSchema.safeParse(process.env);',
          "if (!success) throw new Error('bad environment');",
          'export const env = data;',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the result is returned to a caller that is not followed',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'export function load() {',
          '  return envSchema.safeParse(process.env);',
          '}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the schema is parsed in a function',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'export function load() {',
          '  const result = envSchema.safeParse(process.env);',
          "  if (!result.success) throw new Error('bad environment');",
          '  return result.data;',
          '}',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'another file parses the exported schema',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'export const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          '',
        ].join('\n'),
        'src/app.ts': [
          "import { envSchema } from './env.js';",
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the schema comes through an alias that is not resolved',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'export const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          '',
        ].join('\n'),
        'src/app.ts': [
          "import { envSchema } from '@/env';",
          'envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the schema is handed to a framework',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'export const app = ConfigModule.forRoot({ validate: (config) => envSchema.parse(config) });',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a schema of upper-case data that is no environment',
      files: {
        'src/colours.ts': [
          "import { z } from 'zod';",
          'const palette = z.object({ RED: z.string(), BLUE: z.string() });',
          'export type Palette = z.infer<typeof palette>;',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a test of the schema',
      files: {
        'src/env.test.ts': [
          "import { z } from 'zod';",
          '',
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string().min(20),',
          "  NODE_ENV: z.enum(['development', 'staging', 'production']).default('development'),",
          '});',
          '',
          'envSchema.safeParse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the missing data is tested',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          'const env = envSchema.safeParse(process.env).data;',
          "if (!env) throw new Error('bad environment');",
          'export { env };',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'an exported schema of a library',
      files: {
        'package.json': '{ "name": "kit", "exports": "./dist/index.js" }',
        'src/env.ts': [
          "import { z } from 'zod';",
          'export const envSchema = z.object({ MISTRAL_API_KEY: z.string().min(20) });',
          '',
        ].join('\n'),
      },
      findings: [],
    },
  ],
};
