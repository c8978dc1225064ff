import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findKeys } from '../../src/keys/detect.js';
import { mayHoldKey } from '../../src/keys/may-hold.js';
import { looksDrawn } from '../../src/keys/randomness.js';
import { sampleKey } from '../helpers/key.js';
import { subjectOf } from '../helpers/subject.js';
import { CLEAN } from './clean-contexts.js';
import { HIGH, LOW, MEDIUM, type Context } from './contexts.js';

function find({ path, text }: Context, seed: number): ReturnType<typeof findKeys> {
  return findKeys(subjectOf(text.replaceAll('{{key}}', sampleKey(seed)), path));
}

describe.each([
  ['high', HIGH],
  ['medium', MEDIUM],
  ['low', LOW],
] as const)('contexts of %s confidence', (confidence, contexts) => {
  it.each(contexts)('finds a key: $name', (context) => {
    const key = sampleKey(1);
    const start = context.text.indexOf('{{key}}');
    expect(find(context, 1)).toEqual([
      expect.objectContaining({ value: key, start, end: start + 32, confidence }),
    ]);
  });
});

describe('look-alikes', () => {
  it.each(CLEAN)('finds nothing: $name', (context) => {
    expect(find(context, 2)).toEqual([]);
  });
});

const FILLER = [
  '\n',
  ' ',
  'a = 1\n',
  '# note\n',
  '"x": "y",\n',
  '\r\n',
  'é',
  '😀 ',
  'foo();\n',
  '\t',
];

describe('a key in any surroundings', () => {
  const filler = fc.string({ unit: fc.constantFrom(...FILLER), maxLength: 40 });
  const names = fc.constantFrom(
    'MISTRAL_API_KEY',
    'mistralApiKey',
    'codestral_token',
    'mistral.key',
  );
  const operators = fc.constantFrom('=', ': ', ' = "', ": '", ' := `');

  it('AT-36 is found exactly once, where it stands', () => {
    fc.assert(
      fc.property(filler, filler, fc.record({ name: names, operator: operators, seed: fc.nat() }), (before, after, { name, operator, seed }) => {
        const key = sampleKey(seed);
        fc.pre(looksDrawn(key));
        const head = `${before}\n${name}${operator}`;
        const subject = subjectOf(`${head}${key}\n${after}`);
        expect(mayHoldKey(subject.content)).toBe(true);
        expect(findKeys(subject)).toEqual([
          expect.objectContaining({ value: key, start: head.length, end: head.length + 32 }),
        ]);
      }),
    ); // prettier-ignore
  });

  it.each([0, 1, 31, 32, 33, 65_496, 65_536, 65_576])('AT-36 is found behind %i characters on one line', (padding) => {
    const head = `${' '.repeat(padding)}MISTRAL_API_KEY=`;
    const matches = findKeys(subjectOf(`${head}${sampleKey(4)}`));
    expect(matches.map(({ start }) => start)).toEqual([head.length]);
  }); // prettier-ignore

  it('is found in all of a million characters on one line', () => {
    const head = `${'x,'.repeat(500_000)}mistralApiKey:"`;
    expect(findKeys(subjectOf(`${head}${sampleKey(5)}"`))).toHaveLength(1);
  });

  it('gives every one of many keys', () => {
    const keys = Array.from({ length: 200 }, (_, seed) => sampleKey(seed)).filter(looksDrawn);
    const text = keys.map((key) => `MISTRAL_API_KEY=${key}\n`).join('');
    expect(findKeys(subjectOf(text)).map(({ value }) => value)).toEqual(keys);
  });
});

describe('reasons', () => {
  it('never hold a value', () => {
    for (const context of [...HIGH, ...MEDIUM, ...LOW]) {
      const [match] = find(context, 3);
      expect(match?.reason).not.toContain(sampleKey(3));
      expect(match?.reason).toMatch(/^[^\n]{1,200}$/);
    }
  });

  it('leave out another key that stands in the name', () => {
    const [, match] = findKeys(
      subjectOf(`mistral_${sampleKey(6)}\nmistral-key-${sampleKey(7)}=${sampleKey(8)}`),
    );
    expect(match?.reason ?? '').not.toMatch(/[A-Za-z0-9]{32}/);
  });
});

describe('noise', () => {
  const mistral = 'import { Mistral } from "@mistralai/mistralai";\n';

  it.each(['base64', 'base64url', 'hex'] as const)('has no keys in random %s', (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 500, maxLength: 5_000 }), (bytes) => {
        const text = `${mistral}const image = "${Buffer.from(bytes).toString(encoding)}";`;
        expect(findKeys(subjectOf(text))).toEqual([]);
      }),
    );
  });
});

describe('surfaces beside files', () => {
  it.each([
    ['AT-38 a file name', 'path', `notes/mistral-key-{{key}}.txt`],
    ['AT-38 a branch name', 'branch-name', `fix/mistral-{{key}}`],
    ['AT-38 a commit message', 'commit-message', `Use the Mistral key {{key}} for tests`],
    ['AT-38 a tag message', 'tag-message', `Release\n\nMISTRAL_API_KEY={{key}}`],
    ['AT-38 an author', 'commit-author', `mistral key {{key}} <a@example.org>`],
    ['AT-38 a pull request', 'pull-request', 'I tested with `mistral_api_key={{key}}`.'],
  ] as const)('%s', (_name, surface, text) => {
    const subject = subjectOf(text.replace('{{key}}', sampleKey(9)), '', surface);
    expect(findKeys(subject).map(({ value }) => value)).toEqual([sampleKey(9)]);
  });
});
