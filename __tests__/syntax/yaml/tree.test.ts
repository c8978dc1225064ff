import { describe, expect, it } from '@jest/globals';
import { yamlDocuments, type YamlNode } from '../../../src/syntax/yaml/tree.js';

/** What the nodes say, as plain data. */
function dataOf(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'sequence') return node.items.map(dataOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
}

describe('the documents of a YAML text', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['aliases', 'a: &x [1, 2]\nb: *x\n', [{ a: ['1', '2'], b: ['1', '2'] }]],
    [
      'what is merged in',
      'base: &b { k: v }\nuse:\n  <<: *b\n  l: w\n',
      [{ base: { k: 'v' }, use: { k: 'v', l: 'w' } }],
    ],
    [
      'what several bring',
      'a: &a { k: v }\nb: &b { l: w }\nuse:\n  <<: [*a, *b]\n',
      [{ a: { k: 'v' }, b: { l: 'w' }, use: { k: 'v', l: 'w' } }],
    ],
    ['a merge of no mapping', 'use:\n  <<: text\n  l: w\n', [{ use: { l: 'w' } }]],
    ['keys that are no scalars', '? [a, b]\n: c\nd: e\n', [{ d: 'e' }]],
    ['keys without a value', 'a:\nb: c\n', [{ a: '', b: 'c' }]],
    ['several documents', 'a: b\n---\nc: d\n', [{ a: 'b' }, { c: 'd' }]],
    ['a document that cannot be read', 'a: [b\n', []],
  ])('hold %s', (_, text, expected) => {
    expect(yamlDocuments(text).map(dataOf)).toEqual(expected);
  });

  it('are none where aliases unfold to billions of nodes, or the text is data', () => {
    const list = (name: string): string =>
      `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
    const levels = Array.from(
      { length: 9 },
      (_, at) => `l${String(at + 1)}: &l${String(at + 1)} ${list(`l${String(at)}`)}\n`,
    );
    expect(yamlDocuments(`l0: &l0 x\n${levels.join('')}`)).toEqual([]);
    expect(yamlDocuments(`a: ${'x'.repeat(500_000)}\n`)).toEqual([]);
  });
});
