import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isModelAllowedBy, modelFamily } from '../../src/findings/model-names.js';

describe('names of models', () => {
  it.each([
    ['mistral-small-2506', 'mistral-small-latest'],
    ['mistral-small', 'mistral-small-latest'],
    ['mistral-small-latest', 'mistral-small'],
    ['Mistral-Small-2506', 'mistral-small-latest'],
    ['mistral/mistral-small-latest', 'mistral-small-latest'],
    ['ft:mistral-small-latest:acme:20260101:abc', 'mistral-small-latest'],
    ['mistral-small-2506', 'mistral-small-2506'],
    ['codestral-embed-2505', 'codestral-embed'],
  ])('%s is meant by %s', (model, allowed) => {
    expect(isModelAllowedBy(model, allowed)).toBe(true);
  });

  it.each([
    ['ministral-8b-latest', 'mistral-small-latest'],
    ['magistral-small-latest', 'mistral-small-latest'],
    ['devstral-small-2505', 'mistral-small-latest'],
    ['voxtral-small-latest', 'mistral-small-latest'],
    ['pixtral-large-latest', 'mistral-large-latest'],
    ['codestral-embed', 'codestral-latest'],
    ['mistral-small-latest', 'mistral-small-2506'],
    ['mistral-small-2409', 'mistral-small-2506'],
    ['mistral-large-latest', 'mistral-small-latest'],
  ])('%s is not meant by %s', (model, allowed) => {
    expect(isModelAllowedBy(model, allowed)).toBe(false);
  });

  it('a name means itself, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (name) => isModelAllowedBy(name, name)));
  });

  it('a family means its newest and its dated versions', () => {
    const family = fc.stringMatching(/^[a-z]{3,10}-[a-z]{3,8}$/u);
    fc.assert(
      fc.property(family, fc.integer({ min: 1000, max: 9999 }), (name, date) => {
        expect(modelFamily(`${name}-latest`)).toBe(name);
        expect(isModelAllowedBy(`${name}-${String(date)}`, `${name}-latest`)).toBe(true);
      }),
    );
  });
});
