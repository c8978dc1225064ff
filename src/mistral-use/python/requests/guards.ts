import { pythonCall } from '../../../syntax/python/expression.js';
import { functionAround, nodesInScope, pythonFunction } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { RequestCheck } from '../../model.js';
import type { Located, PythonFile } from '../program/file.js';
import { placeOfNode } from '../values/places.js';
import { calleeName } from './handlers.js';

const NONE: RequestCheck = { kind: 'none' };

/** Functions that may check or clean what they are given. Linear: alternatives of words. */
const CHECKING =
  /valid|check|verif|sanit|clean|moderat|guard|ensure|filter|screen|scrub|redact|anonymi|escape|normali|truncat|limit/iu;
/** Decorators that check a request before the function sees it. */
const CHECKING_DECORATOR = /valid|schema|expect|use_args|use_kwargs|parse_with|marshal|serializ/iu;

/** How much is known of a value after a check; the strongest of several counts. */
const ORDER: readonly RequestCheck['kind'][] = [
  'none',
  'shape',
  'bounded',
  'unknown',
  'schema',
  'allow-list',
];

/** Where a check stands among the others: 0 is none. */
export function rankOf({ kind }: RequestCheck): number {
  return ORDER.indexOf(kind);
}

/** The strongest of some checks on the same way. */
export function strongest(...checks: readonly RequestCheck[]): RequestCheck {
  return checks.reduce((best, one) => (rankOf(one) > rankOf(best) ? one : best), NONE);
}

/** `isinstance(x, list)`, `len(x) > 10`, `validate(x)`: what a call says of its arguments. */
function byCall(located: Located): RequestCheck {
  const { file, node } = located;
  const call = pythonCall(file.module, node);
  const name = calleeName(located);
  if (call === undefined || name === undefined) return NONE;
  const callee = file.module.textOf(call.callee);
  if (name === 'isinstance') return { kind: 'shape' };
  if (name === 'len') return byLength(located);
  if (/^(?:jsonschema|fastjsonschema)\.validate$/u.test(callee)) {
    return { kind: 'schema', place: placeOfNode(located), unbounded: [] };
  }
  return CHECKING.test(name) ? { kind: 'unknown' } : NONE;
}

/** `len(x) > 4000` bounds a text, `len(x) == 0` looks at its shape; a length that is only shown is no check. */
function byLength({ file, node }: Located): RequestCheck {
  const around = comparisonAround(file, node);
  if (around === undefined) return NONE;
  const outer = comparisonAround(file, around);
  const own = byComparison(file, around, node);
  // `0 < len(x) <= 4000` is a comparison within another.
  return outer ? strongest(own, byComparison(file, outer, around)) : own;
}

function comparisonAround({ module }: PythonFile, node: PythonNode): PythonNode | undefined {
  const parent = module.parentOf(node);
  const isComparison =
    parent?.type === 'BinaryExpression' && parent.children.some(({ type }) => type === 'CompareOp');
  return isComparison ? parent : undefined;
}

function byComparison(
  { module }: PythonFile,
  { children }: PythonNode,
  node: PythonNode,
): RequestCheck {
  const [left, sign, right] = children;
  const other = left === node ? right : left;
  const isUpper = left !== node || (sign !== undefined && /[<>]/u.test(module.textOf(sign)));
  const isSmall = other !== undefined && /^[0-9]$/u.test(module.textOf(other));
  return isUpper && !isSmall ? { kind: 'bounded' } : { kind: 'shape' };
}

/** `x in ALLOWED`, `x not in ("a", "b")`. */
function isListed({ type, children }: PythonNode): boolean {
  const signs = children.slice(1, -1);
  return type === 'BinaryExpression' && signs.some((sign) => sign.type === 'in');
}

/** What a function checks, by the text of what is checked. */
type Checks = ReadonlyMap<string, RequestCheck>;

function checksIn(file: PythonFile, body: PythonNode): Checks {
  const checks = new Map<string, RequestCheck>();
  const add = (node: PythonNode | undefined, check: RequestCheck): void => {
    const text = node === undefined || check.kind === 'none' ? '' : file.module.textOf(node);
    if (text !== '') checks.set(text, strongest(checks.get(text) ?? NONE, check));
  };
  for (const node of nodesInScope(body)) {
    if (isListed(node)) add(node.children[0], { kind: 'allow-list' });
    const check = node.type === 'CallExpression' ? byCall({ file, node }) : NONE;
    if (check.kind === 'none') continue;
    for (const { value } of pythonCall(file.module, node)?.arguments ?? []) add(value, check);
  }
  return checks;
}

const remembered = new WeakMap<PythonNode, Checks>();

/** What the function around a use checks of an expression, by its text. */
export function checkAround({ file, node }: Located): RequestCheck {
  const { module } = file;
  const around = functionAround(module, node);
  const owner = around && pythonFunction(module, around);
  if (owner?.body === undefined) return NONE;
  const isChecked = owner.decorators.some(({ path }) => CHECKING_DECORATOR.test(path.join('.')));
  if (isChecked) return { kind: 'unknown' };
  const checks = remembered.get(owner.body) ?? checksIn(file, owner.body);
  remembered.set(owner.body, checks);
  return checks.get(module.textOf(node)) ?? NONE;
}
