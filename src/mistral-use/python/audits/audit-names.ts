/** What people call the functions, classes and tables that record calls of models. Linear: alternatives. */
const RECORDS =
  /audit|usage_?(?:log|record|event|track)|(?:log|record|track|save|store|report)_?(?:(?:ai|llm|api|token|model|mistral)_?)?(?:usage|call|cost|generation)|llm_?(?:usage|call|log)|ai_?(?:usage|call_?log|request_?log)|token_?(?:usage|track)/iu;

/** What describes a record for somebody else, and writes none. Linear: anchored at the end. */
const DESCRIBES = /(?:Row|Item|Response|Out|Schema|Summary|Stats|Report|Read|Base)$/u;

/** Whether a name is that of something that records calls. */
export function isRecorderName(name: string): boolean {
  return RECORDS.test(name) && !DESCRIBES.test(name);
}

/** The parts of a record of a call, by the names of its fields. */
const FIELDS: readonly RegExp[] = [
  /user|account|tenant|organi[sz]ation|session/iu,
  /model/iu,
  /token|usage|cost/iu,
  /success|status|error|fail/iu,
  /time|duration|latency|date|_at$/iu,
  /^ip$|ip_?addr/iu,
];
/** A record has at least so many of them. */
const MIN_FIELDS = 3;

/** Whether some names are those of a record of a call. */
export function isRecord(names: readonly string[]): boolean {
  return FIELDS.filter((field) => names.some((name) => field.test(name))).length >= MIN_FIELDS;
}

/** Libraries that record calls of models by themselves. Linear: anchored alternatives. */
const OBSERVERS =
  /^(?:langfuse|langsmith|weave|opik|mlflow|agentops|traceloop|openinference|phoenix|logfire|openlit|helicone|braintrust|lunary|portkey_ai|langtrace\w*|arize|opentelemetry)\b/u;

/** Whether something comes from a library that records calls. */
export function isObserver(path: string): boolean {
  return OBSERVERS.test(path);
}

/** Calls after which every call of a program is recorded. Linear: anchored. */
const AUTOMATIC =
  /^(?:weave\.init|mlflow\.(?:mistral|langchain|litellm|openai)\.autolog|mlflow\.autolog|logfire\.instrument_(?:mistral\w*|openai|litellm|pydantic_ai|langchain)|agentops\.init|openlit\.init|traceloop\.sdk\.Traceloop\.init|langtrace\w*(?:\.\w+)*\.init|(?:opentelemetry|openinference)\.instrumentation\.(?:mistral\w*|langchain|llama_index|openai\w*|litellm|instructor)\.\w*Instrumentor\(\)\.instrument)$/u;

/** Whether a call turns recording on for the whole program. */
export function isAutomatic(path: string): boolean {
  return AUTOMATIC.test(path);
}
