import type { PackageModel } from '../../env-schema/model.js';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { stringValue, type Call } from '../../syntax/expression.js';
import type { ApiClient, KeyOrigin } from '../model.js';
import { bundledKey } from './browser.js';
import type { FoundClient } from './found-client.js';
import { readRequest } from './fields-of-request.js';
import { possibilities } from './follow.js';
import { httpRequestAt, instanceAt, isMakingInstance } from './http-request.js';
import { keyOriginOf } from './key-origin.js';
import { isKeyShaped } from '../key-shape.js';
import type { RecognisedCall } from './recognised.js';
import { firstField } from './request.js';
import { placeIn, siteOf } from './site.js';

/** The word before a key in a header. Linear: anchored. */
const BEARER = /^Bearer\s{1,4}/iu;

/** What stands behind `Bearer` in a header: the literal, or the part that is put in. */
function keyIn(header: Located): Located | undefined {
  for (const { file, node } of possibilities(header)) {
    if (node.type === 'TemplateLiteral' && BEARER.test(node.quasis[0]?.value.raw ?? '')) {
      const [first] = node.expressions;
      return { file, node: first ?? node };
    }
    const isJoined = node.type === 'BinaryExpression' && node.operator === '+';
    if (isJoined && BEARER.test(stringValue(node.left) ?? '')) return { file, node: node.right };
    if (BEARER.test(stringValue(node) ?? '')) return { file, node };
  }
  return undefined;
}

function originOf(key: Located): KeyOrigin {
  const text = stringValue(key.node)?.replace(BEARER, '');
  if (text === undefined) return keyOriginOf(key);
  const place = placeIn(key.file.module, key.node);
  return { kind: 'literal', place, isKeyShaped: isKeyShaped(text) };
}

function keyOf(options: Located | undefined): Located | undefined {
  const headers = firstField(options, ['headers']);
  const [first] = headers.kind === 'there' ? headers.nodes : [];
  const field = firstField(first, ['Authorization', 'authorization']);
  const [header] = field.kind === 'there' ? field.nodes : [];
  return header && keyIn(header);
}

/** The options of a request by hand, or of what is made to send several. */
function optionsAt(file: SourceFile, node: Call): Located | undefined {
  const request = httpRequestAt(file, node);
  if (request !== undefined) return request.options;
  const isInstance = isMakingInstance(node) && instanceAt({ file, node }) !== undefined;
  const [given] = isInstance ? node.arguments : [];
  return given && { file, node: given };
}

/** A request by hand that carries a key is a client of its own. */
export function httpClient(
  file: SourceFile,
  node: Call,
  owner: PackageModel,
): FoundClient | undefined {
  const options = optionsAt(file, node);
  const key = keyOf(options);
  if (options === undefined || key === undefined) return undefined;
  const site = siteOf(file.module, node, owner);
  const origin = originOf(key);
  const client: ApiClient = {
    ...site,
    browserEvidence: site.browserEvidence ?? bundledKey(file.module, origin, owner),
    client: 'http',
    key: origin,
    allowsBrowser: undefined,
  };
  return { file, node, client, key: key.node, options: options.node };
}

/** A request that is sent to the API by hand. */
export function httpCall(file: SourceFile, node: Call): RecognisedCall | undefined {
  const request = httpRequestAt(file, node);
  return request && { client: 'http', ...readRequest(request.body, request.operation) };
}
