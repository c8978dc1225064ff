import { pythonArgument, pythonCall, pythonPath } from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';

/** A place in Python that makes a client of the Mistral API. */
export interface PythonClient {
  readonly node: PythonNode;
  /** Undefined where the client reads `MISTRAL_API_KEY` itself. */
  readonly key: PythonNode | undefined;
  readonly host: PythonNode | undefined;
  /** Arguments come from somewhere that is not followed. */
  readonly isOpen: boolean;
}

const CONSTRUCTORS = new Set([
  ...['Mistral', 'MistralClient', 'MistralAsyncClient', 'ChatMistralAI', 'MistralAIEmbeddings'],
  ...['MistralAI', 'MistralAIEmbedding', 'MistralProvider'],
]);

/** A module of a Mistral client is imported. Linear: alternatives with bounded names. */
const IMPORT =
  /^[ \t]*(?:from|import)[ \t]+[\w.]{0,80}\b(?:mistralai|langchain_mistralai|mistral)\b/mu;

const KEYS = ['api_key', 'mistral_api_key'];
const HOSTS = ['server_url', 'endpoint', 'base_url', 'server', 'api_base'];

/** The clients that a file makes, in source order. */
export function pythonClients(module: PythonModule): readonly PythonClient[] {
  if (!IMPORT.test(module.content.text)) return [];
  return module.nodes.flatMap((node): readonly PythonClient[] => {
    const call = pythonCall(module, node);
    const name = call && pythonPath(module, call.callee)?.at(-1);
    if (call === undefined || !CONSTRUCTORS.has(name ?? '')) return [];
    const named = (names: readonly string[]): PythonNode | undefined =>
      names.map((one) => pythonArgument(call, one)).find((value) => value !== undefined);
    const isPositional = name === 'MistralClient' || name === 'MistralAsyncClient';
    const key = named(KEYS) ?? (isPositional ? pythonArgument(call, 'api_key', 0) : undefined);
    return [{ node, key, host: named(HOSTS), isOpen: call.isOpen }];
  });
}
