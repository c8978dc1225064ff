import type { Node } from '@babel/types';
import type { PackageModel } from '../../env-schema/model.js';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { isCall, memberPath, type Call } from '../../syntax/expression.js';
import type { ApiCall } from '../model.js';
import { aiSdkCall } from './ai-sdk.js';
import { promptsOf } from './prompts.js';
import type { RecognisedCall } from './recognised.js';
import { functionCall, sdkCall } from './sdk-calls.js';
import { siteOf } from './site.js';

/** A call of the API with the nodes that say so. */
export interface FoundCall extends Located {
  readonly call: ApiCall;
  /** The expression that is sent, whole; undefined where the call sends none. */
  readonly request: Located | undefined;
  /** The expressions that become content: messages, a prompt, a system prompt. */
  readonly contents: readonly Located[];
  /** The expression that is given as the model. */
  readonly modelNode: Node | undefined;
}

type Calling = Call | Extract<Node, { type: 'NewExpression' }>;

function recognised(file: SourceFile, node: Calling): RecognisedCall | undefined {
  if (node.type === 'NewExpression') return aiSdkCall(file, node);
  return sdkCall(file, node) ?? functionCall(file, node) ?? aiSdkCall(file, node);
}

/** As it is written, for a message. */
function writtenAs({ callee }: Calling): string {
  return memberPath(callee)?.join('.') ?? 'the call';
}

function foundCall(file: SourceFile, node: Calling, owner: PackageModel): FoundCall | undefined {
  const found = recognised(file, node);
  if (found === undefined) return undefined;
  const { request, contents, modelNode, ...rest } = found;
  const call: ApiCall = {
    ...siteOf(file.module, node, owner),
    ...rest,
    written: writtenAs(node),
    prompts: contents.flatMap(promptsOf),
    audit: 'unknown',
  };
  return { file, node, call, request, contents, modelNode };
}

/** The calls of the API that a file makes, in source order. */
export function callsIn(file: SourceFile, owner: PackageModel): readonly FoundCall[] {
  return file.module.nodes.flatMap((node) => {
    const isCalling = isCall(node) || node.type === 'NewExpression';
    return (isCalling && foundCall(file, node, owner)) || [];
  });
}
