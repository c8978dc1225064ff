import type { Node } from '@babel/types';
import type { Place } from '../../findings/finding.js';
import { memberPath, methodCall } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import { nodesOf } from '../../syntax/walk.js';
import type { PythonModule } from '../../syntax/python/module.js';
import { isParseMethod } from '../enforcement/enforcement.js';
import { isMistralKeyName } from '../mistral-key-names.js';
import { mistralClients } from '../provider/clients.js';
import { pythonClients } from '../provider/python-clients.js';
import { environmentReads } from './environment-reads.js';
import { pythonReads } from './python-reads.js';
import { pythonStandsInForArgument, standsInForArgument } from './stand-in-reads.js';

/** A place where code reads a Mistral key from the environment itself, and not from a schema's result. */
export interface KeyRead extends Place {
  readonly name: string;
  /** The client reads it where no key is given: `new Mistral()`. */
  readonly isImplicit: boolean;
  /** A service hands it out, which may have checked it: `configService.get('KEY')`. */
  readonly isHandedOut: boolean;
  /** A caller may give a key in its place: `options.apiKey ?? process.env.KEY`. */
  readonly isStandIn: boolean;
}

/** What is common to the reads of one file. */
type Kind = Pick<KeyRead, 'isImplicit' | 'isHandedOut' | 'isStandIn'>;

const EXPLICIT: Kind = { isImplicit: false, isHandedOut: false, isStandIn: false };
const IMPLICIT: Kind = { isImplicit: true, isHandedOut: false, isStandIn: false };

/** What every client of Mistral reads where it is given no key. */
const IMPLICIT_NAME = 'MISTRAL_API_KEY';

/** Calls that check what they are given, or hand it to a schema. */
const CHECKING = new Set(['createEnv', 'cleanEnv', 'parseEnv', 'envSchema']);

/** Writing a variable, or giving it to a schema, is no read that goes around validation. */
function isExempt(module: SourceModule, node: Node): boolean {
  const parent = module.parentOf(node);
  if (parent?.type === 'AssignmentExpression' && parent.left === node) return true;
  if (parent?.type === 'UnaryExpression' && parent.operator === 'delete') return true;
  for (let around = parent; around !== undefined; around = module.parentOf(around)) {
    const method = methodCall(around)?.method;
    if (method !== undefined && isParseMethod(method)) return true;
    const callee = around.type === 'CallExpression' ? memberPath(around.callee)?.at(-1) : undefined;
    if (callee !== undefined && CHECKING.has(callee)) return true;
  }
  return false;
}

/** `mistral('mistral-small-latest')` of the AI SDK, whose default provider reads the key itself. */
function defaultProviderCalls(module: SourceModule): readonly Node[] {
  const locals = new Set(
    importedNames(module)
      .filter(({ source, imported }) => source === '@ai-sdk/mistral' && imported === 'mistral')
      .map(({ local }) => local),
  );
  if (locals.size === 0) return [];
  return nodesOf(module.nodes, 'CallExpression').filter(({ callee }) =>
    locals.has(memberPath(callee)?.[0] ?? ''),
  );
}

function implicitNodes(module: SourceModule): readonly Node[] {
  const clients = mistralClients(module).filter(
    ({ key, host, isOpen }) => key === undefined && host === undefined && !isOpen,
  );
  return [...clients.map(({ node }) => node), ...defaultProviderCalls(module)];
}

/** The reads of one file, in source order of each kind. What SvelteKit or Astro checks is none. */
export function keyReads(module: SourceModule): readonly KeyRead[] {
  const { path } = module;
  const explicit = environmentReads(module).filter(
    ({ name, node, channel }) =>
      isMistralKeyName(name) && !channel.startsWith('static') && !isExempt(module, node),
  );
  return [
    ...explicit.map(({ name, node, channel }): KeyRead => {
      const isStandIn = standsInForArgument(module, node);
      const kind = { ...EXPLICIT, isHandedOut: channel === 'getter', isStandIn };
      return { name, path, ...kind, ...module.spanOf(node) };
    }),
    ...implicitNodes(module).map((node): KeyRead => {
      return { name: IMPLICIT_NAME, path, ...IMPLICIT, ...module.spanOf(node) };
    }),
  ];
}

/** The reads of one Python file. */
export function pythonKeyReads(module: PythonModule): readonly KeyRead[] {
  const { path } = module;
  const explicit = pythonReads(module).filter(({ name }) => isMistralKeyName(name));
  const implicit = pythonClients(module).filter(
    ({ key, host, isOpen }) => key === undefined && host === undefined && !isOpen,
  );
  return [
    ...explicit.map(({ name, node }): KeyRead => {
      const isStandIn = pythonStandsInForArgument(module, node);
      return { name, path, ...EXPLICIT, isStandIn, ...module.spanOf(node) };
    }),
    ...implicit.map(({ node }): KeyRead => {
      return { name: IMPLICIT_NAME, path, ...IMPLICIT, ...module.spanOf(node) };
    }),
  ];
}

/** Text of files that may read a key, or make a client that does. Linear: alternatives without repetition. */
export const MAY_READ_KEY =
  /MISTRAL|CODESTRAL|VOXTRAL|new Mistral|createMistral|@ai-sdk\/mistral|ChatMistralAI|Mistral\w{0,20}\(/u;
