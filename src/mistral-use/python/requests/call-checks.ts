import type { PythonNode } from '../../../syntax/python/module.js';
import type { RequestCheck } from '../../model.js';
import { memberName } from '../program/attributes.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { isPydanticModel, type PydanticModels } from './pydantic-models.js';
import { PARSING, VALIDATING } from './trace-forms.js';

/** Knows which calls check what they are given. */
export class CallChecks {
  readonly #resolver: Resolver;
  readonly #models: PydanticModels;

  constructor(resolver: Resolver, models: PydanticModels) {
    this.#resolver = resolver;
    this.#models = models;
  }

  /** The check that a call is: a model is made, or a validator runs. */
  of(at: Located, callee: PythonNode, name: string): RequestCheck | undefined {
    const { file } = at;
    const object = PARSING.has(name) ? callee.children[0] : callee;
    for (const meaning of object ? this.#resolver.meaningsOf({ file, node: object }) : []) {
      if (meaning.kind === 'class' && isPydanticModel(this.#resolver, meaning)) {
        return this.#models.checkBy(meaning);
      }
    }
    const isMethod = callee.type === 'MemberExpression' && memberName(file, callee) === name;
    return isMethod && VALIDATING.has(name) ? { kind: 'unknown' } : undefined;
  }
}
