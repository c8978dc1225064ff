import type { Node } from '@babel/types';
import { entriesOf } from '../../../syntax/entries.js';
import {
  isCall,
  memberPath,
  methodCall,
  propertyName,
  unwrap,
  type Call,
} from '../../../syntax/expression.js';
import { callAround, nameOfFunction } from '../program/callers.js';
import { isFunction } from '../program/declared.js';
import type { Program } from '../program/program.js';
import type { HandlerParameter, HandlerSource, Parameter } from './handler-source.js';
import { decoratedSource } from './nest.js';
import { schemaBehind } from './schema-calls.js';
import type { Fact } from './trail.js';

type Handler = HandlerParameter;

function hasDirective(node: Node, text: string): boolean {
  const block = isFunction(node) ? node.body : node;
  const isBlock = block.type === 'Program' || block.type === 'BlockStatement';
  return isBlock && block.directives.some(({ value }) => value.value === text);
}

function isExported({ file, owner }: Handler): boolean {
  let at = file.module.parentOf(owner);
  while (at !== undefined && at.type !== 'Program') {
    if (at.type.startsWith('Export')) return true;
    if (isFunction(at)) return false;
    at = file.module.parentOf(at);
  }
  const name = nameOfFunction({ file, node: owner });
  const text = file.module.content.text;
  return name !== undefined && text.includes(`export { ${name}`);
}

/** `'use server'`: what such a function is given comes from a browser, whatever its types say. */
function ofServerAction(handler: Handler): HandlerSource | undefined {
  const { file, owner, path } = handler;
  const isInFile = hasDirective(file.module.file.program, 'use server') && isExported(handler);
  if (!isInFile && !hasDirective(owner, 'use server')) return undefined;
  return { label: 'a parameter of a server action', facts: [], path };
}

/** Methods of a procedure that give it a schema, and those that give it its function. */
const INPUTS = new Set(['input', 'schema', 'inputSchema', 'validator', 'inputValidator']);
const RUNS = new Set(['mutation', 'query', 'subscription', 'action', 'handler', 'stateAction']);
const GIVEN = new Set(['input', 'parsedInput', 'data', 'clientInput']);

/** The schema that a chain names: `.input(schema).mutation(…)`. */
function schemaOfChain(handler: Handler, call: Call): Fact | undefined {
  let found = methodCall(call);
  while (found !== undefined) {
    const [given] = found.call.arguments;
    if (INPUTS.has(found.method) && given !== undefined) {
      const { program, file } = handler;
      const at = { file, node: found.call };
      return { kind: 'schema', schema: schemaBehind(program, file, given), at };
    }
    const object = unwrap(found.object);
    found = isCall(object) ? methodCall(object) : undefined;
  }
  return undefined;
}

/** tRPC, next-safe-action, oRPC and server functions of TanStack: `({ input }) => …`. */
function ofProcedure(handler: Handler): HandlerSource | undefined {
  const { file, owner, path, declaration } = handler;
  const around = callAround(file, owner);
  if (around === undefined || declaration.position !== 0) return undefined;
  const { call } = around;
  if (!RUNS.has(methodCall(call)?.method ?? '') || !GIVEN.has(path[0] ?? '')) return undefined;
  const fact = schemaOfChain(handler, call);
  const facts: readonly Fact[] = fact === undefined ? [{ kind: 'unknown' }] : [fact];
  return { label: 'the input of a procedure', facts, path: path.slice(1) };
}

/** MCP's tools: `server.tool(name, { … }, handler)` and `server.registerTool(name, { inputSchema }, handler)`. */
function ofTool(handler: Handler): HandlerSource | undefined {
  const { file, owner, path, declaration } = handler;
  const around = callAround(file, owner);
  const method = around && methodCall(around.call)?.method;
  if (around === undefined || declaration.position !== 0) return undefined;
  if (method !== 'tool' && method !== 'registerTool') return undefined;
  const at = { file, node: around.call };
  return { label: 'the input of a tool', facts: [{ kind: 'schema', schema: undefined, at }], path };
}

/** Convex: `action({ args: { … }, handler: async (ctx, args) => … })`. */
function ofConvex({ file, owner, path, declaration }: Handler): HandlerSource | undefined {
  const property = owner.type === 'ObjectMethod' ? owner : file.module.parentOf(owner);
  if (!property || propertyName(property) !== 'handler' || declaration.position !== 1)
    return undefined;
  const object = file.module.parentOf(property);
  const call = object && file.module.parentOf(object);
  const name = isCall(call) ? memberPath(call.callee)?.at(-1) : undefined;
  if (!['action', 'mutation', 'query'].includes(name ?? '')) return undefined;
  const args = entriesOf(object).get('args');
  const facts: readonly Fact[] =
    args === undefined ? [] : [{ kind: 'schema', schema: undefined, at: { file, node: args } }];
  return { label: 'the arguments of a public function', facts, path };
}

/** Firebase's callable functions: `onCall(async (request) => request.data)`. */
function ofCallable({ file, owner, path, declaration }: Handler): HandlerSource | undefined {
  const around = callAround(file, owner);
  const name = around && memberPath(around.call.callee)?.at(-1);
  if (name !== 'onCall' || declaration.position !== 0) return undefined;
  const isWhole = owner.params.length > 1;
  if (!isWhole && path[0] !== 'data') return undefined;
  return {
    label: 'the data of a callable function',
    facts: [],
    path: isWhole ? path : path.slice(1),
  };
}

/** Parts of the event of a function in the cloud. */
const EVENT_PARTS = new Set(['body', 'queryStringParameters', 'pathParameters']);

/** Whether a parameter is the event, or its body is taken out of what a function named `handler` is given. */
function isCloudEvent({ file, declaration, owner }: Handler): boolean {
  if (declaration.name === 'event') return true;
  return declaration.path[0] === 'body' && nameOfFunction({ file, node: owner }) === 'handler';
}

function ofCloudEvent(handler: Handler): HandlerSource | undefined {
  const { declaration, path, owner } = handler;
  const isFirst = declaration.position === 0 && owner.params.length <= 3;
  if (!isFirst || !EVENT_PARTS.has(path[0] ?? '') || !isCloudEvent(handler)) return undefined;
  return { label: 'the body of the event', facts: [], path: path.slice(1) };
}

/** What servers call the two ends of a socket. Linear: anchored alternatives. */
const SOCKET = /^(?:ws|socket|connection|conn|webSocket|websocket|clientSocket|client_socket)$/u;

/** `ws.on('message', (data) => …)` and `socket.on('chat', (payload) => …)`. */
function ofSocket({ file, owner, path, declaration }: Handler): HandlerSource | undefined {
  const around = callAround(file, owner);
  const found = around && methodCall(around.call);
  if (found?.method !== 'on' || declaration.position !== 0) return undefined;
  const name = memberPath(found.object)?.at(-1) ?? '';
  const [event] = found.call.arguments;
  const isOwn =
    event?.type === 'StringLiteral' &&
    !['close', 'error', 'open', 'disconnect'].includes(event.value);
  if (!SOCKET.test(name) || !isOwn) return undefined;
  return { label: 'a message of the socket', facts: [], path };
}

const READERS: readonly ((handler: Handler) => HandlerSource | undefined)[] = [
  ...[decoratedSource, ofServerAction, ofProcedure, ofTool, ofConvex, ofCallable],
  ...[ofCloudEvent, ofSocket],
];

/** What a parameter brings from outside; undefined where nothing says that it does. */
export function handlerSource(program: Program, parameter: Parameter): HandlerSource | undefined {
  const { owner } = parameter.declaration;
  if (!isFunction(owner)) return undefined;
  const handler: Handler = { ...parameter, owner, program };
  return READERS.map((read) => read(handler)).find((found) => found !== undefined);
}
