import { describe, expect, it } from '@jest/globals';
import {
  astroClientFields,
  bundledByName,
  nativeImports,
} from '../../../src/env-schema/bundle/exposed-by-name.js';
import { moduleOf } from '../../helpers/source-module.js';

const KEYS = ['MISTRAL_API_KEY'];

describe('what a bundler takes by the beginning of a name', () => {
  it.each<[string, string, number]>([
    ['a prefix of Vite', "defineConfig({ envPrefix: 'MISTRAL_' });", 1],
    ['one of several prefixes', "defineConfig({ envPrefix: ['VITE_', 'MIS'] });", 1],
    ['a prefix of others', "defineConfig({ envPrefix: ['VITE_', other] });", 0],
    ['all that Bun has', "Bun.build({ env: 'inline' });", 1],
    ['what begins so in Bun', "Bun.build({ env: 'MISTRAL_*' });", 1],
    ['what begins otherwise in Bun', "Bun.build({ env: 'PUBLIC_*' });", 0],
    ['nothing of Bun', "Bun.build({ env: 'disable' });", 0],
    ['what is not known in Bun', 'Bun.build({ env: setting });', 0],
    ['the same word of another call', "spawn({ env: 'inline' });", 0],
    ['the same word of no call', "const settings = { env: 'inline', envPrefix() {} };", 0],
  ])('%s', (_, text, amount) => {
    expect(bundledByName(moduleOf(text), KEYS)).toHaveLength(amount);
  });

  it('is nothing where the package has no key', () => {
    expect(bundledByName(moduleOf("Bun.build({ env: 'inline' });"), [])).toEqual([]);
  });
});

describe('fields of Astro that a browser gets', () => {
  const reachOf = (settings: string, name = 'MISTRAL_API_KEY'): readonly string[] =>
    astroClientFields(moduleOf(`const env = { ${name}: envField.string(${settings}) };`)).map(
      ({ reach }) => reach,
    );

  it.each<[string, readonly string[]]>([
    ["{ context: 'client', access: 'public' }", ['browser']],
    ["{ context: 'server', access: 'public' }", ['frozen']],
    ["{ context: 'server', access: 'secret' }", []],
    ["{ context, access: 'secret', ...more }", []],
    ['', []],
  ])('%s', (settings, expected) => {
    expect(reachOf(settings)).toEqual(expected);
  });

  it('are those of keys, and of Astro', () => {
    expect(reachOf("{ context: 'client' }", 'MISTRAL_API_URL')).toEqual([]);
    const other = "const env = { MISTRAL_API_KEY: field({ context: 'client' }), [name]: 1 };";
    expect(astroClientFields(moduleOf(other))).toEqual([]);
  });
});

describe('variables that are compiled into an app of React Native', () => {
  const namesIn = (text: string, ...dependencies: readonly string[]): readonly unknown[] =>
    nativeImports(moduleOf(text), {
      dependencies: new Map(dependencies.map((name) => [name, '1.0.0'])),
      distributions: new Set(),
      name: undefined,
    }).map(({ name }) => name);

  it.each<[string, string]>([
    ["import { MISTRAL_API_KEY } from '@env';", 'react-native-dotenv'],
    ["import { MISTRAL_API_KEY as key, API_URL } from '@env';", 'react-native-dotenv'],
    [
      "import Config from 'react-native-config';\nuse(Config.MISTRAL_API_KEY);",
      'react-native-config',
    ],
  ])('%s', (text, dependency) => {
    expect(namesIn(text, dependency)).toEqual(['MISTRAL_API_KEY']);
  });

  it.each<[string, string]>([
    ["import { MISTRAL_API_URL } from '@env';", 'react-native-dotenv'],
    ["import { MISTRAL_API_KEY } from '@env';", 'zod'],
    ["import Config from './config';\nuse(Config.MISTRAL_API_KEY);", 'react-native-config'],
  ])('are none: %s', (text, dependency) => {
    expect(namesIn(text, dependency)).toEqual([]);
  });
});
