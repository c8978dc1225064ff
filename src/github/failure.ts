import { z } from 'zod';
import { BudgetSpentError } from './budget.js';

/** GitHub answered with something that is not what its description promises, such as a proxy's page. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
}

/** What went wrong with a request, in words of ours: nothing of the answer's text is repeated. */
export interface Failure {
  /** Undefined where no usable answer came. */
  readonly status: number | undefined;
  /** Whether the server may have done what was asked all the same. */
  readonly isAmbiguous: boolean;
  /** One sentence without its full stop. */
  readonly reason: string;
  /** How long the server asks to wait, where it does. */
  readonly retryAfterSeconds: number | undefined;
}

/** Errors of Octokit: `status` is 500 also where no answer came at all, and `response` is then missing. */
const requestError = z.object({
  status: z.number(),
  response: z
    .object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) })
    .optional(),
});

/** Describes whatever a request threw. `permission` is the one that the request needs. */
export function failureOf(error: unknown, permission: string): Failure {
  if (error instanceof BudgetSpentError) return unanswered('the time for reporting is over', false);
  if (error instanceof UnexpectedAnswerError)
    return unanswered('its answer was not understood', true);
  const parsed = requestError.safeParse(error);
  if (!parsed.success) return unanswered('the request failed', true);
  const { status, response } = parsed.data;
  if (response === undefined) return unanswered('no answer came in time', true);
  return {
    status,
    isAmbiguous: status >= 500,
    reason: reasonOf(status, permission),
    retryAfterSeconds: secondsOf(response.headers['retry-after']),
  };
}

function unanswered(reason: string, isAmbiguous: boolean): Failure {
  return { status: undefined, isAmbiguous, reason, retryAfterSeconds: undefined };
}

function reasonOf(status: number, permission: string): string {
  const known = REASONS.get(status);
  if (known !== undefined) return known(permission);
  return status >= 500 ? `the server failed (${status})` : `the server refused it (${status})`;
}

const lacksPermission = (permission: string): string =>
  `the token lacks the permission "${permission}" (on a pull request from a fork it always does), or the conversation is locked`;

const REASONS: ReadonlyMap<number, (permission: string) => string> = new Map([
  [401, (permission) => `the token was not accepted; it needs the permission "${permission}"`],
  [403, lacksPermission],
  [404, (permission) => `it was not found, or the token lacks the permission "${permission}"`],
  [410, () => 'it is gone: comments are off, or the conversation was deleted'],
  [422, () => 'the text was not accepted'],
  [429, () => 'the rate limit of the token is used up'],
]);

function secondsOf(header: string | number | undefined): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
