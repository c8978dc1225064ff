import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { exportOf } from '../../env-schema/provider/library-exports.js';
import { isCall, isMember, propertyName, unwrap, type Call } from '../../syntax/expression.js';
import type { Node } from '@babel/types';
import { clientOf, makerAt, type UsedClient } from './clients.js';
import { readRequest } from './fields-of-request.js';
import { possibilities } from './follow.js';
import type { RecognisedCall } from './recognised.js';
import { firstField } from './request.js';
import { textValue } from './values.js';

/** Methods that send something to the model that they belong to. */
const SENDING = new Set([
  ...['invoke', 'stream', 'batch', 'streamEvents', 'streamLog', 'call', 'generate', 'predict'],
  ...['complete', 'chat', 'query', 'run', 'getTextEmbedding', 'embedQuery', 'embedDocuments'],
]);
/** Methods that give the same model back, with something added. */
const ADDING = new Set([
  ...['bind', 'bindTools', 'withStructuredOutput', 'withConfig', 'withRetry', 'withFallbacks'],
]);
const EMBEDDING = new Set(['getTextEmbedding', 'embedQuery', 'embedDocuments']);
/** Names under which a chain or an agent is given its model. */
const MODELS = ['llm', 'model'];
const FRAMEWORK = /^(?:@langchain\/|langchain|@llamaindex\/|llamaindex)/u;
const MAX_LINKS = 4;

type Making = Call | Extract<Node, { type: 'NewExpression' }>;

/** A function or a class of a framework, or a method of one: `RunnableSequence.from`. */
function isOfFramework({ module }: SourceFile, callee: Node): boolean {
  const owner = isMember(callee) ? exportOf(module, callee.object) : undefined;
  return FRAMEWORK.test((exportOf(module, callee) ?? owner)?.source ?? '');
}

/** What a chain is made of: the object and the arguments of `pipe`, the model that an agent is given. */
function linksOf(file: SourceFile, node: Making): readonly Located[] {
  const callee = unwrap(node.callee);
  const method = isMember(callee) ? propertyName(callee) : undefined;
  if (isMember(callee) && (method === 'pipe' || ADDING.has(method ?? ''))) {
    const added = method === 'pipe' ? node.arguments : [];
    return [callee.object, ...added].map((one) => ({ file, node: one }));
  }
  const [first] = isOfFramework(file, callee) ? node.arguments : [];
  if (first === undefined) return [];
  if (first.type === 'ArrayExpression') {
    return first.elements.flatMap((element) => (element ? [{ file, node: element }] : []));
  }
  const field = firstField({ file, node: first }, MODELS);
  return field.kind === 'there' ? field.nodes : [];
}

/** The client of LangChain or LlamaIndex that an expression sends to, also through a chain. */
function chainClient(located: Located, links = MAX_LINKS): UsedClient | undefined {
  const client = clientOf(located);
  if (client !== undefined || links === 0) return client;
  for (const { file, node } of possibilities(located)) {
    if (!isCall(node) && node.type !== 'NewExpression') continue;
    for (const link of linksOf(file, node)) {
      const found = chainClient(link, links - 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isChained({ kind }: UsedClient): boolean {
  return kind === 'langchain' || kind === 'llamaindex';
}

/** `llm.invoke(messages)`: what bounds it stands where the client is made, see {@link chainMaker}. */
export function chainCall(file: SourceFile, node: Call): RecognisedCall | undefined {
  const callee = unwrap(node.callee);
  const method = isMember(callee) ? (propertyName(callee) ?? '') : '';
  if (!isMember(callee) || !SENDING.has(method)) return undefined;
  const client = chainClient({ file, node: callee.object });
  if (client === undefined || !isChained(client)) return undefined;
  const [given] = node.arguments;
  const isObject = given?.type === 'ObjectExpression';
  const request = given && { file, node: given };
  const operation = EMBEDDING.has(method) ? 'embeddings' : 'chat';
  const read = readRequest(isObject ? request : undefined, operation);
  return {
    ...read,
    client: client.kind,
    model: { kind: 'unknown' },
    modelNode: undefined,
    maxTokens: { kind: 'unknown' },
    takesTokenBound: false,
    request,
    contents: read.contents.length === 0 && request ? [request] : read.contents,
  };
}

/** `new ChatMistralAI({ model, maxTokens })`: what holds for everything that is sent through it. */
export function chainMaker(file: SourceFile, node: Making): RecognisedCall | undefined {
  const maker = makerAt({ file, node });
  if (maker?.client !== 'langchain' && maker?.client !== 'llamaindex') return undefined;
  const isEmbedding = exportOf(file.module, node.callee)?.name.includes('Embedding') ?? false;
  const [given] = node.arguments;
  const options = given && { file, node: given };
  const read = readRequest(options, isEmbedding ? 'embeddings' : 'chat');
  const hasOldName = read.model.kind === 'absent';
  const old = hasOldName ? firstField(options, ['modelName']) : undefined;
  return {
    ...read,
    client: maker.client,
    model: old === undefined ? read.model : textValue(old),
    request: undefined,
    contents: [],
  };
}
