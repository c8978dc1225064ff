import type { Node } from '@babel/types';
import { memberPath, methodCall } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import { NO_LINKS, sourceFile, type Links, type SourceFile } from '../source/source-file.js';

/** The package and its versioned entries: `zod/v4`, `zod/mini`. */
function isZod(source: string): boolean {
  return source === 'zod' || source.startsWith('zod/') || source === '@hono/zod-openapi';
}

const NAMESPACE_EXPORTS = new Set(['z', '*', 'default']);

interface ZodNames {
  /** The local names of the zod namespace: `z` in most files. */
  readonly namespaces: ReadonlySet<string>;
  readonly sources: readonly string[];
}

const remembered = new WeakMap<SourceModule, ZodNames>();

function readNames(module: SourceModule): ZodNames {
  const names = importedNames(module).filter(
    ({ source, imported }) => isZod(source) && NAMESPACE_EXPORTS.has(imported),
  );
  return {
    namespaces: new Set(names.map(({ local }) => local)),
    sources: names.map(({ source }) => source),
  };
}

function zodNames(module: SourceModule): ZodNames {
  const known = remembered.get(module) ?? readNames(module);
  remembered.set(module, known);
  return known;
}

/** A module that uses zod as a file; undefined where it does not import the zod namespace. */
export function zodFile(module: SourceModule, links: Links = NO_LINKS): SourceFile | undefined {
  return zodNames(module).namespaces.size === 0 ? undefined : sourceFile(module, links);
}

/** The major version of zod by the file's import, else by what its package asks for. */
export function zodMajor(file: SourceFile): number | undefined {
  const { sources } = zodNames(file.module);
  if (sources.some((source) => source.startsWith('zod/v3'))) return 3;
  const isFour = sources.some((source) => source.startsWith('zod/v4') || source === 'zod/mini');
  return isFour ? 4 : file.links.majorOf(file, 'zod');
}

/** For `z.object(…)` and `z.coerce.string()`: what stands behind the namespace, as `object`, `coerce.string`. */
export function zodFactory({ module }: SourceFile, node: Node): string | undefined {
  const found = methodCall(node);
  const [first = '', ...rest] = found === undefined ? [] : (memberPath(found.call.callee) ?? []);
  return zodNames(module).namespaces.has(first) ? rest.join('.') : undefined;
}

/** What a file calls the namespace. */
export function zodName({ module }: SourceFile): string {
  return [...zodNames(module).namespaces][0] ?? 'z';
}
