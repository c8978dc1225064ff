import type { Node, ObjectExpression, ObjectProperty } from '@babel/types';
import { propertyName, unwrap } from '../../syntax/expression.js';
import type { EnvKey, Field } from '../schema.js';
import { valueNamed, type Located, type SourceFile } from './source-file.js';

/** What an object schema holds. */
export interface Shape {
  readonly keys: ReadonlyMap<string, EnvKey>;
  readonly open: boolean;
  readonly conditional?: boolean;
  /** The literals that hold the fields, the last one being where a field can be added. */
  readonly literals?: readonly Located[];
}

export const EMPTY_SHAPE: Shape = { keys: new Map(), open: false };
export const OPEN_SHAPE: Shape = { keys: new Map(), open: true };

/** What the fields of both are, the later ones winning. */
export function joinedShapes(one: Shape, other: Shape): Shape {
  const isConditional = one.conditional === true || other.conditional === true;
  return {
    keys: new Map([...one.keys, ...other.keys]),
    open: one.open || other.open,
    ...(isConditional ? { conditional: true } : {}),
    literals: [...(one.literals ?? []), ...(other.literals ?? [])],
  };
}

/** The same with fields changed. */
export function mappedShape(shape: Shape, change: (key: EnvKey) => EnvKey): Shape {
  const keys = [...shape.keys].map(([name, key]): [string, EnvKey] => [name, change(key)]);
  return { ...shape, keys: new Map(keys) };
}

/** How one library writes what it demands of a variable. */
export interface FieldDialect {
  readonly field: (file: SourceFile, node: Node) => Field | undefined;
  /** The fields of a group inside: `llm: z.object({ … })`. */
  readonly nested?: (file: SourceFile, node: Node) => Shape | undefined;
  /** What a spread or a name that is no plain literal holds: `...base.shape`. */
  readonly spread?: (file: SourceFile, node: Node) => Shape | undefined;
  /** The variable that a label stands for, where they differ: `'KEY?'`. */
  readonly nameOf?: (label: string) => string;
}

/** How many names are followed from one object. */
const MAX_STEPS = 12;

function ofProperty(file: SourceFile, property: ObjectProperty, dialect: FieldDialect): Shape {
  const label = propertyName(property);
  const value = property.value;
  if (label === undefined) return OPEN_SHAPE;
  const { module } = file;
  const field = dialect.field(file, value);
  const name = dialect.nameOf?.(label) ?? label;
  const unknown: Field = { required: false, check: undefined };
  const key = { name, path: module.path, span: module.spanOf(property), ...(field ?? unknown) };
  const own: Shape = { keys: new Map([[name, key]]), open: false };
  const nested = dialect.nested?.(file, value);
  return nested === undefined ? own : { ...joinedShapes(own, nested), literals: [] };
}

function ofLiteral(
  file: SourceFile,
  literal: ObjectExpression,
  rest: readonly [dialect: FieldDialect, steps: number],
): Shape {
  const [dialect, steps] = rest;
  const shape = literal.properties
    .map((property): Shape => {
      if (property.type === 'SpreadElement') {
        return shapeOfFields({ file, node: property.argument }, dialect, steps - 1);
      }
      return property.type === 'ObjectProperty' ? ofProperty(file, property, dialect) : OPEN_SHAPE;
    })
    .reduce(joinedShapes, EMPTY_SHAPE);
  return { ...shape, literals: [...(shape.literals ?? []), { file, node: literal }] };
}

/** The fields of an object literal, through constants, imports and spreads. Anything else is open. */
export function shapeOfFields(
  at: Located | undefined,
  dialect: FieldDialect,
  steps = MAX_STEPS,
): Shape {
  if (at === undefined || steps <= 0) return OPEN_SHAPE;
  const { file } = at;
  const node = unwrap(at.node);
  if (node.type === 'ObjectExpression') return ofLiteral(file, node, [dialect, steps]);
  const special = dialect.spread?.(file, node);
  if (special !== undefined) return special;
  if (node.type !== 'Identifier') return OPEN_SHAPE;
  return shapeOfFields(valueNamed(file, node.name), dialect, steps - 1);
}
