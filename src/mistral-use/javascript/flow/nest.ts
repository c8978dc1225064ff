import type { Decorator, Node } from '@babel/types';
import type { Located } from '../../../env-schema/source/source-file.js';
import { isCall, memberPath, stringValue, unwrap } from '../../../syntax/expression.js';
import { declaredType } from '../program/receivers.js';
import type { HandlerParameter, HandlerSource } from './handler-source.js';
import { schemaBehind } from './schema-calls.js';
import type { Fact } from './trail.js';

type Handler = HandlerParameter;

const LABELS: ReadonlyMap<string, string> = new Map([
  ['Body', 'the request body'],
  ['Query', 'the query of the request'],
  ['Param', 'the parameters of the request'],
  ['MessageBody', 'a message of the socket'],
]);

function decoratorsOf(node: Node | null | undefined): readonly Decorator[] {
  if (node?.type === 'Identifier' || node?.type === 'ObjectPattern') return node.decorators ?? [];
  if (node?.type === 'AssignmentPattern') return node.decorators ?? [];
  if (node?.type === 'ClassMethod' || node?.type === 'ClassProperty') return node.decorators ?? [];
  return node?.type === 'ClassDeclaration' ? (node.decorators ?? []) : [];
}

function nameOf({ expression }: Decorator): string {
  return memberPath(isCall(expression) ? expression.callee : expression)?.at(-1) ?? '';
}

function argumentsOf({ expression }: Decorator): readonly Node[] {
  return isCall(expression) ? expression.arguments : [];
}

/** `new ZodValidationPipe(schema)` among the arguments of a decorator. */
function ofPipes({ program, file }: Handler, given: readonly Node[]): readonly Fact[] {
  return given.flatMap((one): readonly Fact[] => {
    const inner = unwrap(one);
    if (inner.type !== 'NewExpression')
      return inner.type === 'Identifier' ? [{ kind: 'unknown' }] : [];
    const name = memberPath(inner.callee)?.at(-1) ?? '';
    const [first] = inner.arguments;
    if (!name.includes('Validat')) return [];
    const schema = name.includes('Zod') && first ? schemaBehind(program, file, first) : undefined;
    return [{ kind: 'schema', schema, at: { file, node: inner } }];
  });
}

function isDecorated({ node }: Located): boolean {
  if (node.type !== 'ClassDeclaration') return false;
  return node.body.body.some((member) =>
    decoratorsOf(member).some((one) => nameOf(one) !== 'ApiProperty'),
  );
}

/** A class whose properties are decorated, beside a pipe that looks at them; `createZodDto(schema)`. */
function ofType(handler: Handler, parameter: Node): readonly Fact[] {
  const { program, file } = handler;
  const type = declaredType(parameter);
  if (type === undefined) return [];
  const found = program.valueOnTop(file, type);
  if (found === undefined) return [];
  const { node } = found;
  const parent = node.type === 'ClassDeclaration' ? node.superClass : undefined;
  const inherits = parent !== null && parent !== undefined;
  if (inherits && isCall(parent) && memberPath(parent.callee)?.at(-1) === 'createZodDto') {
    const [given] = parent.arguments;
    const schema = given && schemaBehind(program, found.file, given);
    return [{ kind: 'schema', schema, at: found }];
  }
  // A parent may have the decorators, and a pipe may be anybody's.
  if (inherits) return [{ kind: 'unknown' }];
  const isPiped = program.says('ValidationPipe');
  return isPiped && isDecorated(found) ? [{ kind: 'schema', schema: found, at: found }] : [];
}

/** `@UsePipes(…)` over the method or its class. */
function ofUsePipes(handler: Handler): readonly Fact[] {
  const around = handler.file.module.parentOf(
    handler.file.module.parentOf(handler.owner) ?? handler.owner,
  );
  return [...decoratorsOf(handler.owner), ...decoratorsOf(around)]
    .filter((one) => nameOf(one) === 'UsePipes')
    .flatMap((one) => ofPipes(handler, argumentsOf(one)));
}

/** A parameter that Nest fills from the request: `@Body() dto: ChatDto`. */
export function decoratedSource(handler: Handler): HandlerSource | undefined {
  const { owner, declaration, path } = handler;
  const parameter = owner.params[declaration.position];
  for (const decorator of decoratorsOf(parameter)) {
    const label = LABELS.get(nameOf(decorator));
    if (label === undefined || parameter === undefined) continue;
    const given = argumentsOf(decorator);
    const field = stringValue(given[0]);
    const own = [...ofPipes(handler, given), ...ofUsePipes(handler)];
    // The pipe of the whole program looks at classes alone: a field of a type that is erased passes.
    const typed = field === undefined ? ofType(handler, parameter) : [];
    // What a pipe looks at is the field alone, where one is asked for.
    const facts = [...own, ...typed].map((fact): Fact =>
      fact.kind === 'schema' ? { ...fact, path } : fact,
    );
    return { label, facts, path: field === undefined ? path : [field, ...path] };
  }
  return undefined;
}
