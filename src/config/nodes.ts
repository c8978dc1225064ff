import { isCollection, isMap, isNode, isPair, isScalar } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';

const MAX_LEVELS = 16;

/** Names that reach an object's prototype, and YAML's merge key. */
const REFUSED_KEYS: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

type Fail = (offset: number, what: string) => never;

/** Refuses what may not stand in a config file and still parses: deep nesting and names that reach prototypes. */
export function refuseKeys(document: Document, fail: Fail): void {
  const waiting: { readonly node: unknown; readonly level: number }[] = [
    { node: document.contents, level: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    if (isPair(node)) {
      waiting.push({ node: node.key, level }, { node: node.value, level });
    } else if (isCollection(node)) {
      if (level >= MAX_LEVELS) fail(offsetOf(node), `more than ${MAX_LEVELS} levels; flatten it`);
      if (isMap(node)) refuseNames(node, fail);
      for (const item of node.items) waiting.push({ node: item, level: level + 1 });
    }
  }
}

function refuseNames(map: YAMLMap, fail: Fail): void {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (REFUSED_KEYS.has(key.value)) {
      fail(offsetOf(key), 'this key is not allowed here; write its settings out');
    }
    if (seen.has(key.value)) {
      fail(offsetOf(key), 'this key stands twice in the same map; keep one');
    }
    seen.add(key.value);
  }
}

/** Where the value at `path` starts, or the nearest thing around it that exists. */
export function valuePosition(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return offsetOf(node);
  }
  return 0;
}

/** Where the last name of `path` stands as a key. */
export function keyPosition(document: Document, path: readonly PropertyKey[]): number {
  const around = path.slice(0, -1);
  const map = around.length === 0 ? document.contents : document.getIn(around, true);
  if (!isMap(map)) return valuePosition(document, around);
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? offsetOf(pair.key) : offsetOf(map);
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
