import type { PackageModel } from '../../env-schema/model.js';
import type { MistralUse } from '../model.js';
import { auditSinks } from './audits/sinks.js';
import { AuditStates } from './audits/states.js';
import { ApiCalls } from './calls/api-call.js';
import { CallFinder } from './calls/find-calls.js';
import { Messages } from './calls/message-parts.js';
import { Prompts } from './calls/prompts.js';
import { ClientFinder } from './clients.js';
import { KeyUses } from './keys/key-uses.js';
import { KeyValues } from './keys/key-values.js';
import { ShownKeys } from './keys/shown.js';
import { KeyOrigins } from './keys/origin.js';
import { pythonProgram, type PythonProgram } from './program/program.js';
import { Resolver } from './program/resolver.js';
import { RequestFlows } from './requests/flows.js';
import { Handlers } from './requests/handlers.js';
import { PydanticModels } from './requests/pydantic-models.js';
import { Tracer } from './requests/trace.js';
import { Evaluator } from './values/values.js';

function readProgram(program: PythonProgram): MistralUse {
  const resolver = new Resolver(program);
  const { callers } = resolver;
  const evaluator = new Evaluator(resolver, callers);
  const messages = new Messages(resolver);
  const apiCalls = new ApiCalls(evaluator, new Prompts(resolver, messages));
  const finder = new CallFinder(resolver);
  const origins = new KeyOrigins(resolver);
  const keyUses = new KeyUses(resolver, new ShownKeys(resolver, new KeyValues(resolver, origins)));
  const clients = new ClientFinder(resolver, origins);
  const models = new PydanticModels(resolver);
  const handlers = new Handlers(resolver, models);
  const tracer = new Tracer(resolver, handlers, models);
  const flows = new RequestFlows(tracer, messages);
  const sites = program.files.flatMap((file) => finder.in(file));
  const states = new AuditStates(resolver, callers);
  const calls = sites.map((site) => ({ site, call: apiCalls.of(site, states.of(site)) }));
  return {
    clients: [
      ...program.files.flatMap((file) => clients.in(file)),
      ...sites.flatMap((site) => (site.client === 'http' ? [clients.ofRequest(site)] : [])),
    ],
    calls: calls.map(({ call }) => call),
    keyUses: program.files.flatMap((file) =>
      keyUses.in(
        file,
        sites.filter((site) => site.file === file),
      ),
    ),
    requests: calls.flatMap(({ site, call }) => flows.of(site, call)),
    audits: program.files.flatMap((file) => auditSinks(resolver, file)),
  };
}

const remembered = new WeakMap<PythonProgram, MistralUse>();

/** How the Python of a package uses the Mistral API. */
export async function readPython(
  owner: PackageModel,
  packages: readonly PackageModel[],
): Promise<MistralUse> {
  const program = await pythonProgram(packages);
  const use = remembered.get(program) ?? readProgram(program);
  remembered.set(program, use);
  const isOwn = ({ packageDirectory }: { readonly packageDirectory: string }): boolean =>
    packageDirectory === owner.directory;
  const paths = new Set(owner.files.map(({ path }) => path));
  return {
    clients: use.clients.filter(isOwn),
    calls: use.calls.filter(isOwn),
    keyUses: use.keyUses.filter(isOwn),
    requests: use.requests.filter(isOwn),
    audits: use.audits.filter(({ place }) => paths.has(place.path)),
  };
}
