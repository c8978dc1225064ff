import { describe, expect, it } from '@jest/globals';
import { isEnvTemplate, isSecretFile } from '../../src/env-schema/env-files.js';
import { assignments, isSecretName, looksReal } from '../../src/env-schema/env-values.js';
import { sampleKey } from '../helpers/key.js';

describe('what a file name says', () => {
  it.each([
    ...['.env', 'a/.env.local', '.env.production', '.dev.vars', '.flaskenv', 'x/prod.tfvars'],
    ...['.streamlit/secrets.toml', '.history/.env_1700000000'],
  ])('%s is for secrets', (path) => {
    expect([isSecretFile(path), isEnvTemplate(path)]).toEqual([true, false]);
  });

  it.each(['.env.example', 'a/.env.sample', '.env.local.example', '.env-template', 'env.example'])(
    '%s is a template',
    (path) => {
      expect([isSecretFile(path), isEnvTemplate(path)]).toEqual([false, true]);
    },
  );

  it.each(['.envrc', '.env.vault', 'src/env.ts', '.env.d.ts', 'secrets.toml', 'README.env.md'])(
    '%s is neither',
    (path) => {
      expect([isSecretFile(path), isEnvTemplate(path)]).toEqual([false, false]);
    },
  );
});

describe('what a variable holds', () => {
  it('reads dotenv, TOML and Terraform lines', () => {
    const text =
      'export A=1 # one\nB = "two # 2"\r\n# C=3\n  d_e: \'four\'\nF=\nG=# none\nnot a line\n';
    expect(assignments(text).map(({ name, value, line }) => [name, value, line])).toEqual([
      ['A', '1', 1],
      ['B', 'two # 2', 2],
      ['d_e', 'four', 4],
      ['F', '', 5],
      ['G', '', 6],
    ]);
  });

  it.each(['MISTRAL_API_KEY', 'db_password', 'GITHUB_TOKEN', 'JWT_SECRET'])(
    '%s is secret',
    (name) => {
      expect(isSecretName(name)).toBe(true);
    },
  );

  it.each([
    ...['MISTRAL_MODEL', 'PORT', 'AWS_ACCESS_KEY_ID', 'STRIPE_PUBLISHABLE_KEY', 'MAX_TOKENS'],
    ...['TOKEN_URL', 'SUPABASE_ANON_KEY'],
  ])('%s is not', (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  it('tells words with signs between them, made up for a demonstration, from a real value', () => {
    const phrases = ['some_rag_flow_OS_01', 'correct-horse-battery-12', 'infra_db_pass_2'];
    expect(phrases.map(looksReal)).toEqual([false, false, false]);
    expect(['k9f2-mq81-zt4b-x0p7', 'aB3_dE5_gH7_jK9'].map(looksReal)).toEqual([true, true]);
  });

  it('AT-51 tells a real value from placeholders and references', () => {
    expect([1, 2, 3, 4].map((seed) => looksReal(sampleKey(seed)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const others = [
      '',
      'your_mistral_api_key_here',
      '<key>',
      'votre_clé_12345678',
      'xxxxxxxxxxxx1',
    ];
    const references = [
      'encrypted:BDqd3a9f81kk',
      'op://vault/item/field1',
      '${MISTRAL_KEY_1234567}',
    ];
    expect(
      [...others, ...references, 'postgres', 'sk-...', 'a b c d e f g 1 2'].map(looksReal),
    ).toEqual(Array.from({ length: 11 }, () => false));
  });
});
