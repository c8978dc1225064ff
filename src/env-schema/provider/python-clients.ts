import { pythonArgument, pythonCall, pythonPath } from '../../syntax/python/expression.js';
import { pythonImports } from '../../syntax/python/imports.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';

/** Which library makes a client of the Mistral API of itself, without being told an address. */
export type PythonClientKind =
  'mistral-sdk' | 'mistral-sdk-legacy' | 'langchain' | 'llamaindex' | 'pydantic-ai';

/** By the way in which a constructor is imported. Linear: anchored, names between dots. */
const CONSTRUCTORS: readonly (readonly [PythonClientKind, RegExp])[] = [
  ['mistral-sdk-legacy', /^mistralai(?:\.\w+){0,4}\.Mistral(?:Async)?Client$/u],
  ['mistral-sdk', /^mistralai(?:\.\w+){0,4}\.Mistral$/u],
  ['langchain', /^langchain\w*(?:\.\w+){0,4}\.(?:ChatMistralAI|MistralAIEmbeddings)$/u],
  ['llamaindex', /^llama_index(?:\.\w+){0,5}\.(?:MistralAI|MistralAIEmbedding)$/u],
  ['pydantic-ai', /^pydantic_ai(?:\.\w+){0,4}\.(?:MistralModel|MistralProvider)$/u],
];

/** The library whose constructor a dotted name is: `mistralai.Mistral`; undefined for anything else. */
export function pythonClientKind(path: string): PythonClientKind | undefined {
  return CONSTRUCTORS.find(([, pattern]) => pattern.test(path))?.[0];
}

/** What a constructor is given. */
export interface PythonClientArguments {
  /** Undefined where the client reads `MISTRAL_API_KEY` itself. */
  readonly key: PythonNode | undefined;
  readonly host: PythonNode | undefined;
  /** Arguments come from somewhere that is not followed. */
  readonly isOpen: boolean;
}

/** A place in Python that makes a client of the Mistral API. */
export interface PythonClient extends PythonClientArguments {
  readonly node: PythonNode;
}

const KEYS = ['api_key', 'mistral_api_key'];
const HOSTS = ['server_url', 'endpoint', 'base_url', 'server', 'api_base', 'provider'];
/** Constructors of these take the key first. */
const POSITIONAL = new Set<PythonClientKind>(['mistral-sdk', 'mistral-sdk-legacy']);

/** The key and the address among the arguments of a constructor. */
export function pythonClientArguments(
  module: PythonModule,
  node: PythonNode,
  kind: PythonClientKind,
): PythonClientArguments | undefined {
  const call = pythonCall(module, node);
  if (call === undefined) return undefined;
  const named = (names: readonly string[]): PythonNode | undefined =>
    names.map((one) => pythonArgument(call, one)).find((value) => value !== undefined);
  const first = POSITIONAL.has(kind) ? pythonArgument(call, 'api_key', 0) : undefined;
  return { key: named(KEYS) ?? first, host: named(HOSTS), isOpen: call.isOpen };
}

/** The dotted name that a name of the file was imported by. */
function importedPaths(module: PythonModule): ReadonlyMap<string, string> {
  return new Map(
    pythonImports(module).map(({ local, source, name }) => [
      local,
      name === undefined ? source : `${source}.${name}`,
    ]),
  );
}

/** The clients that a file makes, in source order. */
export function pythonClients(module: PythonModule): readonly PythonClient[] {
  const paths = importedPaths(module);
  if (![...paths.values()].some((path) => /mistral/iu.test(path))) return [];
  return module.nodes.flatMap((node): readonly PythonClient[] => {
    const [first = '', ...rest] = pythonPath(module, pythonCall(module, node)?.callee) ?? [];
    const kind = pythonClientKind([paths.get(first) ?? first, ...rest].join('.'));
    const given = kind && pythonClientArguments(module, node, kind);
    return given === undefined ? [] : [{ node, ...given }];
  });
}
