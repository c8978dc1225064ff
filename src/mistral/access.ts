import type { ClientRequest, IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';

/** How long things may take. Tests pass smaller ones. */
export interface Limits {
  /** For one request, answer included. */
  readonly requestMs: number;
  /** For all requests of a run and the waits between them. */
  readonly budgetMs: number;
  /** What one second is where Mistral asks to wait. */
  readonly secondMs: number;
}

export const LIMITS: Limits = { requestMs: 10_000, budgetMs: 30_000, secondMs: 1_000 };

/** How the live test reaches Mistral. The entries pass Node's own; nothing of a run can pass another. */
export interface MistralAccess {
  /** `request` of `node:https`. */
  readonly request: (
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ) => ClientRequest;
  readonly now: () => Date;
  readonly limits: Limits;
}
