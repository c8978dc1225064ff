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
  const fields: unknown = node;
  if (!isRecord(fields)) return children;
  // Half of the time of a scan is spent here: no lists of entries are made.
  for (const name in fields) {
    const value = fields[name];
    if (typeof value !== 'object' || value === null || NOT_CHILDREN.has(name)) continue;
    if (Array.isArray(value)) addNodes(children, value);
    else if (isNode(value)) children.push(value);
  }
  return children;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function addNodes(children: Node[], values: readonly unknown[]): void {
  for (const item of values) if (isNode(item)) children.push(item);
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
