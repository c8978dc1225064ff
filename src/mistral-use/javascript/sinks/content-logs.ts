import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { functionAround } from '../../../syntax/functions.js';
import { isMember, unwrap } from '../../../syntax/expression.js';
import type { KeyUse } from '../../model.js';
import type { FoundCall } from '../calls.js';
import { declarationOf, type Declaration } from '../program/declared.js';
import { siteOf } from '../site.js';
import type { UsedInPackage } from '../used.js';
import { leavesOf } from './leaves.js';
import { outletsIn, type Outlet } from './outlets.js';

/** Parts of an answer that are what the model said. Linear: alternatives without repetition. */
const REPLY = /^(?:choices|message|content|text|output_text|pages|markdown|data|delta)$/u;
/** Parts that say nothing of what was said. */
const METADATA = new Set([
  'usage',
  'id',
  'model',
  'status',
  'created',
  'object',
  'finishReason',
  'headers',
  'ok',
  'statusText',
]);

function namesIn(file: SourceFile, node: Node): readonly Declaration[] {
  return leavesOf(node).flatMap((leaf) => {
    const inner = unwrap(leaf.node);
    const found = inner.type === 'Identifier' ? declarationOf(file.module, inner) : undefined;
    return found === undefined ? [] : [found];
  });
}

/** The names that hold what is sent, and those that hold the answer. */
function heldBy(found: FoundCall): ReadonlySet<Declaration> {
  const { file, node } = found;
  // Of a request that is written out where it is sent, only the contents count: the model may be logged.
  const { request, contents } = found;
  const isNamed = request !== undefined && unwrap(request.node).type === 'Identifier';
  const sent = isNamed ? [...contents, request] : contents;
  const own = sent.filter((one) => one.file.module === file.module);
  const names = own.flatMap((one) => namesIn(file, one.node));
  return new Set([...names, ...answerOf(file, node)]);
}

/** `const answer = await client.chat.complete(…)`. */
function answerOf(file: SourceFile, call: Node): readonly Declaration[] {
  let at = file.module.parentOf(call);
  while (at !== undefined && unwrap(at) === call) at = file.module.parentOf(at);
  if (at?.type !== 'VariableDeclarator' || at.id.type !== 'Identifier') return [];
  const found = declarationOf(file.module, at.id);
  return found === undefined ? [] : [found];
}

/** `answer`, `answer.choices[0].message.content`; not `answer.usage`. */
function showsHeld(file: SourceFile, start: Node, held: ReadonlySet<Declaration>): boolean {
  let node = unwrap(start);
  const names: string[] = [];
  while (isMember(node)) {
    if (node.property.type === 'Identifier' && !node.computed) names.push(node.property.name);
    node = unwrap(node.object);
  }
  if (node.type !== 'Identifier' || names.some((name) => METADATA.has(name))) return false;
  const found = declarationOf(file.module, node);
  if (found === undefined || !held.has(found)) return false;
  return names.length === 0 || names.some((name) => REPLY.test(name));
}

function isLogOf(found: FoundCall, outlet: Outlet, held: ReadonlySet<Declaration>): boolean {
  if (outlet.sink !== 'log') return false;
  const around = functionAround(found.file.module, found.node);
  // At the top of a file it is a program that someone runs by hand and reads.
  if (around === undefined || functionAround(found.file.module, outlet.node) === undefined)
    return false;
  const leaves = outlet.values.flatMap((value) => leavesOf(value));
  return leaves.some((leaf) => !leaf.isPart && showsHeld(found.file, leaf.node, held));
}

/** Servers by what they are made with: what a program prints for whoever runs it is no log. */
const SERVERS = [
  ...['express', 'next', 'fastify', 'koa', 'hono', '@nestjs/core', 'nuxt', '@sveltejs/kit', 'h3'],
  ...['@remix-run/node', '@trpc/server', 'wrangler', 'firebase-functions', 'elysia', 'astro', 'ws'],
];

/** Where what was said to the model, or by it, is written into a log. */
export function contentLogs({ owner, calls }: UsedInPackage): readonly KeyUse[] {
  const isServer = SERVERS.some((name) => owner.manifest.dependencies.has(name));
  if (!isServer) return [];
  const seen = new Set<Node>();
  return calls.flatMap((found) => {
    const { file, call } = found;
    const isText =
      call.operation !== 'embeddings' && !call.isAside && call.browserEvidence === undefined;
    if (!isText) return [];
    const held = heldBy(found);
    return outletsIn(file).flatMap((outlet): readonly KeyUse[] => {
      if (seen.has(outlet.node) || !isLogOf(found, outlet, held)) return [];
      seen.add(outlet.node);
      const site = siteOf(file.module, outlet.node, owner);
      return [{ ...site, sink: 'prompt-log', shown: 'messages', written: outlet.written }];
    });
  });
}
