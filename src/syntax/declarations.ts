import type { Node } from '@babel/types';
import { isFunction, type FunctionNode } from './functions.js';
import { namesIn } from './patterns.js';

/** A name that a node declares. */
export interface Declared {
  readonly name: string;
  readonly kind:
    'variable' | 'iteration' | 'parameter' | 'caught' | 'import' | 'function' | 'class' | 'enum';
  /** The declarator, the function, the class, the parameter, the import's specifier. */
  readonly node: Node;
  /** The initialiser; for `iteration` what is gone through; the function, class or enum itself. */
  readonly value: Node | undefined;
  /** Where in `value` (or in the argument) it is taken from: `['chat']` of `const { chat } = client`. */
  readonly path: readonly string[];
  /** What stands in for it where it is missing: `{ model = 'x' }`. */
  readonly fallback: Node | undefined;
  /** Which scope it belongs to: that of the declaring node itself, of the block or of the function around it. */
  readonly scope: 'own' | 'block' | 'function';
}

type Kind = Pick<Declared, 'kind' | 'node' | 'value' | 'scope'>;

function declared(pattern: Node, kind: Kind): readonly Declared[] {
  return namesIn(pattern).map((name) => ({ ...name, ...kind }));
}

function ofVariables(node: Extract<Node, { type: 'VariableDeclaration' }>): readonly Declared[] {
  const scope = node.kind === 'var' ? 'function' : 'block';
  return node.declarations.flatMap((declarator) =>
    declared(declarator.id, {
      kind: 'variable',
      node: declarator,
      value: declarator.init ?? undefined,
      scope,
    }),
  );
}

/** `for (const model of models)`: the declaration in the head has no initialiser of its own. */
function ofLoop(node: Extract<Node, { type: 'ForOfStatement' }>): readonly Declared[] {
  if (node.left.type !== 'VariableDeclaration') return [];
  return node.left.declarations.flatMap((declarator) =>
    declared(declarator.id, { kind: 'iteration', node, value: node.right, scope: 'own' }),
  );
}

function ofParameters(parameters: readonly Node[]): readonly Declared[] {
  return parameters.flatMap((parameter) =>
    declared(parameter, { kind: 'parameter', node: parameter, value: undefined, scope: 'own' }),
  );
}

function named(id: Node | null | undefined, kind: Kind): readonly Declared[] {
  return id?.type === 'Identifier' ? declared(id, kind) : [];
}

/** A function's own name belongs to the block around it, or, in an expression, to the function alone. */
function ofFunction(node: FunctionNode): readonly Declared[] {
  const isExpression = node.type === 'FunctionExpression';
  const id = 'id' in node ? node.id : undefined;
  const kind: Kind = {
    kind: 'function',
    node,
    value: node,
    scope: isExpression ? 'own' : 'block',
  };
  return [...named(id, kind), ...ofParameters(node.params)];
}

function ofImport({
  specifiers,
}: Extract<Node, { type: 'ImportDeclaration' }>): readonly Declared[] {
  return specifiers.flatMap((node) =>
    named(node.local, { kind: 'import', node, value: undefined, scope: 'block' }),
  );
}

function ofCatch(node: Extract<Node, { type: 'CatchClause' }>): readonly Declared[] {
  if (!node.param) return [];
  return declared(node.param, { kind: 'caught', node, value: undefined, scope: 'own' });
}

/** The names that a node declares itself. */
export function declarationsIn(node: Node): readonly Declared[] {
  if (isFunction(node)) return ofFunction(node);
  if (node.type === 'VariableDeclaration') return ofVariables(node);
  if (node.type === 'ForOfStatement') return ofLoop(node);
  if (node.type === 'ImportDeclaration') return ofImport(node);
  if (node.type === 'CatchClause') return ofCatch(node);
  if (node.type === 'ClassDeclaration') {
    return named(node.id, { kind: 'class', node, value: node, scope: 'block' });
  }
  if (node.type === 'TSEnumDeclaration') {
    return named(node.id, { kind: 'enum', node, value: node, scope: 'block' });
  }
  return [];
}
