import { describe, expect, it } from '@jest/globals';
import { parseModule, type SourceModule } from '../../src/syntax/module.js';
import { scopesOf, type Declaration } from '../../src/syntax/scopes.js';
import { nodesOf } from '../../src/syntax/walk.js';
import { contentOf } from '../helpers/subject.js';

function parsed(text: string): SourceModule {
  const module = parseModule('a.ts', contentOf(text));
  if (module === undefined) throw new Error('does not parse');
  return module;
}

/** What the argument of the only call of `use` refers to. */
function usedIn(text: string): Declaration | undefined {
  const module = parsed(text);
  const call = nodesOf(module.nodes, 'CallExpression').find(
    ({ callee }) => callee.type === 'Identifier' && callee.name === 'use',
  );
  const [name] = call?.arguments ?? [];
  return name?.type === 'Identifier' ? scopesOf(module).declarationOf(name) : undefined;
}

describe('the scopes of a module', () => {
  it.each([
    ['a constant', 'const a = 1; use(a);', 'variable', 1],
    ['a parameter that shadows one', 'const a = 1; const f = (a) => use(a);', 'parameter', 1],
    ['a constant of a block', 'const a = 1;\n{ const a = 2; use(a); }', 'variable', 2],
    ['a constant behind the block', 'const a = 1;\n{ const a = 2; } use(a);', 'variable', 1],
    ['a `var` of the function', 'function f() { { var a = 1; } use(a); }', 'variable', 1],
    ['what a loop goes through', 'for (const a of list) use(a);', 'iteration', 1],
    ['what is caught', 'try {} catch (a) { use(a); }', 'caught', 1],
    ['an import', "import { a } from './a.js'; use(a);", 'import', 1],
    ['a function', 'use(a); function a() {}', 'function', 1],
    ['a class', 'class a {} use(a);', 'class', 1],
    ['an enum', 'enum a { B } use(a);', 'enum', 1],
    [
      'a parameter that is a field',
      'class C { constructor(private a: string) { use(a); } }',
      'parameter',
      1,
    ],
  ])('know %s', (_, text, kind, line) => {
    const found = usedIn(text);
    expect([found?.kind, found?.node.loc?.start.line]).toEqual([kind, line]);
  });

  it('know nothing of a global', () => {
    expect(usedIn('use(a);')).toBeUndefined();
  });

  it('tell where a name is taken from, and what stands in for it', () => {
    const found = usedIn('const { x: { y: [, a = 1] } } = z; use(a);');
    expect([found?.path, found?.fallback?.type]).toEqual([['x', 'y', '1'], 'NumericLiteral']);
  });

  it('tell what a name is given later, in its own scope alone', () => {
    const found = usedIn('let a; a = 1; a ??= 2; a += 3; { let a; a = 4; } use(a);');
    expect(found?.assigned.map(({ type }) => type)).toEqual([
      'NumericLiteral',
      'NumericLiteral',
      'AssignmentExpression',
    ]);
  });
});
