import { pythonCall, pythonPath } from '../../../syntax/python/expression.js';
import type { Located } from '../program/file.js';

/** Functions and methods that give the same list back. */
const SAME_LIST = new Set(['list', 'tuple', 'copy.copy', 'copy.deepcopy', 'deepcopy']);

/** The list that `list(messages)`, `messages.copy()` and `messages[-10:]` are made of. */
export function sameList({ file, node }: Located): Located | undefined {
  const { module } = file;
  const [object, bracket, ...inside] = node.children;
  const isSlice = bracket?.type === '[' && inside.some(({ type }) => type === ':');
  if (node.type === 'MemberExpression')
    return isSlice && object ? { file, node: object } : undefined;
  const call = pythonCall(module, node);
  const name = pythonPath(module, call?.callee)?.join('.') ?? '';
  const given = call?.arguments[0]?.value;
  if (SAME_LIST.has(name) && given !== undefined) return { file, node: given };
  const receiver = name.endsWith('.copy') ? call?.callee.children[0] : undefined;
  return receiver && { file, node: receiver };
}
