import type { Node } from '@babel/types';

/** Whether a node stands inside another of the same file, or is it. */
export function isWithin(node: Node, around: Node): boolean {
  return (node.start ?? 0) >= (around.start ?? 0) && (node.end ?? 0) <= (around.end ?? 0);
}
