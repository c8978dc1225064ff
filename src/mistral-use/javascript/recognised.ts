import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import type { Call } from '../../syntax/expression.js';
import type { ClientKind, Operation, Value } from '../model.js';

/** What a call of the API is, before it is said where it stands. */
export interface RecognisedCall {
  readonly client: ClientKind;
  readonly operation: Operation;
  readonly model: Value<string>;
  readonly maxTokens: Value<number>;
  readonly takesTokenBound: boolean;
  /** The expression that is sent, whole: the object with the model and the messages. */
  readonly request: Located | undefined;
  /** The expressions that become content: messages, a prompt, a system prompt, texts to embed. */
  readonly contents: readonly Located[];
  /** The expression that is given as the model. */
  readonly modelNode: Node | undefined;
}

/** Looks at one call of a file; undefined where it is none of the API. */
export type Recogniser = (file: SourceFile, node: Call) => RecognisedCall | undefined;
