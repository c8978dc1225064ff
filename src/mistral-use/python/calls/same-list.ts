import { pythonCall, pythonPath } from '../../../syntax/python/expression.js';
import type { Located } from '../program/file.js';

/** Functions that give the same list back; `cast` takes it after its type. */
const SAME_LIST = new Set([
  'list',
  'tuple',
  'cast',
  'typing.cast',
  'copy.copy',
  'copy.deepcopy',
  'deepcopy',
]);

/** The list that `list(messages)`, `messages.copy()` and `messages[-10:]` are made of. */
export function sameList({ file, node }: Located): Located | undefined {
  const { module } = file;
  const [object, bracket, ...inside] = node.children;
  const isSlice = bracket?.type === '[' && inside.some(({ type }) => type === ':');
  if (node.type === 'MemberExpression')
    return isSlice && object ? { file, node: object } : undefined;
  const call = pythonCall(module, node);
  const name = pythonPath(module, call?.callee)?.join('.') ?? '';
  const given = call?.arguments.at(name.endsWith('cast') ? 1 : 0)?.value;
  if (SAME_LIST.has(name) && given !== undefined) return { file, node: given };
  const receiver = name.endsWith('.copy') ? call?.callee.children[0] : undefined;
  return receiver && { file, node: receiver };
}
