import { pythonCall } from '../../../syntax/python/expression.js';
import { classAround, scopeAround } from '../../../syntax/python/functions.js';
import type { Located } from './file.js';
import { library, type Meaning, type MeaningSource } from './meaning.js';
import type { ParameterUse } from './names.js';

/** `Depends(get_client)`: what the function returns. */
export function dependencyMeanings(
  source: MeaningSource,
  { file, node }: Located,
  steps: number,
): readonly Meaning[] {
  const call = pythonCall(file.module, node);
  const [argument] = call?.arguments ?? [];
  const isDependency = call && /\bDepends$/u.test(file.module.textOf(call.callee));
  if (!isDependency || argument === undefined || steps <= 0) return [];
  return source.meaningsOf({ file, node: argument.value }, steps - 1).flatMap((meaning) => {
    if (meaning.kind === 'class')
      return [{ ...meaning, kind: 'instance' as const, made: undefined }];
    return meaning.kind === 'function' ? source.resultsOf(meaning, steps - 1) : [];
  });
}

/** An object of the class that an annotation names; also within `Annotated[…]`, `Optional[…]`, `A | None`. */
export function annotationMeanings(
  source: MeaningSource,
  { file, node }: Located,
  steps: number,
): readonly Meaning[] {
  if (steps <= 0) return [];
  const isSubscript = node.children[1]?.type === '[';
  const inner = isSubscript ? node.children.slice(2, -1) : [];
  const parts = node.type === 'BinaryExpression' ? node.children : inner;
  if (parts.length > 0) {
    return parts.flatMap((part) => [
      ...annotationMeanings(source, { file, node: part }, steps - 1),
      ...dependencyMeanings(source, { file, node: part }, steps - 1),
    ]);
  }
  if (node.type !== 'VariableName' && node.type !== 'MemberExpression') return [];
  return source.meaningsOf({ file, node }, steps - 1).flatMap((meaning): readonly Meaning[] => {
    if (meaning.kind === 'library') return [library(`${meaning.path}()`, meaning.calls)];
    return meaning.kind === 'class' ? [{ ...meaning, kind: 'instance', made: undefined }] : [];
  });
}

/** The object or the class that `self` or `cls` stands for. */
export function receiverOf({ file, owner, index }: ParameterUse): Meaning | undefined {
  const { module } = file;
  const inside = index === 0 ? classAround(module, owner.node) : undefined;
  const isStatic = owner.decorators.some(({ path }) => path.at(-1) === 'staticmethod');
  if (inside === undefined || isStatic || scopeAround(module, owner.node) !== inside)
    return undefined;
  return owner.parameters[0]?.name === 'cls'
    ? { kind: 'class', file, node: inside }
    : { kind: 'instance', file, node: inside, made: undefined };
}
