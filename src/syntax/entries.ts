import type { Node } from '@babel/types';
import { propertyName, unwrap } from './expression.js';

/** The entries of an object literal by their names; empty for anything else. Spreads and methods are left out. */
export function entriesOf(node: Node | null | undefined): ReadonlyMap<string, Node> {
  const entries = new Map<string, Node>();
  const inner = node ? unwrap(node) : undefined;
  if (inner?.type !== 'ObjectExpression') return entries;
  for (const property of inner.properties) {
    const name = property.type === 'ObjectProperty' ? propertyName(property) : undefined;
    if (name !== undefined && property.type === 'ObjectProperty') entries.set(name, property.value);
  }
  return entries;
}

/** Whether a node is the literal `true`. */
export function isTrue(node: Node | null | undefined): boolean {
  return node?.type === 'BooleanLiteral' && node.value;
}
