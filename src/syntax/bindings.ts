import type { Identifier, Node } from '@babel/types';
import { isMember } from './expression.js';
import type { SourceModule } from './module.js';
import { nodesOf } from './walk.js';

/**
 * What a module's `const` names stand for. Scopes are not followed: a name that is declared twice in
 * the file stands for nothing.
 */
export interface Bindings {
  readonly valueOf: (name: string) => Node | undefined;
  /** Reads of the name as a value or a type, without its declaration and its imports. */
  readonly usesOf: (name: string) => readonly Identifier[];
}

function constants(module: SourceModule): ReadonlyMap<string, Node | undefined> {
  const found = new Map<string, Node | undefined>();
  for (const { id, init } of nodesOf(module.nodes, 'VariableDeclarator')) {
    if (id.type !== 'Identifier') continue;
    found.set(id.name, found.has(id.name) || !init ? undefined : init);
  }
  return found;
}

function isPropertyLabel(node: Identifier, parent: Node): boolean {
  if (isMember(parent)) return parent.property === node && !parent.computed;
  const isKeyed =
    parent.type === 'ObjectProperty' ||
    parent.type === 'ObjectMethod' ||
    parent.type === 'ClassProperty' ||
    parent.type === 'ClassMethod' ||
    parent.type === 'TSPropertySignature';
  return isKeyed && parent.key === node && !parent.computed;
}

/** Whether an identifier is only a label: a property name, a declaration, an imported name. */
function isLabel(node: Identifier, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'VariableDeclarator') return parent.id === node;
  if (parent.type === 'ExportSpecifier') return parent.local !== node;
  return parent.type.startsWith('Import') || isPropertyLabel(node, parent);
}

function usesByName(module: SourceModule): ReadonlyMap<string, readonly Identifier[]> {
  const uses = new Map<string, Identifier[]>();
  for (const node of nodesOf(module.nodes, 'Identifier')) {
    if (isLabel(node, module.parentOf(node))) continue;
    const known = uses.get(node.name);
    if (known === undefined) uses.set(node.name, [node]);
    else known.push(node);
  }
  return uses;
}

function readBindings(module: SourceModule): Bindings {
  const values = constants(module);
  const uses = usesByName(module);
  return { valueOf: (name) => values.get(name), usesOf: (name) => uses.get(name) ?? [] };
}

const remembered = new WeakMap<SourceModule, Bindings>();

/** The bindings of a module, read once. */
export function bindingsOf(module: SourceModule): Bindings {
  const known = remembered.get(module) ?? readBindings(module);
  remembered.set(module, known);
  return known;
}
