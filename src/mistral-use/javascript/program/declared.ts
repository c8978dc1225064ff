import type { Identifier, Node } from '@babel/types';
import type { Declared } from '../../../syntax/declarations.js';
import { isFunction as isFunctionNode, type FunctionNode } from '../../../syntax/functions.js';
import type { SourceModule } from '../../../syntax/module.js';
import { scopesOf } from '../../../syntax/scopes.js';

/** Anything with parameters and a body. */
export type AnyFunction = FunctionNode;

/** A name where it is declared. */
export interface Declaration {
  readonly kind: Declared['kind'];
  readonly name: string;
  /** Undefined where the pattern is of a form that is not read. */
  readonly identifier: Identifier | undefined;
  /** The declarator, loop, function, class, import specifier or catch clause that declares it. */
  readonly owner: Node;
  /** What it is made of: the initialiser, or what a loop goes through. */
  readonly value: Node | undefined;
  /** The part of the value that it gets: `['user', 'name']` of `{ user: { name } }`. */
  readonly path: readonly string[];
  /** `...rest`: what its siblings leave. */
  readonly isRest: boolean;
  /** The position of a parameter, 0 for anything else. */
  readonly position: number;
}

/** Whether a node has parameters and a body. */
export function isFunction(node: Node | null | undefined): node is AnyFunction {
  return node ? isFunctionNode(node) : false;
}

/** The identifier of a name in a pattern. */
function identifierIn(node: Node | null | undefined, name: string): Identifier | undefined {
  if (!node) return undefined;
  if (node.type === 'Identifier') return node.name === name ? node : undefined;
  const parts: readonly (Node | null)[] =
    node.type === 'ObjectPattern'
      ? node.properties.map((one) => (one.type === 'RestElement' ? one.argument : one.value))
      : node.type === 'ArrayPattern'
        ? node.elements
        : innerOf(node);
  return parts.map((part) => identifierIn(part, name)).find((found) => found !== undefined);
}

function innerOf(node: Node): readonly (Node | null)[] {
  if (node.type === 'AssignmentPattern') return [node.left];
  if (node.type === 'RestElement') return [node.argument];
  if (node.type === 'TSParameterProperty') return [node.parameter];
  if (node.type === 'VariableDeclarator') return [node.id];
  if (node.type === 'ForOfStatement') {
    return node.left.type === 'VariableDeclaration' ? node.left.declarations : [];
  }
  return [];
}

const remembered = new WeakMap<Declared, Declaration>();

function read(module: SourceModule, declared: Declared): Declaration {
  const { kind, name, node, value, path } = declared;
  const around = kind === 'parameter' ? module.parentOf(node) : undefined;
  const isParameter = isFunction(around);
  return {
    ...{ kind, name, value },
    identifier: identifierIn(node, name),
    owner: isParameter ? around : node,
    path: path.filter((part) => part !== '...'),
    isRest: path.includes('...'),
    position: isParameter ? around.params.findIndex((one) => one === node) : 0,
  };
}

function remember(module: SourceModule, declared: Declared | undefined): Declaration | undefined {
  if (declared === undefined) return undefined;
  const known = remembered.get(declared) ?? read(module, declared);
  remembered.set(declared, known);
  return known;
}

/** What an identifier means where it stands; undefined for a name of the language or of another script. */
export function declarationOf(
  module: SourceModule,
  identifier: Identifier,
): Declaration | undefined {
  return remember(module, scopesOf(module).declarationOf(identifier));
}

/** What a name means at the top of a file. */
export function declarationOnTop(module: SourceModule, name: string): Declaration | undefined {
  return remember(module, scopesOf(module).declared(name));
}
