import type { SurveyedFile } from '../../../env-schema/survey/survey.js';
import { pythonAssignment } from '../../../syntax/python/expression.js';
import { classAround, functionAround, scopeAround } from '../../../syntax/python/functions.js';
import { pythonImports, type PythonImport } from '../../../syntax/python/imports.js';
import type { PythonModule, PythonNode } from '../../../syntax/python/module.js';

/** What a name is bound to at one place of its scope. */
export type Binding =
  /** Has that value, or the one that a context manager enters with. */
  | { readonly kind: 'value'; readonly value: PythonNode }
  /** Is one of the items of it. */
  | { readonly kind: 'item'; readonly iterable: PythonNode }
  /** Is a function or a class of this file. */
  | { readonly kind: 'definition'; readonly node: PythonNode }
  | { readonly kind: 'import'; readonly imported: PythonImport }
  /** Bound in a way that is not followed. */
  | { readonly kind: 'other' };

type Names = Map<string, Binding[]>;

/** A Python file of the repository with the names that its scopes bind. */
export interface PythonFile {
  readonly surveyed: SurveyedFile;
  readonly directory: string;
  readonly module: PythonModule;
  /** The bindings of a scope; undefined is the top of the file. */
  readonly namesIn: (scope: PythonNode | undefined) => ReadonlyMap<string, readonly Binding[]>;
  /** What a method of a class assigns to an attribute of its object. */
  readonly attributesOf: (owner: PythonNode) => ReadonlyMap<string, readonly PythonNode[]>;
}

/** Where a node stands. */
export interface Located {
  readonly file: PythonFile;
  readonly node: PythonNode;
}

const OTHER: Binding = { kind: 'other' };

/** Binds the targets on the left of `=` to what stands behind the last sign. */
function assigned(
  module: PythonModule,
  { children }: PythonNode,
): readonly (readonly [string, Binding])[] {
  const last = children.findLastIndex(({ type }) => type === 'AssignOp');
  const behind = children.slice(last + 1).filter(({ type }) => type !== ',');
  const [value] = behind;
  if (last === -1 || value === undefined) return [];
  const targets = children.slice(0, last).filter(({ type }) => type === 'VariableName');
  const isPlain = !children.slice(0, last).some(({ type }) => type === ',');
  const tuple = value.type === 'TupleExpression' ? value.children.filter(isItem) : behind;
  return targets.map((target, index) => {
    const one = isPlain ? value : tuple.length === targets.length ? tuple[index] : undefined;
    const binding: Binding = one ? { kind: 'value', value: one } : OTHER;
    return [module.textOf(target), isPlain && behind.length > 1 ? OTHER : binding];
  });
}

function isItem({ type }: PythonNode): boolean {
  return type !== ',' && type !== '(' && type !== ')';
}

/** `with a as b, c as d` and `except E as e`. */
function entered(
  module: PythonModule,
  { type, children }: PythonNode,
): readonly (readonly [string, Binding])[] {
  return children.flatMap((child, index) => {
    const value = children[index - 1];
    const target = children[index + 1];
    if (child.type !== 'as' || value === undefined || target === undefined) return [];
    const binding: Binding = type === 'WithStatement' ? { kind: 'value', value } : OTHER;
    return [[module.textOf(target), binding] as const];
  });
}

function looped(
  module: PythonModule,
  { children }: PythonNode,
): readonly (readonly [string, Binding])[] {
  const middle = children.findIndex(({ type }) => type === 'in');
  const begin = children.findIndex(({ type }) => type === 'for');
  const targets = children.slice(begin + 1, middle).filter(({ type }) => type === 'VariableName');
  const iterable = children[middle + 1];
  return targets.map((target) => {
    const isOnly = targets.length === 1 && iterable !== undefined;
    return [module.textOf(target), isOnly ? { kind: 'item', iterable } : OTHER];
  });
}

function boundBy(module: PythonModule, node: PythonNode): readonly (readonly [string, Binding])[] {
  switch (node.type) {
    case 'AssignStatement':
    case 'NamedExpression':
      return assigned(module, node);
    case 'UpdateStatement':
      return node.children[0] ? [[module.textOf(node.children[0]), OTHER]] : [];
    case 'WithStatement':
    case 'TryStatement':
      return entered(module, node);
    case 'ForStatement':
      return looped(module, node);
    case 'FunctionDefinition':
    case 'ClassDefinition': {
      const name = node.children.find(({ type }) => type === 'VariableName');
      return name ? [[module.textOf(name), { kind: 'definition', node }]] : [];
    }
    default:
      return [];
  }
}

/** Names that a function declares to be those of the file: `global client`. */
function globalsOf(module: PythonModule): ReadonlyMap<PythonNode, ReadonlySet<string>> {
  const found = new Map<PythonNode, Set<string>>();
  for (const node of module.nodes) {
    const scope = node.type === 'ScopeStatement' ? functionAround(module, node) : undefined;
    if (scope === undefined) continue;
    const names = found.get(scope) ?? new Set();
    found.set(scope, names);
    for (const child of node.children) {
      if (child.type === 'VariableName') names.add(module.textOf(child));
    }
  }
  return found;
}

function collectNames(module: PythonModule): ReadonlyMap<PythonNode | undefined, Names> {
  const scopes = new Map<PythonNode | undefined, Names>();
  const globals = globalsOf(module);
  const add = (scope: PythonNode | undefined, name: string, binding: Binding): void => {
    const isGlobal = scope !== undefined && globals.get(scope)?.has(name) === true;
    const owner = isGlobal ? undefined : scope;
    const names: Names = scopes.get(owner) ?? new Map<string, Binding[]>();
    scopes.set(owner, names);
    names.set(name, [...(names.get(name) ?? []), binding]);
  };
  for (const node of module.nodes) {
    const bound = boundBy(module, node);
    const scope = bound.length > 0 ? scopeAround(module, node) : undefined;
    for (const [name, binding] of bound) add(scope, name, binding);
  }
  // An import inside a function is kept at the top too: its name means the same everywhere.
  for (const imported of pythonImports(module))
    add(undefined, imported.local, { kind: 'import', imported });
  return scopes;
}

function collectAttributes(
  module: PythonModule,
): ReadonlyMap<PythonNode, Map<string, PythonNode[]>> {
  const owners = new Map<PythonNode, Map<string, PythonNode[]>>();
  for (const node of module.nodes) {
    const [target, ...rest] = node.children;
    if (node.type !== 'AssignStatement' || target?.type !== 'MemberExpression') continue;
    const [object, dot, property] = target.children;
    const isSelf = object && ['self', 'cls'].includes(module.textOf(object)) && dot?.type === '.';
    const owner = isSelf ? classAround(module, node) : undefined;
    const value = rest.at(-1);
    if (owner === undefined || property === undefined || value === undefined) continue;
    const names = owners.get(owner) ?? new Map<string, PythonNode[]>();
    owners.set(owner, names);
    const name = module.textOf(property);
    names.set(name, [...(names.get(name) ?? []), value]);
  }
  return owners;
}

/** Prepares a parsed file; its names are collected when first asked for. */
export function pythonFile(
  surveyed: SurveyedFile,
  directory: string,
  module: PythonModule,
): PythonFile {
  let names: ReadonlyMap<PythonNode | undefined, Names> | undefined;
  let attributes: ReadonlyMap<PythonNode, Map<string, PythonNode[]>> | undefined;
  return {
    ...{ surveyed, directory, module },
    namesIn: (scope) => (names ??= collectNames(module)).get(scope) ?? new Map(),
    attributesOf: (owner) => (attributes ??= collectAttributes(module)).get(owner) ?? new Map(),
  };
}

/** The annotation of a name in a class body: `api_key: SecretStr`. */
export function annotationIn(
  { module }: PythonFile,
  owner: PythonNode,
  name: string,
): PythonNode | undefined {
  const body = owner.children.find(({ type }) => type === 'Body');
  return body?.children
    .flatMap((child) => pythonAssignment(module, child) ?? [])
    .find((assignment) => assignment.name === name)?.annotation;
}
