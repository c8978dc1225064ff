import type { ClientKind, Operation } from '../../model.js';

/** A form of call that costs or sends data. */
export interface CallForm {
  readonly client: ClientKind;
  readonly operation: Operation;
  /** Matches the way to the callee, see `Meaning`. */
  readonly pattern: RegExp;
  /** Only where the client was told Mistral's address. */
  readonly needsHost?: true;
}

/** `Mistral()` of the SDK, wherever it is imported from. */
const SDK = String.raw`^mistralai(?:\.\w+){0,4}\.Mistral\(\)\.`;
const LEGACY = String.raw`^mistralai(?:\.\w+){0,4}\.Mistral(?:Async)?Client\(\)\.`;
/** A model of LangChain with what is made of it: `.bind_tools()`, `prompt | llm | parser`. */
const LANGCHAIN = String.raw`^langchain\w*(?:\.\w+){0,4}\.`;
const CHAIN = String.raw`\(\)(?:\.(?:bind|bind_tools|with_structured_output|with_retry|with_config|with_fallbacks|configurable_fields)\(\)|\|){0,8}\.`;
const RUNNABLE = String.raw`(?:a?invoke|a?stream|a?batch|a?generate|a?predict|a?predict_messages|__call__|astream_events)$`;
const ASYNC = '(?:_async)?$';
const OPENAI = String.raw`^openai\.(?:Async)?OpenAI\(\)\.`;

/** Linear: anchored, with names between dots. */
function form(client: ClientKind, operation: Operation, pattern: string): CallForm {
  return { client, operation, pattern: new RegExp(pattern, 'u') };
}

function hosted(client: ClientKind, operation: Operation, pattern: string): CallForm {
  return { ...form(client, operation, pattern), needsHost: true };
}

/** Every form that is known by its client. Raw requests are known by their address, litellm by the model. */
export const CALL_FORMS: readonly CallForm[] = [
  form('mistral-sdk', 'chat', `${SDK}chat\\.(?:complete|stream|parse|parse_stream)${ASYNC}`),
  form('mistral-sdk', 'fim', `${SDK}fim\\.(?:complete|stream)${ASYNC}`),
  form('mistral-sdk', 'agents', `${SDK}agents\\.(?:complete|stream)${ASYNC}`),
  form(
    'mistral-sdk',
    'conversation',
    `${SDK}beta\\.conversations\\.(?:start|append|restart|run)(?:_stream)?${ASYNC}`,
  ),
  form('mistral-sdk', 'embeddings', `${SDK}embeddings\\.create${ASYNC}`),
  form('mistral-sdk', 'ocr', `${SDK}ocr\\.process${ASYNC}`),
  form(
    'mistral-sdk',
    'audio',
    `${SDK}audio\\.(?:transcriptions|speech)\\.(?:complete|stream)${ASYNC}`,
  ),
  form(
    'mistral-sdk',
    'classifiers',
    `${SDK}classifiers\\.(?:moderate|moderate_chat|classify|classify_chat)${ASYNC}`,
  ),
  form('mistral-sdk', 'batch', `${SDK}batch\\.jobs\\.create${ASYNC}`),
  form('mistral-sdk-legacy', 'chat', `${LEGACY}(?:chat|chat_stream)$`),
  form('mistral-sdk-legacy', 'fim', `${LEGACY}(?:completion|completion_stream)$`),
  form('mistral-sdk-legacy', 'embeddings', `${LEGACY}embeddings$`),
  form('langchain', 'chat', `${LANGCHAIN}ChatMistralAI${CHAIN}${RUNNABLE}`),
  form('langchain', 'chat', `${LANGCHAIN}ChatMistralAI\\(\\)$`),
  form('langchain', 'chat', `${LANGCHAIN}init_chat_model${CHAIN}${RUNNABLE}`),
  hosted('langchain', 'chat', `${LANGCHAIN}ChatOpenAI${CHAIN}${RUNNABLE}`),
  form('langchain', 'embeddings', `${LANGCHAIN}MistralAIEmbeddings\\(\\)\\.a?embed_\\w+$`),
  form(
    'llamaindex',
    'chat',
    String.raw`^llama_index(?:\.\w+){0,5}\.MistralAI\(\)\.(?:a?complete|a?chat|a?stream_chat|a?stream_complete|a?predict)$`,
  ),
  form(
    'pydantic-ai',
    'chat',
    String.raw`^pydantic_ai(?:\.\w+){0,3}\.Agent\(\)\.(?:run|run_sync|run_stream|iter)$`,
  ),
  form(
    'instructor',
    'chat',
    String.raw`^instructor\.from_mistral\(\)\.(?:chat\.completions\.|messages\.)?(?:create|create_with_completion|create_partial|create_iterable)$`,
  ),
  form(
    'instructor',
    'chat',
    String.raw`^instructor\.from_provider\(\)\.(?:chat\.completions\.|messages\.)?(?:create|create_with_completion|create_partial|create_iterable)$`,
  ),
  hosted(
    'openai-sdk',
    'chat',
    `${OPENAI}(?:beta\\.)?chat\\.completions\\.(?:create|parse|stream)$`,
  ),
  hosted('openai-sdk', 'embeddings', `${OPENAI}embeddings\\.create$`),
  form('litellm', 'chat', String.raw`^litellm(?:\.main)?\.a?completion$`),
  form('litellm', 'chat', String.raw`^litellm(?:\.router)?\.Router\(\)\.a?completion$`),
  form('litellm', 'embeddings', String.raw`^litellm(?:\.main)?\.a?embedding$`),
  form('litellm', 'ocr', String.raw`^litellm(?:\.main)?\.a?ocr$`),
  form(
    'http',
    'chat',
    String.raw`^(?:requests|httpx)\.(?:post|request|stream)$|^(?:requests\.(?:Session|session)|httpx\.(?:Async)?Client|aiohttp\.ClientSession)\(\)\.(?:post|request|stream)$`,
  ),
];

/** The last names of all of them, so that other calls are passed over. */
export const CALL_NAMES: ReadonlySet<string> = new Set([
  ...['complete', 'stream', 'parse', 'parse_stream', 'start', 'append', 'restart', 'run', 'create'],
  ...['process', 'moderate', 'moderate_chat', 'classify', 'classify_chat'].flatMap((name) => [
    name,
    `${name}_async`,
  ]),
  ...[
    'complete',
    'stream',
    'parse',
    'parse_stream',
    'start',
    'append',
    'restart',
    'run',
    'create',
  ].map((name) => `${name}_async`),
  ...['start_stream', 'append_stream', 'restart_stream', 'run_stream', 'start_stream_async'],
  ...['append_stream_async', 'restart_stream_async', 'run_stream_async', 'chat', 'chat_stream'],
  ...['completion', 'completion_stream', 'acompletion', 'embeddings', 'embedding', 'aembedding'],
  ...['invoke', 'ainvoke', 'astream', 'batch', 'abatch', 'generate', 'agenerate', 'predict'],
  ...['apredict', 'astream_events', 'embed_query', 'embed_documents', 'aembed_query'],
  ...['aembed_documents', 'acomplete', 'achat', 'stream_chat', 'astream_chat', 'stream_complete'],
  ...['astream_complete', 'run_sync', 'iter', 'create_with_completion', 'create_partial'],
  ...['create_iterable', 'ocr', 'aocr', 'post', 'request', 'arun', 'acall', 'predict_messages'],
  ...['apredict_messages', '__call__', 'apply'],
]);

/** What a model or a chain is called that is itself called, as LangChain allowed: `llm(messages)`. Linear: words. */
export const CALLED_ITSELF = /llm|model|chat|chain|agent|qa/iu;

/** What an address of the API stands for; undefined for one that costs nothing. */
export function operationAt(address: string): Operation | undefined {
  return ADDRESSES.find(([, pattern]) => pattern.test(address))?.[0];
}

/** Linear: no repetition. */
const ADDRESSES: readonly (readonly [Operation, RegExp])[] = [
  ['agents', /\/agents\/completions/u],
  ['chat', /\/chat\/completions/u],
  ['fim', /\/fim\/completions/u],
  ['embeddings', /\/embeddings/u],
  ['ocr', /\/ocr/u],
  ['audio', /\/audio\//u],
  ['conversation', /\/conversations/u],
  ['classifiers', /\/(?:moderations|classifications)/u],
  ['batch', /\/batch\/jobs/u],
];

/** An address of the API. Linear: anchored. */
const HOST = /^https?:\/\/(?:(?:api|codestral)(?:\.(?:eu|us))?\.mistral\.ai)(?:[/:]|$)/iu;

/** Whether an address is one of the Mistral API itself. */
export function isMistralHost(address: string): boolean {
  return HOST.test(address);
}
