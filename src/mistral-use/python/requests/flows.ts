import type { ApiCall, ClientKind, Operation, RequestFlow } from '../../model.js';
import { functionAround, nodesInScope } from '../../../syntax/python/functions.js';
import { pythonDictionary } from '../../../syntax/python/collections.js';
import { contentAt, instructionsAt, modelAt, type CallSite } from '../calls/call-site.js';
import { areTogether } from '../calls/message-part.js';
import type { Messages } from '../calls/message-parts.js';
import { rankOf } from './guards.js';
import { siteOf } from '../site.js';
import type { Located } from '../program/file.js';
import type { Trace } from './trace-forms.js';
import type { Tracer } from './trace.js';

type Reaches = RequestFlow['reaches'];

/** Operations that a model answers. What is embedded or read is data, not an instruction. */
const ANSWERED = new Set<Operation>(['chat', 'fim', 'agents', 'conversation']);
/** Clients that take one text where others take messages. */
const TEXT_CLIENTS = new Set<ClientKind>(['langchain', 'llamaindex', 'pydantic-ai']);

const REACHES: readonly Reaches[] = ['whole', 'messages', 'content', 'model', 'role'];

/** What is sent in more pieces is data. */
const MAX_PARTS = 200;
/** Signs of a comparison. */
const COMPARES = new Set(['CompareOp', 'in', 'not']);

interface Arrival extends Trace {
  readonly reaches: Reaches;
}

/** Tells which requests reach a call. */
export class RequestFlows {
  readonly #tracer: Tracer;
  readonly #messages: Messages;

  constructor(tracer: Tracer, messages: Messages) {
    this.#tracer = tracer;
    this.#messages = messages;
  }

  of(site: CallSite, call: ApiCall): readonly RequestFlow[] {
    if (!ANSWERED.has(site.operation)) return [];
    const arrivals = [...this.#spread(site), ...this.#content(site), ...this.#model(site)];
    return REACHES.flatMap((reaches): readonly RequestFlow[] => {
      // Of several ways, the least checked is what an attacker takes.
      const [worst] = arrivals
        .filter((arrival) => arrival.reaches === reaches)
        .sort((one, other) => rankOf(one.check) - rankOf(other.check));
      if (worst === undefined) return [];
      return [{ ...siteOf(worst.at), call, reaches, source: worst.source, check: worst.check }];
    });
  }

  #spread({ fields }: CallSite): readonly Arrival[] {
    return fields.spread
      .flatMap((at) => this.#tracer.trace(at))
      .flatMap((one) => (one.isWhole ? [{ ...one, reaches: 'whole' as const }] : []));
  }

  #content(site: CallSite): readonly Arrival[] {
    const content = contentAt(site);
    const sent = content ? this.#sent(site, content) : [];
    const instructed = instructionsAt(site).flatMap((at) => this.#arrivals(at, 'content'));
    return [...sent, ...instructed];
  }

  #sent(site: CallSite, content: Located): readonly Arrival[] {
    const isPlain = TEXT_CLIENTS.has(site.client) || site.operation !== 'chat';
    const dictionary = pythonDictionary(content.file.module, content.node);
    if (isPlain && dictionary !== undefined) {
      return dictionary.entries.flatMap(({ value }) =>
        this.#arrivals({ file: content.file, node: value }, 'content'),
      );
    }
    const parts = this.#messages.partsOf(content).slice(0, MAX_PARTS);
    const systems = parts.filter(({ kind }) => kind === 'system');
    return parts.flatMap((part): readonly Arrival[] => {
      const { kind, at } = part;
      if (kind === 'system') return [];
      const hasSystem = systems.some((system) => areTogether(system, part));
      if (kind === 'role') return hasSystem ? this.#arrivals(at, 'role') : [];
      const arrivals = this.#arrivals(at, kind === 'messages' && isPlain ? 'content' : kind);
      const isListed = kind === 'messages' && !isPlain && hasSystem;
      return isListed ? [...arrivals, ...arrivals.map((one) => speaking(one, at))] : arrivals;
    });
  }

  #model(site: CallSite): readonly Arrival[] {
    const model = modelAt(site);
    return model ? this.#arrivals(model, 'model') : [];
  }

  #arrivals(at: Located, reaches: Reaches): readonly Arrival[] {
    return this.#tracer.trace(at).map((one) => {
      // The end of a list says nothing of how long its texts are.
      const isCounted = reaches === 'messages' && one.check.kind === 'bounded';
      return { ...one, reaches, ...(isCounted ? { check: { kind: 'shape' } } : {}) };
    });
  }
}

/** Whole messages bring their roles with them, where the function does not look at those. */
function speaking(arrival: Arrival, { file, node }: Located): Arrival {
  const around = functionAround(file.module, node);
  const looksAtRoles = nodesInScope(around ?? node).some((one) => {
    const [left, sign] = one.children;
    const isCompared = one.type === 'BinaryExpression' && COMPARES.has(sign?.type ?? '');
    return isCompared && left !== undefined && /\brole\b/u.test(file.module.textOf(left));
  });
  return {
    ...arrival,
    reaches: 'role',
    ...(looksAtRoles ? { check: { kind: 'allow-list' } } : {}),
  };
}
