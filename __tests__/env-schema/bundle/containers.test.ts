import { describe, expect, it } from '@jest/globals';
import { rule } from '../../../src/rules/env-schema/key-inlined-in-bundle/rule.js';
import { memoryTree } from '../../helpers/memory-tree.js';

const KEY = 'process.env.MISTRAL_API_KEY';

/** How often a build file puts the key into a bundle. */
async function inlined(path: string, text: string): Promise<number> {
  const found = await rule.match(
    memoryTree({
      'package.json': '{ "dependencies": { "@mistralai/mistralai": "1" } }',
      'src/llm.ts': `import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: ${KEY} });\n`,
      [path]: text,
    }),
  );
  return found.length;
}

describe('what build files put into a bundle', () => {
  it.each([
    ['define of Vite', 'vite.config.ts', `export default { define: { KEY: ${KEY} } };`, 1],
    [
      'define of the tests',
      'vite.config.ts',
      `export default { test: { define: { KEY: ${KEY} } } };`,
      0,
    ],
    [
      'a constant behind a name',
      'vite.config.ts',
      `const values = { KEY: ${KEY} };\nexport default { define: values };`,
      1,
    ],
    ['a name that nothing binds', 'vite.config.ts', 'export default { define: values };', 0],
    ['env of Next', 'next.config.js', `module.exports = { env: { MISTRAL_API_KEY: ${KEY} } };`, 1],
    [
      'env of something else in Next',
      'next.config.js',
      `module.exports = { plugin: { env: { MISTRAL_API_KEY: ${KEY} } } };`,
      0,
    ],
    [
      'publicRuntimeConfig',
      'next.config.js',
      `module.exports = { publicRuntimeConfig: { key: ${KEY} } };`,
      1,
    ],
    [
      'what the server of Nuxt alone has',
      'nuxt.config.ts',
      `export default defineNuxtConfig({ runtimeConfig: { key: ${KEY} } });`,
      0,
    ],
    [
      'what pages of Nuxt have',
      'nuxt.config.ts',
      `export default defineNuxtConfig({ runtimeConfig: { public: { key: ${KEY} } } });`,
      1,
    ],
    ['extra of Expo', 'app.config.ts', `export default { expo: { extra: { key: ${KEY} } } };`, 1],
    [
      'DefinePlugin',
      'webpack.config.js',
      `module.exports = { plugins: [new webpack.DefinePlugin({ KEY: JSON.stringify(${KEY}) })] };`,
      1,
    ],
    [
      'a text in which something is replaced',
      'rollup.config.js',
      `export default { banner: text.replace({ KEY: ${KEY} }) };`,
      0,
    ],
  ])('counts %s', async (_, path, text, times) => {
    expect(await inlined(path, text)).toBe(times);
  });
});
