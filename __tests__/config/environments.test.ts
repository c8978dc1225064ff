import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, parsePolicy } from '../../src/config/load.js';
import { configJsonSchema } from '../../src/config/schema.js';
import { sampleKey } from '../helpers/key.js';

const SOURCE = { path: 'c.yml', origin: 'c.yml at 0123456789ab', knownRules: [] };
const read = (...lines: string[]) => parsePolicy(['version: 1', ...lines].join('\n'), SOURCE);

function refusal(...lines: string[]): string {
  try {
    read(...lines);
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : '';
  }
  throw new Error('was accepted');
}

describe('environments in a config file', () => {
  it('give each row what it allows, and leave open what they do not say', () => {
    const { environments } = read(
      'environments:',
      '  development: { allowedModels: [mistral-small-latest, "ft:open-mistral-7b:x"], maxTokensPerRequest: 1000 }',
      '  production-eu: { allowedModels: [] }',
      '  staging: {}',
    );
    expect([...environments]).toEqual([
      [
        'development',
        {
          allowedModels: ['mistral-small-latest', 'ft:open-mistral-7b:x'],
          maxTokensPerRequest: 1000,
        },
      ],
      ['production-eu', { allowedModels: [] }],
      ['staging', {}],
    ]);
  });

  it('are none without the file', () => {
    expect([DEFAULT_POLICY.environments.size, read().environments.size]).toEqual([0, 0]);
  });

  it.each([
    ['environments: [a]', /^c\.yml:2:15: `environments` must be a map/u],
    ['environments: { production: 1 }', /^c\.yml:2:29: an environment must be a map/u],
    ['environments: { "a b": {} }', /^c\.yml:2:\d+: the name of an environment/u],
    ['environments: { p: { allowedModels: x } }', /`allowedModels` must be a list/u],
    ['environments: { p: { allowedModels: [1] } }', /a model must be a text/u],
    ['environments: { p: { allowedModels: ["a b"] } }', /a model must be an id/u],
    ['environments: { p: { maxTokensPerRequest: 0 } }', /must be above 0/u],
    ['environments: { p: { maxTokensPerRequest: 1.5 } }', /must be a whole number/u],
    ['environments: { p: { maxTokensPerRequest: 99999999 } }', /must be at most/u],
    ['environments: { p: { models: [] } }', /`models` is not a setting of this file/u],
  ])('are refused with where and why: %s', (line, message) => {
    expect(refusal(line)).toMatch(message);
  });

  it('never quote what may be a key', () => {
    const key = sampleKey(301);
    for (const line of [
      `environments: { ${key}: {} }`,
      `environments: { p: { allowedModels: ["${key} "] } }`,
      `environments: { p: { ${key}: 1 } }`,
      `revokedKeys: ${key}`,
    ])
      expect(refusal(line)).not.toContain(key.slice(0, 8));
  });
});

describe('`revokedKeys` in a config file', () => {
  it('is the level of a key that is proven inactive, an error unless set', () => {
    expect(read().revokedKeys).toBe('error');
    for (const level of ['error', 'warning', 'notice'] as const)
      expect(read(`revokedKeys: ${level}`).revokedKeys).toBe(level);
  });

  it('cannot be off: a revoked key is still a leak', () => {
    expect(refusal('revokedKeys: off')).toContain('`revokedKeys` must be one of');
  });
});

describe('the schema for editors', () => {
  it('knows environments and revokedKeys', () => {
    const schema = JSON.stringify(configJsonSchema(['keys/leaked-key']));
    for (const name of ['environments', 'allowedModels', 'maxTokensPerRequest', 'revokedKeys'])
      expect(schema).toContain(`"${name}"`);
  });
});
