import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Budget, BudgetSpentError } from './budget.js';

type Octokit = ReturnType<typeof getOctokit>;

/** How long things may take. Tests pass smaller ones. */
export interface ClientLimits {
  /** For one request, answer included. */
  readonly requestMs: number;
  /** For all requests of the client and the waits between them, from the moment it is made. */
  readonly budgetMs: number;
  /** What one second of waiting is: between attempts, and where GitHub asks to wait. */
  readonly waitUnitMs: number;
}

const LIMITS: ClientLimits = { requestMs: 10_000, budgetMs: 60_000, waitUnitMs: 1_000 };

/** A longer wait that GitHub asks for is not worth a runner's time. */
const MAX_WAIT_SECONDS = 30;

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: the only place an address ever comes from. */
  readonly apiUrl: string;
  readonly limits?: Partial<ClientLimits>;
}

/** GitHub's API within its limits. */
export interface GitHubClient {
  readonly octokit: Octokit;
  readonly budget: Budget;
  readonly waitUnitMs: number;
}

/** The address cannot be GitHub's API. */
class ApiAddressError extends Error {
  override readonly name = 'ApiAddressError';
}

/**
 * A client that retries what may be repeated (reads, PATCH) after 1, 4 and 9 seconds, honours
 * GitHub's rate limits, follows no redirect, logs nothing, and stops when its time is up.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function createClient(options: ClientOptions): GitHubClient {
  const limits = { ...LIMITS, ...options.limits };
  const budget = new Budget(limits.budgetMs);
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: apiBase(options.apiUrl),
      log: SILENT,
      retry: { retryAfterBaseValue: limits.waitUnitMs },
      throttle: throttleWithin(budget, limits.waitUnitMs),
    },
    limitRequests(budget, limits.requestMs),
    throttling,
    retry,
  );
  return { octokit, budget, waitUnitMs: limits.waitUnitMs };
}

/** Octokit would log to the console, whose lines the runner reads as commands. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function apiBase(address: string): string {
  const url = URL.parse(address);
  const plain = url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '';
  if (!plain) throw new ApiAddressError('GITHUB_API_URL is not an http or https address.');
  return `${url.origin}${url.pathname}`.replace(/\/$/u, '');
}

/** What the throttling plugin asks with: seconds to wait, request, client, how often it was retried. */
type LimitQuestion = [seconds: number, request: object, client: object, retries: number];

/** Waits for a rate limit once, where the wait is short and the budget has it. `id` keeps clients apart. */
function throttleWithin(budget: Budget, waitUnitMs: number) {
  const mayWait = (...[seconds, , , retries]: LimitQuestion): boolean =>
    retries < 1 && seconds <= MAX_WAIT_SECONDS && seconds * waitUnitMs < budget.remainingMs;
  return {
    id: randomUUID(),
    retryAfterBaseValue: waitUnitMs,
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait,
  };
}

/**
 * The innermost layer: every attempt gets a time limit of its own and none starts after the budget's
 * end. Redirects are handed back instead of followed, so the token goes to the one address only.
 */
function limitRequests(budget: Budget, requestMs: number) {
  return (octokit: Pick<Octokit, 'hook'>): object => {
    octokit.hook.wrap('request', (request, options) => {
      if (budget.isSpent) throw new BudgetSpentError();
      const signal = AbortSignal.any([AbortSignal.timeout(requestMs), budget.signal]);
      // Changed in place: what a hook passes on is dropped in favour of the options it was given.
      options.request = Object.assign(options.request, { signal, redirect: 'manual' });
      return request(options);
    });
    return {};
  };
}
