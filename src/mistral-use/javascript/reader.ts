import type { PackageModel } from '../../env-schema/model.js';
import type { MistralUse } from '../model.js';
import { auditedCalls, auditsIn } from './audit/audit.js';
import { callsIn } from './calls.js';
import { clientsIn } from './clients.js';
import { requestsIn } from './flow/requests.js';
import { usingFiles } from './modules.js';
import { programOf } from './program/program.js';
import { keyUsesIn } from './sinks/key-uses.js';

/** How the JavaScript of a package uses the Mistral API. */
export function readJavaScript(
  owner: PackageModel,
  packages: readonly PackageModel[],
): Promise<MistralUse> {
  const files = usingFiles(owner, packages);
  const clients = files.flatMap((file) => clientsIn(file, owner));
  const plain = files.flatMap((file) => callsIn(file, owner));
  const found = { owner, program: programOf(packages), files, clients, calls: plain };
  const calls = auditedCalls(found);
  const used = { ...found, calls };
  return Promise.resolve({
    clients: clients.map(({ client }) => client),
    calls: calls.map(({ call }) => call),
    keyUses: keyUsesIn(used),
    requests: requestsIn(used),
    audits: auditsIn(used),
  });
}
