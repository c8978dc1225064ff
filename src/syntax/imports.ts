import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { isCall, stringValue, unwrap } from './expression.js';
import type { SourceModule } from './module.js';
import { nodesOf } from './walk.js';

/** One name that a module gets from another. `imported` is `default` or `*` for those forms. */
export interface ImportedName {
  readonly source: string;
  readonly imported: string;
  readonly local: string;
  /** `import type`: nothing of it is left when the program runs. */
  readonly isTypeOnly: boolean;
}

function importDeclarations(module: SourceModule): readonly ImportedName[] {
  return nodesOf(module.nodes, 'ImportDeclaration').flatMap((declaration) =>
    declaration.specifiers.map((specifier) => {
      const isTypeOnly =
        declaration.importKind === 'type' ||
        (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
      const origin = { source: declaration.source.value, isTypeOnly, local: specifier.local.name };
      if (specifier.type === 'ImportDefaultSpecifier') return { ...origin, imported: 'default' };
      if (specifier.type === 'ImportNamespaceSpecifier') return { ...origin, imported: '*' };
      const { imported } = specifier;
      const name = imported.type === 'Identifier' ? imported.name : imported.value;
      return { ...origin, imported: name };
    }),
  );
}

/** What `require('…')` and `await import('…')` load. */
function loadedSource(node: Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'ImportExpression') return stringValue(inner.source);
  if (!isCall(inner) || inner.callee.type !== 'Identifier') return undefined;
  return inner.callee.name === 'require' ? stringValue(inner.arguments[0]) : undefined;
}

/** `const x = require('…')`, `const { a: b } = require('…')` and the same with `await import('…')`. */
function requires(module: SourceModule): readonly ImportedName[] {
  return nodesOf(module.nodes, 'VariableDeclarator').flatMap(({ id, init }) => {
    const source = init ? loadedSource(init) : undefined;
    if (source === undefined) return [];
    const origin = { source, isTypeOnly: false };
    if (id.type === 'Identifier') return [{ ...origin, imported: '*', local: id.name }];
    if (id.type !== 'ObjectPattern') return [];
    return id.properties.flatMap((property) => {
      if (property.type !== 'ObjectProperty' || property.key.type !== 'Identifier') return [];
      if (property.value.type !== 'Identifier') return [];
      return [{ ...origin, imported: property.key.name, local: property.value.name }];
    });
  });
}

const remembered = new WeakMap<SourceModule, readonly ImportedName[]>();

/** Every name that the module imports by a declaration or by `require`, read once. */
export function importedNames(module: SourceModule): readonly ImportedName[] {
  const known = remembered.get(module) ?? [...importDeclarations(module), ...requires(module)];
  remembered.set(module, known);
  return known;
}

/** The endings that are tried for a specifier without one, and what a written one may stand for. */
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** An ending that TypeScript writes for its own: `./env.js` for `env.ts`. */
const SCRIPT_ENDING = /\.[mc]?jsx?$/u;

/** Whether a relative specifier in the file at `from` can mean the file at `target`. */
export function mayResolveTo(specifier: string, from: string, target: string): boolean {
  if (!specifier.startsWith('.')) return false;
  const path = posix.join(posix.dirname(from), specifier);
  const stem = path.replace(SCRIPT_ENDING, '');
  if (path === target) return true;
  return ENDINGS.some(
    (ending) => target === `${stem}${ending}` || target === posix.join(path, `index${ending}`),
  );
}
