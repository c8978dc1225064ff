import { z } from 'zod';
import type { HostState, Model } from '../findings/key-test.js';
import type { Exchange } from './exchange.js';

/** A host's answer, judged. */
export interface HostAnswer extends Omit<HostState, 'host'> {
  /** When the host wishes to be asked again, as it wrote it: `Retry-After`. */
  readonly retryAfter?: string | undefined;
}

/** A model's id. What is not one (a page that a proxy made up) is no model. Anchored, one class: linear. */
const MODEL_ID = /^[\w.:/@-]{1,200}$/u;

const MAX_MODELS = 1_000;

/** The form of the list; see https://docs.mistral.ai/api/endpoint/models. */
const list = z.object({ data: z.array(z.unknown()) });
const card = z.object({
  id: z.string().regex(MODEL_ID),
  aliases: z.array(z.string()).optional().catch(undefined),
});

/** Active only for 200 with a list, refused only for 401; everything else is unknown, with its reason. */
export function judgeAnswer(exchange: Exchange): HostAnswer {
  if (exchange.kind === 'failure') return unknown(exchange.reason);
  const { status, body, retryAfter } = exchange;
  if (status === 401) return { state: 'inactive', reason: 'refused (401)', models: [] };
  if (status === 429 || status === 503) return { ...unknown(statusReason(status)), retryAfter };
  if (status !== 200) return unknown(statusReason(status));
  const models = body === undefined ? undefined : modelsOf(body);
  return models === undefined
    ? unknown('answered 200 with something that is no list of models')
    : { state: 'active', reason: 'accepted (200)', models };
}

function unknown(reason: string): HostAnswer {
  return { state: 'unknown', reason, models: [] };
}

const STATUS_REASONS: ReadonlyMap<number, string> = new Map([
  [403, 'answered 403: neither accepted nor refused'],
  [429, 'answered 429: too many requests'],
]);

function statusReason(status: number): string {
  if (status >= 300 && status < 400)
    return `answered ${status}: a redirect, which is never followed`;
  return STATUS_REASONS.get(status) ?? `answered ${status}`;
}

/** Undefined where it is no list. */
function modelsOf(body: string): readonly Model[] | undefined {
  const parsed = list.safeParse(jsonOf(body));
  if (!parsed.success) return undefined;
  return parsed.data.data.slice(0, MAX_MODELS).flatMap((entry) => {
    const model = card.safeParse(entry);
    return model.success ? [{ id: model.data.id, aliases: model.data.aliases ?? [] }] : [];
  });
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
