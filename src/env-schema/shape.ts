import type { Node, ObjectExpression, ObjectProperty } from '@babel/types';
import { isMember, methodCall, propertyName, unwrap, type Call } from '../syntax/expression.js';
import { readField } from './field.js';
import type { EnvKey } from './schema.js';
import { zodFactory, type ZodFile } from './zod-file.js';

/** What an object schema holds. */
export interface Shape {
  readonly keys: ReadonlyMap<string, EnvKey>;
  readonly open: boolean;
}

const OBJECT_FACTORIES = new Set(['object', 'strictObject', 'looseObject']);
/** They leave the keys as they are. */
const SAME_KEYS = new Set([
  ...['strict', 'strip', 'passthrough', 'loose', 'catchall', 'describe', 'meta', 'brand'],
  ...['readonly', 'refine', 'superRefine', 'check', 'transform', 'pipe', 'required', 'register'],
]);

const EMPTY: Shape = { keys: new Map(), open: false };
const OPEN: Shape = { keys: new Map(), open: true };

/** How deep names and nesting are followed. */
const MAX_DEPTH = 20;

function joined(one: Shape, other: Shape): Shape {
  return { keys: new Map([...one.keys, ...other.keys]), open: one.open || other.open };
}

/** The names of `{ A: true, B: true }`; undefined for anything else. */
function mask(call: Call): ReadonlySet<string> | undefined {
  const argument = call.arguments[0];
  if (argument?.type !== 'ObjectExpression') return undefined;
  const names = argument.properties.map((property) => propertyName(property));
  return names.some((name) => name === undefined)
    ? undefined
    : new Set(names.filter((name) => name !== undefined));
}

function filtered(shape: Shape, keeps: (name: string) => boolean): Shape {
  return { ...shape, keys: new Map([...shape.keys].filter(([name]) => keeps(name))) };
}

function partial(shape: Shape, names: ReadonlySet<string> | undefined): Shape {
  const keys = [...shape.keys].map(([name, key]): [string, EnvKey] => {
    const isPartial = names === undefined || names.has(name);
    return [name, isPartial ? { ...key, required: false } : key];
  });
  return { ...shape, keys: new Map(keys) };
}

/** Resolves object schemas of one file. Methods give undefined for what is no object schema. */
export class ShapeReader {
  readonly #file: ZodFile;
  #depth = 0;

  constructor(file: ZodFile) {
    this.#file = file;
  }

  schema(node: Node): Shape | undefined {
    if (this.#depth >= MAX_DEPTH) return undefined;
    this.#depth += 1;
    try {
      return this.#resolve(unwrap(node));
    } finally {
      this.#depth -= 1;
    }
  }

  #resolve(node: Node): Shape | undefined {
    if (node.type === 'Identifier') {
      const value = this.#file.bindings.valueOf(node.name);
      return value === undefined ? undefined : this.schema(value);
    }
    const found = methodCall(node);
    if (found === undefined) return undefined;
    const factory = zodFactory(this.#file, node);
    if (factory !== undefined) {
      return OBJECT_FACTORIES.has(factory) ? this.#fields(found.call.arguments[0]) : undefined;
    }
    const base = this.schema(found.object);
    return base === undefined ? undefined : this.#derived(base, found.method, found.call);
  }

  #derived(base: Shape, method: string, call: Call): Shape | undefined {
    if (SAME_KEYS.has(method)) return base;
    const argument = call.arguments[0];
    if (method === 'extend' || method === 'safeExtend') return joined(base, this.#fields(argument));
    if (method === 'merge') {
      return joined(base, (argument ? this.schema(argument) : undefined) ?? OPEN);
    }
    const names = mask(call);
    if (method === 'partial') return partial(base, names);
    if (method !== 'pick' && method !== 'omit') return undefined;
    if (names === undefined) return OPEN;
    return filtered(base, (name) => names.has(name) === (method === 'pick'));
  }

  /** The fields of an object literal, a constant that holds one, or `schema.shape`. */
  #fields(node: Node | undefined): Shape {
    const inner = node === undefined ? undefined : unwrap(node);
    if (inner?.type === 'ObjectExpression') return this.#literal(inner);
    if (inner?.type === 'Identifier' && this.#depth < MAX_DEPTH) {
      this.#depth += 1;
      const fields = this.#fields(this.#file.bindings.valueOf(inner.name));
      this.#depth -= 1;
      return fields;
    }
    if (!isMember(inner) || propertyName(inner) !== 'shape') return OPEN;
    return this.schema(inner.object) ?? OPEN;
  }

  #literal(literal: ObjectExpression): Shape {
    return literal.properties
      .map((property): Shape => {
        if (property.type === 'SpreadElement') return this.#fields(property.argument);
        return property.type === 'ObjectProperty' ? this.#field(property) : OPEN;
      })
      .reduce(joined, EMPTY);
  }

  /** A nested object counts with its own fields: `llm: z.object({ MISTRAL_API_KEY: … })`. */
  #field(property: ObjectProperty): Shape {
    const name = propertyName(property);
    if (name === undefined) return OPEN;
    const span = this.#file.module.spanOf(property);
    const key = { name, span, ...readField(this.#file, property.value) };
    const own = { keys: new Map([[name, key]]), open: false };
    const nested = this.schema(property.value);
    return nested === undefined ? own : joined(own, nested);
  }
}
