import { pythonComprehension } from '../../../syntax/python/collections.js';
import type { RequestCheck } from '../../model.js';
import type { Located } from '../program/file.js';
import { strongest } from './guards.js';

/** One way from a request to an expression. */
export interface Trace {
  readonly source: string;
  /** It is all that the client sent, and not a field of it. */
  readonly isWhole: boolean;
  readonly check: RequestCheck;
  /** Where the request is read. */
  readonly at: Located;
}

/** How far a value is followed, and into which calls. */
export interface Way {
  readonly steps: number;
  /** Functions and imports that may still be entered. */
  readonly hops: number;
  /** The call through which the function at hand was entered from its result. */
  readonly entered: Located | undefined;
  /** Expressions that may still be looked at on all ways together: hostile code branches at every step. */
  readonly budget: { left: number };
}

/** The beginning of a way: one function or import may be entered. */
export function startOfWay(): Way {
  return { steps: 12, hops: 1, entered: undefined, budget: { left: 1000 } };
}

/** Methods whose result is a part of their object, or it in another form. */
export const PARTS = new Set([
  ...['get', 'getlist', 'pop', 'strip', 'lstrip', 'rstrip', 'lower', 'upper', 'replace', 'decode'],
  ...['encode', 'copy', 'items', 'values', 'title', 'casefold', 'split', 'splitlines', 'to_dict'],
  ...['dict', 'model_dump', 'json', 'format', 'join'],
]);
/** Functions that hand on what they are given. */
export const PASSING = new Set([
  ...['str', 'list', 'dict', 'tuple', 'reversed', 'sorted', 'cast', 'json.loads', 'json.dumps'],
  ...['loads', 'dumps', 'enumerate', 'deepcopy', 'copy.deepcopy', 'unquote'],
]);
/** Methods that make a checked object of what they are given. */
export const PARSING = new Set([
  'model_validate',
  'parse_obj',
  'model_validate_json',
  'parse_raw',
  'from_dict',
]);
/** The same of other validators: `TypeAdapter(…).validate_python(x)`, `schema.load(x)`. */
export const VALIDATING = new Set([
  'validate_python',
  'validate_json',
  'load',
  'loads',
  'validate',
  'convert',
]);

/** What is a part of something is not the whole of it, and passes its own checks as well. */
export function parts(
  traces: readonly Trace[],
  check: RequestCheck = { kind: 'none' },
): readonly Trace[] {
  return traces.map((one) => ({ ...one, isWhole: false, check: strongest(one.check, check) }));
}

/** The iterable of a comprehension that binds a name. */
export function comprehendedBy({ file, node }: Located): Located | undefined {
  const { module } = file;
  const name = module.textOf(node);
  for (let around = module.parentOf(node); around; around = module.parentOf(around)) {
    const comprehension = pythonComprehension(around);
    const binds = comprehension?.targets.some((target) => module.textOf(target) === name) === true;
    if (comprehension && binds) return { file, node: comprehension.iterable };
    if (around.type === 'Body') return undefined;
  }
  return undefined;
}
