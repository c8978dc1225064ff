import { packageModels, type PackageModel } from '../env-schema/model.js';
import type { RepositoryTree } from '../findings/tree.js';
import { readJavaScript } from './javascript/reader.js';
import type { MistralUse } from './model.js';
import { readPython } from './python/reader.js';

/** Reads one package in one language; `packages` are all of the tree, for what is imported from another. */
type UseReader = (owner: PackageModel, packages: readonly PackageModel[]) => Promise<MistralUse>;

const READERS: readonly UseReader[] = [readJavaScript, readPython];

async function readUse(tree: RepositoryTree): Promise<MistralUse> {
  const packages = await packageModels(tree);
  const parts: MistralUse[] = [];
  for (const owner of packages) {
    for (const read of READERS) parts.push(await read(owner, packages));
  }
  return {
    clients: parts.flatMap(({ clients }) => clients),
    calls: parts.flatMap(({ calls }) => calls),
    keyUses: parts.flatMap(({ keyUses }) => keyUses),
    requests: parts.flatMap(({ requests }) => requests),
    audits: parts.flatMap(({ audits }) => audits),
  };
}

const remembered = new WeakMap<RepositoryTree, Promise<MistralUse>>();

/** How a tree uses the Mistral API, read once for each tree. Empty where nothing names Mistral. */
export function mistralUseOf(tree: RepositoryTree): Promise<MistralUse> {
  const known = remembered.get(tree) ?? readUse(tree);
  remembered.set(tree, known);
  return known;
}
