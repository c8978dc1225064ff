import type { Node } from '@babel/types';
import { propertyName, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { makerOf } from './client-makers.js';
import { exportOf } from './library-exports.js';

/** A place that makes a client of the Mistral API. */
export interface MistralClient {
  readonly node: Node;
  /** The value given as the key; undefined where the client reads `MISTRAL_API_KEY` itself. */
  readonly key: Node | undefined;
  /** The value given as the address of the API. */
  readonly host: Node | undefined;
  /** The value given as the logger of requests. */
  readonly logger: Node | undefined;
  /** Options come from somewhere that is not followed, so that a key may be among them. */
  readonly isOpen: boolean;
}

const KEYS = new Set(['apiKey', 'mistralApiKey']);
const HOSTS = new Set(['serverURL', 'baseURL', 'endpoint', 'server', 'fetch']);

type Options = Pick<MistralClient, 'key' | 'host' | 'logger' | 'isOpen'>;

function optionsOf(given: Node | undefined): Options {
  const none = { key: undefined, host: undefined, logger: undefined };
  if (given === undefined) return { ...none, isOpen: false };
  const inner = unwrap(given);
  if (inner.type !== 'ObjectExpression') return { ...none, key: inner, isOpen: true };
  const entries = new Map<string, Node>();
  for (const property of inner.properties) {
    const name = propertyName(property);
    if (name !== undefined && property.type === 'ObjectProperty') entries.set(name, property.value);
  }
  const first = (names: ReadonlySet<string>): Node | undefined =>
    [...entries].find(([name]) => names.has(name))?.[1];
  const isOpen = inner.properties.some((property) => property.type === 'SpreadElement');
  return { key: first(KEYS), host: first(HOSTS), logger: entries.get('debugLogger'), isOpen };
}

/** The clients that a file makes, in source order; those of other providers with an address of Mistral are left out. */
export function mistralClients(module: SourceModule): readonly MistralClient[] {
  return module.nodes.flatMap((node): readonly MistralClient[] => {
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
    const found = exportOf(module, node.callee);
    const maker = found && makerOf(found);
    if (maker === undefined || maker.needsHost === true) return [];
    return [{ node, ...optionsOf(node.arguments[0]) }];
  });
}
