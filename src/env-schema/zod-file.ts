import type { Node } from '@babel/types';
import { bindingsOf, type Bindings } from '../syntax/bindings.js';
import { memberPath, methodCall } from '../syntax/expression.js';
import { importedNames } from '../syntax/imports.js';
import type { SourceModule } from '../syntax/module.js';

/** A module that uses zod, with what is needed to resolve names in it. */
export interface ZodFile {
  readonly module: SourceModule;
  readonly bindings: Bindings;
  /** The local names of the zod namespace: `z` in most files. */
  readonly namespaces: ReadonlySet<string>;
}

/** The package and its versioned entries: `zod/v4`, `zod/mini`. */
function isZod(source: string): boolean {
  return source === 'zod' || source.startsWith('zod/');
}

const NAMESPACE_EXPORTS = new Set(['z', '*', 'default']);

/** Undefined where the module does not import the zod namespace. */
export function zodFile(module: SourceModule): ZodFile | undefined {
  const names = importedNames(module).filter(
    ({ source, imported }) => isZod(source) && NAMESPACE_EXPORTS.has(imported),
  );
  if (names.length === 0) return undefined;
  const namespaces = new Set(names.map(({ local }) => local));
  return { module, bindings: bindingsOf(module), namespaces };
}

/** For `z.object(…)` and `z.coerce.string()`: what stands behind the namespace, as `object`, `coerce.string`. */
export function zodFactory(file: ZodFile, node: Node): string | undefined {
  const found = methodCall(node);
  const [first = '', ...rest] = found === undefined ? [] : (memberPath(found.call.callee) ?? []);
  return file.namespaces.has(first) ? rest.join('.') : undefined;
}
