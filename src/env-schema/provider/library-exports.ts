import type { Node } from '@babel/types';
import { memberPath, unwrap } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import { scopesOf } from '../../syntax/scopes.js';

/** An export of a package, as a file names it. */
export interface LibraryExport {
  /** The package and the path in it, without a version or a registry. */
  readonly source: string;
  /** `default` for the default export. */
  readonly name: string;
}

/** `npm:` and `jsr:` of Deno, addresses of registries. Linear: anchored, one bounded class. */
const REGISTRY =
  /^(?:npm:|jsr:|https:\/\/(?:esm\.sh|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|unpkg\.com|esm\.run)\/)\/?/u;
/** A version behind a package's name. Linear: one class up to a slash or a query. */
const VERSION = /(?<=[\w-])@[^/?]{1,40}/u;

/** The package that a specifier means: `@mistralai/mistralai` for `npm:@mistralai/mistralai@1.5.0`. */
export function packageOf(specifier: string): string {
  if (!REGISTRY.test(specifier)) return specifier;
  const [bare = ''] = specifier.replace(REGISTRY, '').split('?');
  return bare.replace(VERSION, '');
}

/** What an expression is among the exports of a package: a local name of one, a member of a whole import. */
export function exportOf(module: SourceModule, node: Node): LibraryExport | undefined {
  const path = memberPath(node);
  const [first, second] = path ?? [];
  const root = rootOf(node);
  if (first === undefined || root?.type !== 'Identifier') return undefined;
  const declaration = scopesOf(module).declarationOf(root);
  if (declaration?.kind !== 'import' && declaration?.kind !== 'variable') return undefined;
  const found = importedNames(module).find(
    ({ local, isTypeOnly }) => local === first && !isTypeOnly,
  );
  if (found === undefined) return undefined;
  const source = packageOf(found.source);
  const isWhole = found.imported === '*' || found.imported === 'default';
  if (path?.length === 1) return { source, name: isWhole ? 'default' : found.imported };
  return isWhole && path?.length === 2 && second !== undefined
    ? { source, name: second }
    : undefined;
}

function rootOf(node: Node): Node | undefined {
  let at = unwrap(node);
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') {
    at = unwrap(at.object);
  }
  return at;
}
