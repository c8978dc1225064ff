import {
  pythonArgument,
  pythonCall,
  pythonPath,
  pythonString,
  pythonSubscript,
} from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';

/** A place where Python code reads one environment variable. */
export interface PythonRead {
  readonly name: string;
  readonly node: PythonNode;
  /** What stands in for a missing value: the second argument of `os.getenv`, what follows `or`. */
  readonly fallback: PythonNode | undefined;
  /** It fails where the variable is missing: `os.environ["KEY"]`. */
  readonly isRequired: boolean;
}

const GETTERS = new Set([
  ...['os.getenv', 'getenv', 'os.environ.get', 'environ.get', 'os.environ.pop', 'environ.pop'],
  ...['config', 'env', 'env.str', 'env.get_value', 'decouple.config', 'environ.Env.str'],
]);
const ENVIRONMENTS = new Set(['os.environ', 'environ']);

function ofCall(module: PythonModule, node: PythonNode): PythonRead | undefined {
  const call = pythonCall(module, node);
  if (call === undefined) return undefined;
  const path = pythonPath(module, call.callee)?.join('.') ?? '';
  if (!GETTERS.has(path)) return undefined;
  const name = pythonString(module, call.arguments[0]?.value);
  if (name === undefined) return undefined;
  const fallback = pythonArgument(call, 'default', 1);
  return { name, node, fallback, isRequired: false };
}

function ofSubscript(module: PythonModule, node: PythonNode): PythonRead | undefined {
  const subscript = pythonSubscript(node);
  const path = subscript && pythonPath(module, subscript.object)?.join('.');
  if (subscript === undefined || !ENVIRONMENTS.has(path ?? '')) return undefined;
  const name = pythonString(module, subscript.index);
  const isTarget = module.parentOf(node)?.type === 'AssignStatement';
  if (name === undefined || (isTarget && module.parentOf(node)?.children[0] === node))
    return undefined;
  return { name, node, fallback: undefined, isRequired: true };
}

/** `… or "x"` behind a read. */
function alternative(module: PythonModule, node: PythonNode): PythonNode | undefined {
  const parent = module.parentOf(node);
  if (parent?.type !== 'BinaryExpression') return undefined;
  const [left, operator, right] = parent.children;
  return left === node && operator?.type === 'or' ? right : undefined;
}

/** The reads of one file, in source order. */
export function pythonReads(module: PythonModule): readonly PythonRead[] {
  return module.nodes.flatMap((node) => {
    const read = ofCall(module, node) ?? ofSubscript(module, node);
    if (read === undefined) return [];
    return [{ ...read, fallback: alternative(module, node) ?? read.fallback }];
  });
}
