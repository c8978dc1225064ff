import type { Node } from '@babel/types';
import type { SourceModule } from './module.js';
import type { NodeOf } from './walk.js';

const TYPES = [
  ...(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'] as const),
  ...(['ObjectMethod', 'ClassMethod', 'ClassPrivateMethod'] as const),
] as const;
const FUNCTIONS: ReadonlySet<Node['type']> = new Set<Node['type']>(TYPES);

export type FunctionNode = NodeOf<(typeof TYPES)[number]>;

/** Whether a node is a function or a method with a body. */
export function isFunction(node: Node): node is FunctionNode {
  return FUNCTIONS.has(node.type);
}

/** The innermost function around a node; undefined at the top of the module. */
export function functionAround(module: SourceModule, node: Node): FunctionNode | undefined {
  let around = module.parentOf(node);
  while (around !== undefined && !isFunction(around)) around = module.parentOf(around);
  return around;
}
