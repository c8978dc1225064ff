import type { Node } from '@babel/types';
import { isCall, numberValue, unwrap, type Call } from '../../syntax/expression.js';
import { enforcementOfCall } from '../enforcement/enforcement.js';
import type { Enforcement, EnvSchema, Field } from '../schema.js';
import { optionFallback } from '../source/fallback-of.js';
import {
  importsLibrary,
  libraryMember,
  memberText,
  type LibraryPackages,
} from '../source/library-names.js';
import { environmentSchema, takesEnvironment } from '../source/parsed-schemas.js';
import { joinedShapes, shapeOfFields, type FieldDialect, type Shape } from '../source/shape.js';
import { sourceFile, valueNamed, type Links, type SourceFile } from '../source/source-file.js';

const VALIBOT: LibraryPackages = { sources: ['valibot'] };

const OBJECTS = new Set(['object', 'strictObject', 'looseObject', 'objectAsync']);
const OPTIONALS = new Set(['optional', 'nullish', 'exactOptional', 'undefinedable', 'nullable']);
const NEUTRAL = new Set([
  'trim',
  'description',
  'title',
  'brand',
  'readonly',
  'maxLength',
  'toLowerCase',
]);
const START: Field = { required: true, check: { minLength: 0 } };

/** One action of a pipe: `v.minLength(20)`. */
function withAction(file: SourceFile, field: Field, action: Node): Field {
  const call = unwrap(action);
  const name = isCall(call) ? libraryMember(VALIBOT, file, call.callee) : undefined;
  if (name === undefined || !isCall(call)) return { ...field, check: undefined };
  if (NEUTRAL.has(name)) return field;
  if (name === 'regex' || name === 'startsWith')
    return { ...field, check: undefined, pattern: 'pattern' };
  const isLength = name === 'minLength' || name === 'length';
  const minLength = name === 'nonEmpty' ? 1 : isLength ? numberValue(call.arguments[0]) : undefined;
  if (minLength === undefined || field.check === undefined) return { ...field, check: undefined };
  return { ...field, check: { minLength: Math.max(minLength, field.check.minLength) } };
}

/** Resolves fields and objects of valibot. */
export class ValibotReader {
  readonly #dialect: FieldDialect = {
    field: (file, node) => this.field(file, node),
    nested: (file, node) => this.shape(file, node),
    spread: (file, node) => this.#entries(file, node),
  };

  field(file: SourceFile, given: Node, steps = 12): Field | undefined {
    const node = unwrap(given);
    if (steps === 0) return undefined;
    if (node.type === 'Identifier') {
      const named = valueNamed(file, node.name);
      return named && this.field(named.file, named.node, steps - 1);
    }
    if (!isCall(node)) return undefined;
    return this.#made(file, node, steps);
  }

  #made(file: SourceFile, node: Call, steps: number): Field | undefined {
    const name = libraryMember(VALIBOT, file, node.callee);
    const [first, second, ...rest] = node.arguments;
    if (name === 'string') return START;
    const inner = first && this.field(file, first, steps - 1);
    if (name === 'pipe') {
      const actions = second === undefined ? [] : [second, ...rest];
      const start = inner ?? { ...START, check: undefined };
      return actions.reduce((field, action) => withAction(file, field, action), start);
    }
    const isOptional = OPTIONALS.has(name ?? '');
    if (!isOptional && name !== 'fallback')
      return name === undefined ? undefined : { ...START, check: undefined };
    const field: Field = { ...(inner ?? { check: undefined }), required: false };
    if (second === undefined) return field;
    const fallback = optionFallback(file, second, `\`${name ?? ''}(…)\``);
    return { ...field, fallback };
  }

  shape(file: SourceFile, given: Node, steps = 12): Shape | undefined {
    const node = unwrap(given);
    if (steps === 0) return undefined;
    if (node.type === 'Identifier') {
      const named = valueNamed(file, node.name);
      return named && this.shape(named.file, named.node, steps - 1);
    }
    if (!isCall(node)) return undefined;
    const name = libraryMember(VALIBOT, file, node.callee) ?? '';
    const [first, ...rest] = node.arguments;
    if (first === undefined) return undefined;
    if (OBJECTS.has(name)) return shapeOfFields({ file, node: first }, this.#dialect);
    if (name === 'pipe') {
      const base = this.shape(file, first, steps - 1);
      return base && { ...base, conditional: rest.length > 0 };
    }
    if (name !== 'intersect' && name !== 'merge') return undefined;
    const list = first.type === 'ArrayExpression' ? first.elements : [];
    const shapes = list.flatMap(
      (element) => (element && this.shape(file, element, steps - 1)) ?? [],
    );
    return shapes.length === 0 ? undefined : shapes.reduce(joinedShapes);
  }

  /** `...Base.entries`. */
  #entries(file: SourceFile, node: Node): Shape | undefined {
    const isEntries =
      node.type === 'MemberExpression' &&
      node.property.type === 'Identifier' &&
      node.property.name === 'entries';
    return isEntries ? this.shape(file, node.object) : undefined;
  }
}

function requiredText(module: SourceFile['module']): string | undefined {
  const [pipe, string, minLength] = ['pipe', 'string', 'minLength'].map((one) =>
    memberText(VALIBOT, module, one),
  );
  if (string === undefined) return undefined;
  const hasAll = pipe !== undefined && minLength !== undefined;
  return hasAll ? `${pipe}(${string}(), ${minLength}(20))` : `${string}()`;
}

interface Parsed {
  readonly schema: Node;
  readonly given: Node | undefined;
  readonly method: 'parse' | 'safeParse';
}

const CALLED: ReadonlyMap<string, Parsed['method']> = new Map([
  ['parse', 'parse'],
  ['safeParse', 'safeParse'],
]);
/** Functions that make a parser, which is given the values later. */
const MADE: ReadonlyMap<string, Parsed['method']> = new Map([
  ['parser', 'parse'],
  ['safeParser', 'safeParse'],
]);

/** `v.parse(Schema, values)` and `v.parser(Schema)(values)`. */
function parseIn(file: SourceFile, node: Node): Parsed | undefined {
  if (!isCall(node)) return undefined;
  const maker = isCall(node.callee) ? node.callee : undefined;
  const { callee, arguments: all } = maker ?? node;
  const member = libraryMember(VALIBOT, file, callee) ?? '';
  const method = (maker === undefined ? CALLED : MADE).get(member);
  const [schema, second] = all;
  if (method === undefined || schema === undefined) return undefined;
  return { schema, given: maker === undefined ? second : node.arguments[0], method };
}

/** The schemas of valibot that are given the environment. */
export function valibotSchemas(module: SourceFile['module'], links: Links): readonly EnvSchema[] {
  if (!importsLibrary(module, VALIBOT)) return [];
  const file = sourceFile(module, links);
  const reader = new ValibotReader();
  return module.nodes.flatMap((node): readonly EnvSchema[] => {
    const parsed = parseIn(file, node);
    const shape = parsed && reader.shape(file, parsed.schema);
    if (shape === undefined || !takesEnvironment(file, shape, parsed?.given)) return [];
    const name = parsed?.schema.type === 'Identifier' ? parsed.schema.name : undefined;
    const enforcement = outcomeOf(file, node, parsed?.method ?? 'parse');
    return [
      environmentSchema({
        library: 'valibot',
        file,
        node,
        shape,
        name,
        enforcement,
        write: requiredText,
      }),
    ];
  });
}

function outcomeOf(file: SourceFile, call: Node, member: 'parse' | 'safeParse'): Enforcement {
  const use = enforcementOfCall(file, call, member);
  if (typeof use === 'object') return use;
  return { kind: use === 'enforced' ? 'enforced' : 'unknown' };
}
