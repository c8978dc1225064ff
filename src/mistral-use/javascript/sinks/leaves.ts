import type { Node } from '@babel/types';
import {
  isCall,
  isMember,
  memberPath,
  methodCall,
  propertyName,
  unwrap,
  type Call,
} from '../../../syntax/expression.js';

/** How much of a value a place shows. */
export interface Leaf {
  readonly node: Node;
  readonly isPart: boolean;
}

/** Calls whose result tells nothing of what they are given. Linear: alternatives without repetition. */
const HIDING =
  /^(?:Boolean|Number|isNaN|typeof)$|mask|redact|fingerprint|hash|hmac|digest|censor|obfuscat|hide|sanitiz|has|is[A-Z]|valid|check|encrypt|length|sha\d|md5|bcrypt|tail|last4|preview/iu;
/** Methods that take a part of a text. */
const CUTTING = new Set(['slice', 'substring', 'substr', 'charAt', 'at', 'slice']);
/** Methods that give a text back whole, in some form. */
const WHOLE = new Set(['trim', 'toString', 'concat', 'toLowerCase', 'toUpperCase', 'padEnd']);
/** Functions that do. */
const PRINTING = new Set([
  'JSON.stringify',
  'String',
  'util.inspect',
  'inspect',
  'encodeURIComponent',
  'util.format',
  'btoa',
  'Buffer.from',
]);
/** Properties that say nothing of what a text is. */
const HARMLESS = new Set(['length', 'size']);

const TESTS = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof']);

function all(nodes: readonly (Node | null)[], isPart: boolean): readonly Leaf[] {
  return nodes.flatMap((node) => (node ? leavesOf(node, isPart) : []));
}

function ofCall(node: Call, isPart: boolean): readonly Leaf[] {
  const found = methodCall(node);
  const name = memberPath(node.callee)?.join('.') ?? found?.method ?? '';
  if (PRINTING.has(name)) return all(node.arguments, isPart);
  // `configService.get('KEY')` is a value of its own.
  if (found === undefined) return [];
  const { object, method, call } = found;
  if (CUTTING.has(method)) return leavesOf(object, true);
  if (method === 'replace' || method === 'replaceAll') return leavesOf(object, true);
  if (method === 'join') return leavesOf(object, isPart);
  if (WHOLE.has(method))
    return all([object, ...(method === 'concat' ? call.arguments : [])], isPart);
  return HIDING.test(method) ? [] : [{ node, isPart }];
}

function ofOperator(node: Node, isPart: boolean): readonly Leaf[] {
  if (node.type === 'ConditionalExpression') return all([node.consequent, node.alternate], isPart);
  if (node.type === 'LogicalExpression') {
    return all(node.operator === '&&' ? [node.right] : [node.left, node.right], isPart);
  }
  if (node.type === 'BinaryExpression') {
    return TESTS.has(node.operator) ? [] : all([node.left, node.right], isPart);
  }
  if (node.type === 'TemplateLiteral') return all(node.expressions, isPart);
  if (node.type === 'ArrayExpression') return all(node.elements, isPart);
  if (node.type === 'SpreadElement') return leavesOf(node.argument, isPart);
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) => {
    if (property.type === 'SpreadElement') return leavesOf(property.argument, isPart);
    return property.type === 'ObjectProperty' ? leavesOf(property.value, isPart) : [];
  });
}

/**
 * The names, members and calls whose value an expression shows: not those that are only tested, counted,
 * hashed or masked.
 */
export function leavesOf(start: Node, isPart = false): readonly Leaf[] {
  const node = unwrap(start);
  if (node.type === 'Identifier') return [{ node, isPart }];
  if (isMember(node)) {
    if (HARMLESS.has(propertyName(node) ?? '')) return [];
    const isIndex = node.computed && propertyName(node) === undefined;
    return isIndex && node.property.type === 'NumericLiteral'
      ? leavesOf(node.object, true)
      : [{ node, isPart }];
  }
  if (isCall(node)) return ofCall(node, isPart);
  return ofOperator(node, isPart);
}
