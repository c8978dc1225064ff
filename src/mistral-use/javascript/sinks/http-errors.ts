import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import {
  isCall,
  isMember,
  memberPath,
  methodCall,
  propertyName,
  unwrap,
} from '../../../syntax/expression.js';
import { importedNames } from '../../../syntax/imports.js';
import { isWithin } from '../../../syntax/within.js';
import type { KeyUse } from '../../model.js';
import type { FoundCall } from '../calls.js';
import { isFunction } from '../program/declared.js';
import { siteOf } from '../site.js';
import type { UsedInPackage } from '../used.js';
import { outletsIn, type Outlet } from './outlets.js';
import { writtenPath } from './written-path.js';

/** Libraries whose errors carry the request with its headers. */
const CARRYING = new Set([
  'axios',
  'got',
  'superagent',
  'request',
  'request-promise',
  '@nestjs/axios',
]);
/** Parts of such an error that carry it as well. */
const PARTS = new Set(['config', 'request', 'response', 'toJSON', 'options']);

function carriesHeaders({ file, node }: FoundCall): boolean {
  const sources = importedNames(file.module).filter(({ source }) => CARRYING.has(source));
  if (sources.length === 0 || !isCall(node)) return false;
  const [root] = writtenPath(node.callee);
  if (root === 'fetch') return false;
  return root !== 'openai' && root !== 'this'
    ? true
    : sources.some(({ source }) => source === '@nestjs/axios' || source === 'axios');
}

interface Handler {
  readonly body: Node;
  readonly name: string;
}

function ofCatch(node: Node | null | undefined): Handler | undefined {
  if (node?.type !== 'CatchClause' || node.param?.type !== 'Identifier') return undefined;
  return { body: node.body, name: node.param.name };
}

function ofCallback(node: Node | undefined): Handler | undefined {
  if (!isFunction(node)) return undefined;
  const [parameter] = node.params;
  return parameter?.type === 'Identifier' ? { body: node.body, name: parameter.name } : undefined;
}

/** What catches a failure of a call in its own function: a `catch` around it, `.catch(…)` behind it. */
function handlerOf({ module }: SourceFile, call: Node): Handler | undefined {
  let child = call;
  for (let at = module.parentOf(call); at !== undefined; at = module.parentOf(at)) {
    if (at.type === 'TryStatement' && at.block === child) return ofCatch(at.handler);
    if (isFunction(at)) return undefined;
    const found = isMember(child) ? methodCall(at) : undefined;
    if (found?.method === 'catch') return ofCallback(found.call.arguments[0]);
    child = at;
  }
  return undefined;
}

/** Whether a printed value is the error as it is, or a part that carries the request. */
function showsError(value: Node, name: string): boolean {
  const inner = unwrap(value);
  if (inner.type === 'Identifier') return inner.name === name;
  if (inner.type === 'LogicalExpression') {
    return showsError(inner.left, name) || showsError(inner.right, name);
  }
  const call = methodCall(inner);
  if (call !== undefined) {
    const isWritten = memberPath(call.object)?.[0] === 'JSON' || call.method === 'inspect';
    if (isWritten) return call.call.arguments.slice(0, 1).some((one) => showsError(one, name));
    return call.method === 'toJSON' && showsError(call.object, name);
  }
  if (inner.type === 'ObjectExpression') {
    return inner.properties.some(
      (one) => one.type === 'ObjectProperty' && showsError(one.value, name),
    );
  }
  const isPart = isMember(inner) && PARTS.has(propertyName(inner) ?? '');
  return isPart && inner.object.type === 'Identifier' && inner.object.name === name;
}

function dumpIn(outlets: readonly Outlet[], { body, name }: Handler): Outlet | undefined {
  return outlets.find(({ node, sink, values }) => {
    const isRead = sink === 'log' || sink === 'response';
    return isRead && isWithin(node, body) && values.some((value) => showsError(value, name));
  });
}

/** Where the failure of a request by hand is printed with the headers of the request. */
export function dumpedErrors({ owner, calls }: UsedInPackage): readonly KeyUse[] {
  const seen = new Set<Node>();
  return calls.flatMap((found): readonly KeyUse[] => {
    const { file, node, call } = found;
    if (call.client !== 'http' || !carriesHeaders(found)) return [];
    const handler = handlerOf(file, node);
    const dump = handler && dumpIn(outletsIn(file), handler);
    if (dump === undefined || seen.has(dump.node)) return [];
    seen.add(dump.node);
    const { sink, written } = dump;
    return [{ ...siteOf(file.module, dump.node, owner), sink, shown: 'http-error', written }];
  });
}
