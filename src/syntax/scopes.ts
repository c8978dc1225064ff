import type { Identifier, Node } from '@babel/types';
import { declarationsIn, type Declared } from './declarations.js';
import { isFunction } from './functions.js';
import type { SourceModule } from './module.js';

/** What a name was declared as, and what it can stand for. */
export interface Declaration extends Declared {
  /** What is given to it later; the whole expression where that is more than `=`. */
  readonly assigned: readonly Node[];
}

/** The names of a module by the scopes that they are declared in. */
export interface Scopes {
  /** What an identifier refers to; undefined for a global. */
  readonly declarationOf: (identifier: Identifier) => Declaration | undefined;
  /** What a name is at the top of the module. */
  readonly declared: (name: string) => Declaration | undefined;
}

interface Entry extends Declared {
  readonly assigned: Node[];
}

const BLOCKS = new Set<Node['type']>([
  ...(['Program', 'BlockStatement', 'SwitchStatement', 'StaticBlock', 'TSModuleBlock'] as const),
  ...(['ForStatement', 'ForInStatement', 'ForOfStatement', 'CatchClause'] as const),
]);
/** Operators after which the name is what stands on the right, or what it was. */
const PLAIN = new Set(['=', '??=', '||=']);

class ModuleScopes implements Scopes {
  readonly #module: SourceModule;
  readonly #tables = new Map<Node, Map<string, Entry>>();

  constructor(module: SourceModule) {
    this.#module = module;
    for (const node of module.nodes) {
      for (const declared of declarationsIn(node)) this.#declare(node, declared);
    }
    for (const node of module.nodes) this.#assign(node);
  }

  declarationOf(identifier: Identifier): Declaration | undefined {
    return this.#find(identifier);
  }

  declared(name: string): Declaration | undefined {
    return this.#tables.get(this.#module.file.program)?.get(name);
  }

  #find(identifier: Identifier): Entry | undefined {
    let at: Node | undefined = identifier;
    for (; at !== undefined; at = this.#module.parentOf(at)) {
      const found = this.#tables.get(at)?.get(identifier.name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #declare(node: Node, declared: Declared): void {
    const scope = this.#scopeOf(node, declared);
    const table = this.#tables.get(scope) ?? new Map<string, Entry>();
    this.#tables.set(scope, table);
    const known = table.get(declared.name);
    // A second `var` of the same name is an assignment; of overloads the one with a body counts.
    if (known === undefined) table.set(declared.name, { ...declared, assigned: [] });
    else if (declared.value !== undefined) known.assigned.push(declared.value);
  }

  #scopeOf(node: Node, { scope }: Declared): Node {
    if (scope === 'own') return node;
    const isScope = scope === 'function' ? isFunction : isBlock;
    let around = this.#module.parentOf(node);
    while (around !== undefined && !isScope(around)) around = this.#module.parentOf(around);
    return around ?? this.#module.file.program;
  }

  #assign(node: Node): void {
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') {
      this.#find(node.left)?.assigned.push(PLAIN.has(node.operator) ? node.right : node);
    }
    if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') {
      this.#find(node.argument)?.assigned.push(node);
    }
  }
}

function isBlock(node: Node): boolean {
  return BLOCKS.has(node.type);
}

const remembered = new WeakMap<SourceModule, Scopes>();

/** The scopes of a module, read once. */
export function scopesOf(module: SourceModule): Scopes {
  const known = remembered.get(module) ?? new ModuleScopes(module);
  remembered.set(module, known);
  return known;
}
