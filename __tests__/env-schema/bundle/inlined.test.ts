import { describe, expect, it } from '@jest/globals';
import { inlinedBy } from '../../../src/env-schema/bundle/inlined.js';
import { moduleOf } from '../../helpers/source-module.js';

/** The variables that a build file copies, `*` for the whole environment. */
const copied = (text: string, path = 'vite.config.ts'): readonly string[] =>
  inlinedBy(moduleOf(text, path)).map(({ name }) => name ?? '*');

/** A Vite config whose `define` has one entry. */
const defining = (value: string, before = ''): string =>
  `export default defineConfig(({ mode }) => {\n  ${before}\n  return { define: { 'process.env': ${value} } };\n});\n`;

describe('what `define` copies', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'JSON.stringify(env.MISTRAL_API_KEY)',
      "const env = loadEnv(mode, '.', '');",
      ['MISTRAL_API_KEY'],
    ],
    [
      'JSON.stringify(MISTRAL_API_KEY)',
      "const { MISTRAL_API_KEY } = loadEnv(mode, '.', '');",
      ['MISTRAL_API_KEY'],
    ],
    ['process.env.MISTRAL_API_KEY.trim()', '', ['MISTRAL_API_KEY']],
    ["loadEnv(mode, '.', '')", '', ['*']],
    ["loadEnv(mode, '.', ['VITE_', 'MISTRAL_'])", '', ['*']],
    ['Object.fromEntries(Object.entries(process.env).map(([k, v]) => [k, v]))', '', ['*']],
    [
      'Object.keys(env).reduce((all, k) => ({ ...all, [k]: env[k] }), {})',
      'const env = dotenv.config().parsed;',
      ['*'],
    ],
  ])('%s', (value, before, names) => {
    expect(copied(defining(value, before))).toEqual(names);
  });

  it.each<readonly [string, string]>([
    ["loadEnv(mode, '.')", ''],
    ["loadEnv(mode, '.', 'VITE_')", ''],
    ["loadEnv(mode, '.', ['VITE_', 'APP_'])", ''],
    ['JSON.stringify(MISTRAL_API_KEY)', "const MISTRAL_API_KEY = '';"],
    ['Boolean(process.env.MISTRAL_API_KEY)', ''],
    ["process.env.MISTRAL_API_KEY === ''", ''],
    ["Object.keys(process.env).filter((k) => k.startsWith('APP_')).reduce(join, {})", ''],
    [
      "Object.keys(env).reduce((all, k) => (k.startsWith('APP_') ? { ...all, [k]: env[k] } : all), {})",
      'const env = process.env;',
    ],
  ])('is no key: %s', (value, before) => {
    expect(copied(defining(value, before))).toEqual([]);
  });
});

describe('what plugins copy', () => {
  it.each([
    "new webpack.EnvironmentPlugin(['MISTRAL_API_KEY', 'NODE_ENV'])",
    "new webpack.EnvironmentPlugin({ MISTRAL_API_KEY: '', NODE_ENV: 'production' })",
    'new webpack.EnvironmentPlugin({ MISTRAL_API_KEY: undefined })',
    "new webpack.DefinePlugin({ 'process.env.MISTRAL_API_KEY': JSON.stringify(key) })",
    "replace({ values: { 'process.env.MISTRAL_API_KEY': JSON.stringify(process.env.MISTRAL_API_KEY) } })",
    "replace({ 'process.env.MISTRAL_API_KEY': JSON.stringify(process.env.MISTRAL_API_KEY) })",
  ])('%s, once', (plugin) => {
    expect(copied(`export default { plugins: [${plugin}] };`, 'webpack.config.js')).toEqual([
      'MISTRAL_API_KEY',
    ]);
  });
});
