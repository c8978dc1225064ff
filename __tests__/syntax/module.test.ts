import { describe, expect, it } from '@jest/globals';
import { memberPath, stringValue, unwrap } from '../../src/syntax/expression.js';
import { importedNames, mayResolveTo } from '../../src/syntax/imports.js';
import { isSourcePath, parseModule } from '../../src/syntax/module.js';
import { nodesOf } from '../../src/syntax/walk.js';
import { memoryTree } from '../helpers/memory-tree.js';

async function moduleOf(path: string, text: string) {
  const content = await memoryTree({ [path]: text }).read(path);
  return content === undefined ? undefined : parseModule(path, content);
}

describe('parsing source files', () => {
  it.each(['a.ts', 'a.mts', 'a.cts', 'a.tsx', 'a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'b/a.d.ts'])(
    'knows %s',
    (path) => {
      expect(isSourcePath(path)).toBe(true);
    },
  );

  it.each(['a.json', 'ts', 'a.ts.md', 'a.vue'])('leaves %s alone', (path) => {
    expect(isSourcePath(path)).toBe(false);
  });

  it.each([
    ['a.ts', 'const a = <string>b; class A { constructor(@Inject() private x: number) {} }'],
    ['a.tsx', 'const a = <p>{b as string}</p>;'],
    ['a.js', 'const a = <p/>;'],
    ['a.cjs', "const { z } = require('zod'); return;"],
    ['a.js', '// @flow\nconst a = (b: ?string) => b;'],
    ['a.d.ts', 'export const a: string;'],
    ['a.mts', 'using a = b(); await c;'],
  ])('parses %s: %s', async (path, text) => {
    expect(await moduleOf(path, text)).toBeDefined();
  });

  it('gives nothing for what is no program', async () => {
    expect(await moduleOf('a.ts', 'const = ;;; {')).toBeUndefined();
    expect(await moduleOf('a.txt', 'const a = 1;')).toBeUndefined();
  });

  it('gives nothing, and does not fail, for code nested deeper than any stack', async () => {
    expect(await moduleOf('a.js', '['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
  });

  it('parses each content once', async () => {
    const content = await memoryTree({ 'a.ts': 'let a' }).read('a.ts');
    if (content === undefined) throw new Error('the tree lost its file');
    expect(parseModule('a.ts', content)).toBe(parseModule('a.ts', content));
  });

  it('counts lines and columns from 1, with the end exclusive', async () => {
    const module = await moduleOf('a.ts', 'let a;\r\n  b("é");');
    const [call] = nodesOf(module?.nodes ?? [], 'CallExpression');
    expect(call && module?.spanOf(call)).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 9,
    });
  });

  it.each([
    ['process.env.KEY', ['process', 'env', 'KEY']],
    ["process?.env!['KEY']", ['process', 'env', 'KEY']],
    ['import.meta.env', ['import.meta', 'env']],
    ['(a as any).b', ['a', 'b']],
    ['a[b]', undefined],
    ['a().b', undefined],
  ])('reads the path of %s', async (text, path) => {
    const module = await moduleOf('a.ts', text);
    const [statement] = nodesOf(module?.nodes ?? [], 'ExpressionStatement');
    expect(statement && memberPath(unwrap(statement.expression))).toEqual(path);
  });

  it('reads strings and templates without holes', async () => {
    const module = await moduleOf('a.ts', '["a", `b`, `c${d}`, 1]');
    const [array] = nodesOf(module?.nodes ?? [], 'ArrayExpression');
    const values = array?.elements.map((element) => stringValue(element));
    expect(values).toEqual(['a', 'b', undefined, undefined]);
  });
});

describe('imports', () => {
  it('reads every form', async () => {
    const module = await moduleOf(
      'a.ts',
      "import d, { a as b, type c } from 'x'; import * as n from 'y'; const { r: s } = require('w'); const q = require('v');",
    );
    const names = module === undefined ? [] : importedNames(module);
    expect(names.map(({ imported, local, isTypeOnly }) => [imported, local, isTypeOnly])).toEqual([
      ['default', 'd', false],
      ['a', 'b', false],
      ['c', 'c', true],
      ['*', 'n', false],
      ['r', 's', false],
      ['*', 'q', false],
    ]);
  });

  it.each([
    ['./env.js', 'src/app.ts', 'src/env.ts', true],
    ['./env', 'src/app.ts', 'src/env.tsx', true],
    ['../env', 'src/a/app.ts', 'src/env/index.ts', true],
    ['./env', 'src/app.ts', 'lib/env.ts', false],
    ['@/env', 'src/app.ts', 'src/env.ts', false],
  ])('resolves %s in %s to %s: %s', (specifier, from, target, expected) => {
    expect(mayResolveTo(specifier, from, target)).toBe(expected);
  });
});
