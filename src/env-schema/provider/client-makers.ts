import type { LibraryExport } from './library-exports.js';

/** The libraries that make clients of the Mistral API. */
export type ClientLibrary =
  'mistral-sdk' | 'mistral-sdk-legacy' | 'ai-sdk' | 'langchain' | 'llamaindex' | 'openai-sdk';

/** How a library makes clients. */
export interface ClientMaker {
  readonly client: ClientLibrary;
  /** The key is the first argument and not an option. */
  readonly hasPositionalKey?: true;
  /** It is a client of another provider, and Mistral's only by the address that it is given. */
  readonly needsHost?: true;
}

const SDK = /^@mistralai\/mistralai(?:\/.{0,80})?$/u;
const SDK_CLASSES = new Set(['Mistral', 'MistralCore']);
const LANGCHAIN_CLASSES = new Set(['ChatMistralAI', 'MistralAI', 'MistralAIEmbeddings']);
const LLAMAINDEX = new Set(['llamaindex', '@llamaindex/mistral']);
const LLAMAINDEX_MAKERS = new Set([
  'MistralAI',
  'mistral',
  'MistralAIEmbedding',
  'MistralAISession',
]);
const OPENAI_CLASSES = new Set(['default', 'OpenAI']);
const AI_SDK_COMPATIBLE: ReadonlyMap<string, string> = new Map([
  ['@ai-sdk/openai', 'createOpenAI'],
  ['@ai-sdk/openai-compatible', 'createOpenAICompatible'],
]);

function ofSdk(name: string): ClientMaker | undefined {
  if (SDK_CLASSES.has(name)) return { client: 'mistral-sdk' };
  const isLegacy = name === 'default' || name === 'MistralClient';
  return isLegacy ? { client: 'mistral-sdk-legacy', hasPositionalKey: true } : undefined;
}

function ofOthers({ source, name }: LibraryExport): ClientMaker | undefined {
  if (source === 'openai' && OPENAI_CLASSES.has(name)) {
    return { client: 'openai-sdk', needsHost: true };
  }
  if (source === '@langchain/openai' && name === 'ChatOpenAI') {
    return { client: 'langchain', needsHost: true };
  }
  const isCompatible = AI_SDK_COMPATIBLE.get(source) === name;
  return isCompatible ? { client: 'ai-sdk', needsHost: true } : undefined;
}

/** How an export makes a client, with `new` or by a call; undefined for what makes none. */
export function makerOf(found: LibraryExport): ClientMaker | undefined {
  const { source, name } = found;
  if (SDK.test(source)) return ofSdk(name);
  if (source === '@ai-sdk/mistral') {
    return name === 'createMistral' || name === 'Mistral' ? { client: 'ai-sdk' } : undefined;
  }
  if (source.startsWith('@langchain/mistralai')) {
    return LANGCHAIN_CLASSES.has(name) ? { client: 'langchain' } : undefined;
  }
  if (LLAMAINDEX.has(source)) {
    return LLAMAINDEX_MAKERS.has(name) ? { client: 'llamaindex' } : undefined;
  }
  return ofOthers(found);
}

/** Clients that a library hands out ready made, which read the key from the environment. */
export function readyClient({ source, name }: LibraryExport): ClientLibrary | undefined {
  return source === '@ai-sdk/mistral' && name === 'mistral' ? 'ai-sdk' : undefined;
}
