import { pythonCall, pythonPath, pythonSubscript } from '../../../syntax/python/expression.js';
import { functionAround } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { Located, PythonFile } from '../program/file.js';

/** Something that is put into a list or a dictionary after it was made. */
export interface Addition {
  /** `append` and its like, `+=`, or `[]` for `x["key"] = value`. */
  readonly kind: string;
  readonly node: PythonNode;
}

const METHODS = new Set(['append', 'insert', 'extend', 'update']);
/** What grows by more statements is data. */
const MAX_ADDITIONS = 100;

/** The name that a statement adds to, and how. */
function additionOf(
  { module }: PythonFile,
  node: PythonNode,
): readonly [string, string] | undefined {
  const [target] = node.children;
  if (target === undefined) return undefined;
  if (node.type === 'UpdateStatement') return [module.textOf(target), '+='];
  if (node.type === 'AssignStatement') {
    const object = pythonSubscript(target)?.object;
    return object && [module.textOf(object), '[]'];
  }
  const callee = node.type === 'CallExpression' ? pythonCall(module, node)?.callee : undefined;
  const [object, method, ...rest] = pythonPath(module, callee) ?? [];
  if (object === undefined || method === undefined || rest.length > 0) return undefined;
  return METHODS.has(method) ? [object, method] : undefined;
}

type Additions = ReadonlyMap<string, readonly Addition[]>;

function collected(file: PythonFile): Additions {
  const found = new Map<string, Addition[]>();
  for (const node of file.module.nodes) {
    const [name, kind] = additionOf(file, node) ?? [];
    if (name === undefined || kind === undefined) continue;
    const additions = found.get(name) ?? [];
    found.set(name, additions);
    additions.push({ kind, node });
  }
  return found;
}

const remembered = new WeakMap<PythonFile, Additions>();

/** What the function around a name adds to it. */
export function additionsTo({ file, node }: Located): readonly Addition[] {
  const all = remembered.get(file) ?? collected(file);
  remembered.set(file, all);
  const scope = functionAround(file.module, node);
  return (all.get(file.module.textOf(node)) ?? [])
    .slice(0, MAX_ADDITIONS)
    .filter((addition) => functionAround(file.module, addition.node) === scope);
}
