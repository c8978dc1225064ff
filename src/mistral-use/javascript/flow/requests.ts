import { functionAround } from '../../../syntax/functions.js';
import type { RequestFlow } from '../../model.js';
import type { FoundCall } from '../calls.js';
import type { FoundClient } from '../found-client.js';
import type { UsedInPackage } from '../used.js';
import { FlowReader } from './flow.js';

/** Whoever sends the request brings the key, and pays: what else they send is theirs. */
function isPaidBySender(reader: FlowReader, { client, key, file }: FoundClient): boolean {
  if (key === undefined || client.key.kind === 'environment') return false;
  return reader.arrivals({ file, node: key }).length > 0;
}

/** Whether a client is what a call uses: the same request, or made in the same function. */
function isUsedBy(client: FoundClient, call: FoundCall): boolean {
  if (client.node === call.node) return true;
  if (client.file.module !== call.file.module) return false;
  const around = functionAround(client.file.module, client.node);
  return around !== undefined && around === functionAround(call.file.module, call.node);
}

/** Tells the calls of a package that whoever asks pays for, with a key of their own. */
export function paidBySender(
  { program, clients }: Pick<UsedInPackage, 'program' | 'clients'>,
  reader = new FlowReader(program),
): (call: FoundCall) => boolean {
  const paid = clients.filter((client) => isPaidBySender(reader, client));
  return (call) => paid.some((client) => isUsedBy(client, call));
}

/** What requests from outside bring to the calls of a package. */
export function requestsIn(used: UsedInPackage): readonly RequestFlow[] {
  const reader = new FlowReader(used.program);
  const isPaid = paidBySender(used, reader);
  return used.calls.filter((call) => !isPaid(call)).flatMap((call) => reader.of(call, used.owner));
}
