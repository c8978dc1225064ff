import type { Node } from '@babel/types';
import {
  isCall,
  methodCall,
  numberValue,
  propertyName,
  stringValue,
  unwrap,
  type Call,
} from '../../syntax/expression.js';
import { nodesOf } from '../../syntax/walk.js';
import { ResultReader } from '../enforcement/outcome.js';
import type { Enforcement, EnvSchema, Field } from '../schema.js';
import { callFallback } from '../source/literal-fallback.js';
import { libraryMember, memberText, type LibraryPackages } from '../source/library-names.js';
import { environmentSchema, hasUpperKeys, takesEnvironment } from '../source/parsed-schemas.js';
import {
  joinedShapes,
  OPEN_SHAPE,
  shapeOfFields,
  type FieldDialect,
  type Shape,
} from '../source/shape.js';
import { sourceFile, valueNamed, type Links, type SourceFile } from '../source/source-file.js';

const JOI: LibraryPackages = { sources: ['joi', '@hapi/joi'], wholes: ['Joi'] };

const NEUTRAL = new Set([
  ...['string', 'trim', 'description', 'label', 'messages', 'message', 'max', 'lowercase', 'note'],
  ...['uppercase', 'required', 'exist', 'example', 'strict', 'error', 'options', 'optional'],
]);

/** A variable may be left out with Joi, unless it is `required()`; a required one must not be empty. */
const START: Field = { required: false, check: { minLength: 1 } };

/** Resolves schemas of Joi. */
class JoiReader {
  readonly #dialect: FieldDialect = {
    field: (file, node) => this.#field(file, node),
    nested: (file, node) => this.shape(file, node),
  };

  /** `Joi.object({ … })`, `.keys({ … })`, `.append({ … })`, `.concat(…)`; undefined for what is no object. */
  shape(file: SourceFile, given: Node, steps = 12): Shape | undefined {
    const node = unwrap(given);
    if (steps === 0) return undefined;
    if (node.type === 'Identifier') {
      const named = valueNamed(file, node.name);
      return named && this.shape(named.file, named.node, steps - 1);
    }
    if (!isCall(node)) return undefined;
    const [argument] = node.arguments;
    const factory = libraryMember(JOI, file, node.callee);
    if (factory === 'object') return this.#fields(file, argument);
    const found = methodCall(node);
    const base = found && this.shape(file, found.object, steps - 1);
    return base && this.#derived(file, base, node);
  }

  #derived(file: SourceFile, base: Shape, call: Call): Shape {
    const [argument] = call.arguments;
    const method = propertyName(call.callee);
    if (method === 'keys' || method === 'append') {
      return joinedShapes(base, this.#fields(file, argument));
    }
    if (method !== 'concat') return base;
    return joinedShapes(base, (argument && this.shape(file, argument)) ?? OPEN_SHAPE);
  }

  #fields(file: SourceFile, node: Node | undefined): Shape {
    if (node === undefined) return { keys: new Map(), open: false };
    return shapeOfFields({ file, node }, this.#dialect);
  }

  #field(file: SourceFile, given: Node, steps = 20): Field | undefined {
    const node = unwrap(given);
    if (steps === 0) return undefined;
    if (node.type === 'Identifier') {
      const named = valueNamed(file, node.name);
      return named && this.#field(named.file, named.node, steps - 1);
    }
    if (!isCall(node)) return undefined;
    const factory = libraryMember(JOI, file, node.callee);
    if (factory !== undefined) return factory === 'string' ? START : { ...START, check: undefined };
    const found = methodCall(node);
    const before = found && this.#field(file, found.object, steps - 1);
    return before && withMethod(before, { file, node, ...found });
  }
}

interface Step {
  readonly file: SourceFile;
  readonly node: Node;
  readonly object: Node;
  readonly method: string;
  readonly call: Call;
}

function withMethod(field: Field, { file, node, object, method, call }: Step): Field {
  const value = call.arguments[0];
  if (method === 'required' || method === 'exist') return { ...field, required: true };
  if (method === 'optional' || method === 'when') return { ...field, required: false };
  if (method === 'default' || method === 'failover') {
    const label = `\`.${method}(…)\``;
    const fallback = callFallback(file, { call: node, object, value, label });
    return { ...field, required: false, fallback };
  }
  if (method === 'allow') {
    const isEmpty = call.arguments.some((argument) => stringValue(argument) === '');
    return isEmpty ? { ...field, check: field.check && { minLength: 0 } } : field;
  }
  if (method === 'pattern' || method === 'regex')
    return { ...field, check: undefined, pattern: 'pattern' };
  if (method === 'valid') {
    const values = call.arguments.flatMap((argument) => stringValue(argument) ?? []);
    return { ...field, check: undefined, values };
  }
  if (NEUTRAL.has(method)) return field;
  const minLength = method === 'min' || method === 'length' ? numberValue(value) : undefined;
  return { ...field, check: minLength === undefined ? undefined : { minLength } };
}

/** What becomes of `const { error, value } = schema.validate(process.env)`. */
function enforcementOf(file: SourceFile, call: Node): Enforcement {
  const outcome = new ResultReader(file).ofCall(call);
  if (outcome === 'checked') return { kind: 'enforced' };
  if (outcome === 'unknown') return { kind: 'unknown' };
  const reason = outcome.reason.replace('`safeParse`', '`validate`');
  return { kind: 'not-enforced', reason, span: file.module.spanOf(call) };
}

interface Parsed {
  readonly node: Node;
  readonly schema: Node;
  readonly given: Node | undefined;
  readonly enforcement: Enforcement;
}

/** The places where a schema of Joi meets values. */
function parses(file: SourceFile): readonly Parsed[] {
  const { nodes } = file.module;
  const calls = nodes.flatMap((node): readonly Parsed[] => {
    if (!isCall(node)) return [];
    const [first, second] = node.arguments;
    const member = libraryMember(JOI, file, node.callee);
    if ((member === 'attempt' || member === 'assert') && second !== undefined) {
      return [{ node, schema: second, given: first, enforcement: { kind: 'enforced' } }];
    }
    const found = methodCall(node);
    if (found?.method !== 'validate' && found?.method !== 'validateAsync') return [];
    const isThrown = found.method === 'validateAsync';
    const enforcement: Enforcement = isThrown ? { kind: 'unknown' } : enforcementOf(file, node);
    return [{ node, schema: found.object, given: first, enforcement }];
  });
  const wired = nodesOf(nodes, 'ObjectProperty').flatMap((property): readonly Parsed[] => {
    if (propertyName(property) !== 'validationSchema') return [];
    const { value } = property;
    return [{ node: property, schema: value, given: value, enforcement: { kind: 'enforced' } }];
  });
  return [...calls, ...wired];
}

function requiredText(module: SourceFile['module']): string | undefined {
  const string = memberText(JOI, module, 'string');
  return string && `${string}().min(20).required()`;
}

/** The schemas of Joi that are given the environment, also as `validationSchema` of Nest's `ConfigModule`. */
export function joiSchemas(module: SourceFile['module'], links: Links): readonly EnvSchema[] {
  const file = sourceFile(module, links);
  const reader = new JoiReader();
  return parses(file).flatMap((parsed): readonly EnvSchema[] => {
    const shape = reader.shape(file, parsed.schema);
    if (shape === undefined) return [];
    const isWired = parsed.given === parsed.schema && hasUpperKeys(shape);
    if (!isWired && !takesEnvironment(file, shape, parsed.given)) return [];
    const name = parsed.schema.type === 'Identifier' ? parsed.schema.name : undefined;
    const { node, enforcement } = parsed;
    return [
      environmentSchema({
        library: 'joi',
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
