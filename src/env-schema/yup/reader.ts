import type { Node } from '@babel/types';
import {
  isCall,
  methodCall,
  numberValue,
  propertyName,
  unwrap,
  type Call,
} from '../../syntax/expression.js';
import type { Enforcement, EnvSchema, Field } from '../schema.js';
import { libraryMember, memberText, type LibraryPackages } from '../source/library-names.js';
import { callFallback } from '../source/literal-fallback.js';
import { environmentSchema, takesEnvironment } from '../source/parsed-schemas.js';
import {
  EMPTY_SHAPE,
  joinedShapes,
  OPEN_SHAPE,
  shapeOfFields,
  type FieldDialect,
  type Shape,
} from '../source/shape.js';
import { sourceFile, valueNamed, type Links, type SourceFile } from '../source/source-file.js';

const YUP: LibraryPackages = { sources: ['yup'] };

const NEUTRAL = new Set([
  'trim',
  'label',
  'meta',
  'max',
  'strict',
  'typeError',
  'defined',
  'lowercase',
]);
const OPTIONAL = new Set(['optional', 'notRequired', 'nullable', 'when']);

/** A variable may be left out with yup, unless it is `required()`, which refuses the empty text as well. */
const START: Field = { required: false, check: { minLength: 0 } };

interface Step {
  readonly file: SourceFile;
  readonly node: Node;
  readonly object: Node;
  readonly method: string;
  readonly call: Call;
}

function atLeast(field: Field, minLength: number | undefined): Field {
  if (minLength === undefined || field.check === undefined) return { ...field, check: undefined };
  return { ...field, check: { minLength: Math.max(minLength, field.check.minLength) } };
}

function withMethod(field: Field, { file, node, object, method, call }: Step): Field {
  const value = call.arguments[0];
  if (method === 'required') return { ...atLeast(field, 1), required: true };
  if (OPTIONAL.has(method)) return { ...field, required: false };
  if (method === 'default') {
    const fallback = callFallback(file, { call: node, object, value, label: '`.default(…)`' });
    return { ...field, required: false, fallback };
  }
  if (method === 'matches') return { ...field, check: undefined, pattern: 'pattern' };
  if (NEUTRAL.has(method)) return field;
  const isLength = method === 'min' || method === 'length';
  return atLeast(field, isLength ? numberValue(value) : undefined);
}

function fieldOf(file: SourceFile, given: Node, steps = 20): Field | undefined {
  const node = unwrap(given);
  if (steps === 0) return undefined;
  if (node.type === 'Identifier') {
    const named = valueNamed(file, node.name);
    return named && fieldOf(named.file, named.node, steps - 1);
  }
  if (!isCall(node)) return undefined;
  const factory = libraryMember(YUP, file, node.callee);
  if (factory !== undefined) return factory === 'string' ? START : { ...START, check: undefined };
  const found = methodCall(node);
  const before = found && fieldOf(file, found.object, steps - 1);
  return before && withMethod(before, { file, node, ...found });
}

const DIALECT: FieldDialect = {
  field: (file, node) => fieldOf(file, node),
  nested: (file, node) => shapeOf(file, node),
};

function fieldsIn(file: SourceFile, node: Node | undefined): Shape {
  return node === undefined ? EMPTY_SHAPE : shapeOfFields({ file, node }, DIALECT);
}

/** `yup.object({ … })`, `.shape({ … })`, `.concat(…)`; undefined for what is no object. */
function shapeOf(file: SourceFile, given: Node, steps = 12): Shape | undefined {
  const node = unwrap(given);
  if (steps === 0) return undefined;
  if (node.type === 'Identifier') {
    const named = valueNamed(file, node.name);
    return named && shapeOf(named.file, named.node, steps - 1);
  }
  if (!isCall(node)) return undefined;
  const [argument] = node.arguments;
  if (libraryMember(YUP, file, node.callee) === 'object') return fieldsIn(file, argument);
  const found = methodCall(node);
  const base = found && shapeOf(file, found.object, steps - 1);
  if (base === undefined) return undefined;
  const method = propertyName(node.callee);
  if (method === 'shape') return joinedShapes(base, fieldsIn(file, argument));
  if (method !== 'concat') return base;
  return joinedShapes(base, (argument && shapeOf(file, argument)) ?? OPEN_SHAPE);
}

const THROWING = new Set(['validateSync', 'validateSyncAt']);

/** `cast` only converts, and a promise that nobody waits for refuses nothing that is seen here. */
function enforcementOf(file: SourceFile, method: string, call: Node): Enforcement {
  if (THROWING.has(method)) return { kind: 'enforced' };
  if (method !== 'cast') return { kind: 'unknown' };
  const reason = 'is only cast, which checks nothing';
  return { kind: 'not-enforced', reason, span: file.module.spanOf(call) };
}

function requiredText(module: SourceFile['module']): string | undefined {
  const string = memberText(YUP, module, 'string');
  return string && `${string}().min(20).required()`;
}

const METHODS = new Set([...THROWING, 'validate', 'cast', 'isValidSync', 'isValid']);

/** The schemas of yup that are given the environment. */
export function yupSchemas(module: SourceFile['module'], links: Links): readonly EnvSchema[] {
  const file = sourceFile(module, links);
  return module.nodes.flatMap((node): readonly EnvSchema[] => {
    const found = isCall(node) ? methodCall(node) : undefined;
    if (found === undefined || !METHODS.has(found.method)) return [];
    const shape = shapeOf(file, found.object);
    if (shape === undefined || !takesEnvironment(file, shape, found.call.arguments[0])) return [];
    const name = found.object.type === 'Identifier' ? found.object.name : undefined;
    const enforcement = enforcementOf(file, found.method, node);
    return [
      environmentSchema({
        library: 'yup',
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
