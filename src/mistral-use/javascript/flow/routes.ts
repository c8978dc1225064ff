import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { entriesOf } from '../../../syntax/entries.js';
import { isCall, memberPath, methodCall, unwrap, type Call } from '../../../syntax/expression.js';
import { nodesOf } from '../../../syntax/walk.js';
import { nameOfFunction } from '../program/callers.js';
import { isFunction, type AnyFunction } from '../program/declared.js';
import type { Program } from '../program/program.js';
import { isCheckingName } from './guards.js';
import { schemaBehind } from './schema-calls.js';
import type { Fact } from './trail.js';

/** Methods that give a route its handlers. */
const VERBS = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'all',
  'use',
  'route',
  'on',
  'openapi',
]);
/** Chains of express-validator. */
const CHAINS = new Set(['body', 'check', 'query', 'param', 'checkSchema', 'celebrate', 'oneOf']);
/** Validators of Hono whose schema is the second argument. Linear: anchored. */
const HONO_VALIDATOR = /^(?:[a-z]{1,3}Validator|zodValidator|standardValidator)$/u;

/** What a handler before the last one checks. */
function ofMiddleware(program: Program, file: SourceFile, node: Node): readonly Fact[] {
  const inner = unwrap(node);
  const at = { file, node: inner };
  if (inner.type === 'ArrayExpression') {
    return inner.elements.flatMap((one) => (one ? ofMiddleware(program, file, one) : []));
  }
  if (inner.type === 'ObjectExpression') return ofOptions(file, inner);
  const path = isCall(inner) ? memberPath(rootCallee(inner)) : memberPath(inner);
  const name = path?.at(-1) ?? '';
  if (isCall(inner) && HONO_VALIDATOR.test(name)) {
    const second = inner.arguments[1];
    return [{ kind: 'schema', schema: second && schemaBehind(program, file, second), at }];
  }
  if (isCall(inner) && (CHAINS.has(name) || CHAINS.has(path?.[0] ?? ''))) {
    return [{ kind: 'schema', schema: undefined, at }];
  }
  return isCheckingName(name) ? [{ kind: 'unknown' }] : [];
}

/** The first callee of a chain: `body` of `body('message').isString()`. */
function rootCallee(call: Call): Node {
  let callee = unwrap(call.callee);
  for (let found = methodCall(call); found !== undefined;) {
    const object = unwrap(found.object);
    if (!isCall(object)) break;
    callee = unwrap(object.callee);
    found = methodCall(object);
  }
  return callee;
}

/** Fastify's and Elysia's options of a route: `{ schema: { body } }`, `{ body: t.Object(…) }`. */
function ofOptions(file: SourceFile, options: Node): readonly Fact[] {
  const entries = entriesOf(options);
  const schema = entries.get('schema') ?? entries.get('body') ?? entries.get('request');
  if (schema !== undefined)
    return [{ kind: 'schema', schema: undefined, at: { file, node: schema } }];
  return entries.has('preValidation') || entries.has('preHandler') ? [{ kind: 'unknown' }] : [];
}

/** The calls that a function is handed to as a handler, with the other arguments. */
function routesOf(
  program: Program,
  file: SourceFile,
  handler: AnyFunction,
): readonly (readonly [SourceFile, Call])[] {
  const around = callsAround(file, handler);
  if (around.length > 0) return around.map((call) => [file, call]);
  const name = nameOfFunction({ file, node: handler });
  if (name === undefined || name.length < 3) return [];
  return program.usersOf(file, name).flatMap((other) =>
    nodesOf(other.module.nodes, 'CallExpression').flatMap((call) => {
      if (!isRoute(call) || !call.arguments.some((one) => says(one, name))) return [];
      return [[other, call] as const];
    }),
  );
}

function isRoute(call: Call): boolean {
  return VERBS.has(methodCall(call)?.method ?? '');
}

/** Whether an argument is the handler of that name, also wrapped or bound. */
function says(node: Node, name: string): boolean {
  const inner = unwrap(node);
  if (isCall(inner)) {
    const bound = methodCall(inner);
    return (
      inner.arguments.some((one) => says(one, name)) ||
      (bound?.method === 'bind' && says(bound.object, name))
    );
  }
  return memberPath(inner)?.at(-1) === name;
}

/** Calls around a function as long as it stands among their arguments: `post(path, wrap(handler))`. */
function callsAround({ module }: SourceFile, handler: Node): readonly Call[] {
  const found: Call[] = [];
  let child = handler;
  let parent = module.parentOf(child);
  while (isCall(parent) && parent.callee !== child) {
    found.push(parent);
    child = parent;
    parent = module.parentOf(child);
  }
  return found;
}

function factsOfRoute(program: Program, file: SourceFile, call: Call): readonly Fact[] {
  if (isRoute(call)) return call.arguments.flatMap((one) => ofMiddleware(program, file, one));
  // A wrapper that is no route: `withValidation(schema, handler)`.
  const name = memberPath(call.callee)?.at(-1) ?? '';
  return isCheckingName(name) ? [{ kind: 'unknown' }] : [];
}

const remembered = new WeakMap<Node, readonly Fact[]>();

function read(program: Program, file: SourceFile, handler: AnyFunction): readonly Fact[] {
  return routesOf(program, file, handler).flatMap(([other, call]) =>
    factsOfRoute(program, other, call),
  );
}

/** What is checked of a request before the handler around a node runs. */
export function routeFacts(program: Program, file: SourceFile, node: Node): readonly Fact[] {
  for (let at = file.module.parentOf(node); at !== undefined; at = file.module.parentOf(at)) {
    if (!isFunction(at)) continue;
    const known = remembered.get(at) ?? read(program, file, at);
    remembered.set(at, known);
    if (known.length > 0) return known;
  }
  return [];
}
