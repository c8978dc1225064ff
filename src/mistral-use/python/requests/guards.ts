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

function isOwn({ module }: PythonFile, node: PythonNode | undefined, text: string): boolean {
  return node !== undefined && module.textOf(node) === text;
}

/** `isinstance(x, list)`, `len(x) > 10`, `validate(x)`. */
function byCall(located: Located, text: string): RequestCheck {
  const { file, node } = located;
  const call = pythonCall(file.module, node);
  const name = calleeName(located);
  const isGiven = call?.arguments.some(({ value }) => isOwn(file, value, text)) === true;
  if (call === undefined || name === undefined || !isGiven) return NONE;
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
  const parent = file.module.parentOf(node);
  const sign = parent?.children.find(({ type }) => type === 'CompareOp');
  if (parent?.type !== 'BinaryExpression' || sign === undefined) return NONE;
  const [left, , right] = parent.children;
  const text = file.module.textOf(sign);
  const other = left === node ? right : left;
  const isUpper = left === node ? /[<>]/u.test(text) : true;
  const isSmall = other !== undefined && /^[0-9]$/u.test(file.module.textOf(other));
  return isUpper && !isSmall ? { kind: 'bounded' } : { kind: 'shape' };
}

/** `x in ALLOWED`, `x not in ("a", "b")`, `x == "a"`. */
function byComparison({ file, node }: Located, text: string): RequestCheck {
  if (node.type !== 'BinaryExpression' || !isOwn(file, node.children[0], text)) return NONE;
  const signs = node.children.slice(1, -1).map(({ type }) => type);
  return signs.includes('in') ? { kind: 'allow-list' } : NONE;
}

/** What the function around a use checks of an expression, by its text. */
export function checkAround({ file, node }: Located): RequestCheck {
  const { module } = file;
  const around = functionAround(module, node);
  const owner = around && pythonFunction(module, around);
  if (owner?.body === undefined) return NONE;
  const isChecked = owner.decorators.some(({ path }) => CHECKING_DECORATOR.test(path.join('.')));
  if (isChecked) return { kind: 'unknown' };
  const text = module.textOf(node);
  const found = nodesInScope(owner.body).flatMap((one): readonly RequestCheck[] => {
    if (one.type === 'CallExpression') return [byCall({ file, node: one }, text)];
    return one.type === 'BinaryExpression' ? [byComparison({ file, node: one }, text)] : [];
  });
  return strongest(...found);
}
