import type { PackageModel } from '../../env-schema/model.js';
import type { MistralUse } from '../model.js';

/** How the JavaScript of a package uses the Mistral API. */
export function readJavaScript(owner: PackageModel): Promise<MistralUse> {
  void owner;
  return Promise.resolve({ clients: [], calls: [], keyUses: [], requests: [], audits: [] });
}
