import type { Node } from '@babel/types';
import { propertyName } from './expression.js';

/** A name that a pattern declares: of `{ a: { b = 1 } }` it is `b`, at `['a', 'b']`, with `1` standing in. */
export interface PatternName {
  readonly name: string;
  /** Names of properties and numbers of elements; `...` for what is left over. */
  readonly path: readonly string[];
  readonly fallback: Node | undefined;
}

function inObject(
  pattern: Extract<Node, { type: 'ObjectPattern' }>,
  path: readonly string[],
): readonly PatternName[] {
  return pattern.properties.flatMap((property) => {
    if (property.type === 'RestElement') return namesIn(property.argument, [...path, '...']);
    return namesIn(property.value, [...path, propertyName(property) ?? '?']);
  });
}

/** The names that a pattern declares, a plain identifier being one. */
export function namesIn(pattern: Node, path: readonly string[] = []): readonly PatternName[] {
  switch (pattern.type) {
    case 'Identifier':
      return [{ name: pattern.name, path, fallback: undefined }];
    case 'ObjectPattern':
      return inObject(pattern, path);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element, index) =>
        element ? namesIn(element, [...path, String(index)]) : [],
      );
    case 'AssignmentPattern':
      return namesIn(pattern.left, path).map((one) =>
        pattern.left.type === 'Identifier' ? { ...one, fallback: pattern.right } : one,
      );
    case 'RestElement':
      return namesIn(pattern.argument, [...path, '...']);
    case 'TSParameterProperty':
      return namesIn(pattern.parameter, path);
    default:
      return [];
  }
}
