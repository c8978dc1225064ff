import type { PackageModel } from '../../../env-schema/model.js';
import type { Located } from '../../../env-schema/source/source-file.js';
import { isCall, unwrap } from '../../../syntax/expression.js';
import type { RequestCheck, RequestFlow } from '../../model.js';
import type { FoundCall } from '../calls.js';
import type { Program } from '../program/program.js';
import { firstField } from '../request.js';
import { siteOf } from '../site.js';
import { CheckReader, OPEN } from './checks.js';
import { hasOwnSystemPrompt } from './system-prompt.js';
import { Tracer } from './trace.js';
import { trailFrom, type Arrival } from './trail.js';

type Reach = RequestFlow['reaches'];

interface Reached {
  readonly arrival: Arrival;
  readonly reaches: Reach;
}

/** From the worst to the best: of several ways to the same call the worst counts. */
const ORDER: readonly RequestCheck['kind'][] = [
  ...(['none', 'shape', 'schema', 'bounded', 'allow-list', 'unknown'] as const),
];

/** A document or a recording is checked by other means than a text. */
const TEXT_OPERATIONS = new Set([
  'chat',
  'fim',
  'agents',
  'conversation',
  'embeddings',
  'classifiers',
]);

/** Finds what of a request reaches the calls of a package. */
export class FlowReader {
  readonly #tracer: Tracer;
  readonly #checks: CheckReader;

  constructor(program: Program) {
    this.#tracer = new Tracer(program);
    this.#checks = new CheckReader(program);
  }

  /** The requests behind an expression. */
  arrivals({ file, node }: Located, path: readonly string[] = []): readonly Arrival[] {
    return this.#tracer.arrivals({ ...trailFrom(file, node), path });
  }

  of(found: FoundCall, owner: PackageModel): readonly RequestFlow[] {
    if (!TEXT_OPERATIONS.has(found.call.operation)) return [];
    const flows = this.#reached(found).map((reached) => this.#flow(found, reached, owner));
    return worstOfEach(flows);
  }

  #reached(found: FoundCall): readonly Reached[] {
    const whole = this.#whole(found);
    const messages = fieldNodes(found, 'messages');
    const others = found.contents.filter(({ node }) => !messages.some((one) => one.node === node));
    return [
      ...whole,
      ...messages.flatMap((one) => this.#ofMessages(found, one)),
      ...others.flatMap((one) => this.#ofContent(one)),
      ...this.#ofModel(found),
    ];
  }

  /** The request itself with every field that the client likes. */
  #whole({ request, contents }: FoundCall): readonly Reached[] {
    // What is sent as it is, and not field by field, is content: `model.invoke(messages)`.
    if (request === undefined || contents.some(({ node }) => node === request.node)) return [];
    const arrivals = this.arrivals(request, [OPEN]);
    return arrivals.map((arrival) => ({ arrival, reaches: 'whole' }));
  }

  #ofMessages(found: FoundCall, node: Located): readonly Reached[] {
    const given = this.arrivals(node, ['*', OPEN]);
    const said = this.arrivals(node, ['*', 'content']);
    const roles = this.arrivals(node, ['*', 'role']);
    const isOwn = [...given, ...roles].length > 0 && hasOwnSystemPrompt(found, this.arrivals(node));
    const speakers = isOwn ? [...given, ...roles] : [];
    return [
      ...given.map((arrival): Reached => ({ arrival, reaches: 'messages' })),
      ...said.map((arrival): Reached => {
        return { arrival, reaches: arrival.path.includes('*') ? 'messages' : 'content' };
      }),
      ...speakers.map((arrival): Reached => ({ arrival, reaches: 'role' })),
    ];
  }

  #ofContent(node: Located): readonly Reached[] {
    return this.arrivals(node).map((arrival) => ({ arrival, reaches: 'content' }));
  }

  #ofModel(found: FoundCall): readonly Reached[] {
    const { modelNode, file } = found;
    if (modelNode === undefined) return [];
    const known = fieldNodes(found, 'model').find(({ node }) => node === modelNode);
    // `mistral(id)` of the AI SDK names it by its argument.
    const named = found.call.client === 'ai-sdk' ? unwrap(modelNode) : undefined;
    const [id] = isCall(named) ? named.arguments : [];
    const arrivals = this.arrivals(id ? { file, node: id } : (known ?? { file, node: modelNode }));
    return arrivals.map((arrival) => ({ arrival, reaches: 'model' }));
  }

  #flow(found: FoundCall, { arrival, reaches }: Reached, owner: PackageModel): RequestFlow {
    const { source } = arrival;
    return {
      ...siteOf(source.file.module, source.node, owner),
      ...{ call: found.call, source: source.label, reaches },
      check: this.#withTokens(found, this.#checks.of(arrival, reaches), reaches),
    };
  }

  /** A schema that lets the client ask for any number of tokens leaves that open. */
  #withTokens(found: FoundCall, check: RequestCheck, reaches: Reach): RequestCheck {
    if (check.kind !== 'schema' || reaches === 'model' || reaches === 'role') return check;
    const bounds = ['maxTokens', 'max_tokens', 'maxOutputTokens'];
    const asked = bounds.flatMap((name) => fieldNodes(found, name));
    const isOpen = asked
      .flatMap((node) => this.arrivals(node))
      .some((arrival) => this.#checks.isEndlessNumber(arrival));
    return isOpen ? { ...check, unbounded: [...check.unbounded, 'token-limit'] } : check;
  }
}

function fieldNodes({ request }: FoundCall, name: string): readonly Located[] {
  const field = firstField(request, [name]);
  return field.kind === 'there' ? field.nodes : [];
}

function rank({ check }: RequestFlow): number {
  return ORDER.indexOf(check.kind);
}

function worstOfEach(flows: readonly RequestFlow[]): readonly RequestFlow[] {
  const worst = new Map<string, RequestFlow>();
  for (const flow of flows) {
    const { path, startLine, startColumn } = flow.place;
    const key = [path, startLine, startColumn, flow.reaches].join(':');
    const known = worst.get(key);
    if (known === undefined || rank(flow) < rank(known)) worst.set(key, flow);
  }
  return [...worst.values()];
}
