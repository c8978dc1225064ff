import type { Node } from '@babel/types';
import {
  isCall,
  isMember,
  methodCall,
  propertyName,
  unwrap,
  type Call,
} from '../../syntax/expression.js';
import {
  joinedShapes,
  mappedShape,
  OPEN_SHAPE,
  shapeOfFields,
  type FieldDialect,
  type Shape,
} from '../source/shape.js';
import { valueNamed, type SourceFile } from '../source/source-file.js';
import { readField } from './field.js';
import { zodFactory } from './zod-file.js';

const OBJECT_FACTORIES = new Set(['object', 'strictObject', 'looseObject', 'interface']);
const UNIONS = new Map([
  ['discriminatedUnion', 1],
  ['union', 0],
]);
/** They leave the keys as they are. */
const SAME_KEYS = new Set([
  ...['strict', 'strip', 'passthrough', 'loose', 'catchall', 'describe', 'meta', 'brand'],
  ...['readonly', 'transform', 'pipe', 'required', 'register'],
]);
/** They may demand what the fields do not. */
const REFINING = new Set(['refine', 'superRefine', 'check']);

/** How deep names and nesting are followed. */
const MAX_DEPTH = 20;

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
  return { ...shape, keys: new Map([...shape.keys].filter(([name]) => keeps(name))), literals: [] };
}

function partial(shape: Shape, names: ReadonlySet<string> | undefined): Shape {
  return mappedShape(shape, (key) =>
    names === undefined || names.has(key.name) ? { ...key, required: false } : key,
  );
}

/** Resolves object schemas. Methods give undefined for what is no object schema. */
export class ShapeReader {
  #depth = 0;

  readonly #dialect: FieldDialect = {
    field: (file, node) => readField(file, node),
    nested: (file, node) => this.schema(file, node),
    spread: (file, node) => this.#spread(file, node),
  };

  schema(file: SourceFile, node: Node): Shape | undefined {
    if (this.#depth >= MAX_DEPTH) return undefined;
    this.#depth += 1;
    try {
      return this.#resolve(file, unwrap(node));
    } finally {
      this.#depth -= 1;
    }
  }

  #resolve(file: SourceFile, node: Node): Shape | undefined {
    if (node.type === 'Identifier') {
      const named = valueNamed(file, node.name);
      return named === undefined ? undefined : this.schema(named.file, named.node);
    }
    const factory = zodFactory(file, node);
    if (factory !== undefined && isCall(node)) return this.#made(file, factory, node);
    const found = methodCall(node);
    if (found === undefined) return undefined;
    const base = this.schema(file, found.object);
    return base === undefined ? undefined : this.#derived(file, base, found);
  }

  #made(file: SourceFile, factory: string, call: Call): Shape | undefined {
    const [first, second] = call.arguments;
    if (OBJECT_FACTORIES.has(factory)) return this.#fields(file, first);
    const position = UNIONS.get(factory);
    if (position !== undefined) return this.#union(file, call.arguments[position]);
    if (factory === 'preprocess') return second && this.schema(file, second);
    if (factory === 'extend') return this.#extended(file, first, second);
    return factory === 'intersection' ? this.#both(file, first, second) : undefined;
  }

  #extended(file: SourceFile, base: Node | undefined, more: Node | undefined): Shape | undefined {
    const shape = base && this.schema(file, base);
    return shape && joinedShapes(shape, this.#fields(file, more));
  }

  #both(file: SourceFile, one: Node | undefined, other: Node | undefined): Shape | undefined {
    const shape = one && this.schema(file, one);
    if (shape === undefined) return undefined;
    return joinedShapes(shape, (other && this.schema(file, other)) ?? OPEN_SHAPE);
  }

  /** Each variant demands its own: a key of one is required only where that one applies. */
  #union(file: SourceFile, list: Node | undefined): Shape | undefined {
    if (list?.type !== 'ArrayExpression') return undefined;
    const shapes = list.elements.map((element) =>
      element ? this.schema(file, element) : undefined,
    );
    if (shapes.every((shape) => shape === undefined)) return undefined;
    const joined = shapes.map((shape) => shape ?? OPEN_SHAPE).reduce(joinedShapes);
    return { ...partial(joined, undefined), conditional: true, literals: [] };
  }

  #derived(
    file: SourceFile,
    base: Shape,
    { method, call }: { readonly method: string; readonly call: Call },
  ): Shape | undefined {
    if (SAME_KEYS.has(method)) return base;
    if (REFINING.has(method)) return { ...base, conditional: true };
    const argument = call.arguments[0];
    if (method === 'extend' || method === 'safeExtend' || method === 'augment') {
      return joinedShapes(base, this.#fields(file, argument));
    }
    if (method === 'merge' || method === 'and') {
      return joinedShapes(base, (argument ? this.schema(file, argument) : undefined) ?? OPEN_SHAPE);
    }
    const names = mask(call);
    if (method === 'partial') return partial(base, names);
    if (method !== 'pick' && method !== 'omit') return undefined;
    if (names === undefined) return OPEN_SHAPE;
    return filtered(base, (name) => names.has(name) === (method === 'pick'));
  }

  #fields(file: SourceFile, node: Node | undefined): Shape {
    return shapeOfFields(node && { file, node }, this.#dialect);
  }

  /** `schema.shape` and `schema._def.shape()`. */
  #spread(file: SourceFile, node: Node): Shape | undefined {
    if (!isMember(node) || propertyName(node) !== 'shape') return undefined;
    return this.schema(file, node.object) ?? OPEN_SHAPE;
  }
}
