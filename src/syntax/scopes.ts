import type {
  ClassMethod,
  ClassPrivateMethod,
  Function as FunctionNode,
  Identifier,
  Node,
} from '@babel/types';
import { propertyName } from './expression.js';
import type { SourceModule } from './module.js';

/** Anything with parameters and a body. */
export type AnyFunction = Exclude<FunctionNode, ClassPrivateMethod> | ClassMethod;

/** What brings a name into being. */
export type DeclarationKind = 'variable' | 'parameter' | 'function' | 'class' | 'import' | 'catch';

/** A name where it is declared. */
export interface Declaration {
  readonly kind: DeclarationKind;
  readonly name: string;
  readonly identifier: Identifier;
  /** The declarator, function, class, import specifier or catch clause that declares it. */
  readonly owner: Node;
  /** The part of the value that it gets: `['user', 'name']` of `{ user: { name } }`; `*` for an element. */
  readonly path: readonly string[];
  /** `...rest`: what its siblings leave. */
  readonly isRest: boolean;
  /** What it is where nothing is given: `{ name = 'x' }`. */
  readonly fallback: Node | undefined;
  /** The position of a parameter, 0 for anything else. */
  readonly position: number;
}

type Names = Map<string, Declaration>;
type Origin = Pick<Declaration, 'kind' | 'owner'> & { readonly position?: number };

/** A name in a pattern with the way to it. */
type Bound = Pick<Declaration, 'identifier' | 'path' | 'isRest' | 'fallback'>;

/** Whether a node has parameters and a body. */
export function isFunction(node: Node | null | undefined): node is AnyFunction {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'ObjectMethod' ||
    node?.type === 'ClassMethod'
  );
}

function boundIn(node: Node | null | undefined, path: readonly string[]): readonly Bound[] {
  if (!node) return [];
  if (node.type === 'Identifier') {
    return [{ identifier: node, path, isRest: false, fallback: undefined }];
  }
  if (node.type === 'AssignmentPattern') {
    return boundIn(node.left, path).map((one) => ({ fallback: node.right, ...defined(one) }));
  }
  if (node.type === 'TSParameterProperty') return boundIn(node.parameter, path);
  if (node.type === 'RestElement') {
    return boundIn(node.argument, path).map((one) => ({ ...one, isRest: true }));
  }
  if (node.type === 'ArrayPattern') {
    return node.elements.flatMap((element, index) => boundIn(element, [...path, String(index)]));
  }
  if (node.type !== 'ObjectPattern') return [];
  return node.properties.flatMap((property) => {
    if (property.type === 'RestElement') return boundIn(property, path);
    return boundIn(property.value, [...path, propertyName(property) ?? '?']);
  });
}

/** Without a fallback that is undefined, so that one outside can stand in. */
function defined(one: Bound): Omit<Bound, 'fallback'> & Partial<Pick<Bound, 'fallback'>> {
  const { identifier, path, isRest, fallback } = one;
  return { identifier, path, isRest, ...(fallback === undefined ? {} : { fallback }) };
}

function isScope(node: Node): boolean {
  return (
    isFunction(node) ||
    node.type === 'Program' ||
    node.type === 'BlockStatement' ||
    node.type === 'CatchClause' ||
    node.type === 'SwitchStatement' ||
    node.type === 'ForStatement' ||
    node.type === 'ForOfStatement' ||
    node.type === 'ForInStatement'
  );
}

/** The names of one module by the scopes that they are declared in. */
class ScopeTable {
  readonly #module: SourceModule;
  readonly #scopes = new Map<Node, Names>();

  constructor(module: SourceModule) {
    this.#module = module;
    for (const node of module.nodes) this.#read(node);
  }

  find(from: Node, name: string): Declaration | undefined {
    for (let at: Node | undefined = from; at !== undefined; at = this.#module.parentOf(at)) {
      const found = this.#scopes.get(at)?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #read(node: Node): void {
    if (node.type === 'VariableDeclarator') {
      const declaration = this.#module.parentOf(node);
      const isVar = declaration?.type === 'VariableDeclaration' && declaration.kind === 'var';
      const scope = this.#around(node, isVar);
      this.#add(scope, boundIn(node.id, []), { kind: 'variable', owner: node });
    } else if (isFunction(node)) this.#readFunction(node);
    else if (node.type === 'ClassDeclaration' && node.id) {
      this.#add(this.#around(node, false), boundIn(node.id, []), { kind: 'class', owner: node });
    } else if (node.type === 'CatchClause') {
      this.#add(node, boundIn(node.param, []), { kind: 'catch', owner: node });
    } else if (node.type.startsWith('Import') && 'local' in node) {
      this.#add(this.#around(node, true), boundIn(node.local, []), { kind: 'import', owner: node });
    }
  }

  #readFunction(node: AnyFunction): void {
    node.params.forEach((parameter, position) => {
      this.#add(node, boundIn(parameter, []), { kind: 'parameter', owner: node, position });
    });
    if (node.type === 'FunctionDeclaration' && node.id) {
      const outside = this.#module.parentOf(node);
      const scope = outside === undefined ? node : this.#around(node, false);
      this.#add(scope, boundIn(node.id, []), { kind: 'function', owner: node });
    }
  }

  /** The nearest scope outside a node: for `var`, that of the function. */
  #around(node: Node, isVar: boolean): Node {
    let at = this.#module.parentOf(node);
    while (at !== undefined && !(isVar ? isFunction(at) || at.type === 'Program' : isScope(at))) {
      at = this.#module.parentOf(at);
    }
    return at ?? node;
  }

  #add(scope: Node, bound: readonly Bound[], origin: Origin): void {
    const names = this.#scopes.get(scope) ?? new Map<string, Declaration>();
    this.#scopes.set(scope, names);
    for (const one of bound) {
      const { name } = one.identifier;
      names.set(name, { name, position: 0, ...origin, ...one });
    }
  }
}

const remembered = new WeakMap<SourceModule, ScopeTable>();

/** What a name means where a node stands; undefined for a name of the language or of another script. */
export function declarationAt(
  module: SourceModule,
  from: Node,
  name: string,
): Declaration | undefined {
  const known = remembered.get(module) ?? new ScopeTable(module);
  remembered.set(module, known);
  return known.find(from, name);
}

/** The innermost function around a node. */
export function functionAround(module: SourceModule, node: Node): AnyFunction | undefined {
  let at = module.parentOf(node);
  while (at !== undefined && !isFunction(at)) at = module.parentOf(at);
  return at;
}
