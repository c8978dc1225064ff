import type { IncomingMessage } from 'node:http';
import { unseal } from '../findings/raw-secret.js';
import type { Secret } from '../findings/secret.js';
import type { MistralAccess } from './access.js';
import type { Host } from './hosts.js';

/** What came back from a host, or why nothing did. Holds nothing of what was sent. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** Undefined where it was too long, or cut off. */
      readonly body: string | undefined;
    }
  | { readonly kind: 'failure'; readonly reason: string };

/** Mistral's list has some 60 kB; what is much longer is not that list. */
const MAX_BODY_BYTES = 1_048_576;

/** What is asked, and until when. */
export interface Question {
  readonly host: Host;
  readonly secret: Secret;
  readonly signal: AbortSignal;
}

/**
 * Asks one host for its models with a key, once. Never throws and never follows a redirect: an error of
 * Node's may tell what was sent, so that only its kind leaves this function.
 *
 * @see https://docs.mistral.ai/api/endpoint/models
 */
export async function askForModels(access: MistralAccess, question: Question): Promise<Exchange> {
  const { requestMs } = access.limits;
  const timeout = AbortSignal.timeout(requestMs);
  const signal = AbortSignal.any([timeout, question.signal]);
  try {
    return await exchange(access, { ...question, signal });
  } catch (thrown) {
    if (timeout.aborted) return { kind: 'failure', reason: 'time-out' };
    if (question.signal.aborted) return { kind: 'failure', reason: 'given up: no time was left' };
    return { kind: 'failure', reason: reasonOf(thrown) };
  }
}

function exchange(
  access: MistralAccess,
  { host, secret, signal }: Question,
): Promise<Exchange & { kind: 'answer' }> {
  return new Promise((settle, reject) => {
    const request = access.request(
      {
        method: 'GET',
        host,
        path: '/v1/models',
        headers: { accept: 'application/json', 'user-agent': 'mistral-security' },
        // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
        rejectUnauthorized: true,
        signal,
      },
      (response) => {
        response.on('error', reject);
        answerOf(response).then(settle, reject);
      },
    );
    request.on('error', reject);
    // Not among the options, which NODE_DEBUG=http would print.
    request.setHeader('authorization', `Bearer ${unseal(secret)}`);
    request.end();
  });
}

async function answerOf(response: IncomingMessage): Promise<Exchange & { kind: 'answer' }> {
  const { statusCode: status = 0, headers } = response;
  const answer = { kind: 'answer', status, retryAfter: headers['retry-after'] } as const;
  if (status !== 200) {
    response.destroy();
    return { ...answer, body: undefined };
  }
  return { ...answer, body: await boundedBody(response) };
}

async function boundedBody(response: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) return undefined;
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Codes of OpenSSL and Node that say that the other end could not prove who it is. */
const TLS_CODE = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/u;

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'no such host'],
  ['EAI_AGAIN', 'the name of the host could not be looked up'],
  ['ECONNREFUSED', 'connection refused'],
  ['ECONNRESET', 'connection reset'],
  ['EPIPE', 'connection reset'],
  ['ETIMEDOUT', 'time-out'],
  ['ENETUNREACH', 'host not reachable'],
  ['EHOSTUNREACH', 'host not reachable'],
]);

/** Of a fixed set of words: codes of errors are looked up, and nothing of their texts is repeated. */
function reasonOf(thrown: unknown): string {
  const code =
    typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  if (TLS_CODE.test(code)) return 'TLS error: the host could not prove who it is';
  return REASONS.get(code) ?? 'no usable answer';
}
