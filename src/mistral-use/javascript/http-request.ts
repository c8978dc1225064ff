import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import {
  isCall,
  isMember,
  memberPath,
  propertyName,
  unwrap,
  type Call,
} from '../../syntax/expression.js';
import type { Operation } from '../model.js';
import { possibilities } from './follow.js';
import { isFunction } from '../../syntax/functions.js';
import { isApiAddress } from './hosts.js';
import { firstField } from './request.js';
import { HOLE, textsOf } from './texts.js';

/** A request that is sent to a host of the API by hand. */
export interface HttpRequest {
  readonly operation: Operation;
  /** What is sent; undefined where nothing is, or where it cannot be told. */
  readonly body: Located | undefined;
  /** The options of the request, with the headers among them. */
  readonly options: Located | undefined;
}

/** Paths of the API that cost or send data. Each linear: one look for fixed words. */
const PATHS: readonly (readonly [RegExp, Operation])[] = [
  [/\/fim\/completions/u, 'fim'],
  [/\/agents\/completions/u, 'agents'],
  [/\/chat\/completions/u, 'chat'],
  [/\/conversations(?:$|[/?#\0])/u, 'conversation'],
  [/\/embeddings/u, 'embeddings'],
  [/\/ocr(?:$|[?#])/u, 'ocr'],
  [/\/audio\//u, 'audio'],
  [/\/(?:moderations|classifications)/u, 'classifiers'],
  [/\/batch\/jobs/u, 'batch'],
];

/** Names of functions that send a request. Linear: alternatives without repetition. */
const SENDING = /fetch|request|post|axios|^ky$|^got$|send|call/iu;
/** Methods that take what is sent as their second argument. */
const WITH_BODY = new Set(['post', 'put', 'patch', 'axiosPost']);
/** What is sent stands under one of these in the options. */
const BODIES = ['body', 'json', 'data'];
/** Libraries whose methods take options second, and not what is sent. */
const OPTIONS_SECOND = new Set(['ky', 'got', 'wretch']);
/** Methods that make a client with an address of its own. */
const MAKING = new Set(['create', 'extend']);

/** What an address of the API is for; undefined for another host, or for a path that costs nothing. */
function operationOf(address: string): Operation | undefined {
  if (!isApiAddress(address)) return undefined;
  return PATHS.find(([pattern]) => pattern.test(address))?.[1];
}

/** What goes over the wire, without the text that it is made into. */
function sent(body: Located): Located {
  for (const { file, node } of possibilities(body)) {
    const isJson = isCall(node) && memberPath(node.callee)?.join('.') === 'JSON.stringify';
    const [given] = isJson ? node.arguments : [];
    if (given !== undefined) return { file, node: given };
  }
  return body;
}

function bodyIn(options: Located | undefined): Located | undefined {
  const field = firstField(options, BODIES);
  // Options that cannot be told hold a body that cannot be told: none of its fields is absent.
  if (field.kind !== 'there') return field.kind === 'unknown' ? options : undefined;
  const [first] = field.nodes;
  return first && sent(first);
}

/** The address that an instance was made with: `axios.create({ baseURL: 'https://api.mistral.ai/v1' })`. */
export function instanceAt(
  located: Located,
): { readonly address: string; readonly made: Located } | undefined {
  for (const { file, node } of possibilities(located)) {
    if (!isMakingInstance(node)) continue;
    const [given] = node.arguments;
    const options = given && { file, node: given };
    const field = firstField(options, ['baseURL', 'prefixUrl', 'baseUrl']);
    const addresses = field.kind === 'there' ? field.nodes.flatMap(textsOf) : [];
    const address = addresses.find(({ text }) => isApiAddress(text))?.text;
    if (address !== undefined) return { address, made: { file, node } };
  }
  return undefined;
}

/** Whether a call may make a client with an address of its own. */
export function isMakingInstance(node: Node): node is Call {
  return isCall(node) && isMember(node.callee) && MAKING.has(propertyName(node.callee) ?? '');
}

interface Sending {
  readonly name: string;
  /** What the method is called on; undefined for a plain function. */
  readonly object: Node | undefined;
}

function sendingOf(callee: Node): Sending | undefined {
  const inner = unwrap(callee);
  if (inner.type === 'Identifier') return { name: inner.name, object: undefined };
  const name = isMember(inner) ? propertyName(inner) : undefined;
  return isMember(inner) && name !== undefined ? { name, object: inner.object } : undefined;
}

function addressOf(file: SourceFile, { object }: Sending, given: Node): string | undefined {
  const addresses = textsOf({ file, node: given }).map(({ text }) => text);
  const known = addresses.find((address) => operationOf(address) !== undefined);
  if (known !== undefined || object === undefined) return known;
  const relative = addresses.find((address) => !address.startsWith(HOLE));
  const base = relative === undefined ? undefined : instanceAt({ file, node: object })?.address;
  return base === undefined ? undefined : `${base}/${relative ?? ''}`;
}

/** `axios({ url, method, data })`: address and options in one. */
function inOneObject(file: SourceFile, given: Node): HttpRequest | undefined {
  const options = { file, node: given };
  const field = firstField(options, ['url']);
  const addresses = field.kind === 'there' ? field.nodes.flatMap(textsOf) : [];
  const operation = addresses.map(({ text }) => operationOf(text)).find((one) => one !== undefined);
  return operation && { operation, body: bodyIn(options), options };
}

/** The request that a call sends to the API by hand: `fetch`, axios, ky and their like. */
export function httpRequestAt(file: SourceFile, node: Call): HttpRequest | undefined {
  const sending = sendingOf(node.callee);
  const [first, second, third] = node.arguments;
  if (sending === undefined || first === undefined) return undefined;
  if (!SENDING.test(sending.name)) return undefined;
  if (first.type === 'ObjectExpression') return inOneObject(file, first);
  const address = addressOf(file, sending, first);
  const operation = address === undefined ? undefined : operationOf(address);
  // A function second is a stand-in for the API in tests.
  if (operation === undefined || (second && isFunction(second))) return undefined;
  const library = sending.object?.type === 'Identifier' ? sending.object.name : '';
  if (WITH_BODY.has(sending.name) && !OPTIONS_SECOND.has(library)) {
    const body = second && sent({ file, node: second });
    return { operation, body, options: third && { file, node: third } };
  }
  const options = second && { file, node: second };
  return { operation, body: bodyIn(options), options };
}
