import { pythonArguments, pythonAssignment } from '../../../syntax/python/expression.js';
import { pythonDecorators } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { Located, PythonFile } from './file.js';
import { library, type Meaning, type MeaningSource } from './meaning.js';

/** `.name` of a member expression; `[]` for a subscript. */
export function memberName({ module }: PythonFile, node: PythonNode): string {
  const property = node.children.find(({ type }) => type === 'PropertyName');
  return property === undefined ? '[]' : module.textOf(property);
}

interface Asked {
  readonly name: string;
  readonly steps: number;
}

/** Classes that were asked already: one may be made from another that has its own name, or from many. */
type Seen = Set<PythonNode>;

/** What stands in a class under a name: a method, or the values that its body or its methods assign. */
export interface ClassMember {
  readonly method: Located | undefined;
  readonly values: readonly Located[];
}

/** Looks a name up in a class, without those that it is made from. */
export function ownMember(file: PythonFile, owner: PythonNode, name: string): ClassMember {
  const { module } = file;
  const body = owner.children.find(({ type }) => type === 'Body');
  const statements = (body?.children ?? []).map((child) =>
    child.type === 'DecoratedStatement' ? (child.children.at(-1) ?? child) : child,
  );
  const method = statements.find(({ type, children }) => {
    const named = children.find((child) => child.type === 'VariableName');
    return type === 'FunctionDefinition' && named && module.textOf(named) === name;
  });
  const inBody = statements.flatMap((child) => {
    const assignment = pythonAssignment(module, child);
    return assignment?.name === name && assignment.value ? [assignment.value] : [];
  });
  const values = [...inBody, ...(file.attributesOf(owner).get(name) ?? [])];
  return {
    method: method && { file, node: method },
    values: values.map((node) => ({ file, node })),
  };
}

/** The classes that a class is made from. */
export function basesOf(
  source: MeaningSource,
  { file, node }: Located,
  steps: number,
): readonly Meaning[] {
  const list = node.children.find(({ type }) => type === 'ArgList');
  if (list === undefined || steps <= 0) return [];
  return pythonArguments(file.module, list)
    .arguments.filter(({ name }) => name === undefined)
    .flatMap(({ value }) => source.meaningsOf({ file, node: value }, steps - 1));
}

/** Whether a method is read like an attribute. */
function isProperty({ file, node }: Located): boolean {
  return pythonDecorators(file.module, node).some(({ path }) =>
    ['property', 'cached_property'].includes(path.at(-1) ?? ''),
  );
}

function ofInstance(
  source: MeaningSource,
  object: Meaning & { readonly kind: 'instance' | 'class' },
  { name, steps, seen }: Asked & { readonly seen: Seen },
): readonly Meaning[] {
  const { file, node } = object;
  if (steps <= 0 || seen.has(node)) return [];
  seen.add(node);
  const { method, values } = ownMember(file, node, name);
  if (method !== undefined) {
    if (isProperty(method)) return source.resultsOf(method, steps - 1);
    return [{ kind: 'function', ...method }];
  }
  if (values.length > 0) return values.flatMap((value) => source.meaningsOf(value, steps - 1));
  const made = object.kind === 'instance' && object.made ? [object.made] : [];
  return basesOf(source, object, steps - 1).flatMap((base): readonly Meaning[] => {
    if (base.kind === 'class') {
      return ofInstance(
        source,
        { ...base, kind: object.kind, made: made[0] },
        { name, steps: steps - 1, seen },
      );
    }
    return base.kind === 'library' ? [library(`${base.path}().${name}`, made)] : [];
  });
}

/** What an attribute of something means. */
export function attributeMeanings(
  source: MeaningSource,
  object: Meaning,
  { name, steps }: Asked,
): readonly Meaning[] {
  switch (object.kind) {
    case 'library':
      return [library(name === '[]' ? `${object.path}[]` : `${object.path}.${name}`, object.calls)];
    case 'module': {
      const found = source.topOf(object.file, name, steps);
      const inner = found.length === 0 ? source.submodule(object.file, name) : undefined;
      return inner === undefined ? found : [{ kind: 'module', file: inner }];
    }
    case 'class':
    case 'instance':
      return ofInstance(source, object, { name, steps, seen: new Set() });
    case 'function':
      return [];
  }
}
