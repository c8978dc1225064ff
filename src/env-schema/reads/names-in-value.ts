import type { Node } from '@babel/types';
import { bindingsOf } from '../../syntax/bindings.js';
import { isMember, propertyName, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { environmentReads, type EnvironmentRead } from './environment-reads.js';

/** What constants of an environment are called. Linear: one class, one repetition. */
const CONSTANT = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/u;

/** `env.KEY` of a validated environment, whatever that is called: its name is the variable's. */
function validated(node: Node): EnvironmentRead | undefined {
  const name = isMember(node) ? propertyName(node) : undefined;
  return name !== undefined && CONSTANT.test(name)
    ? { name, node, channel: 'validated' }
    : undefined;
}

/** The variables that a value may come from: itself, either side of `??` and `||`, a constant. */
export function readsBehind(module: SourceModule, value: Node): readonly EnvironmentRead[] {
  const reads = new Map(environmentReads(module).map((read) => [read.node, read]));
  const bindings = bindingsOf(module);
  const found: EnvironmentRead[] = [];
  const visit = (node: Node, steps: number): void => {
    const inner = unwrap(node);
    const read = reads.get(inner) ?? validated(inner);
    if (read !== undefined) found.push(read);
    if (inner.type === 'LogicalExpression') {
      visit(inner.left, steps);
      visit(inner.right, steps);
    }
    const bound =
      inner.type === 'Identifier' && steps > 0 ? bindings.valueOf(inner.name) : undefined;
    if (bound !== undefined) visit(bound, steps - 1);
  };
  visit(value, 2);
  return found;
}
