import {
  pythonClientArguments,
  pythonClientKind,
} from '../../env-schema/provider/python-clients.js';
import type { ApiClient, ClientKind, KeyOrigin } from '../model.js';
import type { CallSite } from './calls/call-site.js';
import { fieldOf, fieldsOfCall, fieldsOfDictionary } from './calls/fields.js';
import { modelOfMistral, namedMaker } from './calls/named-providers.js';
import { isMistralHost } from './calls/operations.js';
import type { KeyOrigins } from './keys/origin.js';
import type { Located, PythonFile } from './program/file.js';
import type { Resolver } from './program/resolver.js';
import { siteOf } from './site.js';
import { prefixOf } from './values/prefix.js';

/** What a client of Mistral reads where it is given no key. */
const IMPLICIT: KeyOrigin = { kind: 'environment', name: 'MISTRAL_API_KEY' };

/** Clients of other makers that may be told Mistral's address. Linear: anchored. */
const HOSTED: readonly (readonly [ClientKind, RegExp])[] = [
  ['openai-sdk', /^openai\.(?:Async)?OpenAI$/u],
  ['langchain', /^langchain\w*(?:\.\w+){0,4}\.ChatOpenAI$/u],
];
/** Names of everything above, so that other calls are passed over. */
const NAMES = /(?:Mistral\w*|OpenAI|init_chat_model|from_provider)$/u;

/** Finds the places that make clients. */
export class ClientFinder {
  readonly #resolver: Resolver;
  readonly #origins: KeyOrigins;

  constructor(resolver: Resolver, origins: KeyOrigins) {
    this.#resolver = resolver;
    this.#origins = origins;
  }

  in(file: PythonFile): readonly ApiClient[] {
    return file.module.nodes.flatMap((node): readonly ApiClient[] => {
      const callee = node.type === 'CallExpression' ? node.children[0] : undefined;
      if (callee === undefined || !NAMES.test(file.module.textOf(callee))) return [];
      const located = { file, node };
      for (const meaning of this.#resolver.meaningsOf({ file, node: callee })) {
        if (meaning.kind !== 'library') continue;
        const { path } = meaning;
        const found =
          this.#native(located, path) ?? this.#hosted(located, path) ?? this.#named(located, path);
        if (found !== undefined) return [found];
      }
      return [];
    });
  }

  #native(located: Located, path: string): ApiClient | undefined {
    const kind = pythonClientKind(path);
    const given = kind && pythonClientArguments(located.file.module, located.node, kind);
    if (kind === undefined || given === undefined) return undefined;
    const implicit = given.isOpen || given.host ? ({ kind: 'unknown' } as const) : IMPLICIT;
    const key = given.key ? this.#origins.of({ file: located.file, node: given.key }) : implicit;
    return { ...siteOf(located), client: kind, key, allowsBrowser: undefined };
  }

  #hosted(located: Located, path: string): ApiClient | undefined {
    const kind = HOSTED.find(([, pattern]) => pattern.test(path))?.[0];
    if (kind === undefined) return undefined;
    const fields = fieldsOfCall(this.#resolver, located);
    const host = fieldOf(fields, 'base_url', 'openai_api_base');
    if (host === undefined || !isMistralHost(prefixOf(this.#resolver, host).text)) return undefined;
    const given = fieldOf(fields, 'api_key', 'openai_api_key');
    const key: KeyOrigin = given ? this.#origins.of(given) : { kind: 'unknown' };
    return { ...siteOf(located), client: kind, key, allowsBrowser: undefined };
  }

  /** `init_chat_model("mistralai:…")`: the key is that of the environment where none is given. */
  #named(located: Located, path: string): ApiClient | undefined {
    const maker = namedMaker(path);
    const fields = fieldsOfCall(this.#resolver, located);
    const model = maker && modelOfMistral(this.#resolver, maker, fields);
    if (maker === undefined || model === undefined) return undefined;
    const given = fieldOf(fields, 'api_key', 'mistral_api_key');
    const implicit = fields.isOpen ? ({ kind: 'unknown' } as const) : IMPLICIT;
    const key = given ? this.#origins.of(given) : implicit;
    return { ...siteOf(located), client: maker.client, key, allowsBrowser: undefined };
  }

  /** A request that is made by hand is its own client: its key stands in its headers. */
  ofRequest(site: CallSite): ApiClient {
    const headers = fieldOf(fieldsOfCall(this.#resolver, site), 'headers');
    const named = headers && fieldsOfDictionary(this.#resolver, headers);
    const given = named && fieldOf(named, 'Authorization', 'authorization', 'x-api-key');
    const key: KeyOrigin = given ? this.#origins.of(given) : { kind: 'unknown' };
    return { ...siteOf(site), client: 'http', key, allowsBrowser: undefined };
  }
}
