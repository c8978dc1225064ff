import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { functionAround } from '../../../syntax/functions.js';
import { isCall, methodCall, type Call } from '../../../syntax/expression.js';
import { isWithin } from '../../../syntax/within.js';
import { nodesOf } from '../../../syntax/walk.js';
import type { AuditSink, AuditState } from '../../model.js';
import type { FoundCall } from '../calls.js';
import { paidBySender } from '../flow/requests.js';
import { callersOf } from '../program/callers.js';
import type { AnyFunction } from '../program/declared.js';
import type { Program } from '../program/program.js';
import { firstField } from '../request.js';
import { isAsidePath, placeIn } from '../site.js';
import type { UsedInPackage } from '../used.js';
import { recordingName, recordsOf, type Records } from './records.js';

/** Libraries that record every call on their own. Linear: anchored alternatives. */
const TELEMETRY =
  /^(?:langfuse.*|@langfuse\/.*|langsmith|helicone.*|@helicone\/.*|portkey-ai|@traceloop\/.*|@arizeai\/openinference.*|braintrust|@maximai\/.*|@opentelemetry\/(?:api|sdk-.*)|@vercel\/otel|@posthog\/ai|literalai|@literalai\/.*|lunary)$/u;
/** Gateways that do, by their addresses. Linear: alternatives without repetition. */
const GATEWAY = /helicone\.ai|gateway\.ai\.cloudflare\.com|api\.portkey\.ai|openlit|lunary\.ai/u;
/** How many callers up a record is looked for. */
const MAX_HOPS = 2;

interface Found {
  readonly onSuccess: boolean;
  readonly onFailure: boolean;
}

const NOTHING: Found = { onSuccess: false, onFailure: false };

/** Finds out whether calls are recorded. */
class AuditReader {
  readonly #program: Program;
  readonly #records: Records;

  constructor(program: Program) {
    this.#program = program;
    this.#records = recordsOf(program);
  }

  of(
    { file, node }: { readonly file: SourceFile; readonly node: Node },
    hops = MAX_HOPS,
  ): AuditState {
    if (this.#isWrapped(file, node)) return 'both';
    const around = functionAround(file.module, node);
    const found = this.#inFunction(file, node, around ?? file.module.file.program);
    if (found.onSuccess || found.onFailure) return found.onFailure ? 'both' : 'success-only';
    return around === undefined ? 'none' : this.#byCallers(file, around, hops);
  }

  #byCallers(file: SourceFile, around: AnyFunction, hops: number): AuditState {
    // A callback belongs to what stands around it.
    const outer = functionAround(file.module, around);
    const parent = file.module.parentOf(around);
    if (outer !== undefined && isCall(parent)) return this.of({ file, node: parent }, hops);
    const callers = callersOf(this.#program, { file, node: around });
    if (callers.length === 0 || hops === 0) return this.#isEntry(file, around) ? 'none' : 'unknown';
    const states = callers.map((caller) =>
      this.of({ file: caller.file, node: caller.call }, hops - 1),
    );
    const [first = 'unknown', ...rest] = states;
    return rest.every((state) => state === first) ? first : 'unknown';
  }

  /** Whether a framework calls it: a handler, what a route exports. */
  #isEntry({ module }: SourceFile, node: AnyFunction): boolean {
    const parent = module.parentOf(node);
    if (isCall(parent)) return true;
    const named = 'id' in node ? node.id?.name : undefined;
    const declared = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier';
    const name = named ?? (declared && parent.id.type === 'Identifier' ? parent.id.name : '');
    return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'handler', 'action', 'loader'].includes(name);
  }

  #isRecording(file: SourceFile, call: Call): boolean {
    if (this.#records.nodes.has(call) || recordingName(call) !== undefined) return true;
    const target = this.#program.functionOf(file, call.callee);
    return target !== undefined && this.#records.nodes.has(target.node);
  }

  /** `withAudit(() => client.chat.complete(…))`. */
  #isWrapped(file: SourceFile, node: Node): boolean {
    let child = node;
    for (let at = file.module.parentOf(node); at !== undefined; at = file.module.parentOf(at)) {
      const isInside = isCall(at) && at.callee !== child && child.type !== 'ObjectExpression';
      if (isInside && isCall(at) && this.#isRecording(file, at)) return true;
      child = at;
    }
    return false;
  }

  #inFunction(file: SourceFile, node: Node, around: Node): Found {
    const calls = nodesOf(file.module.nodes, 'CallExpression').filter(
      (call) => isWithin(call, around) && call !== node && this.#isRecording(file, call),
    );
    return calls.reduce((found, call) => joined(found, this.#when(file, call, around)), NOTHING);
  }

  /** On which of the two ways a record is written. */
  #when({ module }: SourceFile, call: Node, around: Node): Found {
    let child = call;
    for (
      let at = module.parentOf(call);
      at !== undefined && at !== around;
      child = at, at = module.parentOf(at)
    ) {
      if (at.type === 'CatchClause') return { onSuccess: false, onFailure: true };
      const parent = module.parentOf(at);
      if (parent?.type === 'TryStatement' && parent.finalizer === at) {
        return { onSuccess: true, onFailure: true };
      }
      // What a record itself goes on with (`record().catch(warn)`) says nothing of the call.
      const method = isCall(at) && at.callee !== child ? methodCall(at)?.method : undefined;
      if (method === 'finally') return { onSuccess: true, onFailure: true };
      if (method === 'catch') return { onSuccess: false, onFailure: true };
    }
    return { onSuccess: true, onFailure: false };
  }
}

function joined(one: Found, other: Found): Found {
  return {
    onSuccess: one.onSuccess || other.onSuccess,
    onFailure: one.onFailure || other.onFailure,
  };
}

/** Whether something else than code of the repository records a call. */
function isTelling({ file, request }: FoundCall): boolean {
  const field = firstField(request, ['experimental_telemetry', 'telemetry']);
  return field.kind === 'there' || GATEWAY.test(file.module.content.text);
}

function stateOf(reader: AuditReader, used: UsedInPackage, found: FoundCall): AuditState {
  const names = [...used.owner.manifest.dependencies.keys()];
  if (names.some((name) => TELEMETRY.test(name)) || isTelling(found)) return 'both';
  const { recordings } = recordsOf(used.program);
  // Where nothing records anything, it need not be looked for.
  return recordings.length === 0 ? 'none' : reader.of(found);
}

/** The calls of a package with what is recorded of them. */
export function auditedCalls(used: UsedInPackage): readonly FoundCall[] {
  const reader = new AuditReader(used.program);
  const isPaid = paidBySender(used);
  return used.calls.map((found) => {
    // What the sender pays for is the sender's to record.
    const audit = isPaid(found) ? 'unknown' : stateOf(reader, used, found);
    return { ...found, call: { ...found.call, audit } };
  });
}

/** What of a package records calls of the API. */
export function auditsIn({ owner, program, calls }: UsedInPackage): readonly AuditSink[] {
  const isUsing = calls.length > 0;
  const own = new Set(owner.files.map(({ path }) => path));
  if (!isUsing) return [];
  return recordsOf(program)
    .recordings.filter(({ file }) => own.has(file.module.path) && !isAsidePath(file.module.path))
    .map(({ file, node, name }) => ({
      ...{ name, packageDirectory: owner.directory, place: placeIn(file.module, node) },
    }));
}
