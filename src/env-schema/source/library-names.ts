import type { Node } from '@babel/types';
import { memberPath } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import type { SourceFile } from './source-file.js';

/** The packages that a library is imported from, and the exports that are the whole of it. */
export interface LibraryPackages {
  readonly sources: readonly string[];
  readonly wholes?: readonly string[];
}

/** What a module imports from one library, and how it names it. */
interface LibraryNames {
  /** From local names of single exports to the exported ones. */
  readonly exports: ReadonlyMap<string, string>;
  /** Local names of the whole library. */
  readonly namespaces: ReadonlySet<string>;
}

function readNames(module: SourceModule, { sources, wholes = [] }: LibraryPackages): LibraryNames {
  const names = importedNames(module).filter(
    ({ source, isTypeOnly }) => sources.includes(source) && !isTypeOnly,
  );
  const whole = new Set(['*', 'default', ...wholes]);
  return {
    exports: new Map(names.map(({ local, imported }) => [local, imported])),
    namespaces: new Set(
      names.filter(({ imported }) => whole.has(imported)).map(({ local }) => local),
    ),
  };
}

const remembered = new WeakMap<SourceModule, Map<LibraryPackages, LibraryNames>>();

function namesIn(module: SourceModule, library: LibraryPackages): LibraryNames {
  const known = remembered.get(module) ?? new Map<LibraryPackages, LibraryNames>();
  remembered.set(module, known);
  const names = known.get(library) ?? readNames(module, library);
  known.set(library, names);
  return names;
}

/** Whether a module imports the library itself. */
export function importsLibrary(module: SourceModule, library: LibraryPackages): boolean {
  return namesIn(module, library).exports.size > 0;
}

/** What a callee is in the library: `string` for `v.string` and for an imported `string`; undefined for others. */
export function libraryMember(
  library: LibraryPackages,
  { module }: SourceFile,
  callee: Node,
): string | undefined {
  const names = namesIn(module, library);
  const [first = '', ...rest] = memberPath(callee) ?? [];
  if (rest.length > 0) return names.namespaces.has(first) ? rest.join('.') : undefined;
  const imported = names.exports.get(first);
  return imported === '*' ? undefined : imported;
}

/** How a module writes a member of the library: `v.string` or `string`; undefined where it has no name for it. */
export function memberText(
  library: LibraryPackages,
  module: SourceModule,
  member: string,
): string | undefined {
  const { namespaces, exports } = namesIn(module, library);
  const local = [...exports].find(([, imported]) => imported === member)?.[0];
  const [namespace] = namespaces;
  return local ?? (namespace === undefined ? undefined : `${namespace}.${member}`);
}
