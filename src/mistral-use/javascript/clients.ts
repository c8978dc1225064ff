import type { Node } from '@babel/types';
import type { PackageModel } from '../../env-schema/model.js';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { entriesOf, isTrue } from '../../syntax/entries.js';
import { isCall, unwrap } from '../../syntax/expression.js';
import type { ApiClient, ClientKind } from '../model.js';
import { makerOf, readyClient, type ClientMaker } from '../../env-schema/provider/client-makers.js';
import { bundledKey } from './browser.js';
import { possibilities } from './follow.js';
import type { FoundClient } from './found-client.js';
import { isMistralHost } from './hosts.js';
import { httpClient } from './http.js';
import { keyOriginOf } from './key-origin.js';
import { exportOf } from '../../env-schema/provider/library-exports.js';
import { placeIn, siteOf } from './site.js';
import { typedClient } from './typed-client.js';

/** A client as it is used: where it is made, if that could be followed. */
export interface UsedClient {
  readonly kind: ClientKind;
  /** The `new …(…)` or call that made it; undefined for one that a library hands out, or that only a type tells. */
  readonly made: Located | undefined;
}

type Making = Extract<Node, { type: 'NewExpression' | 'CallExpression' }>;

const KEYS = ['apiKey', 'mistralApiKey'];
const HOSTS = ['baseURL', 'serverURL', 'baseUrl', 'endpoint'];

/** The first argument as an object literal, also one constant away. */
function optionsOf(file: SourceFile, node: Making): Located | undefined {
  const [given] = node.arguments;
  if (given === undefined) return undefined;
  return possibilities({ file, node: given }).find((one) => one.node.type === 'ObjectExpression');
}

function hostOf(options: Located | undefined): Located | undefined {
  const entries = entriesOf(options?.node);
  const nested = entriesOf(entries.get('configuration') ?? entries.get('clientOptions'));
  const node = HOSTS.map((name) => entries.get(name) ?? nested.get(name)).find(
    (value) => value !== undefined,
  );
  return options && node && { file: options.file, node };
}

function isMaking(node: Node): node is Making {
  return node.type === 'NewExpression' || node.type === 'CallExpression';
}

/** How an expression makes a client of the Mistral API; undefined for one that makes none. */
export function makerAt({ file, node }: Located): ClientMaker | undefined {
  if (!isMaking(node)) return undefined;
  const found = exportOf(file.module, node.callee);
  const maker = found && makerOf(found);
  if (maker?.needsHost !== true) return maker;
  const host = hostOf(optionsOf(file, node));
  return host && isMistralHost(host) ? maker : undefined;
}

/** What client an expression stands for, through names, fields, factories and types. */
export function clientOf(located: Located): UsedClient | undefined {
  for (const { file, node } of possibilities(located)) {
    const made = { file, node };
    const maker = makerAt(made);
    if (maker !== undefined) return { kind: maker.client, made };
    const found = exportOf(file.module, node);
    const ready = (found && readyClient(found)) ?? typedClient(made);
    if (ready !== undefined) return { kind: ready, made: undefined };
  }
  return undefined;
}

function clientAt(file: SourceFile, node: Node, owner: PackageModel): FoundClient | undefined {
  const maker = makerAt({ file, node });
  if (maker === undefined || !isMaking(node)) return undefined;
  const options = optionsOf(file, node);
  const entries = entriesOf(options?.node);
  const positional = maker.hasPositionalKey === true ? node.arguments[0] : undefined;
  const key = KEYS.map((name) => entries.get(name)).find((one) => one !== undefined) ?? positional;
  const allowing = entries.get('dangerouslyAllowBrowser');
  const site = siteOf(file.module, node, owner);
  const origin = keyOriginOf(key && { file: options?.file ?? file, node: key });
  const client: ApiClient = {
    ...site,
    browserEvidence: site.browserEvidence ?? bundledKey(file.module, origin, owner),
    client: maker.client,
    key: origin,
    allowsBrowser:
      allowing && isTrue(unwrap(allowing)) ? placeIn(file.module, allowing) : undefined,
  };
  return { file, node, client, key, options: options?.node };
}

/** The clients that a file makes, in source order. */
export function clientsIn(file: SourceFile, owner: PackageModel): readonly FoundClient[] {
  return file.module.nodes.flatMap((node) => {
    if (node.type !== 'NewExpression' && !isCall(node)) return [];
    const found = clientAt(file, node, owner);
    if (found !== undefined) return [found];
    return (isCall(node) && httpClient(file, node, owner)) || [];
  });
}
