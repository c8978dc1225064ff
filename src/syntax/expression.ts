import type { CallExpression, Node, OptionalCallExpression } from '@babel/types';

export type Call = CallExpression | OptionalCallExpression;

function wrapped(node: Node): Node | undefined {
  if (node.type === 'AwaitExpression') return node.argument;
  const isTransparent =
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'TSTypeAssertion' ||
    node.type === 'ParenthesizedExpression';
  return isTransparent ? node.expression : undefined;
}

/** The expression inside casts, `!`, `satisfies`, parentheses and `await`. */
export function unwrap(node: Node): Node {
  let inner = node;
  for (let next = wrapped(inner); next !== undefined; next = wrapped(inner)) inner = next;
  return inner;
}

/** Whether {@link unwrap} sees through a node. */
export function isWrapper(node: Node): boolean {
  return unwrap(node) !== node;
}

/** The text of a string literal or of a template without holes. */
export function stringValue(node: Node | null | undefined): string | undefined {
  if (node?.type === 'StringLiteral') return node.value;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/** The number that a numeric literal stands for. */
export function numberValue(node: Node | null | undefined): number | undefined {
  return node?.type === 'NumericLiteral' ? node.value : undefined;
}

/**
 * The name of `a.name`, `a['name']`, `{ name: … }`, `{ 'name': … }` and of a member of a class, with the
 * `#` of a private one; undefined where it is computed.
 */
export function propertyName(node: Node): string | undefined {
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    return nameOf(node.property, node.computed);
  }
  if (node.type === 'ObjectProperty' || node.type === 'ObjectMethod') {
    return nameOf(node.key, node.computed);
  }
  if (node.type === 'ClassProperty' || node.type === 'ClassMethod') {
    return nameOf(node.key, node.computed);
  }
  const isPrivate = node.type === 'ClassPrivateProperty' || node.type === 'ClassPrivateMethod';
  return isPrivate ? nameOf(node.key, false) : undefined;
}

function nameOf(key: Node, isComputed: boolean): string | undefined {
  if (!isComputed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateName') return `#${key.id.name}`;
  return stringValue(key);
}

export function isMember(
  node: Node | null | undefined,
): node is Extract<Node, { type: 'MemberExpression' | 'OptionalMemberExpression' }> {
  return node?.type === 'MemberExpression' || node?.type === 'OptionalMemberExpression';
}

export function isCall(node: Node | null | undefined): node is Call {
  return node?.type === 'CallExpression' || node?.type === 'OptionalCallExpression';
}

/**
 * The names of `process.env.KEY` or `import.meta.env` (as `import.meta`, `env`), from the left;
 * undefined where a part is computed or is no name.
 */
export function memberPath(node: Node): readonly string[] | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return [inner.name];
  if (inner.type === 'MetaProperty') return [`${inner.meta.name}.${inner.property.name}`];
  if (!isMember(inner)) return undefined;
  const name = propertyName(inner);
  const before = name === undefined ? undefined : memberPath(inner.object);
  return name === undefined || before === undefined ? undefined : [...before, name];
}

/** The parts of `a + b + c`, from the left. Not recursive: generated code joins thousands. */
export function addends(node: Node): readonly Node[] {
  const parts: Node[] = [];
  let at = unwrap(node);
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    parts.push(at.right);
    at = unwrap(at.left);
  }
  return [at, ...parts.toReversed()];
}

/** For `object.method(…)`: the object and the name of the method. */
export function methodCall(
  node: Node,
): { readonly call: Call; readonly object: Node; readonly method: string } | undefined {
  const call = unwrap(node);
  if (!isCall(call) || !isMember(call.callee)) return undefined;
  const method = propertyName(call.callee);
  return method === undefined ? undefined : { call, object: call.callee.object, method };
}
