import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { isMember, propertyName, unwrap, type Call } from '../../syntax/expression.js';
import type { ClientKind, Operation } from '../model.js';
import { clientOf } from './clients.js';
import { possibilities } from './follow.js';
import { readRequest } from './fields-of-request.js';
import { exportOf } from '../../env-schema/provider/library-exports.js';
import type { RecognisedCall } from './recognised.js';

/** What a method does, by its path behind the client. */
type Methods = ReadonlyMap<string, Operation>;

function methods(operation: Operation, paths: readonly string[]): readonly [string, Operation][] {
  return paths.map((path) => [path, operation]);
}

const SDK: Methods = new Map([
  ...methods('chat', ['chat.complete', 'chat.stream', 'chat.parse', 'chat.parseStream']),
  ...methods('fim', ['fim.complete', 'fim.stream']),
  ...methods('agents', ['agents.complete', 'agents.stream']),
  ...methods('conversation', [
    ...['beta.conversations.start', 'beta.conversations.append', 'beta.conversations.restart'],
    ...['beta.conversations.startStream', 'beta.conversations.appendStream'],
    'beta.conversations.restartStream',
  ]),
  ...methods('embeddings', ['embeddings.create']),
  ...methods('ocr', ['ocr.process']),
  ...methods('audio', [
    ...['audio.transcriptions.complete', 'audio.transcriptions.stream', 'audio.speech.complete'],
  ]),
  ...methods('classifiers', [
    ...['classifiers.moderate', 'classifiers.moderateChat', 'classifiers.classify'],
    'classifiers.classifyChat',
  ]),
  ...methods('batch', ['batch.jobs.create']),
]);
const LEGACY: Methods = new Map([
  ...methods('chat', ['chat', 'chatStream']),
  ...methods('fim', ['completion', 'completionStream']),
  ...methods('embeddings', ['embeddings']),
]);
const OPENAI: Methods = new Map([
  ...methods('chat', [
    ...['chat.completions.create', 'chat.completions.parse', 'chat.completions.stream'],
    ...['beta.chat.completions.parse', 'beta.chat.completions.stream', 'chat.completions.runTools'],
  ]),
  ...methods('embeddings', ['embeddings.create']),
]);
const METHODS: ReadonlyMap<ClientKind, Methods> = new Map([
  ['mistral-sdk', SDK],
  ['mistral-sdk-legacy', LEGACY],
  ['openai-sdk', OPENAI],
]);
/** Any of the last words of those paths: looked at before a client is looked for. */
const LAST_WORDS = new Set(
  [SDK, LEGACY, OPENAI].flatMap((table) => [...table.keys()].map((path) => path.split('.').at(-1))),
);

/** Every way to cut `a.b.chat.complete` into a client and what stands behind it. */
function cuts(callee: Node): readonly (readonly [client: Node, path: string])[] {
  const found: [Node, string][] = [];
  const path: string[] = [];
  for (let at = unwrap(callee); isMember(at) && path.length < 4; at = unwrap(at.object)) {
    const name = propertyName(at);
    if (name === undefined) break;
    path.unshift(name);
    found.push([at.object, path.join('.')]);
  }
  return found;
}

/** The method that a call is of, also where it was given a name of its own: `const complete = client.chat.complete`. */
function methodOf({ file, node }: Located): Located | undefined {
  const callee = unwrap(node);
  const isNamed = callee.type === 'Identifier';
  const found = isNamed ? possibilities({ file, node: callee }) : [{ file, node: callee }];
  return found.find((one) => isMember(one.node) && LAST_WORDS.has(propertyName(one.node)));
}

/** A method of a client: `client.chat.complete({ … })`. */
export function sdkCall(file: SourceFile, node: Call): RecognisedCall | undefined {
  const method = methodOf({ file, node: node.callee });
  if (method === undefined) return undefined;
  for (const [object, path] of cuts(method.node)) {
    const isKnown = [...METHODS.values()].some((table) => table.has(path));
    const client = isKnown ? clientOf({ file: method.file, node: object }) : undefined;
    const operation = client && METHODS.get(client.kind)?.get(path);
    if (client === undefined || operation === undefined) continue;
    const [request] = node.arguments;
    return { client: client.kind, ...readRequest(request && { file, node: request }, operation) };
  }
  return undefined;
}

/** The standalone functions: `chatComplete` of `@mistralai/mistralai/funcs/chatComplete.js`. Linear: anchored. */
const FUNCTIONS = /^@mistralai\/mistralai\/funcs\/.{1,80}$/u;

/** `chatComplete` for `chat.complete`. */
const FUNCTION_NAMES: Methods = new Map(
  [...SDK].map(([path, operation]) => [
    path.replaceAll(/\.(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    operation,
  ]),
);

/** A standalone function with the client first: `chatComplete(core, { … })`. */
export function functionCall(file: SourceFile, node: Call): RecognisedCall | undefined {
  const found = exportOf(file.module, node.callee);
  if (found === undefined || !FUNCTIONS.test(found.source)) return undefined;
  const operation = FUNCTION_NAMES.get(found.name);
  const request = node.arguments[1];
  if (operation === undefined) return undefined;
  return { client: 'mistral-sdk', ...readRequest(request && { file, node: request }, operation) };
}
