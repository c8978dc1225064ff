import type { Located } from '../../env-schema/source/source-file.js';
import type { Operation } from '../model.js';
import type { RecognisedCall } from './recognised.js';
import { firstField, type RequestField } from './request.js';
import { numberValue, textValue } from './values.js';

/** What carries a model's words. */
const CONTENTS = [
  'messages',
  'system',
  'instructions',
  'prompt',
  'suffix',
  'inputs',
  'input',
  'values',
];
const TOKEN_BOUNDS = ['maxTokens', 'max_tokens', 'maxOutputTokens', 'max_completion_tokens'];
/** Operations whose answer a request can bound. */
const BOUNDED: ReadonlySet<Operation> = new Set<Operation>(['chat', 'fim', 'conversation']);

function nodesIn(field: RequestField): readonly Located[] {
  return field.kind === 'there' ? field.nodes : [];
}

/** The fields of a conversation's own arguments: `completionArgs: { maxTokens }`. */
function tokenField(request: Located | undefined, operation: Operation): RequestField {
  if (operation !== 'conversation') return firstField(request, TOKEN_BOUNDS);
  const nested = firstField(request, ['completionArgs', 'completion_args']);
  if (nested.kind !== 'there') return nested;
  const [first] = nested.nodes;
  return firstField(first, TOKEN_BOUNDS);
}

/** The old client wraps what goes on with a conversation: `{ conversationAppendRequest: { inputs } }`. */
const WRAPPERS = ['Append', 'Restart'].flatMap((step) => [
  `conversation${step}Request`,
  `conversation${step}StreamRequest`,
]);

/** The object that holds the fields, without what some versions wrap it in. */
function unwrapped(request: Located | undefined, operation: Operation): Located | undefined {
  const inner = operation === 'conversation' ? firstField(request, WRAPPERS) : undefined;
  return inner?.kind === 'there' ? inner.nodes[0] : request;
}

/** What a request says, in the names that the API and its clients give to it. */
export function readRequest(
  given: Located | undefined,
  operation: Operation,
): Omit<RecognisedCall, 'client'> {
  const request = unwrapped(given, operation);
  const model = firstField(request, ['model']);
  return {
    operation,
    model: textValue(model),
    modelNode: nodesIn(model)[0]?.node,
    maxTokens: numberValue(tokenField(request, operation)),
    takesTokenBound: BOUNDED.has(operation),
    request,
    contents: CONTENTS.flatMap((name) => nodesIn(firstField(request, [name]))),
  };
}
