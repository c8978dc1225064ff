import type { Node } from '@babel/types';
import type { Place } from '../../findings/finding.js';
import { isCall, memberPath, stringValue, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import {
  pythonArgument,
  pythonCall,
  pythonPath,
  pythonString,
} from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';
import { nodesOf } from '../../syntax/walk.js';

/** A literal that stands in for a secret which a manager does not give. Its text must not be printed. */
export interface ManagerFallback {
  readonly place: Place;
  /** What is called: `getSecret`. */
  readonly call: string;
}

/** What functions are called that ask a manager. Linear: anchored at both ends, one class twice. */
const ASKS =
  /^(?:get|fetch|read|load|access|resolve|retrieve)_?\w{0,40}secret\w{0,40}$|^secret_?(?:value|manager)\w{0,20}$/iu;
/** Names of what is asked for, or of what takes the answer. Linear: alternatives. */
const MISTRAL = /mistral|codestral|voxtral/iu;

function callName(node: Node): string | undefined {
  const call = unwrap(node);
  const name = isCall(call) ? memberPath(call.callee)?.at(-1) : undefined;
  return name !== undefined && ASKS.test(name) ? name : undefined;
}

/** The line of code around a place, which names what is asked for. */
function lineAround(text: string, start: number, end: number): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, next === -1 ? text.length : next);
}

/** `await getSecret('mistral') ?? 'literal'`. */
export function managerFallbacksIn(module: SourceModule): readonly ManagerFallback[] {
  return nodesOf(module.nodes, 'LogicalExpression').flatMap((node): readonly ManagerFallback[] => {
    const { operator, left, right } = node;
    const call = operator === '&&' ? undefined : callName(left);
    const value = stringValue(unwrap(right));
    if (call === undefined || value === undefined || value === '') return [];
    const line = lineAround(module.content.text, node.start ?? 0, node.end ?? 0);
    if (!MISTRAL.test(line)) return [];
    return [{ call, place: { path: module.path, ...module.spanOf(right) } }];
  });
}

function pythonCallName(module: PythonModule, node: PythonNode | undefined): string | undefined {
  const inner = node?.type === 'AwaitExpression' ? node.children.at(-1) : node;
  const call = pythonCall(module, inner);
  const name = call && pythonPath(module, call.callee)?.at(-1);
  return name !== undefined && ASKS.test(name) ? name : undefined;
}

function standIn(
  module: PythonModule,
  node: PythonNode,
): { readonly call: string; readonly value: PythonNode } | undefined {
  const [left, operator, right] = node.children;
  if (node.type === 'BinaryExpression' && operator?.type === 'or' && right !== undefined) {
    const call = pythonCallName(module, left);
    return call === undefined ? undefined : { call, value: right };
  }
  const call = pythonCallName(module, node);
  const parsed = pythonCall(module, node);
  const value = parsed && pythonArgument(parsed, 'default');
  return call === undefined || value === undefined ? undefined : { call, value };
}

/** `get_secret("mistral") or "literal"`, `get_secret("mistral", default="literal")`. */
export function pythonManagerFallbacksIn(module: PythonModule): readonly ManagerFallback[] {
  return module.nodes.flatMap((node): readonly ManagerFallback[] => {
    const found = standIn(module, node);
    const text = pythonString(module, found?.value);
    if (found === undefined || text === undefined || text === '') return [];
    const line = lineAround(module.content.text, node.start, node.end);
    if (!MISTRAL.test(line)) return [];
    return [{ call: found.call, place: { path: module.path, ...module.spanOf(found.value) } }];
  });
}
