import type { PackageModel } from '../../env-schema/model.js';
import type { MistralUse } from '../model.js';
import { callsIn } from './calls.js';
import { clientsIn } from './clients.js';
import { usingFiles } from './modules.js';

/** How the JavaScript of a package uses the Mistral API. */
export function readJavaScript(
  owner: PackageModel,
  packages: readonly PackageModel[],
): Promise<MistralUse> {
  const files = usingFiles(owner, packages);
  const clients = files.flatMap((file) => clientsIn(file, owner));
  const calls = files.flatMap((file) => callsIn(file, owner));
  return Promise.resolve({
    clients: clients.map(({ client }) => client),
    calls: calls.map(({ call }) => call),
    keyUses: [],
    requests: [],
    audits: [],
  });
}
