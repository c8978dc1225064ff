import type { Located } from '../../env-schema/source/source-file.js';
import type { Place } from '../../findings/finding.js';
import type { Choice, Value } from '../model.js';
import { environmentAround } from './branches.js';
import { numbersOf } from './numbers.js';
import type { RequestField } from './request.js';
import { placeIn } from './site.js';
import { HOLE, textsOf } from './texts.js';
import type { Possible } from './follow.js';

const UNKNOWN = { kind: 'unknown' } as const;

interface Written extends Possible {
  readonly place?: Place;
}

function choice<T extends string | number>(
  value: T,
  { file, node, environment, place }: Written,
): Choice<T> {
  return {
    value,
    place: place ?? placeIn(file.module, node),
    environment: environment ?? environmentAround(file, node),
  };
}

function valueOf<T extends string | number>(
  field: RequestField,
  choicesOf: (located: Located) => readonly Choice<T>[],
): Value<T> {
  if (field.kind !== 'there') return field;
  const choices = field.nodes.flatMap(choicesOf);
  return choices.length === 0 ? UNKNOWN : { kind: 'known', choices };
}

/** The texts that a field of a request may have. */
export function textValue(field: RequestField): Value<string> {
  return valueOf(field, (located) =>
    textsOf(located).flatMap((one) => (one.text.includes(HOLE) ? [] : [choice(one.text, one)])),
  );
}

/** The numbers that a field of a request may have. */
export function numberValue(field: RequestField): Value<number> {
  return valueOf(field, (located) => numbersOf(located).map((one) => choice(one.number, one)));
}
