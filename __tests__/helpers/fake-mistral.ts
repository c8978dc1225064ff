import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request, type Server } from 'node:https';
import { LIMITS, type Limits, type MistralAccess } from '../../src/mistral/access.js';
import { HOSTS, type Host } from '../../src/mistral/hosts.js';
import { certificateFor } from './certificate.js';

/** How a host answers one request. */
export type Reply =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Closes the connection without an answer, or in the middle of one. */
  | 'reset'
  | 'cut off'
  /** Never answers, or never ends its answer. */
  | 'silent'
  | 'endless trickle'
  /** More than anybody should read. */
  | 'huge';

/** What a host saw. */
export interface SeenRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Without `Bearer`. */
  readonly key: string;
}

/** How a test's hosts answer. */
export type Answering = (seen: SeenRequest, before: readonly SeenRequest[]) => Reply;

/** A list as Mistral gives it, of models by their ids. */
export function listOf(
  ids: readonly string[],
  aliases: Readonly<Record<string, string[]>> = {},
): Reply {
  const data = ids.map((id) => ({ id, object: 'model', aliases: aliases[id] ?? [] }));
  return { status: 200, body: JSON.stringify({ object: 'list', data }) };
}

export const REFUSED: Reply = { status: 401, body: '{"detail":"Unauthorized"}' };

/** Another name of the server's, which no host of Mistral has: for answers that lead elsewhere. */
export const ELSEWHERE = 'elsewhere.example';

const CERTIFICATE = certificateFor([...HOSTS, ELSEWHERE]);
const SHORT: Limits = { requestMs: 400, budgetMs: 3_000, secondMs: 20 };

/** Every host of Mistral in one server, over TLS, with any answer. */
export class FakeMistral implements AsyncDisposable {
  readonly requests: SeenRequest[] = [];
  /** The most requests that were open at the same time. */
  mostAtOnce = 0;
  #open = 0;
  readonly #server: Server;
  readonly #answering: Answering;

  private constructor(answering: Answering) {
    this.#answering = answering;
    this.#server = createServer(CERTIFICATE, (incoming, outgoing) => {
      this.#answer(incoming, outgoing);
    });
  }

  static async start(answering: Answering): Promise<FakeMistral> {
    const fake = new FakeMistral(answering);
    await new Promise<void>((settle) => fake.#server.listen(0, '127.0.0.1', settle));
    return fake;
  }

  /** How the live test reaches this server in place of Mistral: only where names lead, and who is trusted, differ. */
  access(
    limits: Partial<Limits> = {},
    trust: 'this server' | 'nobody' = 'this server',
  ): MistralAccess {
    const address = this.#server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const agent = new Agent({ keepAlive: false });
    const ca = trust === 'nobody' ? {} : { ca: CERTIFICATE.cert };
    return {
      request: (options, onResponse) =>
        request({ ...options, ...ca, agent, port, lookup: toThisMachine }, onResponse),
      now: () => new Date(),
      limits: { ...LIMITS, ...SHORT, ...limits },
    };
  }

  /** The hosts that were asked, in order. */
  get hosts(): readonly string[] {
    return this.requests.map(({ host }) => host);
  }

  /** The distinct keys that were sent. */
  get keys(): ReadonlySet<string> {
    return new Set(this.requests.map(({ key }) => key));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((settle) => this.#server.close(settle));
  }

  #answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = '', url = '', headers } = incoming;
    const key = (headers.authorization ?? '').replace(/^Bearer /u, '');
    const host = (headers.host ?? '').replace(/:\d+$/u, '');
    const seen = { host, method, path: url, headers, key };
    const before = [...this.requests];
    this.requests.push(seen);
    this.#open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#open);
    outgoing.on('close', () => (this.#open -= 1));
    // A little later, so that requests which may overlap do.
    setTimeout(() => {
      reply(outgoing, this.#answering(seen, before));
    }, 5);
  }
}

function reply(outgoing: ServerResponse, answer: Reply): void {
  const json = { 'content-type': 'application/json' };
  switch (answer) {
    case 'silent':
      return;
    case 'reset':
      outgoing.destroy();
      return;
    case 'cut off':
      outgoing.writeHead(200, { ...json, 'content-length': '1000' });
      outgoing.write('{"data":[', () => outgoing.destroy());
      return;
    case 'endless trickle':
      outgoing.writeHead(200, json);
      setInterval(() => outgoing.write(' '), 50).unref();
      return;
    case 'huge':
      outgoing.writeHead(200, json);
      outgoing.end(`{"data":[${'"x",'.repeat(400_000)}"x"]}`);
      return;
    default:
      outgoing.writeHead(answer.status, { ...json, ...answer.headers });
      outgoing.end(answer.body ?? '');
  }
}

/** Only `lookup` of `node:dns` has overloads that say this; Node asks for one address or for all. */
function toThisMachine(
  _name: string,
  { all }: { readonly all?: boolean | undefined },
  found: (
    error: null,
    address: string | { address: string; family: number }[],
    family?: number,
  ) => void,
): void {
  if (all === true) found(null, [{ address: '127.0.0.1', family: 4 }]);
  else found(null, '127.0.0.1', 4);
}

/** Answers by host; every other host refuses. */
export function byHost(replies: Partial<Record<Host, Reply>>): Answering {
  const table = new Map<string, Reply>(Object.entries(replies));
  return ({ host }) => table.get(host) ?? REFUSED;
}
