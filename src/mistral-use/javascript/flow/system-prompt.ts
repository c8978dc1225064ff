import type { Node } from '@babel/types';
import { entriesOf } from '../../../syntax/entries.js';
import { functionAround } from '../../../syntax/functions.js';
import { memberPath, stringValue } from '../../../syntax/expression.js';
import { isWithin } from '../../../syntax/within.js';
import type { FoundCall } from '../calls.js';
import { firstField } from '../request.js';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import type { Arrival } from './trail.js';

/** `{ role: 'system', content: … }` and `new SystemMessage(…)`. */
function isSystemMessage(node: Node): boolean {
  if (node.type === 'NewExpression') return memberPath(node.callee)?.at(-1) === 'SystemMessage';
  return node.type === 'ObjectExpression' && stringValue(entriesOf(node).get('role')) === 'system';
}

/** Whether the function around a node makes a message of the system. */
function makesOne({ module }: SourceFile, node: Node): boolean {
  const around = functionAround(module, node) ?? module.file.program;
  return module.nodes.some((one) => isWithin(one, around) && isSystemMessage(one));
}

/** Whether the server tells the model something of its own beside what a client sends. */
export function hasOwnSystemPrompt(found: FoundCall, arrivals: readonly Arrival[]): boolean {
  const said = firstField(found.request, ['system', 'instructions']);
  if (said.kind === 'there') return true;
  const places = [found, ...arrivals.map(({ source }) => source)];
  return places.some(({ file, node }) => makesOne(file, node));
}
