import { pythonCall, type PythonCall } from './expression.js';
import type { PythonModule, PythonNode } from './module.js';

/** Functions that call another one later or elsewhere, by the position of that one among their arguments. */
const DEFERRING: ReadonlyMap<string, number> = new Map([
  ['to_thread', 0],
  ['run_in_threadpool', 0],
  ['run_in_executor', 1],
  ['submit', 0],
  ['add_task', 0],
  ['partial', 0],
]);

function lastName(module: PythonModule, callee: PythonNode): string {
  const last = callee.type === 'MemberExpression' ? callee.children.at(-1) : callee;
  return last === undefined ? '' : module.textOf(last);
}

/**
 * The call that `asyncio.to_thread(client.chat.complete, model="m")` makes, and its like: threads, executors,
 * background tasks, `functools.partial`, Celery's `task.delay(…)`. Undefined where no function is handed over.
 */
export function pythonDeferredCall(
  module: PythonModule,
  node: PythonNode | undefined,
): PythonCall | undefined {
  const call = pythonCall(module, node);
  if (call === undefined) return undefined;
  const name = lastName(module, call.callee);
  const [object] = call.callee.children;
  const isTask = name === 'delay' && call.callee.type === 'MemberExpression';
  if (isTask && object !== undefined) return { ...call, callee: object };
  const position = DEFERRING.get(name);
  const handed = position === undefined ? undefined : call.arguments[position];
  const isFunction =
    handed?.value.type === 'VariableName' || handed?.value.type === 'MemberExpression';
  if (position === undefined || handed === undefined || handed.name !== undefined || !isFunction) {
    return undefined;
  }
  return {
    ...call,
    callee: handed.value,
    arguments: call.arguments.slice(position + 1),
    // What is left out of a partial application is given later.
    isOpen: call.isOpen || name === 'partial',
  };
}
