import { pythonCall } from '../../../syntax/python/expression.js';
import { pythonFunction, returnedBy } from '../../../syntax/python/functions.js';
import type { PythonImport } from '../../../syntax/python/imports.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import { annotationMeanings, dependencyMeanings, receiverOf } from './annotations.js';
import { attributeMeanings, memberName } from './attributes.js';
import type { Located, PythonFile } from './file.js';
import { Callers, givenFor } from './callers.js';
import { library, type Meaning, type MeaningSource } from './meaning.js';
import { topUses, usesOf, type NameUse, type ParameterUse } from './names.js';
import type { PythonProgram } from './program.js';

/** How many names, calls and attributes are followed from one expression. */
const MAX_STEPS = 12;
/** How many expressions are looked at for one, over all its ways: what is assigned in many ways leads to itself. */
const MAX_VISITS = 3000;
/** Expressions of more meanings are not understood. */
const MAX_MEANINGS = 6;

/** So far from the start, the callers of a function are not asked. */
const MIN_STEPS_TO_CALLERS = 6;
/** Parameters that a client is handed over in. */
const HANDED_OVER = /client|mistral|llm|model|chain|session|sdk|api/iu;

/** Finds what expressions stand for, over the files of a program. */
export class Resolver implements MeaningSource {
  readonly program: PythonProgram;
  readonly callers: Callers;
  readonly #known = new WeakMap<PythonNode, readonly Meaning[]>();
  readonly #open = new Set<PythonNode>();
  #left = 0;

  constructor(program: PythonProgram) {
    this.program = program;
    this.callers = new Callers(this, program);
  }

  /** Every meaning that an expression can have; empty where it cannot be told. */
  meaningsOf(located: Located, steps = MAX_STEPS): readonly Meaning[] {
    const { node } = located;
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    // What leads back to itself means what its other ways say.
    if (this.#open.size === 0) this.#left = MAX_VISITS;
    this.#left -= 1;
    if (steps <= 0 || this.#left < 0 || this.#open.has(node)) return [];
    this.#open.add(node);
    const found = this.#meaningsOf(located, steps).slice(0, MAX_MEANINGS);
    this.#open.delete(node);
    if (steps === MAX_STEPS) this.#known.set(node, found);
    return found;
  }

  #meaningsOf({ file, node }: Located, steps: number): readonly Meaning[] {
    const of = (index: number): readonly Meaning[] => {
      const child = node.children[index];
      return child ? this.meaningsOf({ file, node: child }, steps - 1) : [];
    };
    switch (node.type) {
      case 'VariableName':
        return usesOf(this.program, { file, node }).flatMap((use) => this.#ofUse(use, steps));
      case 'MemberExpression': {
        const asked = { name: memberName(file, node), steps: steps - 1 };
        return of(0).flatMap((object) => attributeMeanings(this, object, asked));
      }
      case 'CallExpression':
        return this.#ofCall({ file, node }, steps);
      case 'AwaitExpression':
      case 'ParenthesizedExpression':
        return of(1);
      case 'NamedExpression':
        return of(2);
      case 'ConditionalExpression':
        return [...of(0), ...of(4)];
      case 'BinaryExpression':
        return this.#ofOperator({ file, node }, steps);
      default:
        return [];
    }
  }

  /** `a or b` is either; `prompt | llm` is a chain, made of what its parts are. */
  #ofOperator({ file, node }: Located, steps: number): readonly Meaning[] {
    const [left, operator, right] = node.children;
    const sides = [left, right].flatMap((side) =>
      side ? this.meaningsOf({ file, node: side }, steps - 1) : [],
    );
    if (operator?.type === 'or' || operator?.type === 'and') return sides;
    if (operator === undefined || file.module.textOf(operator) !== '|') return [];
    return sides.flatMap((side) =>
      side.kind === 'library' ? [library(`${side.path}|`, side.calls)] : [],
    );
  }

  #ofCall(located: Located, steps: number): readonly Meaning[] {
    const { file, node } = located;
    const call = pythonCall(file.module, node);
    if (call === undefined) return [];
    return this.meaningsOf({ file, node: call.callee }, steps - 1).flatMap((callee) => {
      switch (callee.kind) {
        case 'library':
          return [library(`${callee.path}()`, [...callee.calls, located])];
        case 'class':
          return [{ ...callee, kind: 'instance' as const, made: located }];
        case 'function':
          return this.resultsOf(callee, steps - 1);
        case 'instance':
        case 'module':
          return [];
      }
    });
  }

  resultsOf({ file, node }: Located, steps = MAX_STEPS): readonly Meaning[] {
    const owner = pythonFunction(file.module, node);
    if (owner === undefined || steps <= 0) return [];
    const found = returnedBy(owner).flatMap((value) =>
      this.meaningsOf({ file, node: value }, steps - 1),
    );
    if (found.length > 0) return found;
    const annotation = node.children.find(({ type }) => type === 'TypeDef')?.children.at(-1);
    return annotation ? annotationMeanings(this, { file, node: annotation }, steps) : [];
  }

  #ofUse(use: NameUse, steps: number): readonly Meaning[] {
    if (use.kind === 'parameter') return this.#ofParameter(use, steps);
    const { file, binding } = use;
    switch (binding.kind) {
      case 'value':
        return this.meaningsOf({ file, node: binding.value }, steps - 1);
      case 'definition': {
        const kind = binding.node.type === 'ClassDefinition' ? 'class' : 'function';
        return [{ kind, file, node: binding.node }];
      }
      case 'import':
        return this.#ofImport(file, binding.imported, steps);
      case 'item':
      case 'other':
        return [];
    }
  }

  #ofParameter(use: ParameterUse, steps: number): readonly Meaning[] {
    const receiver = receiverOf(use);
    if (receiver !== undefined) return [receiver];
    const { file, owner, index } = use;
    const { annotation, fallback, name = '' } = owner.parameters[index] ?? {};
    const found = [
      ...(annotation ? annotationMeanings(this, { file, node: annotation }, steps) : []),
      ...(fallback ? dependencyMeanings(this, { file, node: fallback }, steps) : []),
    ];
    return found.length === 0 && HANDED_OVER.test(name) ? this.#handedTo(use, steps) : found;
  }

  /** What the callers of a function give it. */
  #handedTo(use: ParameterUse, steps: number): readonly Meaning[] {
    if (steps < MIN_STEPS_TO_CALLERS) return [];
    return this.callers.of(use).flatMap((call) => {
      const given = givenFor(call, use);
      if (given === undefined || given === 'open') return [];
      return this.meaningsOf({ file: call.file, node: given }, steps - 1);
    });
  }

  #ofImport(file: PythonFile, imported: PythonImport, steps: number): readonly Meaning[] {
    const { source, name } = imported;
    const target = this.program.fileOf(file, source);
    if (name === undefined) return [target ? { kind: 'module', file: target } : library(source)];
    const bound = target === undefined ? [] : this.topOf(target, name, steps - 1);
    if (bound.length > 0) return bound;
    const inner = this.program.fileOf(file, `${source}${source.endsWith('.') ? '' : '.'}${name}`);
    if (inner !== undefined) return [{ kind: 'module', file: inner }];
    return target === undefined && !source.startsWith('.') ? [library(`${source}.${name}`)] : [];
  }

  topOf(file: PythonFile, name: string, steps: number): readonly Meaning[] {
    if (steps <= 0) return [];
    return topUses(this.program, file, name).flatMap((use) => this.#ofUse(use, steps));
  }

  submodule(file: PythonFile, name: string): PythonFile | undefined {
    return this.program.fileOf(file, `.${name}`);
  }
}
