import type { Node } from '@babel/types';
import { entriesOf } from '../../syntax/entries.js';
import { isCall, memberPath, numberValue, stringValue, unwrap } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { Enforcement, EnvSchema, Field } from '../schema.js';
import { optionFallback } from '../source/fallback-of.js';
import { environmentSchema, takesEnvironment } from '../source/parsed-schemas.js';
import { mappedShape, shapeOfFields, type FieldDialect, type Shape } from '../source/shape.js';
import { sourceFile, valueNamed, type Links, type SourceFile } from '../source/source-file.js';
import { typeboxParse, typeboxShape, typeboxText } from '../typebox/reader.js';

/** Packages that check the environment against a JSON Schema and stop the program. */
const CHECKERS = new Set(['env-schema', '@fastify/env', 'fastify-env']);

/** `{ type: 'string', minLength: 20, default: '' }`. */
function fieldOf(file: SourceFile, node: Node): Field {
  const options = entriesOf(node);
  const value = options.get('default');
  const hasPattern = options.has('pattern') || options.has('format');
  const isText = stringValue(options.get('type')) === 'string' && !options.has('enum');
  const minLength = numberValue(options.get('minLength')) ?? 0;
  return {
    required: false,
    check: isText && !hasPattern ? { minLength } : undefined,
    ...(hasPattern ? { pattern: 'pattern' as const } : {}),
    ...(value === undefined ? {} : { fallback: optionFallback(file, value, '`default`') }),
  };
}

const DIALECT: FieldDialect = { field: fieldOf };

function literalShape(file: SourceFile, given: Node, steps = 8): Shape | undefined {
  const node = unwrap(given);
  if (steps === 0) return undefined;
  if (node.type === 'Identifier') {
    const named = valueNamed(file, node.name);
    return named && literalShape(named.file, named.node, steps - 1);
  }
  const entries = entriesOf(node);
  const properties = entries.get('properties');
  if (properties === undefined) return undefined;
  const list = entries.get('required');
  const elements = list && unwrap(list);
  const names = elements?.type === 'ArrayExpression' ? elements.elements : [];
  const required = new Set(names.map((name) => stringValue(name)));
  // `required` has to be written as well, so that a property alone is no whole fix.
  const shape = shapeOfFields({ file, node: properties }, DIALECT);
  return mappedShape(shape, (key) => ({
    ...key,
    required: required.has(key.name) && key.fallback === undefined,
  }));
}

interface Checked {
  readonly schema: Node;
  readonly isSure: boolean;
  readonly given: Node | undefined;
}

/** `envSchema({ schema })`, `app.register(fastifyEnv, { schema })`, `Value.Parse(schema, process.env)`. */
function checksIn({ module }: SourceFile, node: Node): Checked | undefined {
  if (!isCall(node)) return undefined;
  const locals = new Set(
    importedNames(module)
      .filter(({ source }) => CHECKERS.has(source))
      .map(({ local }) => local),
  );
  const isDirect = locals.has(memberPath(node.callee)?.[0] ?? '');
  const [first, second] = node.arguments;
  const isRegistered = first?.type === 'Identifier' && locals.has(first.name);
  const options = isDirect ? first : isRegistered ? second : undefined;
  const schema = entriesOf(options).get('schema');
  if (schema !== undefined) return { schema, isSure: true, given: undefined };
  const parsed = typeboxParse(node);
  return parsed && { schema: parsed.schema, isSure: parsed.isThrown, given: parsed.given };
}

/** The JSON Schemas, plain or of TypeBox, that the environment is checked against. */
export function jsonSchemas(module: SourceFile['module'], links: Links): readonly EnvSchema[] {
  const file = sourceFile(module, links);
  return module.nodes.flatMap((node): readonly EnvSchema[] => {
    const checked = checksIn(file, node);
    if (checked === undefined) return [];
    const typebox = typeboxShape(file, checked.schema);
    const shape = typebox ?? literalShape(file, checked.schema);
    if (shape === undefined) return [];
    const isGiven = checked.given === undefined || takesEnvironment(file, shape, checked.given);
    if (!isGiven) return [];
    const enforcement: Enforcement = { kind: checked.isSure ? 'enforced' : 'unknown' };
    const library = typebox === undefined ? 'json-schema' : 'typebox';
    const write = typebox === undefined ? {} : { write: typeboxText };
    return [environmentSchema({ library, file, node, shape, enforcement, ...write })];
  });
}
