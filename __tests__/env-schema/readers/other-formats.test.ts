import { describe, expect, it } from '@jest/globals';
import { modelsOf, onlySchema, summaryOf } from '../../helpers/env-model.js';

const HEAD =
  'from typing import Annotated, ClassVar, Optional\nfrom pydantic import AliasChoices, BaseModel, Field, SecretStr\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\n';

/** The settings class of a Python file that ends the text. */
async function settingsOf(text: string) {
  const schemas = (await modelsOf({ 'app/settings.py': HEAD + text })).flatMap(
    (found) => found.schemas,
  );
  return schemas.at(-1);
}

const classWith = (...lines: readonly string[]): string =>
  `class Settings(BaseSettings):\n${lines.map((line) => `    ${line}\n`).join('')}`;

describe('pydantic-settings', () => {
  it.each([
    ['mistral_api_key: str', 'required min 0'],
    ['mistral_api_key: SecretStr', 'required min 0'],
    ['mistral_api_key: SecretStr = Field(min_length=1)', 'required min 1'],
    ['mistral_api_key: SecretStr = Field(..., min_length=20)', 'required min 20'],
    ['mistral_api_key: Annotated[str, Field(min_length=20)]', 'required min 20'],
    ['mistral_api_key: str = Field(pattern=r"^x$")', 'required pattern'],
    ['mistral_api_key: SecretStr | None = None', 'optional min 0'],
    ['mistral_api_key: Optional[str] = None', 'optional min 0'],
    ['mistral_api_key: str = ""', 'optional min 0 = '],
    ['mistral_api_key: SecretStr = SecretStr("x")', 'optional min 0 = x'],
    ['mistral_api_key: str = Field(default="x", description="the key")', 'optional min 0 = x'],
    ['MISTRAL_API_KEY: str', 'required min 0'],
    ['key: str = Field(validation_alias="MISTRAL_API_KEY")', 'required min 0'],
    [
      'key: str = Field(validation_alias=AliasChoices("RADIO_KEY", "MISTRAL_API_KEY"))',
      'required min 0',
    ],
    ['mistral_api_key: ClassVar[str] = "x"', 'absent'],
  ])('%s', async (field, summary) => {
    const schema = await settingsOf(classWith(field));
    expect(summaryOf(schema?.keys.get('MISTRAL_API_KEY'))).toBe(summary);
  });

  it.each([
    'model_config = SettingsConfigDict(env_prefix="LSAU_")',
    'model_config = {"env_prefix": "LSAU_"}',
    'class Config:\n        env_prefix = "LSAU_"',
    'env_prefix: ClassVar[str] = "LSAU_"',
  ])('knows the prefix of %j', async (config) => {
    const schema = await settingsOf(classWith(config, 'mistral_api_key: str'));
    expect([...(schema?.keys.keys() ?? [])]).toEqual(['LSAU_MISTRAL_API_KEY']);
  });

  it('takes an empty text for a missing one where it is told to', async () => {
    const config = 'model_config = SettingsConfigDict(env_ignore_empty=True)';
    const schema = await settingsOf(classWith(config, 'mistral_api_key: str'));
    expect(summaryOf(schema?.keys.get('MISTRAL_API_KEY'))).toBe('required min 1');
  });

  it('inherits, nests groups, and is open for a base that it does not know', async () => {
    const text = `class Base(BaseSettings):\n    port: int = 80\n\n\nclass Llm(BaseModel):\n    api_key: str\n\n\nclass Settings(Base):\n    model_config = SettingsConfigDict(env_nested_delimiter="__")\n    mistral: Llm\n`;
    const schema = await settingsOf(text);
    expect([[...(schema?.keys.keys() ?? [])], schema?.open]).toEqual([
      ['PORT', 'MISTRAL', 'MISTRAL__API_KEY'],
      false,
    ]);
    const unknown = await settingsOf(
      'class Settings(Elsewhere, BaseSettings):\n    mistral_api_key: str\n',
    );
    expect(unknown?.open).toBe(true);
  });

  it.each([
    '@field_validator("mistral_api_key")',
    '@validator("port", "mistral_api_key")',
    '@field_validator("*", mode="after")',
    '@pydantic.model_validator(mode="after")',
  ])('does not know how far a function behind %s checks', async (decorator) => {
    const text = classWith(
      'mistral_api_key: str',
      '',
      decorator,
      'def check(cls, value):',
      '    pass',
    );
    const schema = await settingsOf(text);
    expect(summaryOf(schema?.keys.get('MISTRAL_API_KEY'))).toBe('required');
  });

  it('knows what a function for another field leaves unchecked', async () => {
    const text = classWith(
      'mistral_api_key: str',
      '@validator("port")',
      'def check(cls, v):',
      '    pass',
    );
    const schema = await settingsOf(text);
    expect(summaryOf(schema?.keys.get('MISTRAL_API_KEY'))).toBe('required min 0');
  });

  it('asks for the parts of a group, not for the group', async () => {
    const group = 'class Llm(BaseModel):\n    api_key: str\n\n\n';
    const config = 'model_config = SettingsConfigDict(env_nested_delimiter="__")';
    const parts = await settingsOf(group + classWith(config, 'mistral: Llm'));
    expect(summaryOf(parts?.keys.get('MISTRAL'))).toBe('optional');
    expect(summaryOf(parts?.keys.get('MISTRAL__API_KEY'))).toBe('required min 0');
    const whole = await settingsOf(group + classWith('mistral: Llm'));
    expect(summaryOf(whole?.keys.get('MISTRAL'))).toBe('required');
  });

  it('has the settings of its bases, unless it says otherwise itself', async () => {
    const base =
      'class Base(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="APP_", hide_input_in_errors=True)\n\n\nclass Middle(Base):\n    pass\n\n\n';
    const field = '    mistral_api_key: str = Field(min_length=20)\n';
    const inheriting = await settingsOf(`${base}class Settings(Middle):\n${field}`);
    expect([[...(inheriting?.keys.keys() ?? [])], inheriting?.prints]).toEqual([
      ['APP_MISTRAL_API_KEY'],
      undefined,
    ]);
    const own = 'model_config = SettingsConfigDict(env_prefix="", hide_input_in_errors=False)';
    const saying = await settingsOf(`${base}class Settings(Middle):\n    ${own}\n${field}`);
    expect([...(saying?.keys.keys() ?? [])]).toEqual(['MISTRAL_API_KEY']);
    expect(saying?.prints).toContain('input_value');
  });

  it('takes the base of its own file before one of the same name', async () => {
    const base = 'class Base(BaseSettings):\n    port: int = 80\n\n\n';
    const files = {
      'app/a.py': `${HEAD}${base}class Settings(Base):\n    mistral_api_key: str\n`,
      'app/b.py': `${HEAD}class Base(BaseSettings):\n    other: int = 1\n`,
      'app/c.py': `${HEAD}from elsewhere import Base\n\n\nclass More(Base, BaseSettings):\n    mistral_api_key: str\n`,
    };
    const schemas = (await modelsOf(files)).flatMap((found) => found.schemas);
    const named = (name: string) => schemas.find((schema) => schema.name === name);
    expect([...(named('Settings')?.keys.keys() ?? [])]).toEqual(['PORT', 'MISTRAL_API_KEY']);
    expect(named('More')?.open).toBe(true);
  });

  it('says what a failing check prints, unless it hides it', async () => {
    const field = 'mistral_api_key: SecretStr = Field(min_length=32)';
    expect((await settingsOf(classWith(field)))?.prints).toContain('input_value');
    const hiding = 'model_config = SettingsConfigDict(hide_input_in_errors=True)';
    expect((await settingsOf(classWith(hiding, field)))?.prints).toBeUndefined();
  });
});

describe('varlock', () => {
  it('reads the decorators of a .env.schema', async () => {
    const { library, keys, open } = await onlySchema({
      '.env.schema':
        '# @defaultSensitive=true @defaultRequired=false\n# ---\n\n# @required @sensitive\nMISTRAL_API_KEY=\n\n# @required @type=string(startsWith=mk)\nMISTRAL_OTHER_KEY=\n\n# how long to wait\nTIMEOUT=\n',
    });
    const summaries = [...keys.values()].map(summaryOf);
    expect([library, summaries, open]).toEqual([
      'varlock',
      ['required min 1', 'required', 'optional min 1'],
      false,
    ]);
  });

  it('is none without decorators', async () => {
    await expect(onlySchema({ '.env.schema': 'MISTRAL_API_KEY=\n' })).rejects.toThrow('found 0');
  });
});

describe('composition over files', () => {
  const use = (expression: string) => ({
    'package.json': '{ "name": "app" }',
    'packages/env/package.json': '{ "name": "@acme/env" }',
    'packages/env/src/index.ts':
      "import { z } from 'zod';\nexport const shared = z.object({ SHARED_URL: z.string() });\nexport { shared as renamed };\n",
    'src/infra.ts':
      "import { z } from 'zod';\nexport const infra = z.object({ DATABASE_URL: z.string() });\nexport const fields = { REDIS_URL: z.string() };\nexport default infra;\n",
    'src/all.ts': "export * from './infra.js';\n",
    'src/env.ts': `import { z } from 'zod';\nimport base, { fields, infra } from './infra.js';\nimport { infra as passed } from '@/all';\nimport { shared, renamed } from '@acme/env';\nconst own = z.object({ MISTRAL_API_KEY: z.string() });\nexport const env = (${expression}).parse(process.env);\nvoid [base, fields, infra, passed, shared, renamed];\n`,
  });

  it.each([
    ['infra.extend({ MISTRAL_API_KEY: z.string() })', ['DATABASE_URL', 'MISTRAL_API_KEY']],
    ['infra.merge(own)', ['DATABASE_URL', 'MISTRAL_API_KEY']],
    ['own.extend(infra.shape)', ['MISTRAL_API_KEY', 'DATABASE_URL']],
    ['own.extend(fields)', ['MISTRAL_API_KEY', 'REDIS_URL']],
    [
      'z.object({ ...infra.shape, ...fields, MISTRAL_API_KEY: z.string() })',
      ['DATABASE_URL', 'REDIS_URL', 'MISTRAL_API_KEY'],
    ],
    ['own.and(base)', ['MISTRAL_API_KEY', 'DATABASE_URL']],
    ['z.intersection(own, passed)', ['MISTRAL_API_KEY', 'DATABASE_URL']],
    ['own.merge(shared)', ['MISTRAL_API_KEY', 'SHARED_URL']],
    ['own.merge(renamed)', ['MISTRAL_API_KEY', 'SHARED_URL']],
  ])('%s', async (expression, names) => {
    const models = await modelsOf(use(expression));
    const schema = models
      .flatMap((found) => found.schemas)
      .find(({ path, name }) => path === 'src/env.ts' && name === undefined);
    expect([[...(schema?.keys.keys() ?? [])], schema?.open]).toEqual([names, false]);
  });
});

describe('what the major version of zod decides', () => {
  const files = (range: string, field: string) => ({
    'package.json': `{ "dependencies": { "zod": "${range}" } }`,
    'src/env.ts': `import { z } from 'zod';\nexport const env = z.object({ MISTRAL_API_KEY: ${field} }).parse(process.env);\n`,
  });

  it.each([
    ['^3.23.0', "z.string().min(20).default('')", true, undefined],
    ['^4.0.0', "z.string().min(20).default('')", false, true],
    ['^4.0.0', "z.string().min(20).prefault('')", true, undefined],
    ['^4.0.0', "z.string().min(1).default('x')", false, false],
    ['^4.0.0', "z.string().catch('')", false, false],
    ['^4.0.0', "z.preprocess((v) => v || 'x', z.string())", false, false],
    ['^4.0.0', "z.string().optional().transform((v) => v ?? 'x')", false, false],
  ])('%s: %s', async (range, field, required, skipsCheck) => {
    const key = (await onlySchema(files(range, field))).keys.get('MISTRAL_API_KEY');
    expect([key?.required, key?.fallback?.skipsCheck]).toEqual([required, skipsCheck]);
  });

  it.each([
    ['.superRefine(check)', true],
    ['.refine(check)', true],
    ['.strict()', undefined],
  ])('knows that %s may demand more', async (method, conditional) => {
    const text = `import { z } from 'zod';\nexport const env = z.object({ MISTRAL_API_KEY: z.string() })${method}.parse(process.env);\n`;
    expect((await onlySchema({ 'src/env.ts': text })).conditional).toBe(conditional);
  });
});
