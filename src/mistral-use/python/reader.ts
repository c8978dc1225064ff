import type { PackageModel } from '../../env-schema/model.js';
import type { MistralUse } from '../model.js';

/** How the Python of a package uses the Mistral API. */
export function readPython(owner: PackageModel): Promise<MistralUse> {
  void owner;
  return Promise.resolve({ clients: [], calls: [], keyUses: [], requests: [], audits: [] });
}
