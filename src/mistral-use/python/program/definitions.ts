import type { PythonFunction } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import { basesOf, memberName, ownMember } from './attributes.js';
import type { Located, PythonFile } from './file.js';
import type { Meaning } from './meaning.js';
import { topUses, usesOf, type NameUse } from './names.js';
import type { Resolver } from './resolver.js';

/** One way in which a name or an attribute gets its value. */
export type Definition =
  | { readonly kind: 'value'; readonly at: Located }
  /** One of the items of it. */
  | { readonly kind: 'item'; readonly of: Located }
  | {
      readonly kind: 'parameter';
      readonly file: PythonFile;
      readonly owner: PythonFunction;
      readonly index: number;
    }
  | { readonly kind: 'unknown' };

const UNKNOWN: Definition = { kind: 'unknown' };
/** How many files an import is passed on through. */
const MAX_HOPS = 3;

function ofUse(resolver: Resolver, use: NameUse, hops: number): readonly Definition[] {
  if (use.kind === 'parameter') return [use];
  const { file, binding } = use;
  switch (binding.kind) {
    case 'value':
      return [{ kind: 'value', at: { file, node: binding.value } }];
    case 'item':
      return [{ kind: 'item', of: { file, node: binding.iterable } }];
    case 'import': {
      const { source, name } = binding.imported;
      const target = name === undefined ? undefined : resolver.program.fileOf(file, source);
      if (target === undefined || name === undefined || hops === 0) return [UNKNOWN];
      return defined(topUses(resolver.program, target, name), resolver, hops - 1);
    }
    case 'definition':
    case 'other':
      return [UNKNOWN];
  }
}

function defined(
  uses: readonly NameUse[],
  resolver: Resolver,
  hops: number,
): readonly Definition[] {
  const found = uses.flatMap((use) => ofUse(resolver, use, hops));
  return found.length > 0 ? found : [UNKNOWN];
}

/** Placeholders of a value that comes later: `client = None`. */
function isNone({ file, node }: Located): boolean {
  return file.module.textOf(node) === 'None';
}

/** Each class is asked once: it may be made from one that has its own name. */
function ofMember(
  resolver: Resolver,
  object: Meaning,
  { name, asked }: { readonly name: string; readonly asked: Set<PythonNode> },
): readonly Definition[] {
  if (object.kind === 'module') {
    return defined(topUses(resolver.program, object.file, name), resolver, MAX_HOPS);
  }
  if (object.kind !== 'instance' && object.kind !== 'class') return [UNKNOWN];
  if (asked.has(object.node)) return [];
  asked.add(object.node);
  const { values, method } = ownMember(object.file, object.node, name);
  if (method !== undefined) return [UNKNOWN];
  if (values.length > 0) return values.map((at) => ({ kind: 'value', at }));
  const inherited = basesOf(resolver, object, MAX_HOPS).flatMap((base) =>
    base.kind === 'class' ? ofMember(resolver, base, { name, asked }) : [UNKNOWN],
  );
  return inherited.length > 0 ? inherited : [UNKNOWN];
}

/** How a name or an attribute gets its value: one step back, over imports. */
export function definitionsOf(resolver: Resolver, { file, node }: Located): readonly Definition[] {
  if (node.type === 'VariableName') {
    return withoutNone(defined(usesOf(resolver.program, { file, node }), resolver, MAX_HOPS));
  }
  const [object] = node.children;
  const name = node.type === 'MemberExpression' ? memberName(file, node) : '[]';
  if (object === undefined || name === '[]') return [UNKNOWN];
  const meanings = resolver.meaningsOf({ file, node: object });
  const found = meanings.flatMap((meaning) =>
    ofMember(resolver, meaning, { name, asked: new Set() }),
  );
  return found.length > 0 ? withoutNone(found) : [UNKNOWN];
}

function withoutNone(definitions: readonly Definition[]): readonly Definition[] {
  const others = definitions.filter((one) => one.kind !== 'value' || !isNone(one.at));
  return others.length > 0 ? others : definitions;
}

/** An expression without what it stands in: `await (x)` is `x`. */
export function unwrapped(node: PythonNode): PythonNode {
  const [, inner] = node.children;
  const isWrapped = node.type === 'AwaitExpression' || node.type === 'ParenthesizedExpression';
  if (isWrapped && inner) return unwrapped(inner);
  const last = node.children.at(-1);
  return node.type === 'NamedExpression' && last ? unwrapped(last) : node;
}
