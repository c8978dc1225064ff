import { pythonArguments, pythonParts, type PythonArguments } from './expression.js';
import type { PythonModule, PythonNode } from './module.js';

export interface PythonParameter {
  readonly name: string;
  readonly annotation: PythonNode | undefined;
  readonly fallback: PythonNode | undefined;
  /** `*args` and `**kwargs` take what no other parameter does. */
  readonly isRest: boolean;
}

export interface PythonDecorator {
  readonly node: PythonNode;
  readonly path: readonly string[];
  /** Undefined where it is not called. */
  readonly given: PythonArguments | undefined;
}

/** A function or a method with what it takes. */
export interface PythonFunction {
  readonly node: PythonNode;
  readonly name: string;
  readonly parameters: readonly PythonParameter[];
  readonly decorators: readonly PythonDecorator[];
  readonly body: PythonNode | undefined;
}

function parameterOf(
  module: PythonModule,
  group: readonly PythonNode[],
): readonly PythonParameter[] {
  const isRest = group[0]?.type === '*' || group[0]?.type === '**';
  const name = group.find(({ type }) => type === 'VariableName');
  if (name === undefined || (group[0] !== name && !isRest)) return [];
  const sign = group.findIndex(({ type }) => type === 'AssignOp');
  const annotation = group.find(({ type }) => type === 'TypeDef')?.children[1];
  const fallback = sign === -1 ? undefined : group[sign + 1];
  return [{ name: module.textOf(name), annotation, fallback, isRest }];
}

function decoratorOf(module: PythonModule, node: PythonNode): PythonDecorator {
  const list = node.children.find(({ type }) => type === 'ArgList');
  const path = node.children.flatMap((child) =>
    child.type === 'VariableName' || child.type === 'PropertyName' ? [module.textOf(child)] : [],
  );
  return { node, path, given: list && pythonArguments(module, list) };
}

/** The decorators above a function or a class. */
export function pythonDecorators(
  module: PythonModule,
  node: PythonNode,
): readonly PythonDecorator[] {
  const parent = module.parentOf(node);
  if (parent?.type !== 'DecoratedStatement') return [];
  return parent.children
    .filter(({ type }) => type === 'Decorator')
    .map((child) => decoratorOf(module, child));
}

/** A definition of a function, or undefined for anything else. */
export function pythonFunction(
  module: PythonModule,
  node: PythonNode | undefined,
): PythonFunction | undefined {
  if (node?.type !== 'FunctionDefinition') return undefined;
  const name = node.children.find(({ type }) => type === 'VariableName');
  const list = node.children.find(({ type }) => type === 'ParamList');
  return {
    node,
    name: name === undefined ? '' : module.textOf(name),
    parameters: list ? pythonParts(list).flatMap((group) => parameterOf(module, group)) : [],
    decorators: pythonDecorators(module, node),
    body: node.children.find(({ type }) => type === 'Body'),
  };
}

const SCOPES = new Set(['FunctionDefinition', 'ClassDefinition', 'LambdaExpression']);

/** The nearest function, lambda or class that a node stands in; undefined at the top of a file. */
export function scopeAround(module: PythonModule, node: PythonNode): PythonNode | undefined {
  let child = node;
  for (let around = module.parentOf(node); around; around = module.parentOf(around)) {
    // Defaults and annotations are evaluated outside of the function that they belong to.
    const isInside = around.type === 'LambdaExpression' || child.type === 'Body';
    if (SCOPES.has(around.type) && isInside) return around;
    child = around;
  }
  return undefined;
}

/** The nearest function that a node stands in. */
export function functionAround(module: PythonModule, node: PythonNode): PythonNode | undefined {
  let scope = scopeAround(module, node);
  while (scope !== undefined && scope.type !== 'FunctionDefinition') {
    scope = scopeAround(module, scope);
  }
  return scope;
}

/** The class whose method a function is; undefined for a plain one. */
export function classAround(module: PythonModule, node: PythonNode): PythonNode | undefined {
  let scope = scopeAround(module, node);
  while (scope !== undefined && scope.type !== 'ClassDefinition')
    scope = scopeAround(module, scope);
  return scope;
}

/** The nodes of one scope: of a function's body without those of functions inside it. */
export function nodesInScope(root: PythonNode): readonly PythonNode[] {
  const found: PythonNode[] = [];
  const open = [...root.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    if (!SCOPES.has(node.type)) open.push(...[...node.children].reverse());
  }
  return found;
}

/** What a function returns, each expression. */
export function returnedBy({ body }: PythonFunction): readonly PythonNode[] {
  if (body === undefined) return [];
  return nodesInScope(body).flatMap((node) => {
    const isReturn = node.type === 'ReturnStatement' || node.type === 'YieldStatement';
    const value = node.children[1];
    return isReturn && value ? [value] : [];
  });
}
