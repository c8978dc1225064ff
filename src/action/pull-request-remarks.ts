import type { Document } from '../findings/document.js';
import { BudgetSpentError } from '../github/budget.js';
import { createClient, type ClientOptions, type GitHubClient } from '../github/client.js';
import type { PullRequestPlace } from '../github/comments.js';
import { failureOf } from '../github/failure.js';
import {
  MAX_PAGES,
  MAX_REMARKS,
  REMARK_KINDS,
  remarksPage,
  type Remark,
  type RemarkKind,
  type RemarksPage,
} from '../github/remarks.js';
import { grouped } from '../reporters/wording.js';
import { utteranceDocument } from '../sources/conversation.js';
import type { Reading, Source } from '../sources/source.js';
import { remarkPlace } from './text-places.js';

/** The pull request whose remarks are read, and how. */
export interface RemarksOf extends ClientOptions {
  readonly place: PullRequestPlace;
  /** The page of the pull request, where its address is known. */
  readonly url: string | undefined;
}

/** For all that is said on a pull request: some hundred requests at most. */
const BUDGET_MS = 30_000;

/** What the token must be allowed to do. */
const PERMISSION = 'pull-requests: read';

/**
 * Comments, reviews and review comments of a pull request. They are no part of the change, so what
 * cannot be read of them is a note in the report and changes no verdict.
 */
export function pullRequestRemarks(of: RemarksOf): Source {
  let begun: FirstPages | undefined;
  return {
    label: 'the comments of the pull request',
    begin: (signal) => {
      begun ??= firstPages(of, signal);
    },
    documents: (reading) => documents(of, begun, reading),
  };
}

/** The first page of each kind, asked for while the commits are still being read. */
type FirstPages = ReadonlyMap<RemarkKind, Promise<RemarksPage>>;

/** Of a client of their own: the time for further pages runs from when those are read. */
function firstPages(of: RemarksOf, signal: AbortSignal): FirstPages | undefined {
  const client = clientOf(of);
  if (client === undefined) return undefined;
  return new Map(
    REMARK_KINDS.map((kind) => {
      const reading = unlessAborted(remarksPage(client, of.place, { kind, page: 1 }), signal);
      // Whoever reads it is told; until then a failure must not end the process.
      reading.catch(() => undefined);
      return [kind, reading] as const;
    }),
  );
}

async function* documents(
  of: RemarksOf,
  begun: FirstPages | undefined,
  reading: Reading,
): AsyncIterable<Document> {
  const counts: string[] = [];
  const client = clientOf(of);
  if (client === undefined) {
    reading.receipt.note(UNUSABLE_ADDRESS);
    return;
  }
  for (const kind of REMARK_KINDS) {
    const first = begun?.get(kind);
    const read = new RemarksReading({ ...of, client, first }, kind, reading);
    yield* read.documents();
    counts.push(counted(read.count, kind));
    if (read.isUnanswered) break;
  }
  reading.receipt.scope({ kind: 'pull-request', note: counts.join(', ') });
}

const UNUSABLE_ADDRESS =
  'Warning: comments of the pull request were not scanned: GITHUB_API_URL is no address.';

/** Made when it is needed, since its time runs from then on. */
function clientOf(of: RemarksOf): GitHubClient | undefined {
  try {
    return createClient({ ...of, limits: { budgetMs: BUDGET_MS, ...of.limits } });
  } catch {
    return undefined;
  }
}

function counted(count: number, kind: RemarkKind): string {
  return `${String(count)} ${count === 1 ? kind : `${kind}s`}`;
}

interface Remarks extends RemarksOf {
  readonly client: GitHubClient;
  readonly first: Promise<RemarksPage> | undefined;
}

class RemarksReading {
  /** How many texts were read. */
  count = 0;
  /** Whether no usable answer came, so that asking for more would only take time. */
  isUnanswered = false;
  readonly #of: Remarks;
  readonly #kind: RemarkKind;
  readonly #reading: Reading;

  constructor(of: Remarks, kind: RemarkKind, reading: Reading) {
    this.#of = of;
    this.#kind = kind;
    this.#reading = reading;
  }

  async *documents(): AsyncIterable<Document> {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const answer = await this.#page(page);
      if (answer === undefined) return;
      this.count += answer.remarks.length;
      for (const remark of answer.remarks) yield* this.#document(remark);
      if (!answer.hasMore) return;
    }
    this.#note(`there are more than ${grouped(MAX_REMARKS)}`);
  }

  *#document({ id, body }: Remark): Iterable<Document> {
    const place = remarkPlace(this.#of.url, this.#kind, id);
    const document = utteranceDocument({ surface: 'pull-request', place, text: body });
    if (this.#reading.mayMatch(document.content)) yield document;
  }

  /** Undefined where it could not be read, which is noted. */
  async #page(page: number) {
    const { client, place, first } = this.#of;
    const { signal } = this.#reading;
    try {
      if (page === 1 && first !== undefined) return await first;
      const reading = remarksPage(client, place, { kind: this.#kind, page });
      return await unlessAborted(reading, signal);
    } catch (thrown) {
      signal.throwIfAborted();
      const { status } = failureOf(thrown, PERMISSION);
      this.isUnanswered = status === undefined;
      this.#note(reasonOf(thrown));
      return undefined;
    }
  }

  #note(reason: string): void {
    const what = `${this.#kind}s of the pull request`;
    this.#reading.receipt.note(`Warning: not all ${what} were scanned: ${reason}.`);
  }
}

/** GitHub answers 404 as well where a token may not see something. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof BudgetSpentError) return 'it took too long';
  const { status, reason } = failureOf(thrown, PERMISSION);
  const isRefused = status === 403 || status === 404;
  return isRefused ? `the token lacks the permission "${PERMISSION}"` : reason;
}

/** The work's result, or the signal's reason as soon as it is aborted. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
