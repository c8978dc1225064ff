import { pythonParts, pythonString } from './expression.js';
import type { PythonModule, PythonNode } from './module.js';

interface PythonEntry {
  /** Undefined where the key is computed. */
  readonly key: string | undefined;
  readonly value: PythonNode;
}

/** A dictionary that is written out: `{"a": 1, **rest}` or `dict(a=1)`. */
export interface PythonDictionary {
  readonly entries: readonly PythonEntry[];
  readonly spreads: readonly PythonNode[];
}

/** A dictionary, or undefined for anything else. */
export function pythonDictionary(
  module: PythonModule,
  node: PythonNode | undefined,
): PythonDictionary | undefined {
  if (node?.type !== 'DictionaryExpression') return undefined;
  const parts = pythonParts(node);
  return {
    entries: parts.flatMap(([key, colon, value]) =>
      key && colon?.type === ':' && value ? [{ key: pythonString(module, key), value }] : [],
    ),
    spreads: parts.flatMap(([star, value]) => (star?.type === '**' && value ? [value] : [])),
  };
}

/** The value under a key of a dictionary. */
export function entryOf(
  dictionary: PythonDictionary | undefined,
  key: string,
): PythonNode | undefined {
  return dictionary?.entries.find((entry) => entry.key === key)?.value;
}

const LISTS = new Set(['ArrayExpression', 'TupleExpression', 'SetExpression']);

/** The items of a list, tuple or set that is written out, a spread with its star left out; else undefined. */
export function pythonItems(node: PythonNode | undefined): readonly PythonNode[] | undefined {
  if (node === undefined || !LISTS.has(node.type)) return undefined;
  return pythonParts(node).flatMap((part) => part.filter(({ type }) => type !== '*'));
}

/** Whether an item of a list is spread into it: `*rest`. */
export function isSpreadItem(module: PythonModule, node: PythonNode): boolean {
  const siblings = module.parentOf(node)?.children ?? [];
  return siblings[siblings.indexOf(node) - 1]?.type === '*';
}

/** `[element for name in iterable if condition]`, also as a generator. */
export interface PythonComprehension {
  readonly element: PythonNode;
  readonly targets: readonly PythonNode[];
  readonly iterable: PythonNode;
}

/** A comprehension over one iterable. */
export function pythonComprehension(node: PythonNode | undefined): PythonComprehension | undefined {
  if (node === undefined || !/^(?:Array|Set)?Comprehension/u.test(node.type)) return undefined;
  const children = node.children.filter(
    ({ type }) => !['[', ']', '(', ')', '{', '}'].includes(type),
  );
  const begin = children.findIndex(({ type }) => type === 'for');
  const middle = children.findIndex(({ type }) => type === 'in');
  const [element] = children;
  const iterable = children[middle + 1];
  if (begin < 1 || middle < begin || element === undefined || iterable === undefined)
    return undefined;
  const targets = children.slice(begin + 1, middle).filter(({ type }) => type !== ',');
  return { element, targets, iterable };
}
