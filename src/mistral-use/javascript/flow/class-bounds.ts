import type { ClassDeclaration, Node } from '@babel/types';
import type { Located } from '../../../env-schema/source/source-file.js';
import { isCall, memberPath } from '../../../syntax/expression.js';
import { nodesOf } from '../../../syntax/walk.js';
import type { Program } from '../program/program.js';
import type { SchemaBounds } from './schema-bounds.js';

type Property = Extract<Node, { type: 'ClassProperty' }>;

interface Field extends Located {
  readonly property: Property;
  readonly decorators: readonly string[];
}

/** Decorators that say nothing of what a value may be beside its kind. Every other may bound it. */
const PLAIN = new Set([
  ...['IsString', 'IsNotEmpty', 'IsOptional', 'IsDefined', 'MinLength', 'IsArray', 'ArrayNotEmpty'],
  ...['ArrayMinSize', 'ValidateNested', 'Type', 'Expose', 'ApiProperty', 'ApiPropertyOptional'],
  ...['IsNumber', 'IsInt', 'Min', 'IsPositive', 'Field'],
]);
/** Those bound a text by its length, and leave it free otherwise. */
const LENGTHS = new Set(['MaxLength', 'Length']);

function isNamed(property: Node, name: string): property is Property {
  return (
    property.type === 'ClassProperty' &&
    property.key.type === 'Identifier' &&
    property.key.name === name
  );
}

function typeOf({ property }: Field): Node | undefined {
  const annotation = property.typeAnnotation;
  return annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
}

function isPlain({ decorators }: Field, more?: ReadonlySet<string>): boolean {
  // Without a decorator it is dropped, refused or let through, as the pipe is told.
  return decorators.length > 0 && decorators.every((one) => PLAIN.has(one) || more?.has(one));
}

/** Looks into classes of class-validator, which the pipe of Nest holds requests to. */
export class ClassBounds implements SchemaBounds {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  readonly isEndlessText = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    return field !== undefined && typeOf(field)?.type === 'TSStringKeyword' && isPlain(field);
  };

  readonly isEndlessList = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    return field !== undefined && typeOf(field)?.type === 'TSArrayType' && isPlain(field);
  };

  readonly isEndlessNumber = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    return field !== undefined && typeOf(field)?.type === 'TSNumberKeyword' && isPlain(field);
  };

  readonly isFreeText = (schema: Located, path: readonly string[]): boolean => {
    const field = this.#at(schema, path);
    return (
      field !== undefined && typeOf(field)?.type === 'TSStringKeyword' && isPlain(field, LENGTHS)
    );
  };

  readonly allowsSystem = (schema: Located, path: readonly string[]): boolean =>
    this.isFreeText(schema, path);

  #at({ file, node }: Located, path: readonly string[]): Field | undefined {
    const [name, next, ...rest] = path;
    if (node.type !== 'ClassDeclaration' || name === undefined) return undefined;
    const property = (node satisfies ClassDeclaration).body.body.find((one) => isNamed(one, name));
    if (property === undefined || !isNamed(property, name)) return undefined;
    const decorators = (property.decorators ?? []).map(
      ({ expression }) =>
        memberPath(isCall(expression) ? expression.callee : expression)?.at(-1) ?? '',
    );
    const field: Field = { file, node: property, property, decorators };
    if (next === undefined) return field;
    const inner = this.#classOf(field);
    return inner && this.#at(inner, next === '*' ? rest : [next, ...rest]);
  }

  /** The class that a field, or each element of it, is of. */
  #classOf(field: Field): Located | undefined {
    const type = typeOf(field);
    const [reference] =
      type === undefined ? [] : nodesOf([type, elementOf(type)], 'TSTypeReference');
    const name = reference?.typeName.type === 'Identifier' ? reference.typeName.name : undefined;
    return name === undefined ? undefined : this.#program.valueOnTop(field.file, name);
  }
}

function elementOf(type: Node): Node {
  return type.type === 'TSArrayType' ? type.elementType : type;
}
