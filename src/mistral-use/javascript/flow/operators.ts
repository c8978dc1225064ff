import type { Node } from '@babel/types';

/** The values of which an expression is one; undefined for an expression that is a value of its own. */
export function branchesOf(node: Node): readonly Node[] | undefined {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  if (node.type === 'LogicalExpression') {
    return node.operator === '&&' ? [node.right] : [node.left, node.right];
  }
  if (node.type === 'AssignmentExpression') return [node.right];
  return node.type === 'SpreadElement' ? [node.argument] : undefined;
}

/** The values of which an expression makes a text. */
export function textPartsOf(node: Node): readonly Node[] {
  if (node.type === 'TemplateLiteral') return node.expressions;
  if (node.type === 'TaggedTemplateExpression') return node.quasi.expressions;
  const isSum = node.type === 'BinaryExpression' && node.operator === '+';
  return isSum ? [node.left, node.right] : [];
}
