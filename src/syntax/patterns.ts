import type { Node } from '@babel/types';
import { propertyName } from './expression.js';

/** A name that a pattern declares: of `{ a: { b = 1 } }` it is `b`, at `['a', 'b']`, with `1` standing in. */
export interface PatternName {
  readonly name: string;
  /** Names of properties and numbers of elements; `...` for what is left over. */
  readonly path: readonly string[];
  readonly fallback: Node | undefined;
}

/** Stands in a path for everything that is left over. */
const REST = '...';

type Path = readonly string[];

function inObject(pattern: Extract<Node, { type: 'ObjectPattern' }>, path: Path): PatternName[] {
  return pattern.properties.flatMap((property) => {
    if (property.type === 'RestElement') return namesIn(property.argument, [...path, REST]);
    return namesIn(property.value, [...path, propertyName(property) ?? '?']);
  });
}

function inArray(pattern: Extract<Node, { type: 'ArrayPattern' }>, path: Path): PatternName[] {
  return pattern.elements.flatMap((element, index) =>
    element ? namesIn(element, [...path, String(index)]) : [],
  );
}

/** The names that a pattern declares, a plain identifier being one. */
export function namesIn(pattern: Node, path: Path = []): PatternName[] {
  if (pattern.type === 'Identifier') return [{ name: pattern.name, path, fallback: undefined }];
  if (pattern.type === 'ObjectPattern') return inObject(pattern, path);
  if (pattern.type === 'ArrayPattern') return inArray(pattern, path);
  if (pattern.type === 'RestElement') return namesIn(pattern.argument, [...path, REST]);
  if (pattern.type === 'TSParameterProperty') return namesIn(pattern.parameter, path);
  if (pattern.type !== 'AssignmentPattern') return [];
  const { left, right } = pattern;
  const isName = left.type === 'Identifier';
  return namesIn(left, path).map((one) => (isName ? { ...one, fallback: right } : one));
}
