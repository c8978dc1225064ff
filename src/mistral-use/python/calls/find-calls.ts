import { pythonDeferredCall } from '../../../syntax/python/deferred.js';
import { pythonCall, pythonPath } from '../../../syntax/python/expression.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { Operation } from '../../model.js';
import { memberName } from '../program/attributes.js';
import type { Located, PythonFile } from '../program/file.js';
import type { Meaning } from '../program/meaning.js';
import type { Resolver } from '../program/resolver.js';
import { prefixOf, type Prefix } from '../values/prefix.js';
import type { CallSite } from './call-site.js';
import {
  fieldOf,
  fieldsOfCall,
  fieldsOfDictionary,
  NO_FIELDS,
  OPEN,
  settingsAt,
  type Fields,
} from './fields.js';
import { modelOfChain } from './langchain-chains.js';
import { modelOfMistral, namedMaker, routedModel, type NamedMaker } from './named-providers.js';
import {
  CALLED_ITSELF,
  CALL_FORMS,
  CALL_NAMES,
  isMistralHost,
  operationAt,
  type CallForm,
} from './operations.js';

type LibraryMeaning = Meaning & { readonly kind: 'library' };

/** What a constructor is told the address in. */
const ADDRESS_NAMES = ['base_url', 'api_base', 'openai_api_base', 'server_url', 'endpoint'];
/** A message shows no more of a callee. */
const MAX_WRITTEN_CHARACTERS = 60;
/** Models of litellm and of pydantic-ai that are Mistral's own. Linear: anchored. */
const LITELLM_MODEL = /^(?:mistral|codestral)\//u;
const PYDANTIC_MODEL = /^mistral:/u;

function calledName(file: PythonFile, callee: PythonNode): string {
  if (callee.type === 'MemberExpression') return memberName(file, callee);
  return pythonPath(file.module, callee)?.at(-1) ?? '';
}

/** Finds the calls of the API in the files of a program. */
export class CallFinder {
  readonly #resolver: Resolver;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  in(file: PythonFile): readonly CallSite[] {
    return file.module.nodes.flatMap((node) => {
      const direct = node.type === 'CallExpression' ? node.children[0] : undefined;
      if (direct === undefined) return [];
      const callee = pythonDeferredCall(file.module, node)?.callee ?? direct;
      if (!this.#mayCall(file, callee)) return [];
      const site = this.#siteAt({ file, node }, callee);
      return site === undefined ? [] : [site];
    });
  }

  /** A function may be imported under a name of one's own; those are few. */
  #mayCall(file: PythonFile, callee: PythonNode): boolean {
    if (CALL_NAMES.has(calledName(file, callee))) return true;
    if (callee.type !== 'VariableName') return false;
    const name = file.module.textOf(callee);
    if (CALLED_ITSELF.test(name)) return true;
    const bound = file.namesIn(undefined).get(name) ?? [];
    return bound.some((one) => one.kind === 'import' && CALL_NAMES.has(one.imported.name ?? ''));
  }

  #siteAt(located: Located, callee: PythonNode): CallSite | undefined {
    for (const meaning of this.#resolver.meaningsOf({ ...located, node: callee })) {
      if (meaning.kind !== 'library') continue;
      const asked = modelOfChain(this.#resolver, meaning) ?? meaning;
      for (const form of CALL_FORMS.filter(({ pattern }) => pattern.test(asked.path))) {
        const site = this.#siteOf({ ...located, callee }, form, asked);
        if (site !== undefined) return site;
      }
    }
    return undefined;
  }

  #siteOf(
    { callee, ...located }: Located & { readonly callee: PythonNode },
    form: CallForm,
    { calls, path }: LibraryMeaning,
  ): CallSite | undefined {
    const { client, operation } = form;
    const [maker] = calls;
    const text = located.file.module.textOf(callee);
    const written = text.replace(/\s+/gu, '').slice(0, MAX_WRITTEN_CHARACTERS);
    const own = fieldsOfCall(this.#resolver, located);
    const made = maker && fieldsOfCall(this.#resolver, maker);
    const site: CallSite = {
      ...located,
      client,
      operation,
      written,
      fields: own,
      settings: undefined,
    };
    if (form.needsHost === true && !this.#hasHost(made)) return undefined;
    if (client === 'http') return this.#request(site, made, path);
    if (client === 'litellm')
      return this.#ofLitellm(site, path.includes('Router()') ? made : undefined);
    if (client === 'pydantic-ai') return this.#ofAgent(site, made ?? NO_FIELDS);
    const named = namedMaker(path);
    if (named !== undefined) return this.#ofProvider(site, named, made ?? NO_FIELDS);
    const holdsSettings =
      client === 'langchain' || client === 'llamaindex' || client === 'instructor';
    return { ...site, settings: holdsSettings ? (made ?? OPEN) : undefined };
  }

  /** `completion(model="mistral/…")`, or a router of which a deployment is Mistral's. */
  #ofLitellm(site: CallSite, router: Fields | undefined): CallSite | undefined {
    const asked = fieldOf(site.fields, 'model') ?? site.fields.positional[0];
    if (router === undefined) return this.#isModel(asked, LITELLM_MODEL) ? site : undefined;
    const routed = routedModel(this.#resolver, router, asked);
    const model = routed && fieldOf(routed, 'model');
    if (!routed || !model || !this.#isModel(model, LITELLM_MODEL)) return undefined;
    // The call names the deployment; the model stands behind it.
    const fields = { ...site.fields, named: new Map([...site.fields.named, ['model', model]]) };
    return { ...site, fields, settings: routed };
  }

  #ofProvider(site: CallSite, maker: NamedMaker, made: Fields): CallSite | undefined {
    const model = modelOfMistral(this.#resolver, maker, made);
    const named = model && new Map([...made.named, ['model', model] as const]);
    return named && { ...site, settings: { ...made, named } };
  }

  #isModel(model: Located | undefined, pattern: RegExp): boolean {
    return model !== undefined && pattern.test(prefixOf(this.#resolver, model).text);
  }

  #hasHost(made: Fields | undefined): boolean {
    const address = made && fieldOf(made, ...ADDRESS_NAMES);
    return address !== undefined && isMistralHost(prefixOf(this.#resolver, address).text);
  }

  /** `Agent("mistral:…")` or `Agent(MistralModel("…"))`. */
  #ofAgent(site: CallSite, made: Fields): CallSite | undefined {
    const given = fieldOf(site.fields, 'model') ?? fieldOf(made, 'model') ?? made.positional[0];
    if (given === undefined) return undefined;
    const limits = fieldOf(site.fields, 'model_settings') ?? fieldOf(made, 'model_settings');
    const bounds = limits ? settingsAt(this.#resolver, limits) : NO_FIELDS;
    if (PYDANTIC_MODEL.test(prefixOf(this.#resolver, given).text)) {
      const named = new Map([...made.named, ...bounds.named, ['model', given] as const]);
      return { ...site, settings: { ...bounds, named } };
    }
    const model = this.#resolver
      .meaningsOf(given)
      .find(
        (one): one is LibraryMeaning =>
          one.kind === 'library' && /^pydantic_ai(?:\.\w+){0,4}\.MistralModel\(\)$/u.test(one.path),
      );
    if (model === undefined) return undefined;
    const own = model.calls[0] ? fieldsOfCall(this.#resolver, model.calls[0]) : OPEN;
    const named = new Map([...made.named, ...own.named, ...bounds.named]);
    if (own.named.get('model') === undefined) named.delete('model');
    const isOpen = own.isOpen || bounds.isOpen;
    return { ...site, settings: { ...own, named, isOpen } };
  }

  #request(site: CallSite, made: Fields | undefined, path: string): CallSite | undefined {
    const { fields } = site;
    const isNamedFirst =
      path.endsWith('request') || path.endsWith('httpx.stream') || path.endsWith(').stream');
    const url = fieldOf(fields, 'url') ?? fields.positional[isNamedFirst ? 1 : 0];
    const address = url && this.#addressOf(url, made);
    if (address === undefined || !isMistralHost(address.text)) return undefined;
    const body = this.#bodyOf(fields);
    const isChat = !address.isWhole && body.named.has('messages');
    const operation: Operation | undefined =
      operationAt(address.text) ?? (isChat ? 'chat' : undefined);
    return operation && { ...site, operation, fields: body, settings: undefined };
  }

  #addressOf(url: Located, made: Fields | undefined): Prefix {
    const own = prefixOf(this.#resolver, url);
    const base = made && fieldOf(made, 'base_url');
    if (base === undefined || /^https?:/u.test(own.text)) return own;
    const before = prefixOf(this.#resolver, base).text.replace(/\/$/u, '');
    return { text: `${before}/${own.text.replace(/^\//u, '')}`, isWhole: own.isWhole };
  }

  #bodyOf(fields: Fields): Fields {
    const json = fieldOf(fields, 'json');
    if (json !== undefined) return fieldsOfDictionary(this.#resolver, json);
    const data = fieldOf(fields, 'data', 'content');
    const call = data && pythonCall(data.file.module, data.node);
    const [dumped] = call?.arguments ?? [];
    if (data === undefined || dumped === undefined) return OPEN;
    return fieldsOfDictionary(this.#resolver, { file: data.file, node: dumped.value });
  }
}
