import type { Facts } from '../facts.js';
import { siblingLines, siblingsOf, type Siblings } from '../siblings.js';
import type { Scope } from '../structure/brackets.js';
import type { Neighbour } from '../structure/names.js';
import type { Structure } from '../structure/structure.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import { identityBeside } from './identity.js';
import { REACH_CHARACTERS, TELLS_WHOSE, type KnownName, type Scene } from './scene.js';

/** What a value is called so far, while the search goes outwards. */
interface Called {
  readonly name: KnownName | undefined;
  /** Whether it is called a key, or nothing at all. */
  readonly isKeyOrNothing: boolean;
  /** Where a block with a name of its own opens between the value and where the search is: `session: {`. */
  readonly apartAt: number | undefined;
}

function called(name: KnownName | undefined, apartAt?: number): Called {
  return { name, isKeyOrNothing: name === undefined || name.kind === 'generic-key', apartAt };
}

function nameOf({ name }: Called): string {
  return name === undefined ? 'a value' : quoted(name.text);
}

/** Entries beside the value in the same brackets or block: `provider: "mistral"`, `name: "MISTRAL_API_KEY"`, a base URL. */
function besideIt(value: Called, siblings: Siblings, facts: Facts): Evidence | undefined {
  if (!value.isKeyOrNothing || value.apartAt !== undefined) return undefined;
  if (value.name !== undefined && siblings.holdsOne(facts.hosts)) {
    return { weight: 'fair', reason: `${nameOf(value)} beside Mistral's host` };
  }
  if (siblings.holdsOne(facts.publicClients)) {
    return against('beside the settings of a public client');
  }
  const telling = nearestTelling(siblings, tells(facts, value));
  if (telling === undefined) return undefined;
  if (telling.kind === 'other-secret' || telling.kind === 'other-key') {
    return against(`beside ${quoted(telling.text)}`);
  }
  if (telling.kind === 'vendor') return against(`beside ${quoted(telling.text)}`);
  const reason = `${nameOf(value)} beside ${quoted(telling.text)}`;
  if (value.name !== undefined) return { weight: 'fair', reason };
  if (telling.kind === 'mistral-key') return { weight: 'strong', reason };
  return telling.kind === 'mistral' ? { weight: 'weak', reason } : undefined;
}

/**
 * Whether a name beside the value says what it is. A value with a name of its own learns nothing from
 * another name that is given a value: beside `MISTRAL_API_KEY=`, `API_KEY=` is another key.
 */
function tells(facts: Facts, value: Called): (name: KnownName) => boolean {
  const isNamed = value.name !== undefined;
  return (name) => {
    if (name.kind === 'mistral' && facts.isHeadOfBlock(name)) return false;
    if (isNamed) return TELLS_WHOSE.has(name.kind) && !facts.isNameOfKey(name.start);
    return TELLS_WHOSE.has(name.kind) || name.kind === 'other-secret' || name.kind === 'other-key';
  };
}

/** The name beside a value that says whose it is; of one before and one behind, the nearer. */
function nearestTelling(
  { before, behind }: Siblings,
  isTelling: (name: KnownName) => boolean,
): Neighbour | undefined {
  const left = before.find(isTelling);
  const right = behind.find(isTelling);
  if (left === undefined || right === undefined) return left ?? right;
  return left.distance <= right.distance ? left : right;
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

/** One step outwards: either evidence, or what the value is called from here on. */
function stepOut(value: Called, heads: readonly KnownName[], bracket: string): Evidence | Called {
  let current = value;
  for (const head of heads) {
    switch (head.kind) {
      case 'mistral':
      case 'mistral-key':
        return underMistral(current, head, bracket) ?? current;
      case 'vendor':
        return against(`under ${quoted(head.text)}`);
      case 'generic-key':
      case 'other-key':
        if (current.name === undefined) current = called(head, current.apartAt);
        break;
      case 'non-key':
        if (current.name === undefined && head === heads[0]) {
          return against(`${quoted(head.text)} is not the name of a key`);
        }
        break;
      case 'plain':
      case 'other-secret':
      case 'mistral-model':
      case 'neutral':
        break;
    }
  }
  return current;
}

/** A parenthesis behind `]` is the target of a link in Markdown, not a call. */
function bracketOf(text: string, { open, bracket }: Scope): string {
  return text.charAt(open - 1) === ']' ? 'link' : bracket;
}

function isEvidence(outcome: Evidence | Called): outcome is Evidence {
  return 'weight' in outcome;
}

/** The brackets around the value, innermost first: their other entries, then what stands before them. */
function throughBrackets(scene: Scene, start: Called): Evidence | Called {
  let value = start;
  for (const [index, scope] of scene.scopes.entries()) {
    // What is given to some call belongs to that call, not to what stands beside the call.
    const isGiven = value.name === undefined && scene.scopes[index - 1]?.bracket === '(';
    const beside = isGiven
      ? undefined
      : besideIt(value, siblingsOf(scene, index), scene.stage.facts);
    if (beside !== undefined) return beside;
    const heads = scene.structure.headOf(scope.open);
    const outcome = stepOut(value, heads, bracketOf(scene.text, scope));
    if (isEvidence(outcome)) return outcome;
    const apartAt =
      outcome.apartAt ?? (isBlockOfItsOwn(scene, scope, heads) ? scope.open : undefined);
    value = { ...outcome, apartAt };
  }
  return value;
}

/** `session: {`, `"search": [`: what stands beside such a block says nothing of what stands in it. */
function isBlockOfItsOwn(
  { text }: Scene,
  { open, bracket }: Scope,
  heads: readonly KnownName[],
): boolean {
  const [head] = heads;
  if (head === undefined || bracket === '(' || head.kind === 'generic-key') return false;
  const gap = text.slice(head.start + head.text.length, open);
  return /^["'\]]{0,2}\s*(?::|=>?|:=)\s*$/.test(gap);
}

/** Blocks by indentation and sections by their heads: YAML, TOML, INI, Python, case blocks. */
function throughLines(scene: Scene, start: Called): Evidence | Called {
  const { structure, lineIndex, line } = scene;
  const isApart = start.apartAt !== undefined && start.apartAt >= line.start;
  let value: Called = isApart ? start : { ...start, apartAt: undefined };
  const beside = besideIt(value, siblingLines(scene), scene.stage.facts);
  if (beside !== undefined) return beside;
  const parents = structure.lines.parentsOf(lineIndex, REACH_CHARACTERS);
  for (const parent of parents) {
    const outcome = stepOut(value, structure.namesOfLine(parent), 'line');
    if (isEvidence(outcome)) return outcome;
    const identity = inIdentifiedBlock(outcome, structure, parent);
    if (identity !== undefined) return identity;
    const apartAt = isOtherBlock(scene, parent) ? parent : undefined;
    value = { ...outcome, apartAt: outcome.apartAt ?? apartAt };
  }
  const [closest] = parents;
  return closest !== undefined && isOtherBlock(scene, closest)
    ? against('in another block')
    : value;
}

/** A value below `auth:` beside `provider: mistral`, or in `data:` below a description that names Mistral. */
function inIdentifiedBlock(
  value: Called,
  structure: Structure,
  parent: number,
): Evidence | undefined {
  if (value.name?.kind !== 'generic-key' || value.apartAt !== undefined) return undefined;
  const identity = identityBeside(structure, parent);
  if (identity === undefined || identity.kind === 'mistral-model') return undefined;
  const reason = `${nameOf(value)} in a block of ${quoted(identity.text)}`;
  return identity.kind === 'vendor' ? against(reason) : { weight: 'fair', reason };
}

/** A line of data that is the head of a block and nothing else: `database:`, `"search": {`, `[weather]`. */
const OTHER_BLOCK =
  /^\s*(?:- )?(?:["']?[\w-]{1,60}["']?\s*:\s*\{?|\[{1,2}[\w."-]{1,60}\]{1,2})\s*$/;

function isOtherBlock({ structure }: Scene, line: number): boolean {
  return (
    structure.namesOfLine(line).some(({ kind }) => kind === 'plain' || kind === 'non-key') &&
    OTHER_BLOCK.test(structure.shownLine(line))
  );
}

/** Where the value stands: calls, objects, lists, blocks and sections around it, the nearest first. */
export const enclosed: Look = (scene) => {
  const inBrackets = throughBrackets(scene, called(scene.own));
  if (isEvidence(inBrackets)) return inBrackets;
  const inLines = throughLines(scene, inBrackets);
  return isEvidence(inLines) ? inLines : undefined;
};
