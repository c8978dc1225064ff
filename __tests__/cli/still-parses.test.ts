import { describe, expect, it } from '@jest/globals';
import { stillParses } from '../../src/cli/fix/still-parses.js';

describe('an edit breaks no file', () => {
  it.each<[string, string, string, string, boolean]>([
    ['TypeScript that stays sound', 'a.ts', 'const a = 1;', 'const a = 2;', true],
    ['TypeScript that breaks', 'a.ts', 'const a = 1;', 'const a = ;', false],
    ['TypeScript with a fault that is listed', 'a.ts', 'let a;', 'let a; let a;', false],
    ['TypeScript that was broken before', 'a.ts', 'const a = ;', 'const b = ;', true],
    ['JSON that stays sound', 'a.json', '{"a":1}', '{}', true],
    ['JSON that breaks', 'a.json', '{"a":1}', '{"a":1,}', false],
    ['YAML that stays sound', 'a.yml', 'a: 1\n', 'a: 2\n', true],
    ['YAML that breaks', 'a.yaml', 'a: 1\n', 'a: [1\n', false],
    ['Python that stays sound', 'a.py', 'a = 1\n', 'a = 2\nb: str\n', true],
    ['Python that breaks', 'a.py', 'a = get("A", "x")\n', 'a = get("A"\n', false],
    ['Python that was broken before', 'a.py', 'a = (\n', 'b = (\n', true],
    ['a text without rules of its own', '.gitignore', '.env\n', '[', true],
  ])('%s', async (_, path, before, after, expected) => {
    expect(await stillParses(path, before, after)).toBe(expected);
  });
});
