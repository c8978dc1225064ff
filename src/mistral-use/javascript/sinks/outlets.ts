import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { isCall, memberPath, methodCall, unwrap, type Call } from '../../../syntax/expression.js';
import type { SourceModule } from '../../../syntax/module.js';
import { declarationOf } from '../program/declared.js';
import type { KeyUse } from '../../model.js';
import { writtenPath } from './written-path.js';

/** A place where what is put in can be read. */
export interface Outlet {
  readonly node: Node;
  readonly sink: KeyUse['sink'];
  /** As it is written: `console.log`. */
  readonly written: string;
  readonly values: readonly Node[];
}

/** Objects that write logs, by the last of their names. Linear: anchored alternatives. */
const LOGGER = /^(?:console|logger|log|winston|pino|Logger|signale|consola|fastify\.log|bunyan)$/u;
const LOGGING = new Set([
  ...[
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'trace',
    'dir',
    'table',
    'fatal',
    'verbose',
    'silly',
  ],
  ...['success', 'notice'],
]);
/** What handlers call the answer. */
const RESPONSE = /^(?:res|response|reply|_res)$/u;
const ANSWERING = new Set(['json', 'send', 'end', 'write', 'jsonp', 'render']);
/** Classes whose static method makes an answer. */
const RESPONSES = new Set(['Response', 'NextResponse']);

function ofMethod(module: SourceModule, call: Call): Outlet | undefined {
  const found = methodCall(call);
  if (found === undefined) return undefined;
  const { method, object } = found;
  const path = writtenPath(object);
  const last = path.at(-1) ?? '';
  const written = [...path, method].join('.');
  const values = call.arguments;
  if (LOGGER.test(last) && LOGGING.has(method)) return { node: call, sink: 'log', written, values };
  const isStream = path[0] === 'process' && (last === 'stdout' || last === 'stderr');
  if (isStream && method === 'write') return { node: call, sink: 'log', written, values };
  if (method === 'json' && RESPONSES.has(last))
    return { node: call, sink: 'response', written, values };
  if (!ANSWERING.has(method)) return undefined;
  return isAnswer(module, object) ? { node: call, sink: 'response', written, values } : undefined;
}

/** `res`, `res.status(200)`, and Hono's `c`, each a parameter. */
function isAnswer(module: SourceModule, object: Node): boolean {
  let inner = unwrap(object);
  for (let found = methodCall(inner); found !== undefined; found = methodCall(inner)) {
    inner = unwrap(found.object);
  }
  if (inner.type !== 'Identifier') return false;
  const isNamed = RESPONSE.test(inner.name) || inner.name === 'c';
  return isNamed && declarationOf(module, inner)?.kind === 'parameter';
}

/** A part of an address behind which a value is put: `?key=`, `&api_key=`. Linear: anchored at the end. */
const QUERY = /[?&][\w-]{1,40}=$/u;

/** `https://…?key=${key}`. */
function addressOf(node: Node): Outlet | undefined {
  if (node.type !== 'TemplateLiteral') return undefined;
  const values = node.expressions.filter((_, index) =>
    QUERY.test(node.quasis[index]?.value.raw ?? ''),
  );
  return values.length === 0 ? undefined : { node, sink: 'url', written: 'an address', values };
}

/** `url.searchParams.set('key', key)`. */
function parameterOf(call: Call): Outlet | undefined {
  const found = methodCall(call);
  const isSearch = memberPath(found?.object ?? call)?.at(-1) === 'searchParams';
  if (found === undefined || !isSearch || !['set', 'append'].includes(found.method))
    return undefined;
  return { node: call, sink: 'url', written: 'an address', values: call.arguments.slice(1) };
}

/** `throw new Error(…)` and `new Error(…)` handed on. */
function errorOf(node: Node): Outlet | undefined {
  if (node.type !== 'NewExpression') return undefined;
  const name = memberPath(node.callee)?.at(-1) ?? '';
  if (name === 'Response' || name === 'NextResponse') {
    return { node, sink: 'response', written: `new ${name}`, values: node.arguments.slice(0, 1) };
  }
  const isError = name.endsWith('Error') || name.endsWith('Exception');
  return isError
    ? { node, sink: 'error', written: `new ${name}`, values: node.arguments }
    : undefined;
}

/** Koa: `ctx.body = …`. */
function assignedAnswer(node: Node): Outlet | undefined {
  if (node.type !== 'AssignmentExpression') return undefined;
  const path = memberPath(node.left)?.join('.');
  if (path !== 'ctx.body' && path !== 'context.body') return undefined;
  return { node, sink: 'response', written: path, values: [node.right] };
}

function readOutlets(module: SourceModule): readonly Outlet[] {
  return module.nodes.flatMap((node): readonly Outlet[] => {
    const found = isCall(node)
      ? (ofMethod(module, node) ?? parameterOf(node))
      : (addressOf(node) ?? errorOf(node) ?? assignedAnswer(node));
    return found === undefined ? [] : [found];
  });
}

const remembered = new WeakMap<SourceModule, readonly Outlet[]>();

/** The places of a file where values can be read from outside, looked for once. */
export function outletsIn({ module }: SourceFile): readonly Outlet[] {
  const known = remembered.get(module) ?? readOutlets(module);
  remembered.set(module, known);
  return known;
}
