import type { Node } from '@babel/types';
import { entriesOf } from '../../syntax/entries.js';
import { isCall, methodCall, numberValue, unwrap } from '../../syntax/expression.js';
import type { Field } from '../schema.js';
import { optionFallback } from '../source/fallback-of.js';
import { libraryMember, memberText, type LibraryPackages } from '../source/library-names.js';
import {
  joinedShapes,
  mappedShape,
  OPEN_SHAPE,
  shapeOfFields,
  type FieldDialect,
  type Shape,
} from '../source/shape.js';
import { valueNamed, type SourceFile } from '../source/source-file.js';

const TYPEBOX: LibraryPackages = {
  sources: ['@sinclair/typebox', 'typebox', '@fastify/type-provider-typebox'],
  wholes: ['Type', 't'],
};

function stringField(file: SourceFile, options: ReadonlyMap<string, Node>): Field {
  const value = options.get('default');
  const hasPattern = options.has('pattern') || options.has('format');
  const minLength = numberValue(options.get('minLength')) ?? 0;
  return {
    required: value === undefined,
    check: hasPattern ? undefined : { minLength },
    ...(hasPattern ? { pattern: 'pattern' as const } : {}),
    ...(value === undefined ? {} : { fallback: optionFallback(file, value, '`default`') }),
  };
}

function fieldOf(file: SourceFile, given: Node): Field | undefined {
  const node = unwrap(given);
  if (node.type === 'Identifier') {
    const named = valueNamed(file, node.name);
    return named && fieldOf(named.file, named.node);
  }
  if (!isCall(node)) return undefined;
  const [first] = node.arguments;
  const member = libraryMember(TYPEBOX, file, node.callee);
  if (member === 'String') return stringField(file, entriesOf(first));
  if (member !== 'Optional') return { required: true, check: undefined };
  return { ...((first && fieldOf(file, first)) ?? { check: undefined }), required: false };
}

const DIALECT: FieldDialect = { field: fieldOf };

/** The object that `Type.Object({ … })` describes, also through `Composite`, `Intersect` and `Partial`; open for what else is made of one. */
export function typeboxShape(file: SourceFile, given: Node, steps = 8): Shape | undefined {
  const node = unwrap(given);
  if (steps === 0) return undefined;
  if (node.type === 'Identifier') {
    const named = valueNamed(file, node.name);
    return named && typeboxShape(named.file, named.node, steps - 1);
  }
  if (!isCall(node)) return undefined;
  const [spec] = node.arguments;
  const member = libraryMember(TYPEBOX, file, node.callee) ?? '';
  if (spec === undefined) return undefined;
  if (member === 'Object') return shapeOfFields({ file, node: spec }, DIALECT);
  if (JOINING.has(member)) return joined(file, unwrap(spec), steps - 1);
  const base = DERIVING.has(member) ? typeboxShape(file, spec, steps - 1) : undefined;
  if (base === undefined || member !== 'Partial') return base && OPEN_SHAPE;
  return mappedShape(base, (key) => ({ ...key, required: false }));
}

/** Functions that make one object of several. */
const JOINING = new Set(['Composite', 'Intersect', 'Evaluate']);
/** Functions that make another object of one; which fields are left is only followed for `Partial`. */
const DERIVING = new Set(['Partial', 'Required', 'Pick', 'Omit', 'Transform']);

function joined(file: SourceFile, list: Node, steps: number): Shape | undefined {
  if (list.type !== 'ArrayExpression') return typeboxShape(file, list, steps);
  const shapes = list.elements.map((one) => (one ? typeboxShape(file, one, steps) : undefined));
  if (shapes.every((shape) => shape === undefined)) return undefined;
  return shapes.map((shape) => shape ?? OPEN_SHAPE).reduce(joinedShapes);
}

/** The methods of `Value` that throw where a value does not fit. */
const THROWING = new Set(['Parse', 'Decode', 'Assert']);

/** `Value.Parse(schema, process.env)`: the schema and what it is given. */
export function typeboxParse(
  node: Node,
):
  | { readonly schema: Node; readonly given: Node | undefined; readonly isThrown: boolean }
  | undefined {
  const found = methodCall(node);
  const isValue = found?.object.type === 'Identifier' && found.object.name === 'Value';
  if (found === undefined || !isValue) return undefined;
  const [schema, given] = found.call.arguments;
  if (schema === undefined) return undefined;
  return { schema, given, isThrown: THROWING.has(found.method) };
}

/** Writes a required text. */
export function typeboxText(module: SourceFile['module']): string | undefined {
  const string = memberText(TYPEBOX, module, 'String');
  return string && `${string}({ minLength: 20 })`;
}
