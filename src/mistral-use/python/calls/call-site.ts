import type { ClientKind, Operation } from '../../model.js';
import type { Located } from '../program/file.js';
import type { Fields } from './fields.js';

/** A call of the API in Python, with what it is given. */
export interface CallSite extends Located {
  readonly client: ClientKind;
  readonly operation: Operation;
  /** As it is written: `self.client.chat.complete`. */
  readonly written: string;
  readonly fields: Fields;
  /** What the client was made with, where that holds the model and the limits; else undefined. */
  readonly settings: Fields | undefined;
}

/** The model that a call names, or its client. */
export function modelAt({ fields, settings, client }: CallSite): Located | undefined {
  const own = fields.named.get('model');
  if (own !== undefined) return own;
  if (client === 'litellm') return fields.positional[0];
  if (settings === undefined) return undefined;
  const { named, positional } = settings;
  const first = client === 'pydantic-ai' ? positional[0] : undefined;
  return named.get('model') ?? named.get('model_name') ?? first;
}

const BOUNDS = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'];

/** The bound of tokens that a call names, or its client. */
export function boundAt({ fields, settings }: CallSite): Located | undefined {
  return [fields, settings]
    .flatMap((some) => BOUNDS.map((name) => some?.named.get(name)))
    .find((value) => value !== undefined);
}

const CONTENT = ['messages', 'inputs', 'input', 'prompt', 'user_prompt', 'message'];
const FIRST_IS_CONTENT = new Set<ClientKind>(['langchain', 'llamaindex', 'pydantic-ai']);

/** What chains of LangChain are told beside the variables of their prompt. */
const NO_VARIABLES = new Set(['config', 'callbacks', 'stop', 'tags', 'metadata', 'model_settings']);

/** `chain.run(question=text)`: a variable of the prompt. */
function variableOf({ named }: Fields): Located | undefined {
  return [...named].find(([name]) => !NO_VARIABLES.has(name))?.[1];
}

/** What a call sends, and whether it is a list of messages. */
export function contentAt({ client, fields }: CallSite): Located | undefined {
  const named = CONTENT.map((name) => fields.named.get(name)).find((value) => value !== undefined);
  if (named !== undefined) return named;
  if (FIRST_IS_CONTENT.has(client))
    return fields.positional[0] ?? (client === 'langchain' ? variableOf(fields) : undefined);
  return client === 'litellm' ? fields.positional[1] : undefined;
}

/** What the client's maker put before every message. */
export function instructionsAt({ fields, settings }: CallSite): readonly Located[] {
  return [fields, settings].flatMap((some) =>
    ['instructions', 'system_prompt', 'system'].flatMap((name) => some?.named.get(name) ?? []),
  );
}
