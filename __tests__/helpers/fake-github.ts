import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { z } from 'zod';
import { ApiDescription, type Operation } from './fake-github-description.js';

/** Somebody who writes comments. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** As whom a job's own token acts on github.com. */
export const ACTIONS_BOT: Account = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };

/** Anybody who may comment. */
const PERSON: Account = { id: 7, login: 'octocat', type: 'User' };

export interface StoredComment {
  readonly id: number;
  readonly user: Account;
  body: string;
}

export interface RecordedRequest {
  readonly method: string;
  /** With the prefix, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** What goes wrong with the next requests that fit. Answers of a fault are not checked against the description. */
export interface Fault {
  readonly method: string;
  /** A part of the path; all paths without it. */
  readonly path?: string;
  /** How many requests it befalls: 1 unless given. */
  readonly times?: number;
  readonly does:
    | {
        readonly kind: 'status';
        readonly status: number;
        readonly message?: string;
        readonly headers?: Record<string, string>;
      }
    /** Does what was asked and then answers with the status all the same. */
    | { readonly kind: 'store-then-status'; readonly status: number }
    | { readonly kind: 'html'; readonly status: number }
    | { readonly kind: 'reset' }
    /** Does what was asked and answers late. */
    | { readonly kind: 'delay'; readonly ms: number }
    | { readonly kind: 'redirect'; readonly to: string };
}

export interface FakeGitHubOptions {
  /** In front of every path: `/api/v3` on a GitHub Enterprise Server. */
  readonly prefix?: string;
  readonly headSha?: string;
  /** In order; ids are given from 1. */
  readonly comments?: readonly { readonly user: Account; readonly body: string }[];
  /** Whom the token stands for. */
  readonly viewer?: Account;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub's API on a port of this machine, with what it stores, and what it was asked. */
export class FakeGitHub {
  readonly comments: StoredComment[] = [];
  /** The texts of reviews, and review comments at lines. */
  readonly reviews: StoredComment[] = [];
  readonly reviewComments: StoredComment[] = [];
  readonly requests: RecordedRequest[] = [];
  /** Requests and answers that GitHub's own description does not allow. Empty in a good test. */
  readonly violations: string[] = [];
  /** The head that the pull request has now. */
  headSha: string;
  readonly #description = new ApiDescription();
  readonly #faults: (Fault & { left: number })[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #prefix: string;
  readonly #viewer: Account;
  #nextId = 1;

  constructor(options: FakeGitHubOptions) {
    this.#prefix = options.prefix ?? '';
    this.#viewer = options.viewer ?? ACTIONS_BOT;
    this.headSha = options.headSha ?? 'a'.repeat(40);
    for (const { user, body } of options.comments ?? []) this.#store(user, body);
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  /** Listens on a free port. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  /** `http://127.0.0.1:port`, what `GITHUB_SERVER_URL` would be. */
  get origin(): string {
    const address = this.#server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return `http://127.0.0.1:${String(port)}`;
  }

  /** What `GITHUB_API_URL` is. */
  get url(): string {
    return `${this.origin}${this.#prefix}`;
  }

  /** Requests that change something. */
  get writes(): readonly RecordedRequest[] {
    return this.requests.filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'),
    );
  }

  /** Somebody says something: in the conversation, as a review, at a line. */
  say(
    body: string,
    where: 'comments' | 'reviews' | 'reviewComments',
    user = PERSON,
  ): StoredComment {
    const said = { id: this.#nextId, user, body };
    this.#nextId += 1;
    this[where].push(said);
    return said;
  }

  fail(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 });
  }

  /** Stops at once, also where requests hang. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
    const body = await readBody(request);
    const { authorization } = request.headers;
    this.requests.push({
      method,
      path: pathname,
      query: searchParams.toString(),
      body,
      authorization,
    });
    const fault = this.#nextFault(method, pathname);
    if (fault?.does.kind === 'reset') return void request.socket.destroy();
    const failure = fault === undefined ? undefined : failureOf(fault);
    const isDone = failure === undefined || fault?.does.kind === 'store-then-status';
    const answer = isDone ? this.#answer({ method, pathname, searchParams, body }) : undefined;
    if (fault?.does.kind === 'delay') await later(fault.does.ms);
    send(response, failure ?? answer ?? { status: 500 });
  }

  #nextFault(method: string, path: string): Fault | undefined {
    const fault = this.#faults.find(
      (one) => one.left > 0 && one.method === method && path.includes(one.path ?? ''),
    );
    if (fault !== undefined) fault.left -= 1;
    return fault;
  }

  #answer(request: {
    readonly method: string;
    readonly pathname: string;
    readonly searchParams: URLSearchParams;
    readonly body: unknown;
  }): Answer {
    if (request.pathname === graphqlPath(this.#prefix)) return this.#graphql(request.body);
    const path = request.pathname.slice(this.#prefix.length);
    const found = request.pathname.startsWith(this.#prefix)
      ? this.#description.find(request.method, path)
      : undefined;
    if (found === undefined) {
      this.violations.push(`no such operation: ${request.method} ${request.pathname}`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const faults = this.#description.requestFaults(found, request.searchParams, request.body);
    this.violations.push(...faults);
    if (faults.length > 0) return { status: 422, body: { message: 'Validation Failed' } };
    const answer = this.#perform(found, request.searchParams, request.body);
    this.violations.push(...this.#description.responseFaults(found, answer.status, answer.body));
    return answer;
  }

  #graphql(body: unknown): Answer {
    if (JSON.stringify(body) !== JSON.stringify({ query: 'query { viewer { login } }' })) {
      this.violations.push('unknown GraphQL query');
    }
    return { status: 200, body: { data: { viewer: { login: this.#viewer.login } } } };
  }

  #perform(found: Operation, query: URLSearchParams, body: unknown): Answer {
    switch (found.id) {
      case 'issues/list-comments':
        return this.#list(query, this.comments, 'issue-comment');
      case 'pulls/list-reviews':
        return this.#list(query, this.reviews, 'pull-request-review');
      case 'pulls/list-review-comments':
        return this.#list(query, this.reviewComments, 'pull-request-review-comment');
      case 'issues/create-comment':
        return this.#create(textOf(body));
      case 'issues/get-comment':
      case 'issues/update-comment':
        return this.#commentAt(Number(found.parameters['comment_id']), body);
      case 'pulls/get':
        return { status: 200, body: this.#pullRequest() };
      case 'users/get-authenticated':
        return {
          status: 200,
          body: { ...this.#description.sample('public-user'), ...this.#viewer },
        };
      default:
        this.violations.push(`${found.id} is not served`);
        return { status: 501 };
    }
  }

  #list(query: URLSearchParams, all: readonly StoredComment[], schema: string): Answer {
    const perPage = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const shown = all.slice((page - 1) * perPage, page * perPage);
    const isLast = page * perPage >= all.length;
    const next = `<${this.url}/somewhere?page=${String(page + 1)}>; rel="next"`;
    const headers = isLast ? {} : { link: next };
    return { status: 200, body: shown.map((comment) => this.#rendered(comment, schema)), headers };
  }

  #create(text: string): Answer {
    if (text.length > MAX_COMMENT_CHARACTERS) return tooLong();
    return { status: 201, body: this.#rendered(this.#store(this.#viewer, text)) };
  }

  #commentAt(id: number, body: unknown): Answer {
    const comment = this.comments.find((one) => one.id === id);
    if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (body === undefined) return { status: 200, body: this.#rendered(comment) };
    if (textOf(body).length > MAX_COMMENT_CHARACTERS) return tooLong();
    comment.body = textOf(body);
    return { status: 200, body: this.#rendered(comment) };
  }

  #store(user: Account, body: string): StoredComment {
    return this.say(body, 'comments', user);
  }

  #rendered({ id, user, body }: StoredComment, schema = 'issue-comment'): unknown {
    const simple = { ...this.#description.sample('simple-user'), ...user };
    return { ...this.#description.sample(schema), id, body, user: simple };
  }

  #pullRequest(): unknown {
    const sample = this.#description.sample('pull-request');
    const head = z.record(z.string(), z.unknown()).parse(sample['head']);
    return { ...sample, head: { ...head, sha: this.headSha } };
  }
}

/** GitHub's own limit, as its refusal names it. */
const MAX_COMMENT_CHARACTERS = 65_536;

function tooLong(): Answer {
  const message = 'Body is too long (maximum is 65536 characters)';
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      documentation_url: 'https://docs.github.com',
      errors: [{ code: 'unprocessable', field: 'data', message }],
    },
  };
}

/** Starts the stand-in; `close` it, or declare it with `await using`. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const fake = new FakeGitHub(options);
  await fake.listen();
  return fake;
}

/** On a GitHub Enterprise Server GraphQL stands beside `/api/v3`. */
function graphqlPath(prefix: string): string {
  return prefix === '/api/v3' ? '/api/graphql' : `${prefix}/graphql`;
}

function failureOf({ does }: Fault): Answer | undefined {
  switch (does.kind) {
    case 'status':
      return {
        status: does.status,
        body: { message: does.message ?? 'Planned failure' },
        headers: does.headers ?? {},
      };
    case 'store-then-status':
      return { status: does.status, body: { message: 'Server Error' } };
    case 'html':
      return {
        status: does.status,
        body: '<html><body>Sign in</body></html>',
        headers: { 'content-type': 'text/html' },
      };
    case 'redirect':
      return { status: 302, body: '', headers: { location: does.to } };
    case 'reset':
    case 'delay':
      return undefined;
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(text);
}

function textOf(body: unknown): string {
  return z.object({ body: z.string() }).parse(body).body;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request)
    chunks.push(Buffer.from(z.instanceof(Uint8Array).parse(chunk)));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
