import type { Node } from '@babel/types';
import { isCall, memberPath, unwrap } from '../../syntax/expression.js';
import { importedNames, type ImportedName } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import type { SourceFile } from '../source/source-file.js';

/** The package and its versioned entries: `zod/v4`, `zod/mini`. */
function isZod(source: string): boolean {
  return source === 'zod' || source.startsWith('zod/') || source === '@hono/zod-openapi';
}

const NAMESPACE_EXPORTS = new Set(['z', '*', 'default']);

interface ZodNames {
  /** The local names of the zod namespace: `z` in most files. */
  readonly namespaces: ReadonlySet<string>;
  /** From local names of single exports to the exported ones: `import { object, string } from 'zod'`. */
  readonly exports: ReadonlyMap<string, string>;
  readonly sources: readonly string[];
}

const remembered = new WeakMap<SourceModule, ZodNames>();

function readNames(module: SourceModule): ZodNames {
  const names = importedNames(module).filter(
    ({ source, isTypeOnly }) => isZod(source) && !isTypeOnly,
  );
  const isNamespace = ({ imported }: ImportedName): boolean => NAMESPACE_EXPORTS.has(imported);
  return {
    namespaces: new Set(names.filter(isNamespace).map(({ local }) => local)),
    exports: new Map(
      names.filter((one) => !isNamespace(one)).map(({ local, imported }) => [local, imported]),
    ),
    sources: names.map(({ source }) => source),
  };
}

function zodNames(module: SourceModule): ZodNames {
  const known = remembered.get(module) ?? readNames(module);
  remembered.set(module, known);
  return known;
}

/** Whether a module takes anything from zod. */
export function usesZod(module: SourceModule): boolean {
  return zodNames(module).sources.length > 0;
}

/** The major version of zod by the file's import, else by what its package asks for. */
export function zodMajor(file: SourceFile): number | undefined {
  const { sources } = zodNames(file.module);
  if (sources.some((source) => source.startsWith('zod/v3'))) return 3;
  const isFour = sources.some((source) => source.startsWith('zod/v4') || source === 'zod/mini');
  return isFour ? 4 : file.links.majorOf(file, 'zod');
}

/** What a call makes in the terms of zod: `object` for `z.object(…)`, `coerce.string`; undefined for other calls. */
export function zodFactory({ module }: SourceFile, node: Node): string | undefined {
  const call = unwrap(node);
  const [first = '', ...rest] = isCall(call) ? (memberPath(call.callee) ?? []) : [];
  const { namespaces, exports } = zodNames(module);
  if (rest.length > 0 && namespaces.has(first)) return rest.join('.');
  return rest.length === 0 ? exports.get(first) : undefined;
}

/** Writes a required text of 20 characters as a module would; undefined where it lacks the names for it. */
export function zodText(module: SourceModule): string | undefined {
  const { namespaces, exports, sources } = zodNames(module);
  const [namespace] = namespaces;
  const named = (member: string): string | undefined =>
    namespace === undefined
      ? [...exports].find(([, imported]) => imported === member)?.[0]
      : `${namespace}.${member}`;
  const string = named('string');
  if (string === undefined) return undefined;
  if (!sources.some((source) => source.endsWith('mini'))) return `${string}().min(20)`;
  const minLength = named('minLength');
  return minLength && `${string}().check(${minLength}(20))`;
}
