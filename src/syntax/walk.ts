import type { Node } from '@babel/types';

export type NodeType = Node['type'];
export type NodeOf<Type extends NodeType> = Extract<Node, { readonly type: Type }>;

/** Properties that lead to comments and positions, not to parts of the program. */
const NOT_CHILDREN = new Set([
  'loc',
  'extra',
  'leadingComments',
  'innerComments',
  'trailingComments',
]);

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

/** The direct children in source order. */
function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const [name, value] of Object.entries(node)) {
    if (NOT_CHILDREN.has(name)) continue;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of values) if (isNode(item)) children.push(item);
  }
  return children;
}

/** Every node below and with `root`. Not recursive: hostile code nests deeper than any stack. */
export function walk(root: Node): {
  readonly nodes: readonly Node[];
  readonly parents: ReadonlyMap<Node, Node>;
} {
  const nodes: Node[] = [];
  const parents = new Map<Node, Node>();
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    for (const child of childrenOf(node).toReversed()) {
      parents.set(child, node);
      waiting.push(child);
    }
  }
  return { nodes, parents };
}

/** The nodes of one type. */
export function nodesOf<Type extends NodeType>(
  nodes: readonly Node[],
  type: Type,
): readonly NodeOf<Type>[] {
  return nodes.filter((node): node is NodeOf<Type> => node.type === type);
}
