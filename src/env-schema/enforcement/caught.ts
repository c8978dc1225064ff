import type { Node, Statement, TryStatement } from '@babel/types';
import { unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { isEnvironment } from '../environment.js';
import { isConsoleCall, LOGGED, RAW, type Outcome } from './outcome.js';

/** Where what is thrown goes to: the `try` around a node, as far as its own function reaches. */
function tryAround(module: SourceModule, start: Node): TryStatement | undefined {
  let node = start;
  for (let parent = module.parentOf(node); parent; parent = module.parentOf(node)) {
    if (parent.type === 'TryStatement' && parent.block === node) return parent;
    if (parent.type.includes('Function') || parent.type === 'ObjectMethod') return undefined;
    node = parent;
  }
  return undefined;
}

/** `env = process.env`, `return process.env`. */
function takesRaw(statement: Statement): boolean {
  if (statement.type === 'ReturnStatement')
    return statement.argument ? isEnvironment(statement.argument) : false;
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  return expression.type === 'AssignmentExpression' && isEnvironment(expression.right);
}

/**
 * What becomes of an error that a parse throws: undefined where it stops the program, as far as can be seen. One
 * that is only logged counts where nobody needs the result, which would be missing.
 */
export function caught(module: SourceModule, call: Node): Outcome | undefined {
  const handler = tryAround(module, call)?.handler;
  if (!handler) return undefined;
  const statements = handler.body.body;
  if (!statements.every((one) => isConsoleCall(one) || takesRaw(one))) return undefined;
  if (statements.some(takesRaw)) return RAW;
  return isForgotten(module, call) ? LOGGED : undefined;
}

/** Whether nothing is done with the result. */
function isForgotten(module: SourceModule, call: Node): boolean {
  let parent = module.parentOf(call);
  while (parent !== undefined && unwrap(parent) === call) parent = module.parentOf(parent);
  return parent?.type === 'ExpressionStatement';
}
