import { against, quoted, type Evidence } from './evidence.js';
import type { KnownName } from './scene.js';
import { isAssertion, isOfResource } from './wrapper.js';

/** What a value is called so far, while the search goes outwards. */
export interface Called {
  readonly name: KnownName | undefined;
  /** Whether it is called a key, or nothing at all. */
  readonly isKeyOrNothing: boolean;
  /** Where a block with a name of its own opens between the value and where the search is: `session: {`. */
  readonly apartAt: number | undefined;
  /** Whether calls around it give it to a name, so that theirs are not its own: `apiKey = ref("…")`. */
  readonly isWrapped?: boolean;
}

/** A value by its name, on the way outwards. */
export function called(name: KnownName | undefined, apartAt?: number): Called {
  return { name, isKeyOrNothing: name === undefined || name.kind === 'generic-key', apartAt };
}

/** The value's name for a reason. */
export function nameOf({ name }: Called): string {
  return name === undefined ? 'a value' : quoted(name.text);
}

/** What stands before a bracket: a callee, a property, a parent key. */
function underMistral(value: Called, parent: KnownName, bracket: string): Evidence | undefined {
  const shown = bracket === '(' ? quoted(`${parent.text}(…)`) : quoted(parent.text);
  const joint = bracket === '(' ? 'of' : 'under';
  const reason = `${nameOf(value)} ${joint} ${shown}`;
  if (parent.kind === 'mistral-key') return { weight: 'strong', reason };
  if (/^secret[_-]?key$/i.test(value.name?.text ?? '')) return { weight: 'weak', reason };
  if (value.name !== undefined && value.name.text.length <= 2) return { weight: 'weak', reason };
  if (!value.isKeyOrNothing) return bracket === '(' ? { weight: 'weak', reason } : undefined;
  if (bracket === '(') return { weight: 'strong', reason };
  return { weight: value.name === undefined ? 'weak' : 'fair', reason };
}

/** `mistralConfig = JSON.parse("{ \"site\": … }")`: what a call makes is named so, not what it is given. */
function isOfResult({ name }: Called, heads: readonly KnownName[]): boolean {
  return name?.kind === 'plain' && heads[0]?.kind === 'plain';
}

/** Blocks of marks for tools, whose values are no secrets. Linear: fixed words. */
const MARKS = /^(?:labels|annotations|matchLabels)$/;

/** One step outwards: either evidence, or what the value is called from here on. */
export function stepOut(
  value: Called,
  heads: readonly KnownName[],
  bracket: string,
): Evidence | Called {
  let current = value;
  for (const head of heads) {
    switch (head.kind) {
      case 'mistral':
        if (current.name === undefined && isAssertion(heads)) return current;
        if (current.name === undefined && isOfResource(heads)) return against(`given to a method of ${quoted(head.text)}`); // prettier-ignore
        if (bracket === '(' && isOfResult(current, heads)) return current;
        return underMistral(current, head, bracket) ?? current;
      case 'mistral-key':
        return underMistral(current, head, bracket) ?? current;
      case 'vendor':
        return against(`under ${quoted(head.text)}`);
      case 'generic-key':
      case 'other-key':
        if (current.name === undefined)
          current = { ...called(head, current.apartAt), isWrapped: current.isWrapped ?? false };
        break;
      case 'non-key':
        if (bracket !== '(' && MARKS.test(head.text)) return against(`in ${quoted(head.text)}`);
        if (current.name === undefined && head === heads[0] && current.isWrapped !== true) {
          return against(`${quoted(head.text)} is not the name of a key`);
        }
        break;
      case 'other-secret':
        if (current.name === undefined && head === heads[0] && bracket !== 'line')
          return against(`${quoted(head.text)} is the name of another secret`);
        break;
      case 'plain':
        if (bracket !== '(' && MARKS.test(head.text)) return against(`in ${quoted(head.text)}`);
        break;
      case 'mistral-model':
      case 'neutral':
        break;
    }
  }
  return current;
}

/** Whether a step ended the search. */
export function isEvidence(outcome: Evidence | Called): outcome is Evidence {
  return 'weight' in outcome;
}
