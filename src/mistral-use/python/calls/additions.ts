import { pythonDictionary } from '../../../syntax/python/collections.js';
import { pythonCall, pythonPath, pythonSubscript } from '../../../syntax/python/expression.js';
import { classAround, functionAround } from '../../../syntax/python/functions.js';
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
  const path = pythonPath(module, callee) ?? [];
  const method = path.at(-1) ?? '';
  return path.length > 1 && METHODS.has(method) ? [path.slice(0, -1).join('.'), method] : undefined;
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

/** Whether something is added to a name before it is used, or by another method to what an object keeps. */
function isBefore({ file, node }: Located, addition: PythonNode): boolean {
  const { module } = file;
  const [scope, other] = [functionAround(module, node), functionAround(module, addition)];
  if (scope === other) return addition.start <= node.start;
  const owner = module.textOf(node).startsWith('self.') ? classAround(module, node) : undefined;
  return owner !== undefined && classAround(module, addition) === owner;
}

/** What is added to a name by the function around it, to an attribute by its class. */
export function additionsTo(at: Located): readonly Addition[] {
  const { file, node } = at;
  const all = remembered.get(file) ?? collected(file);
  remembered.set(file, all);
  return (all.get(file.module.textOf(node)) ?? [])
    .slice(0, MAX_ADDITIONS)
    .filter((addition) => isBefore(at, addition.node));
}

/**
 * What a text, a list of texts or a record is made of beside its first value: `prompt += text`,
 * `lines.append(text)`, `facts["q"] = text`. Messages that are added to a list are taken apart elsewhere.
 */
export function valuesAddedTo(at: Located): readonly Located[] {
  const { file } = at;
  return additionsTo(at).flatMap(({ node }) => {
    const given = pythonCall(file.module, node)?.arguments.at(-1)?.value;
    const value = node.type === 'CallExpression' ? given : node.children[2];
    const isMessage = value === undefined || pythonDictionary(file.module, value) !== undefined;
    return isMessage ? [] : [{ file, node: value }];
  });
}
