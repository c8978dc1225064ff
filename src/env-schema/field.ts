import type { Node } from '@babel/types';
import { methodCall, numberValue, unwrap, type Call } from '../syntax/expression.js';
import type { TextCheck } from './schema.js';
import { zodFactory, type ZodFile } from './zod-file.js';

/** What a schema says of one variable. */
export interface Field {
  readonly required: boolean;
  readonly check: TextCheck | undefined;
}

/** A missing or bad value does not fail. */
const OPTIONAL = new Set([
  'optional',
  'nullish',
  'default',
  'prefault',
  'catch',
  'or',
  'exactOptional',
]);
/** They demand nothing more of the text. */
const NEUTRAL = new Set([
  ...['trim', 'describe', 'meta', 'brand', 'readonly', 'max', 'nullable', 'register'],
  ...['toLowerCase', 'toUpperCase', 'normalize', 'overwrite'],
]);

const UNKNOWN: Field = { required: true, check: undefined };

/** How many names are followed from one field: more is a loop or a puzzle. */
const MAX_STEPS = 20;

function minimum(method: string, call: Call): number | undefined {
  if (method === 'nonempty') return 1;
  return method === 'min' || method === 'length' ? numberValue(call.arguments[0]) : undefined;
}

function withMethod(field: Field, method: string, call: Call): Field {
  if (OPTIONAL.has(method)) return { ...field, required: false };
  if (NEUTRAL.has(method)) return field;
  const minLength = minimum(method, call);
  if (minLength === undefined || field.check === undefined) return { ...field, check: undefined };
  return { ...field, check: { minLength: Math.max(field.check.minLength, minLength) } };
}

function fromFactory(factory: string): Field {
  if (factory === 'string' || factory === 'coerce.string') {
    return { required: true, check: { minLength: 0 } };
  }
  return { required: factory !== 'optional' && factory !== 'nullish', check: undefined };
}

/** Reads `z.string().min(20)` and the like, through constants of the same file. */
export function readField(file: ZodFile, node: Node, steps = 0): Field {
  const inner = unwrap(node);
  if (steps > MAX_STEPS) return UNKNOWN;
  if (inner.type === 'Identifier') {
    const value = file.bindings.valueOf(inner.name);
    return value === undefined
      ? { ...UNKNOWN, required: false }
      : readField(file, value, steps + 1);
  }
  const factory = zodFactory(file, inner);
  if (factory !== undefined) return fromFactory(factory);
  const found = methodCall(inner);
  if (found === undefined) return { ...UNKNOWN, required: false };
  return withMethod(readField(file, found.object, steps + 1), found.method, found.call);
}
