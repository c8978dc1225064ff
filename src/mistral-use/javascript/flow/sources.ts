import type { Node } from '@babel/types';
import {
  isCall,
  isMember,
  memberPath,
  methodCall,
  propertyName,
  stringValue,
  type Call,
} from '../../../syntax/expression.js';
import { declarationOf, type Declaration } from '../program/declared.js';
import type { Program } from '../program/program.js';
import { GuardReader } from './guards.js';
import { handlerSource } from './handlers.js';
import { isRequestObject } from './request-object.js';
import { routeFacts } from './routes.js';
import { schemaBehind } from './schema-calls.js';
import type { Arrival, Fact, RequestSource, Trail } from './trail.js';

/** Methods that read a body whole. */
const READING = new Set(['json', 'formData', 'text', 'parseBody', 'arrayBuffer', 'blob', 'body']);
/** Methods of Hono and Koa that read one field. */
const FIELDS = new Set(['query', 'param', 'queries', 'params', 'header']);
/** What a request holds that its sender writes. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['body', 'the request body'],
  ['rawBody', 'the request body'],
  ['query', 'the query of the request'],
  ['params', 'the parameters of the request'],
  ['headers', 'a header of the request'],
]);
/** Functions of Nitro and Nuxt that read a request. */
const READERS: ReadonlyMap<string, string> = new Map([
  ['readBody', 'the request body'],
  ['readRawBody', 'the request body'],
  ['readFormData', 'the form data'],
  ['readMultipartFormData', 'the form data'],
  ['getQuery', 'the query of the request'],
  ['getRouterParams', 'the parameters of the request'],
]);

interface Found {
  readonly source: RequestSource;
  readonly path: readonly string[];
}

function arrival(trail: Trail, { source, path }: Found): Arrival {
  return { source, path, facts: [...trail.facts, ...source.facts], isRest: trail.isRest };
}

function sourceOf(trail: Trail, label: string, facts: readonly Fact[] = []): RequestSource {
  return { file: trail.file, node: trail.read, label, facts };
}

/** `await request.json()`, `c.req.query('q')`, `c.req.valid('json')`. */
function ofMethod(program: Program, trail: Trail): Found | undefined {
  const { file, path } = trail;
  const found = methodCall(trail.node);
  if (found === undefined) return undefined;
  const { method, object, call } = found;
  const isValid = method === 'valid';
  if (!READING.has(method) && !FIELDS.has(method) && !isValid) return undefined;
  if (!isRequestObject(file, object)) return undefined;
  const route = routeFacts(program, file, trail.node);
  const known: readonly Fact[] = route.length > 0 ? route : [{ kind: 'unknown' }];
  if (isValid) return { source: sourceOf(trail, 'the request body', known), path };
  const field = stringValue(call.arguments[0]);
  if (FIELDS.has(method)) {
    const label = method.startsWith('quer')
      ? 'the query of the request'
      : 'a parameter of the route';
    return { source: sourceOf(trail, label, route), path: [field ?? '?', ...path] };
  }
  return { source: sourceOf(trail, 'the request body', route), path };
}

/** `readBody(event)`, and `readValidatedBody(event, schema.parse)`. */
function ofReader(program: Program, trail: Trail): Found | undefined {
  const { node, file, path } = trail;
  if (!isCall(node) || node.callee.type !== 'Identifier') return undefined;
  const { name } = node.callee;
  const label = READERS.get(name);
  if (label !== undefined) return { source: sourceOf(trail, label), path };
  if (name !== 'readValidatedBody' && name !== 'getValidatedQuery') return undefined;
  return { source: sourceOf(trail, 'the request body', [givenSchema(program, trail, node)]), path };

  function givenSchema(all: Program, { file: own }: Trail, call: Call): Fact {
    const second = call.arguments[1];
    const object = isMember(second) ? second.object : second;
    const schema = object && schemaBehind(all, own, object);
    return { kind: 'schema', schema, at: { file, node: call } };
  }
}

/** What is looked at of the request itself: `schema.parse(req.body)` on a line of its own. */
function ownFacts(program: Program, { file, node, path }: Trail): readonly Fact[] {
  const found = node.type === 'Identifier' ? declarationOf(file.module, node) : undefined;
  return found === undefined ? [] : new GuardReader(program).of(file, found, path);
}

/** `req.body.messages`, asked for as a part of `req`. */
function ofPart(program: Program, trail: Trail): Found | undefined {
  const { file, node, path } = trail;
  const [part, ...rest] = path;
  if (part === 'nextUrl' || part === 'url') {
    const isSearch = rest.includes('searchParams');
    if (!isSearch || !isRequestObject(file, node)) return undefined;
    return { source: sourceOf(trail, 'the query of the request'), path: rest.slice(-1) };
  }
  const label = PARTS.get(part ?? '');
  if (label === undefined || !isRequestObject(file, node)) return undefined;
  const facts = [...routeFacts(program, file, node), ...ownFacts(program, trail)];
  return { source: sourceOf(trail, label, facts), path: rest };
}

/** `new URL(request.url).searchParams.get('q')`. */
function ofAddress({ file, node, path, ...trail }: Trail): Found | undefined {
  if (node.type !== 'NewExpression' || memberPath(node.callee)?.[0] !== 'URL') return undefined;
  const [address] = node.arguments;
  const isOwn = isMember(address) && propertyName(address) === 'url';
  if (!isOwn || !isRequestObject(file, address.object) || path[0] !== 'searchParams') {
    return undefined;
  }
  const whole = { ...trail, file, node, path };
  return { source: sourceOf(whole, 'the query of the request'), path: path.slice(1) };
}

/** What an expression reads of a request; undefined for one that reads none. */
export function sourceAt(program: Program, trail: Trail): Arrival | undefined {
  const found =
    ofMethod(program, trail) ??
    ofReader(program, trail) ??
    ofPart(program, trail) ??
    ofAddress(trail);
  return found && arrival(trail, found);
}

/** What a parameter brings from outside: of a server action, of a procedure, of a decorated method. */
export function parameterSource(
  program: Program,
  trail: Trail,
  declaration: Declaration,
): Arrival | undefined {
  const asked = [...declaration.path, ...trail.path];
  const found = handlerSource(program, { file: trail.file, declaration, path: asked });
  if (found === undefined) return undefined;
  const { label, facts, path } = found;
  const node: Node = declaration.identifier ?? declaration.owner;
  return arrival(trail, { source: { file: trail.file, node, label, facts }, path });
}
