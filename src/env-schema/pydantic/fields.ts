import {
  pythonArgument,
  pythonCall,
  pythonString,
  type PythonAssignment,
  type PythonCall,
} from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';
import type { Fallback, Field } from '../schema.js';
import { aliasTexts, fieldCall, type Settings } from './settings-classes.js';

const NAMES = ['validation_alias', 'alias', 'env'];
const PATTERNS = ['pattern', 'regex'];
/** `SecretStr("x")` and `"x"`. */
function literal(module: PythonModule, node: PythonNode | undefined): string | undefined {
  const call = pythonCall(module, node);
  return pythonString(module, call === undefined ? node : call.arguments[0]?.value);
}

/** What stands in for a missing value: undefined where there is none, `None` included as a node. */
function defaultOf(
  module: PythonModule,
  { value }: PythonAssignment,
  field: PythonCall | undefined,
): PythonNode | undefined {
  const given =
    field === undefined
      ? value
      : (pythonArgument(field, 'default', 0) ?? pythonArgument(field, 'default_factory'));
  const isField =
    field !== undefined &&
    value !== undefined &&
    pythonCall(module, value)?.callee === field.callee;
  const node = field !== undefined && !isField ? (value ?? given) : given;
  return node === undefined || module.textOf(node) === '...' ? undefined : node;
}

function fallbackOf(module: PythonModule, node: PythonNode): Fallback | undefined {
  const value = literal(module, node);
  if (value === undefined) return undefined;
  const place = { path: module.path, ...module.spanOf(node) };
  return { value, place, label: '`=`', skipsCheck: false };
}

function checkOf(
  module: PythonModule,
  assignment: PythonAssignment,
  settings: Settings,
): Pick<Field, 'check' | 'pattern'> {
  const field = fieldCall(module, assignment);
  const constr = [
    ...(assignment.annotation?.children ?? []),
    ...(assignment.annotation ? [assignment.annotation] : []),
  ]
    .map((node) => pythonCall(module, node))
    .find((call) => call !== undefined);
  const calls = [field, constr].filter((call) => call !== undefined);
  const has = (names: readonly string[]): PythonNode | undefined =>
    calls.flatMap((call) => names.flatMap((name) => pythonArgument(call, name) ?? []))[0];
  if (has(PATTERNS) !== undefined) return { check: undefined, pattern: 'pattern' };
  const least = has(['min_length']);
  const minLength =
    least === undefined ? (settings.ignoresEmpty ? 1 : 0) : Number(module.textOf(least));
  const type = assignment.annotation ? module.textOf(assignment.annotation) : '';
  const isText = /\b(?:str|SecretStr|constr)\b/u.test(type) && Number.isInteger(minLength);
  return { check: isText ? { minLength } : undefined };
}

/** `Optional[…]` without a default is required by pydantic 2, and by the words of who wrote it is not. */
function isOptional(module: PythonModule, { annotation }: PythonAssignment): boolean {
  return annotation !== undefined && /\bOptional\[|\bNone\b/u.test(module.textOf(annotation));
}

/** What a settings class says of one field. */
export function fieldOf(
  module: PythonModule,
  assignment: PythonAssignment,
  settings: Settings,
): Field {
  const value = defaultOf(module, assignment, fieldCall(module, assignment));
  const fallback = value && fallbackOf(module, value);
  return {
    required: value === undefined && !isOptional(module, assignment),
    ...checkOf(module, assignment, settings),
    ...(fallback === undefined ? {} : { fallback }),
  };
}

/** The variables that a field is read from. */
export function namesOf(
  module: PythonModule,
  assignment: PythonAssignment,
  prefix: string,
): readonly string[] {
  const call = fieldCall(module, assignment);
  const aliases =
    call === undefined
      ? []
      : NAMES.flatMap((name) => aliasTexts(module, pythonArgument(call, name)));
  return aliases.length > 0 ? aliases : [`${prefix}${assignment.name}`.toUpperCase()];
}
