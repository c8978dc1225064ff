import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { isCall, isMember, propertyName, unwrap, type Call } from '../../syntax/expression.js';
import type { Operation } from '../model.js';
import { clientOf } from './clients.js';
import { readRequest } from './fields-of-request.js';
import { possibilities } from './follow.js';
import { exportOf } from '../../env-schema/provider/library-exports.js';
import type { RecognisedCall } from './recognised.js';
import { firstField } from './request.js';
import { textValue } from './values.js';

/** What the functions of the AI SDK do with a model. */
const FUNCTIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ...(['generateText', 'streamText', 'generateObject', 'streamObject', 'streamUI'] as const).map(
    (name): [string, Operation] => [name, 'chat'],
  ),
  ['Agent', 'chat'],
  ['ToolLoopAgent', 'chat'],
  ['Experimental_Agent', 'chat'],
  ['embed', 'embeddings'],
  ['embedMany', 'embeddings'],
  ['experimental_transcribe', 'audio'],
]);
/** Their answer is bounded by its schema. */
const SCHEMA_BOUND = new Set(['generateObject', 'streamObject']);
const PACKAGES = new Set(['ai', 'ai/rsc', '@ai-sdk/rsc']);
/** Methods of a provider that make a model. */
const MODELS = new Set([
  'chat',
  'languageModel',
  'chatModel',
  'embedding',
  'textEmbedding',
  'textEmbeddingModel',
  'embeddingModel',
  'completion',
]);

/** The id that is given where a provider of Mistral makes a model: `mistral('mistral-small-latest')`. */
function modelIds(located: Located, steps = 2): readonly Located[] {
  return possibilities(located).flatMap(({ file, node }): readonly Located[] => {
    if (!isCall(node)) return [];
    const [first] = node.arguments;
    const callee = unwrap(node.callee);
    const isMethod = isMember(callee) && MODELS.has(propertyName(callee) ?? '');
    const provider = isMethod ? callee.object : callee;
    const isMistral = clientOf({ file, node: provider })?.kind === 'ai-sdk';
    if (isMistral && first) return [{ file, node: first }];
    const isWrapping = exportOf(file.module, node.callee)?.name === 'wrapLanguageModel';
    const inner = isWrapping && first ? firstField({ file, node: first }, ['model']) : undefined;
    if (inner?.kind !== 'there' || steps === 0) return [];
    return inner.nodes.flatMap((one) => modelIds(one, steps - 1));
  });
}

/** A function or an agent of the AI SDK that is given a model of Mistral. */
export function aiSdkCall(
  file: SourceFile,
  node: Call | Extract<Node, { type: 'NewExpression' }>,
): RecognisedCall | undefined {
  const found = exportOf(file.module, node.callee);
  const operation = found && PACKAGES.has(found.source) ? FUNCTIONS.get(found.name) : undefined;
  const [given] = node.arguments;
  if (found === undefined || operation === undefined || given === undefined) return undefined;
  const request = { file, node: given };
  const field = firstField(request, ['model']);
  const ids = field.kind === 'there' ? field.nodes.flatMap((one) => modelIds(one)) : [];
  if (ids.length === 0) return undefined;
  const read = readRequest(request, operation);
  return {
    client: 'ai-sdk',
    ...read,
    model: textValue({ kind: 'there', nodes: ids }),
    takesTokenBound: read.takesTokenBound && !SCHEMA_BOUND.has(found.name),
  };
}
