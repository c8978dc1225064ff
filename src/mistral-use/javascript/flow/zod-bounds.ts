import type { Node } from '@babel/types';
import type { Located } from '../../../env-schema/source/source-file.js';
import { entriesOf } from '../../../syntax/entries.js';
import {
  isMember,
  methodCall,
  propertyName,
  stringValue,
  unwrap,
  type Call,
} from '../../../syntax/expression.js';
import { zodFactory } from '../../../env-schema/zod/zod-file.js';
import type { Program } from '../program/program.js';
import type { SchemaBounds } from './schema-bounds.js';

/** A schema of zod: what makes it, and the methods called on that. */
interface ZodField extends Located {
  readonly factory: string;
  readonly call: Call;
  readonly methods: ReadonlyMap<string, Call>;
}

const MAX_STEPS = 12;
/** They hand their inside on. */
const WRAPPERS = new Set(['optional', 'nullable', 'nullish', 'readonly']);
/** What ends a text, or may do so out of sight. */
const ENDS_TEXT = new Set([
  ...[
    'max',
    'length',
    'uuid',
    'email',
    'url',
    'regex',
    'datetime',
    'date',
    'cuid',
    'cuid2',
    'ulid',
  ],
  ...['refine', 'superRefine', 'transform', 'pipe', 'check', 'ip', 'time', 'nanoid', 'brand'],
]);
const ENDS_LIST = new Set(['max', 'length', 'refine', 'superRefine', 'transform', 'pipe', 'check']);
const ENDS_NUMBER = new Set(['max', 'lt', 'lte', 'refine', 'superRefine', 'transform', 'pipe']);

/** Looks into schemas of zod. */
export class ZodBounds implements SchemaBounds {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  #at(schema: Located, path: readonly string[]): ZodField | undefined {
    const field = this.#field(schema, MAX_STEPS);
    const [name, ...rest] = path;
    if (field === undefined || name === undefined) return field;
    const inner = name === '*' || isNumeric(name) ? elementOf(field) : this.#entry(field, name);
    return inner && this.#at(inner, rest);
  }

  #field({ file, node }: Located, steps: number): ZodField | undefined {
    const inner = unwrap(node);
    if (steps === 0) return undefined;
    if (inner.type === 'Identifier') {
      const value = this.#program.valueAt(file, inner);
      return value && this.#field(value, steps - 1);
    }
    if (isMember(inner) && propertyName(inner) === 'element') {
      const list = this.#field({ file, node: inner.object }, steps - 1);
      const element = list && elementOf(list);
      return element && this.#field(element, steps - 1);
    }
    const found = methodCall(inner);
    if (found === undefined) return undefined;
    const factory = zodFactory({ ...file }, inner);
    if (factory !== undefined) {
      const [first] = found.call.arguments;
      if (WRAPPERS.has(factory) && first) return this.#field({ file, node: first }, steps - 1);
      return { file, node: inner, factory, call: found.call, methods: new Map() };
    }
    const base = this.#field({ file, node: found.object }, steps - 1);
    if (base === undefined) return undefined;
    if (found.method === 'array') {
      return {
        file,
        node: inner,
        factory: 'array',
        call: found.call,
        methods: new Map([['of', found.call]]),
      };
    }
    return {
      ...base,
      node: inner,
      methods: new Map([...base.methods, [found.method, found.call]]),
    };
  }

  #entry(field: ZodField, name: string): Located | undefined {
    if (!['object', 'strictObject', 'looseObject'].includes(field.factory)) return undefined;
    const more = field.methods.get('extend')?.arguments[0];
    const [fields] = field.call.arguments;
    const node = entriesOf(more).get(name) ?? entriesOf(fields).get(name);
    return node && { file: field.file, node };
  }

  readonly isEndlessText = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    if (field === undefined) return false;
    if (field.factory === 'any' || field.factory === 'unknown') return true;
    const isText = field.factory === 'string' || field.factory === 'coerce.string';
    return isText && ![...field.methods.keys()].some((name) => ENDS_TEXT.has(name));
  };

  readonly isEndlessList = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    return (
      field?.factory === 'array' && ![...field.methods.keys()].some((name) => ENDS_LIST.has(name))
    );
  };

  readonly isEndlessNumber = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    const isNumber = field?.factory === 'number' || field?.factory === 'coerce.number';
    return isNumber && ![...field.methods.keys()].some((name) => ENDS_NUMBER.has(name));
  };

  readonly isFreeText = (schema: Located, path: readonly string[]): boolean =>
    isFreeText(this.#at(schema, path));

  readonly allowsSystem = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    if (isFreeText(field)) return true;
    const [choices] = field?.call.arguments ?? [];
    if (field?.factory !== 'enum' || !choices) return false;
    const list: Node = unwrap(choices);
    return (
      list.type === 'ArrayExpression' && list.elements.some((one) => stringValue(one) === 'system')
    );
  };
}

function isFreeText(field: ZodField | undefined): boolean {
  if (field?.factory !== 'string') return false;
  const checks = ['refine', 'superRefine', 'regex', 'transform', 'pipe', 'check', 'startsWith'];
  return !checks.some((name) => field.methods.has(name));
}

function isNumeric(name: string): boolean {
  return /^\d{1,3}$/u.test(name);
}

function elementOf(field: ZodField): Located | undefined {
  if (field.factory !== 'array') return undefined;
  // `z.object({ … }).array()` has it before the method, `z.array(…)` inside.
  const made = methodCall(field.methods.get('of') ?? field.call);
  const [inside] = field.call.arguments;
  const node = field.methods.has('of') ? made?.object : inside;
  return node && { file: field.file, node };
}
