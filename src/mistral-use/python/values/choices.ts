import type { Choice } from '../../model.js';
import type { Scalar } from './literals.js';

/** What an expression can be; undefined where one of the ways to it cannot be followed. */
export type Choices<T extends Scalar> = readonly Choice<T>[] | undefined;

/** All of some choices, each place once. */
export function joined<T extends Scalar>(found: readonly Choices<T>[]): Choices<T> {
  const choices: Choice<T>[] = [];
  for (const one of found) {
    if (one === undefined) return undefined;
    choices.push(
      ...one.filter(({ place }) => !choices.some((known) => isSame(known.place, place))),
    );
  }
  return choices;
}

function isSame(one: Choice<Scalar>['place'], other: Choice<Scalar>['place']): boolean {
  return (
    one.path === other.path &&
    one.startLine === other.startLine &&
    one.startColumn === other.startColumn
  );
}
