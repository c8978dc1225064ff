import type { Node } from '@babel/types';
import { isCall, methodCall, stringValue, unwrap } from '../../syntax/expression.js';
import type { Enforcement, EnvSchema, Field } from '../schema.js';
import { importsLibrary, libraryMember, type LibraryPackages } from '../source/library-names.js';
import { environmentSchema, takesEnvironment } from '../source/parsed-schemas.js';
import { shapeOfFields, type FieldDialect, type Shape } from '../source/shape.js';
import { sourceFile, valueNamed, type Links, type SourceFile } from '../source/source-file.js';

const ARKTYPE: LibraryPackages = { sources: ['arktype'] };

/** `string >= 20`, `string > 0`. Linear: bounded classes. */
const LENGTH = /^string[ \t]{0,4}(>=?)[ \t]{0,4}(\d{1,6})$/u;
/** `string = 'x'`. Linear. */
const DEFAULT = /^(.{1,80}?)[ \t]{0,4}=[ \t]{0,4}(['"])(.{0,200})\2$/u;

function checkOf(definition: string): Field['check'] {
  if (definition === 'string') return { minLength: 0 };
  const [, sign, count] = LENGTH.exec(definition) ?? [];
  if (sign === undefined) return undefined;
  return { minLength: Number(count) + (sign === '>' ? 1 : 0) };
}

function ofText(file: SourceFile, node: Node, text: string): Field {
  const [, type = text, , value] = DEFAULT.exec(text) ?? [];
  const isPattern = type.startsWith('/');
  const field: Field = {
    required: value === undefined,
    check: checkOf(type.trim()),
    ...(isPattern ? { pattern: 'pattern' as const } : {}),
  };
  if (value === undefined) return field;
  const place = { path: file.module.path, ...file.module.spanOf(node) };
  return { ...field, fallback: { value, place, label: '`=`', skipsCheck: false } };
}

/** A definition in words; a regular expression or a type of its own checks more than can be told. */
function fieldOf(file: SourceFile, node: Node): Field {
  const inner = unwrap(node);
  const text = stringValue(inner);
  if (text !== undefined) return ofText(file, inner, text);
  const isPattern = inner.type === 'RegExpLiteral';
  return {
    required: true,
    check: undefined,
    ...(isPattern ? { pattern: 'pattern' as const } : {}),
  };
}

/** `'KEY?'` may be left out. */
const DIALECT: FieldDialect = { field: fieldOf, nameOf: (label) => label.replace(/\?$/u, '') };

function withOptional(shape: Shape, file: SourceFile): Shape {
  const keys = [...shape.keys].map(([name, key]): [string, typeof key] => {
    const lines = file.module.content.text.split('\n');
    const isOptional = (lines[key.span.startLine - 1] ?? '').includes(`${name}?`);
    return [name, isOptional ? { ...key, required: false } : key];
  });
  return { ...shape, keys: new Map(keys) };
}

/** The object that `type({ … })` describes; undefined for anything else. */
function arktypeShape(file: SourceFile, given: Node, steps = 8): Shape | undefined {
  const node = unwrap(given);
  if (steps === 0) return undefined;
  if (node.type === 'Identifier') {
    const named = valueNamed(file, node.name);
    return named && arktypeShape(named.file, named.node, steps - 1);
  }
  if (!isCall(node) || libraryMember(ARKTYPE, file, node.callee) !== 'type') return undefined;
  const [spec] = node.arguments;
  return spec && withOptional(shapeOfFields({ file, node: spec }, DIALECT), file);
}

function enforcementOf(file: SourceFile, call: Node, isAssertion: boolean): Enforcement {
  if (isAssertion) return { kind: 'enforced' };
  if (file.module.parentOf(call)?.type !== 'ExpressionStatement') return { kind: 'unknown' };
  const reason = 'throws the result of its check away';
  return { kind: 'not-enforced', reason, span: file.module.spanOf(call) };
}

/** The types of arktype that are given the environment: `Env(process.env)`, `Env.assert(process.env)`. */
export function arktypeSchemas(module: SourceFile['module'], links: Links): readonly EnvSchema[] {
  if (!importsLibrary(module, ARKTYPE)) return [];
  const file = sourceFile(module, links);
  return module.nodes.flatMap((node): readonly EnvSchema[] => {
    if (!isCall(node)) return [];
    const found = methodCall(node);
    const isMethod = found?.method === 'assert' || found?.method === 'from';
    const type = isMethod ? found.object : node.callee;
    const shape = type.type === 'V8IntrinsicIdentifier' ? undefined : arktypeShape(file, type);
    if (shape === undefined || !takesEnvironment(file, shape, node.arguments[0])) return [];
    const name = type.type === 'Identifier' ? type.name : undefined;
    const enforcement = enforcementOf(file, node, isMethod);
    const write = (): string => `'string >= 20'`;
    return [environmentSchema({ library: 'arktype', file, node, shape, name, enforcement, write })];
  });
}

/** A field of arktype, for schemas that are made of them. */
export const arktypeField = fieldOf;
