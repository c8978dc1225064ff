import type { Node } from '@babel/types';
import type { PackageModel } from '../../env-schema/model.js';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import {
  isCall,
  isMember,
  memberPath,
  propertyName,
  unwrap,
  type Call,
} from '../../syntax/expression.js';
import type { ApiCall } from '../model.js';
import { aiSdkCall } from './ai-sdk.js';
import { chainCall, chainMaker } from './chains.js';
import { httpCall } from './http.js';
import { promptsOf } from './prompts.js';
import type { RecognisedCall, Recogniser } from './recognised.js';
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

const RECOGNISERS: readonly Recogniser[] = [sdkCall, functionCall, chainCall, httpCall];

type Calling = Call | Extract<Node, { type: 'NewExpression' }>;

function recognised(file: SourceFile, node: Calling): RecognisedCall | undefined {
  const found = aiSdkCall(file, node) ?? chainMaker(file, node);
  if (found !== undefined || node.type === 'NewExpression') return found;
  for (const recognise of RECOGNISERS) {
    const call = recognise(file, node);
    if (call !== undefined) return call;
  }
  return undefined;
}

/** As it is written, for a message. */
function writtenAs({ callee, type }: Calling): string {
  const text = memberPath(callee)?.join('.') ?? lastName(callee);
  return type === 'NewExpression' ? `new ${text}` : text;
}

/** `….chat.complete` where the client is no plain name. */
function lastName(callee: Node): string {
  const inner = unwrap(callee);
  const name = isMember(inner) ? propertyName(inner) : undefined;
  const before = isMember(inner) && isMember(inner.object) ? propertyName(inner.object) : undefined;
  return [before, name].filter((word) => word !== undefined).join('.');
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
