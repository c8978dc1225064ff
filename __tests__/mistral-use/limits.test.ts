import { describe, expect, it } from '@jest/globals';
import type { EnvironmentPolicy } from '../../src/findings/limits.js';
import { modelBreach, tokenBreach } from '../../src/mistral-use/limits.js';
import { distinctMatches, groupedByPlace, onePerPlace } from '../../src/mistral-use/places.js';
import { onlyCall } from '../helpers/use-model.js';

const CALL =
  "import { Mistral } from '@mistralai/mistralai';\nnew Mistral().chat.complete({ model: 'mistral-large-latest', messages: [] });\n";
const limitsOf = (rows: Readonly<Record<string, EnvironmentPolicy>>) => ({
  environments: new Map(Object.entries(rows)),
  environment: undefined,
});
const place = { path: 'a.ts', startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 };

async function breachOf(rows: Readonly<Record<string, EnvironmentPolicy>>) {
  const call = await onlyCall({ 'src/a.ts': CALL });
  const value = { value: 'mistral-large-latest', place, environment: undefined };
  return modelBreach(limitsOf(rows), call, value);
}

describe('a model beyond the policy', () => {
  it.each([
    ['no row', {}, undefined],
    ['a row without a list', { production: {}, development: { allowedModels: ['a'] } }, undefined],
    ['an empty list', { production: { allowedModels: [] } }, 'none'],
    [
      'lists of others',
      { production: { allowedModels: ['a'] }, test: { allowedModels: ['a', 'b'] } },
      '`a`, `b`',
    ],
  ])('by %s', async (_, rows, allowed) => {
    expect((await breachOf(rows))?.allowed).toBe(allowed);
  });

  it('says how many tokens are allowed, where every row has a bound', () => {
    const value = { value: 900, place, environment: undefined };
    expect(
      tokenBreach(limitsOf({ a: { maxTokensPerRequest: 500 }, b: {} }), value),
    ).toBeUndefined();
    expect(tokenBreach(limitsOf({ a: { maxTokensPerRequest: 500 } }), value)?.allowed).toBe('500');
  });
});

describe('what stands in the same place', () => {
  const other = { ...place, startLine: 2 };

  it('counts once', () => {
    expect(onePerPlace([place, { ...place }, other], (one) => one)).toEqual([place, other]);
  });

  it('stands together', () => {
    const groups = groupedByPlace([place, other, { ...place }], (one) => one);
    expect(groups.map((group) => group.length)).toEqual([2, 1]);
  });

  it('is one match', () => {
    const found = [1, 2, 2].map((startLine) => {
      const { path, ...span } = { ...place, startLine, endLine: 9 };
      return { path, span };
    });
    expect(distinctMatches(found).map(({ span }) => span.startLine)).toEqual([1, 2]);
  });
});
