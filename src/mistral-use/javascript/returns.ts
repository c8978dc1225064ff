import type { Node } from '@babel/types';
import type { Located } from '../../env-schema/source/source-file.js';
import { functionAround, isFunction } from '../../syntax/functions.js';
import type { SourceModule } from '../../syntax/module.js';
import { nodesOf } from '../../syntax/walk.js';

function returnedIn(module: SourceModule): ReadonlyMap<Node, readonly Node[]> {
  const byFunction = new Map<Node, Node[]>();
  for (const statement of nodesOf(module.nodes, 'ReturnStatement')) {
    const around = functionAround(module, statement);
    if (around === undefined || !statement.argument) continue;
    const known = byFunction.get(around) ?? [];
    byFunction.set(around, known);
    known.push(statement.argument);
  }
  return byFunction;
}

const remembered = new WeakMap<SourceModule, ReadonlyMap<Node, readonly Node[]>>();

/** What a function may return; empty for what is no function or returns nothing. */
export function returnsOf({ file, node }: Located): readonly Located[] {
  if (!isFunction(node)) return [];
  if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') {
    return [{ file, node: node.body }];
  }
  const known = remembered.get(file.module) ?? returnedIn(file.module);
  remembered.set(file.module, known);
  return (known.get(node) ?? []).map((value) => ({ file, node: value }));
}
