import type { ApiCall, AuditState, Value } from '../../model.js';
import { siteOf } from '../site.js';
import type { Evaluator } from '../values/values.js';
import { boundAt, modelAt, type CallSite } from './call-site.js';
import type { Fields } from './fields.js';
import type { Prompts } from './prompts.js';

/** Operations whose answer can be bounded. Agents are bounded where they are defined. */
const BOUNDED = new Set(['chat', 'fim']);

/** Whether more may be given than is known. */
function isOpen(...given: readonly (Fields | undefined)[]): boolean {
  return given.some((fields) => fields?.isOpen === true);
}

/** `mistral/mistral-small-latest` of litellm and `mistral:…` of pydantic-ai name a model behind their prefix. */
function bare(model: Value<string>): Value<string> {
  if (model.kind !== 'known') return model;
  const choices = model.choices.map((choice) => ({
    ...choice,
    value: choice.value.replace(/^(?:mistral|mistralai|codestral)[/:]/u, ''),
  }));
  return { kind: 'known', choices };
}

/** Says of calls what the model of a repository's use says of them. */
export class ApiCalls {
  readonly #evaluator: Evaluator;
  readonly #prompts: Prompts;

  constructor(evaluator: Evaluator, prompts: Prompts) {
    this.#evaluator = evaluator;
    this.#prompts = prompts;
  }

  of(site: CallSite, audit: AuditState): ApiCall {
    // LlamaIndex bounds every answer itself.
    const takesTokenBound = BOUNDED.has(site.operation) && site.client !== 'llamaindex';
    return {
      ...siteOf(site),
      ...{ client: site.client, operation: site.operation, written: site.written },
      model: bare(this.#closed(this.#evaluator.stringOf(modelAt(site)), site)),
      maxTokens: takesTokenBound
        ? this.#closed(this.#evaluator.numberOf(boundAt(site)), site)
        : { kind: 'unknown' },
      ...{ takesTokenBound, prompts: this.#prompts.of(site), audit },
    };
  }

  /** What is absent may stand in what could not be followed. */
  #closed<T extends string | number>(value: Value<T>, { fields, settings }: CallSite): Value<T> {
    return value.kind === 'absent' && isOpen(fields, settings) ? { kind: 'unknown' } : value;
  }
}
