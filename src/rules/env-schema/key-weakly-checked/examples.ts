import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: "the security guide's schema",
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
      findings: ['src/env.ts:4'],
    },
    {
      name: 'a bare string',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string(),',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'any text but the empty one',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string().min(1),',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'trimmed and not empty',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string().trim().nonempty(),',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:3'],
    },
    {
      name: 'a constant of the same file',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const required = z.string().min(1);',
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: required,',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:4'],
    },
    {
      name: 'a namespace import and a coerced string',
      files: {
        'src/env.ts': [
          "import * as zod from 'zod/v4';",
          'export const env = zod.object({ MISTRAL_API_KEY: zod.coerce.string() }).parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:2'],
    },
    {
      name: 'two keys make one finding',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'export const env = z.object({',
          '  MISTRAL_API_KEY: z.string(),',
          '  CODESTRAL_API_KEY: z.string(),',
          '}).parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: ['src/env.ts:3'],
    },
  ],
  clean: [
    {
      name: 'the form of a key',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string().regex(/^[A-Za-z0-9]{32}$/),',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a length and a refusal of placeholders',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          "  MISTRAL_API_KEY: z.string().min(20).refine((key) => !key.startsWith('your_')),",
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the exact length',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string().length(32),',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'an optional key',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: z.string().optional(),',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a key with a default',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          "  MISTRAL_API_KEY: z.string().default(''),",
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a check that is not read',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          "import { apiKey } from './checks.js';",
          'const envSchema = z.object({',
          '  MISTRAL_API_KEY: apiKey(),',
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'an empty text made undefined first',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({',
          "  MISTRAL_API_KEY: z.preprocess((v) => (v === '' ? undefined : v), z.string().min(20)),",
          '});',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'another variable of Mistral',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'export const env = z.object({ MISTRAL_MODEL: z.string() }).parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'a schema that does not get the environment',
      files: {
        'src/form.ts': [
          "import { z } from 'zod';",
          'export const form = z.object({ MISTRAL_API_KEY: z.string() });',
          'form.parse(read());',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'partial fields are optional',
      files: {
        'src/env.ts': [
          "import { z } from 'zod';",
          'const envSchema = z.object({ MISTRAL_API_KEY: z.string() }).partial();',
          'export const env = envSchema.parse(process.env);',
          '',
        ].join('\n'),
      },
      findings: [],
    },
  ],
};
