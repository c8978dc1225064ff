import {
  pythonFunction,
  scopeAround,
  type PythonFunction,
} from '../../../syntax/python/functions.js';
import type { Binding, Located, PythonFile } from './file.js';
import type { PythonProgram } from './program.js';

export interface ParameterUse {
  readonly kind: 'parameter';
  readonly file: PythonFile;
  readonly owner: PythonFunction;
  readonly index: number;
}

/** A name where it is used: what binds it, or the function whose parameter it is. */
export type NameUse =
  { readonly kind: 'bound'; readonly file: PythonFile; readonly binding: Binding } | ParameterUse;

/** What binds a name at the top of a file. */
export function topUses(
  program: PythonProgram,
  file: PythonFile,
  name: string,
): readonly NameUse[] {
  const names = file.namesIn(undefined);
  const bound = names.get(name) ?? [];
  if (bound.length > 0) return bound.map((binding) => ({ kind: 'bound', file, binding }));
  // `from .settings import *`
  return (names.get('*') ?? []).flatMap((binding): readonly NameUse[] => {
    if (binding.kind !== 'import') return [];
    const target = program.fileOf(file, binding.imported.source);
    if (target === undefined || target === file) return [];
    const inner = target.namesIn(undefined).get(name) ?? [];
    return inner.map((one) => ({ kind: 'bound', file: target, binding: one }));
  });
}

/** Everything that binds a name where it is used, in the nearest scope that does. */
export function usesOf(program: PythonProgram, { file, node }: Located): readonly NameUse[] {
  const { module } = file;
  const name = module.textOf(node);
  const nearest = scopeAround(module, node);
  for (let scope = nearest; scope; scope = scopeAround(module, scope)) {
    // The names of a class are not seen from within its methods.
    if (scope.type === 'ClassDefinition' && scope !== nearest) continue;
    const owner = pythonFunction(module, scope);
    const index = owner?.parameters.findIndex((parameter) => parameter.name === name) ?? -1;
    const bound = (file.namesIn(scope).get(name) ?? []).map((binding): NameUse => ({
      kind: 'bound',
      file,
      binding,
    }));
    if (owner !== undefined && index !== -1) {
      return [{ kind: 'parameter', file, owner, index }, ...bound];
    }
    if (bound.length > 0) return bound;
  }
  return topUses(program, file, name);
}
