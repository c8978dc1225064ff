import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface GitServer {
  /** `http://127.0.0.1:port`; a repository is at its path below the root. */
  readonly url: string;
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  /** Bytes of all answers so far. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

export interface GitServerOptions {
  /** Where set, requests without it are refused with 401. */
  readonly token?: string;
  /** Where set, every request is answered with this status. */
  readonly refuseWith?: number;
  /** How many requests `refuseWith` befalls, all unless given. */
  readonly refusals?: number;
}

/** Serves the repositories below a directory over smart HTTP, by git's own `http-backend`. */
export async function startGitServer(
  root: string,
  options: GitServerOptions = {},
): Promise<GitServer> {
  const requests: GitServer['requests'] = [];
  let sent = 0;
  const server = createServer((request, response) => {
    const { authorization } = request.headers;
    requests.push({ path: request.url ?? '', authorization });
    const isRefused = requests.length <= (options.refusals ?? Infinity);
    const status = isRefused ? refusal(authorization, options) : undefined;
    const count = (bytes: number): void => void (sent += bytes);
    if (status === undefined) backend(root, { request, response, count });
    else response.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    requests,
    sent: () => sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function refusal(authorization: string | undefined, options: GitServerOptions): number | undefined {
  if (options.refuseWith !== undefined) return options.refuseWith;
  if (options.token === undefined) return undefined;
  const credentials = Buffer.from(`x-access-token:${options.token}`).toString('base64');
  return authorization?.toLowerCase() === `basic ${credentials}`.toLowerCase() ? undefined : 401;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly count: (bytes: number) => void;
}

function backend(root: string, { request, response, count }: Exchange): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_1: 'true',
    },
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    count(chunks.reduce((total, { length }) => total + length, 0));
    answer(Buffer.concat(chunks), response);
  });
}

function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .subarray(0, Math.max(end, 0))
    .toString('latin1')
    .split('\r\n')
    .filter(Boolean);
  for (const header of headers) {
    const colon = header.indexOf(':');
    const [name, value] = [header.slice(0, colon), header.slice(colon + 1).trim()];
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}
