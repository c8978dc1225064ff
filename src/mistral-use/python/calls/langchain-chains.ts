import type { Meaning } from '../program/meaning.js';
import type { Resolver } from '../program/resolver.js';
import { fieldOf, fieldsOfCall } from './fields.js';

type LibraryMeaning = Meaning & { readonly kind: 'library' };

/** Makers of chains and agents around a model, with what runs them. Linear: anchored, names between dots. */
const CHAIN =
  /^lang(?:chain|graph)\w*(?:\.\w+){0,6}\.(?:LLMChain|ConversationChain|ConversationalRetrievalChain|RetrievalQA\w*|StuffDocumentsChain|AgentExecutor|initialize_agent|create_(?:stuff_documents_chain|retrieval_chain|history_aware_retriever|extraction_chain|react_agent|tool_calling_agent|agent|sql_agent)|load_(?:qa|summarize)_chain)(?:\.from_\w+)?\(\)(?:\.(?:a?invoke|a?run|a?stream|a?call|a?predict|a?apply|a?batch))?$/u;
/** What a chain is given its model in. */
const HOLDERS = ['llm', 'model', 'combine_docs_chain', 'agent', 'llm_chain'];
/** How many chains one is made of. */
const MAX_DEPTH = 4;

/**
 * The way to the model that a chain runs, as if it were asked itself: `langchain_mistralai.ChatMistralAI().invoke`
 * for `LLMChain(llm=ChatMistralAI()).run(…)`. Undefined for what is no chain.
 */
export function modelOfChain(
  resolver: Resolver,
  chain: LibraryMeaning,
  depth = MAX_DEPTH,
): LibraryMeaning | undefined {
  const [maker] = chain.calls;
  if (maker === undefined || depth === 0 || !CHAIN.test(chain.path)) return undefined;
  const fields = fieldsOfCall(resolver, maker);
  const given = [fieldOf(fields, ...HOLDERS) ?? [], fields.positional].flat();
  for (const meaning of given.flatMap((one) => resolver.meaningsOf(one))) {
    if (meaning.kind !== 'library') continue;
    const model = modelOfChain(resolver, meaning, depth - 1);
    if (model !== undefined) return model;
    // A pipe ends in what runs it already; a model does not.
    if (/^lang(?:chain)\w*(?:\.\w+){0,5}\.\w+\(\)/u.test(meaning.path)) {
      return { ...meaning, path: `${meaning.path}.invoke` };
    }
  }
  return undefined;
}
