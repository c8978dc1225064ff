import { pythonDeferredCall } from '../../../syntax/python/deferred.js';
import {
  pythonArgument,
  pythonCall,
  pythonPath,
  type PythonCall,
} from '../../../syntax/python/expression.js';
import { classAround, scopeAround, type PythonFunction } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { Located, PythonFile } from './file.js';
import type { MeaningSource } from './meaning.js';
import type { PythonProgram } from './program.js';

/** Functions that are called from more places are no wrapper of one call. */
const MAX_CALLERS = 20;

/** Finds who calls a function of the repository. */
export class Callers {
  readonly #source: MeaningSource;
  readonly #program: PythonProgram;
  #byName: ReadonlyMap<string, readonly Located[]> | undefined;

  constructor(source: MeaningSource, program: PythonProgram) {
    this.#source = source;
    this.#program = program;
  }

  /** The calls of a function; for a constructor those of its class. */
  of({
    file,
    owner,
  }: {
    readonly file: PythonFile;
    readonly owner: PythonFunction;
  }): readonly Located[] {
    const inside = owner.name === '__init__' ? classAround(file.module, owner.node) : undefined;
    const name = inside?.children.find(({ type }) => type === 'VariableName');
    const named =
      this.#calls().get(name === undefined ? owner.name : file.module.textOf(name)) ?? [];
    return named.slice(0, MAX_CALLERS).filter((call) => this.#isCallOf(call, inside ?? owner.node));
  }

  #isCallOf({ file, node }: Located, target: PythonNode): boolean {
    const callees = callsAt(file, node).map(({ callee }) => callee);
    const meanings = callees.flatMap((callee) => this.#source.meaningsOf({ file, node: callee }));
    return meanings.some((meaning) => {
      if (meaning.kind === 'function' || meaning.kind === 'class') return meaning.node === target;
      return false;
    });
  }

  #calls(): ReadonlyMap<string, readonly Located[]> {
    this.#byName ??= this.#collect();
    return this.#byName;
  }

  #collect(): ReadonlyMap<string, readonly Located[]> {
    const found = new Map<string, Located[]>();
    for (const file of this.#program.files) {
      for (const node of file.module.nodes) {
        for (const { callee } of callsAt(file, node)) {
          const name = calledName(file, callee);
          if (name === undefined) continue;
          const calls = found.get(name) ?? [];
          found.set(name, calls);
          calls.push({ file, node });
        }
      }
    }
    return found;
  }
}

/** The call that stands somewhere, and the one that it defers. */
function callsAt({ module }: PythonFile, node: PythonNode): readonly PythonCall[] {
  if (node.type !== 'CallExpression') return [];
  return [pythonCall(module, node), pythonDeferredCall(module, node)].flatMap((one) => one ?? []);
}

/** The last name of a callee: `send` of `self.client.send`. */
function calledName({ module }: PythonFile, callee: PythonNode): string | undefined {
  const last = callee.type === 'MemberExpression' ? callee.children.at(-1) : undefined;
  if (last?.type === 'PropertyName') return module.textOf(last);
  return pythonPath(module, callee)?.at(-1);
}

/** Whether a function's first parameter is the object that it is called on. */
function isMethod({ module }: PythonFile, owner: PythonFunction): boolean {
  const scope = scopeAround(module, owner.node);
  const isStatic = owner.decorators.some(({ path }) => path.at(-1) === 'staticmethod');
  return scope?.type === 'ClassDefinition' && !isStatic;
}

/** What a call gives for a parameter: the argument, `open` where a spread may hold it, or undefined. */
export function givenFor(
  { file, node }: Located,
  target: { readonly file: PythonFile; readonly owner: PythonFunction; readonly index: number },
): PythonNode | 'open' | undefined {
  const { owner, index } = target;
  const deferred = pythonDeferredCall(file.module, node);
  const isDeferred = deferred && calledName(file, deferred.callee) === owner.name;
  const call = isDeferred ? deferred : pythonCall(file.module, node);
  const parameter = owner.parameters[index];
  if (call === undefined || parameter === undefined) return 'open';
  const position = index - (isMethod(target.file, owner) ? 1 : 0);
  const given = pythonArgument(call, parameter.name, parameter.isRest ? undefined : position);
  return given ?? (call.isOpen ? 'open' : undefined);
}
