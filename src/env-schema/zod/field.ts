import type { Node } from '@babel/types';
import {
  isCall,
  methodCall,
  numberValue,
  stringValue,
  unwrap,
  type Call,
} from '../../syntax/expression.js';
import type { Fallback, Field } from '../schema.js';
import { optionFallback } from '../source/fallback-of.js';
import { callFallback, functionFallback, literalText } from '../source/literal-fallback.js';
import { valueNamed, type SourceFile } from '../source/source-file.js';
import { zodFactory, zodMajor } from './zod-file.js';

/** A missing value does not fail. */
const OPTIONAL = new Set(['optional', 'nullish', 'or', 'exactOptional']);
const DEFAULTS = new Set(['default', 'prefault', 'catch']);
/** They demand nothing more of the text. */
const NEUTRAL = new Set([
  ...['trim', 'describe', 'meta', 'brand', 'readonly', 'max', 'nullable', 'register'],
  ...['toLowerCase', 'toUpperCase', 'normalize', 'overwrite'],
]);
/** Errors of zod 3 print what was given to them. */
const CHOICES = new Set(['enum', 'literal', 'nativeEnum']);

/** Nothing is known: it may be required and may be checked. */
const UNKNOWN: Field = { required: false, check: undefined };

/** How many names are followed from one field: more is a loop or a puzzle. */
const MAX_STEPS = 20;

/** Checks of zod 4 that demand nothing more of the text: `z.string().check(z.trim())`. */
const NEUTRAL_CHECKS = new Set([...NEUTRAL, 'maxLength', 'property']);

/** `.check(z.minLength(20), z.regex(…))`, as zod 4 and its small edition write it. */
function withChecks(file: SourceFile, field: Field, checks: Call['arguments']): Field {
  return checks.reduce<Field>((before, node) => {
    const check = zodFactory(file, node);
    if (check !== undefined && NEUTRAL_CHECKS.has(check)) return before;
    if (check === 'regex' || check === 'startsWith')
      return { ...before, check: undefined, pattern: 'pattern' };
    const isLength = check === 'minLength' || check === 'length';
    const least = isLength && isCall(node) ? numberValue(node.arguments[0]) : undefined;
    return atLeast(before, least);
  }, field);
}

function atLeast(field: Field, minLength: number | undefined): Field {
  if (minLength === undefined || field.check === undefined) return { ...field, check: undefined };
  return { ...field, check: { minLength: Math.max(field.check.minLength, minLength) } };
}

function minimum(method: string, call: Call): number | undefined {
  if (method === 'nonempty') return 1;
  return method === 'min' || method === 'length' ? numberValue(call.arguments[0]) : undefined;
}

interface Step {
  readonly file: SourceFile;
  readonly node: Node;
  readonly object: Node;
  readonly method: string;
  readonly call: Call;
}

interface Defaulted {
  readonly method: string;
  readonly fallback: Fallback;
}

/** In zod 4 a default is used as it is; in zod 3, and as a `prefault`, it has to pass the checks before it. */
function defaulted(file: SourceFile, field: Field, { method, fallback }: Defaulted): Field {
  const text = fallback.value;
  const isRefused =
    text !== undefined && field.check !== undefined && text.length < field.check.minLength;
  const isChecked = method === 'prefault' || (method === 'default' && zodMajor(file) === 3);
  // What the check refuses stops the program like a missing value does.
  if (isRefused && isChecked) return { ...field, required: true };
  const skipsCheck = isRefused && method === 'default';
  return { ...field, required: false, fallback: { ...fallback, skipsCheck } };
}

function withDefault(field: Field, { file, node, object, method, call }: Step): Field {
  const value = call.arguments[0];
  const fallback = callFallback(file, { call: node, object, value, label: `\`.${method}(…)\`` });
  return defaulted(file, field, { method, fallback });
}

function withMethod(field: Field, step: Step): Field {
  const { file, method, call } = step;
  if (DEFAULTS.has(method)) return withDefault(field, step);
  if (OPTIONAL.has(method)) return { ...field, required: false };
  if (NEUTRAL.has(method)) return field;
  if (method === 'transform' || method === 'pipe') {
    const fallback = functionFallback(file, call.arguments[0]);
    return fallback === undefined ? { ...field, check: undefined } : { ...field, fallback };
  }
  if (method === 'regex' || method === 'startsWith')
    return { ...field, check: undefined, pattern: 'pattern' };
  if (method === 'check') return withChecks(file, field, call.arguments);
  return atLeast(field, minimum(method, call));
}

function choices(call: Call): readonly string[] {
  const [given] = call.arguments;
  if (given?.type !== 'ArrayExpression')
    return literalText(given) === undefined ? [] : [literalText(given) ?? ''];
  return given.elements.flatMap((element) => stringValue(element) ?? []);
}

function fromFactory(file: SourceFile, factory: string, call: Call): Field {
  if (factory === 'string' || factory === 'coerce.string') {
    return { required: true, check: { minLength: 0 } };
  }
  if (factory === 'preprocess') {
    const inner = call.arguments[1];
    const fallback = functionFallback(file, call.arguments[0]);
    const field = inner === undefined ? UNKNOWN : readField(file, inner);
    // What is done before the check may refuse, or mend, what the check alone would let pass.
    if (fallback === undefined) return { ...field, check: undefined };
    return { ...field, required: false, fallback };
  }
  if (CHOICES.has(factory)) {
    return { required: true, check: undefined, pattern: 'choices', values: choices(call) };
  }
  return wrapped(file, factory, call) ?? { required: true, check: undefined };
}

/** Functions of zod around a field, as its small edition has them instead of methods. */
const WRAPPERS = new Map([
  ['_default', 'default'],
  ['prefault', 'prefault'],
  ['catch', 'catch'],
]);

/** `z.optional(field)`, `z._default(field, 'x')`; undefined for other functions. */
function wrapped(file: SourceFile, factory: string, call: Call): Field | undefined {
  const [first, value] = call.arguments;
  const method = WRAPPERS.get(factory);
  const isOptional = OPTIONAL.has(factory);
  if (first === undefined || (!isOptional && method === undefined)) return undefined;
  const field = readField(file, first);
  if (method === undefined || value === undefined) return { ...field, required: false };
  return defaulted(file, field, {
    method,
    fallback: optionFallback(file, value, `\`${factory}(…)\``),
  });
}

/** Reads `z.string().min(20)` and the like, through constants and imports. */
export function readField(file: SourceFile, node: Node, steps = 0): Field {
  const inner = unwrap(node);
  if (steps > MAX_STEPS) return UNKNOWN;
  if (inner.type === 'Identifier') {
    const named = valueNamed(file, inner.name);
    return named === undefined ? UNKNOWN : readField(named.file, named.node, steps + 1);
  }
  const factory = zodFactory(file, inner);
  if (factory !== undefined && isCall(inner)) return fromFactory(file, factory, inner);
  const found = methodCall(inner);
  if (found === undefined) return UNKNOWN;
  const { object, method, call } = found;
  return withMethod(readField(file, object, steps + 1), {
    file,
    node: inner,
    object,
    method,
    call,
  });
}
