import { against, quoted, type Evidence } from './evidence.js';
import type { KnownName } from './scene.js';
import { isAssertion, isOfResource, isWrapping } from './wrapper.js';

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

/** The names before a bracket or on a line that a value stands under. */
interface Heads {
  readonly names: readonly KnownName[];
  readonly bracket: string;
}

/** What a Mistral name among the heads says; undefined where it is not the value that it speaks of. */
function ofMistral(
  value: Called,
  head: KnownName,
  { names, bracket }: Heads,
): Evidence | undefined {
  const isUnnamed = value.name === undefined;
  if (isUnnamed && isAssertion(names)) return undefined;
  if (isUnnamed && isOfResource(names)) return against(`given to a method of ${quoted(head.text)}`);
  if (bracket === '(' && isOfResult(value, names)) return undefined;
  return underMistral(value, head, bracket);
}

/** What another name among the heads says against a value. */
function opposes(value: Called, head: KnownName, { names, bracket }: Heads): Evidence | undefined {
  if (bracket !== '(' && MARKS.test(head.text)) return against(`in ${quoted(head.text)}`);
  if (value.name !== undefined || head !== names[0]) return undefined;
  // `[mistralKey] = useState("…")`: what hands its argument on does not say what it is.
  if (bracket === '(' && isWrapping(head.text)) return undefined;
  if (head.kind === 'non-key' && value.isWrapped !== true)
    return against(`${quoted(head.text)} is not the name of a key`);
  return head.kind === 'other-secret' && bracket !== 'line'
    ? against(`${quoted(head.text)} is the name of another secret`)
    : undefined;
}

/** What a value without a name is called by a head that says key. */
function calledBy(value: Called, head: KnownName): Called {
  if (value.name !== undefined) return value;
  return { ...called(head, value.apartAt), isWrapped: value.isWrapped ?? false };
}

/** One step outwards: either evidence, or what the value is called from here on. */
export function stepOut(
  value: Called,
  names: readonly KnownName[],
  bracket: string,
): Evidence | Called {
  const heads = { names, bracket };
  let current = value;
  for (const head of names) {
    switch (head.kind) {
      case 'mistral':
        return ofMistral(current, head, heads) ?? current;
      case 'mistral-key':
        return underMistral(current, head, bracket) ?? current;
      case 'vendor':
        return against(`under ${quoted(head.text)}`);
      case 'generic-key':
      case 'other-key':
        current = calledBy(current, head);
        break;
      case 'non-key':
      case 'other-secret':
      case 'plain': {
        const opposed = opposes(current, head, heads);
        if (opposed !== undefined) return opposed;
        break;
      }
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
