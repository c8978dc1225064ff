import type { ClassProperty, Node } from '@babel/types';
import { isCall, memberPath, numberValue } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import { nodesOf } from '../../syntax/walk.js';
import type { EnvKey, EnvSchema, Field } from '../schema.js';
import { optionFallback } from '../source/fallback-of.js';
import { environmentSchema, hasUpperKeys } from '../source/parsed-schemas.js';
import type { Shape } from '../source/shape.js';
import { sourceFile, type Links, type SourceFile } from '../source/source-file.js';

/** `@MinLength(20)` as its name and its first argument. */
interface Decoration {
  readonly name: string;
  readonly argument: Node | undefined;
}

function decorations(property: ClassProperty): readonly Decoration[] {
  return (property.decorators ?? []).map(({ expression }) => {
    const callee = isCall(expression) ? expression.callee : expression;
    const argument = isCall(expression) ? expression.arguments[0] : undefined;
    return { name: memberPath(callee)?.at(-1) ?? '', argument };
  });
}

/** Demands of class-validator. `IsString` alone accepts the empty text. */
function fieldOf(file: SourceFile, property: ClassProperty): Field | undefined {
  const all = decorations(property);
  if (all.length === 0) return undefined;
  const names = new Set(all.map(({ name }) => name));
  const least = all.find(({ name }) => name === 'MinLength' || name === 'Length');
  const minLength = numberValue(least?.argument) ?? (names.has('IsNotEmpty') ? 1 : 0);
  const isMatched = names.has('Matches');
  const isOpen =
    isMatched || names.has('Validate') || names.has('IsEnum') || names.has('ValidateIf');
  const { value } = property;
  const isOptional =
    names.has('IsOptional') || names.has('ValidateIf') || property.optional === true;
  return {
    required: !isOptional && !value,
    check: isOpen || !names.has('IsString') ? undefined : { minLength },
    ...(isMatched ? { pattern: 'pattern' as const } : {}),
    ...(value ? { fallback: optionFallback(file, value, '`=`') } : {}),
  };
}

function shapeOf(file: SourceFile, body: readonly Node[]): Shape {
  const { module } = file;
  const keys = body.flatMap((member): readonly [string, EnvKey][] => {
    if (member.type !== 'ClassProperty' || member.key.type !== 'Identifier') return [];
    const { name } = member.key;
    const field = fieldOf(file, member);
    const span = module.spanOf(member);
    return field === undefined ? [] : [[name, { name, path: module.path, span, ...field }]];
  });
  return { keys: new Map(keys), open: false };
}

/**
 * Classes of class-validator that hold environment variables, as `validate` of Nest's `ConfigModule` uses
 * them. Whether they are used is not followed.
 */
export function classSchemas(module: SourceModule, links: Links): readonly EnvSchema[] {
  if (!importedNames(module).some(({ source }) => source === 'class-validator')) return [];
  const file = sourceFile(module, links);
  return nodesOf(module.nodes, 'ClassDeclaration').flatMap((node): readonly EnvSchema[] => {
    const shape = { ...shapeOf(file, node.body.body), open: Boolean(node.superClass) };
    if (!hasUpperKeys(shape)) return [];
    const { id } = node;
    return [
      environmentSchema({
        ...{ library: 'class-validator', file, node: id ?? node, shape, name: id?.name },
        enforcement: { kind: 'unknown' },
      }),
    ];
  });
}
