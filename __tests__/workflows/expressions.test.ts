import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { embeddedIn } from '../../src/workflows/embedded.js';
import { parseExpression, valuesOf } from '../../src/workflows/expressions.js';

function valuesIn(text: string): readonly string[] | undefined {
  const expression = parseExpression(text);
  return expression && valuesOf(expression).map(({ path }) => path.join('.'));
}

describe('what the value of an expression can be', () => {
  it.each([
    ['secrets.MISTRAL_API_KEY', ['secrets.mistral_api_key']],
    ["secrets['MISTRAL_API_KEY']", ['secrets.mistral_api_key']],
    ["secrets.A || secrets.B || 'none'", ['secrets.a', 'secrets.b']],
    ["matrix.live == 'yes' && secrets.A || ''", ['secrets.a']],
    ['toJSON(secrets)', ['secrets']],
    ["format('Bearer {0}', secrets.A)", ['secrets.a']],
    ["fromJSON(secrets.ALL).key || ''", undefined],
    ["secrets.A != ''", []],
    ['!secrets.A', []],
    ["contains(secrets.A, 'x')", []],
    ["'it''s secrets.A'", []],
    ['secrets.A ||', undefined],
    ['(secrets.A', undefined],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('is read from any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of embeddedIn(`$\{{${text}}}`))
          expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('ends where its braces do, also behind braces in a text', () => {
    const text = "a ${{ format('}}{0}', env.A) }} b ${{ env.B }}";
    expect(embeddedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "${{ format('}}{0}', env.A) }}",
      '${{ env.B }}',
    ]);
  });
});
