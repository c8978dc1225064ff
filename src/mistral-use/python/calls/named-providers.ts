import { pythonItems } from '../../../syntax/python/collections.js';
import { definitionsOf } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { prefixOf } from '../values/prefix.js';
import { fieldOf, fieldsOfDictionary, type Fields } from './fields.js';

/** Makers of clients for any provider, which is told by a word before the model. */
export interface NamedMaker {
  readonly path: RegExp;
  readonly client: 'langchain' | 'instructor';
  /** What a model of Mistral begins with. */
  readonly model: RegExp;
}

/** Linear: anchored, with names between dots. */
const MAKERS: readonly NamedMaker[] = [
  {
    path: /^langchain\w*(?:\.\w+){0,4}\.init_chat_model(?:\(\)|$)/u,
    client: 'langchain',
    // Without a provider LangChain takes names that begin like this for Mistral's.
    model: /^mistral/u,
  },
  {
    path: /^instructor(?:\.\w+){0,2}\.from_provider(?:\(\)|$)/u,
    client: 'instructor',
    model: /^mistral\//u,
  },
];

/** Which library makes a client by the name of its provider; undefined for any other maker. */
export function namedMaker(path: string): NamedMaker | undefined {
  return MAKERS.find((maker) => maker.path.test(path));
}

/** The model that such a maker is given where it is one of Mistral. */
export function modelOfMistral(
  resolver: Resolver,
  maker: NamedMaker,
  made: Fields,
): Located | undefined {
  const model = fieldOf(made, 'model') ?? made.positional[0];
  const provider = fieldOf(made, 'model_provider');
  if (model === undefined) return undefined;
  const isMistral =
    provider === undefined
      ? maker.model.test(prefixOf(resolver, model).text)
      : prefixOf(resolver, provider).text === 'mistralai';
  return isMistral ? model : undefined;
}

/** A model of a router of litellm behind a name: what it is given and what it asks for. */
export function routedModel(
  resolver: Resolver,
  made: Fields,
  model: Located | undefined,
): Fields | undefined {
  const asked = model && prefixOf(resolver, model);
  const list = fieldOf(made, 'model_list') ?? made.positional[0];
  if (asked?.isWhole !== true || list === undefined) return undefined;
  const found = deploymentsIn(resolver, list).filter(({ named }) => {
    const name = named.get('model_name');
    return name !== undefined && prefixOf(resolver, name).text === asked.text;
  });
  const [first, ...others] = found.flatMap(({ named }) => named.get('litellm_params') ?? []);
  return first === undefined || others.length > 0 ? undefined : fieldsOfDictionary(resolver, first);
}

/** The deployments of a list that is written out where it stands or where its name is bound. */
function deploymentsIn(resolver: Resolver, list: Located): readonly Fields[] {
  const [definition] = pythonItems(list.node) ? [] : definitionsOf(resolver, list);
  const at = definition?.kind === 'value' ? definition.at : list;
  return (pythonItems(at.node) ?? []).map((node) =>
    fieldsOfDictionary(resolver, { file: at.file, node }),
  );
}
