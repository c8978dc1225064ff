import type { Node } from '@babel/types';
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

/** The names that a node declares itself. */
export function declarationsIn(node: Node): readonly Declared[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return ofVariables(node);
    case 'ForOfStatement':
      return ofLoop(node);
    case 'FunctionDeclaration':
      return [
        ...named(node.id, { kind: 'function', node, value: node, scope: 'block' }),
        ...ofParameters(node.params),
      ];
    case 'FunctionExpression':
      return [
        ...named(node.id, { kind: 'function', node, value: node, scope: 'own' }),
        ...ofParameters(node.params),
      ];
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return ofParameters(node.params);
    case 'ClassDeclaration':
      return named(node.id, { kind: 'class', node, value: node, scope: 'block' });
    case 'TSEnumDeclaration':
      return named(node.id, { kind: 'enum', node, value: node, scope: 'block' });
    case 'CatchClause':
      return node.param
        ? declared(node.param, { kind: 'caught', node, value: undefined, scope: 'own' })
        : [];
    case 'ImportDeclaration':
      return node.specifiers.flatMap((specifier) =>
        named(specifier.local, {
          kind: 'import',
          node: specifier,
          value: undefined,
          scope: 'block',
        }),
      );
    default:
      return [];
  }
}
