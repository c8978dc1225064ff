import type { PythonModule, PythonNode } from './module.js';

/** A name that a file has from another module. */
export interface PythonImport {
  /** As the file calls it; `*` for everything. */
  readonly local: string;
  /** The dotted name as it is written, with the dots of a relative one: `..llm.client`. */
  readonly source: string;
  /** Undefined where the name stands for the module itself. */
  readonly name: string | undefined;
}

interface Named {
  readonly path: string;
  readonly alias: string | undefined;
}

/** `a.b as c, d`: the dotted names with what they are called here. */
function namesIn(module: PythonModule, nodes: readonly PythonNode[]): readonly Named[] {
  const groups: PythonNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === ',') groups.push([]);
    else if (node.type !== '(' && node.type !== ')' && node.type !== 'Comment')
      groups.at(-1)?.push(node);
  }
  return groups.flatMap((group): readonly Named[] => {
    const at = group.findIndex(({ type }) => type === 'as');
    const path = (at === -1 ? group : group.slice(0, at)).map(module.textOf).join('');
    const alias = at === -1 ? undefined : group[at + 1];
    return path === '' ? [] : [{ path, alias: alias && module.textOf(alias) }];
  });
}

function ofStatement(module: PythonModule, { children }: PythonNode): readonly PythonImport[] {
  const at = children.findIndex(({ type }) => type === 'import');
  const named = namesIn(module, children.slice(at + 1));
  if (children[0]?.type !== 'from') {
    return named.map(({ path, alias }) => {
      // `import a.b` binds `a`; `import a.b as c` binds the inner module.
      const source = alias === undefined ? (path.split('.')[0] ?? path) : path;
      return { local: alias ?? source, source, name: undefined };
    });
  }
  const source = children.slice(1, at).map(module.textOf).join('');
  return named.map(({ path, alias }) => ({ local: alias ?? path, source, name: path }));
}

/** Every import of a file, wherever it stands in it. */
export function pythonImports(module: PythonModule): readonly PythonImport[] {
  return module.nodes.flatMap((node) =>
    node.type === 'ImportStatement' ? ofStatement(module, node) : [],
  );
}
