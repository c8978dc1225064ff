import { isNameOfKey, namesMistralHost } from '../facts.js';
import { parentLines, siblingLines } from '../indentation.js';
import { entryStart, type Scope } from '../surroundings.js';
import { siblingsOf, type Siblings } from '../siblings.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import { TELLS_WHOSE, tellingNames, type KnownName, type Scene } from './scene.js';

/** What a value is called so far, while the search goes outwards. */
interface Called {
  readonly name: KnownName | undefined;
  /** Whether it is called a key, or nothing at all. */
  readonly isKeyOrNothing: boolean;
}

function called(name: KnownName | undefined): Called {
  return { name, isKeyOrNothing: name === undefined || name.kind === 'generic-key' };
}

function nameOf({ name }: Called): string {
  return name === undefined ? 'a value' : quoted(name.text);
}

/** Entries beside the value in the same brackets or block: `provider: "mistral"`, `name: "MISTRAL_API_KEY"`, a base URL. */
function besideIt(value: Called, siblings: Siblings): Evidence | undefined {
  if (!value.isKeyOrNothing) return undefined;
  const { before, behind } = siblings;
  if (value.name !== undefined && (namesMistralHost(before) || namesMistralHost(behind))) {
    return { weight: 'fair', reason: `${nameOf(value)} beside Mistral's host` };
  }
  if (PUBLIC_CLIENT.test(before) || PUBLIC_CLIENT.test(behind)) {
    return against('beside the settings of a public client');
  }
  const telling = nearestTelling(siblings, value);
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

/** Settings of search boxes and of apps in a browser, whose keys everybody may see. */
const PUBLIC_CLIENT = /(?<![\w-])["']?(?:indexName|appId|authDomain)["']?\s*[:=]/;

/**
 * Whether a name beside the value says what it is. A value with a name of its own learns nothing from
 * another name that is given a value: beside `MISTRAL_API_KEY=`, `API_KEY=` is another key.
 */
function tells(text: string, value: Called): (name: KnownName) => boolean {
  const isNamed = value.name !== undefined;
  return (name) => {
    if (isNamed) return TELLS_WHOSE.has(name.kind) && !isNameOfKey(text, name);
    return TELLS_WHOSE.has(name.kind) || name.kind === 'other-secret' || name.kind === 'other-key';
  };
}

/** The name beside a value that says whose it is; of one before and one behind, the nearer. */
function nearestTelling({ before, behind }: Siblings, value: Called): KnownName | undefined {
  const left = tellingNames(before, 0, before.length).find(tells(before, value));
  const right = tellingNames(behind, 0, behind.length).findLast(tells(behind, value));
  if (left === undefined || right === undefined) return left ?? right;
  return before.length - left.start <= right.start ? left : right;
}

/** What stands before a bracket: a callee, a property, a parent key. */
function underMistral(value: Called, parent: KnownName, bracket: string): Evidence | undefined {
  const shown = bracket === '(' ? quoted(`${parent.text}(…)`) : quoted(parent.text);
  const joint = bracket === '(' ? 'of' : 'under';
  const reason = `${nameOf(value)} ${joint} ${shown}`;
  if (parent.kind === 'mistral-key') return { weight: 'strong', reason };
  if (/^secret[_-]?key$/i.test(value.name?.text ?? '')) return { weight: 'weak', reason };
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
        if (current.name === undefined) current = called(head);
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
    const beside = isGiven ? undefined : besideIt(value, siblingsOf(scene, index));
    if (beside !== undefined) return beside;
    const from = entryStart(scene.text, scope.open);
    const heads = tellingNames(scene.text, from, scope.open);
    const outcome = stepOut(value, heads, bracketOf(scene.text, scope));
    if (isEvidence(outcome)) return outcome;
    value = outcome;
  }
  return value;
}

/** A statement says nothing about the one below it: imports, calls. Linear: fixed words, one class. */
const IS_CODE = /^\s*(?:import|from|use|using|require|include|package)\s|[\w.]\(/;

/** Blocks by indentation and sections by their heads: YAML, TOML, INI, Python, case blocks. */
function throughLines(scene: Scene, start: Called): Evidence | Called {
  const { text, line, reach } = scene;
  const slice = (from: { start: number; end: number }): string =>
    text.slice(from.start, Math.min(from.end, from.start + 500));
  const lines = siblingLines(text, line, reach)
    .filter((other) => !IS_CODE.test(slice(other)))
    .toSorted((a, b) => a.start - b.start);
  const beside = besideIt(start, {
    before: lines
      .filter((other) => other.start < line.start)
      .map(slice)
      .join('\n'),
    behind: lines
      .filter((other) => other.start > line.start)
      .map(slice)
      .join('\n'),
  });
  if (beside !== undefined) return beside;
  let value = start;
  const parents = parentLines(text, line, reach);
  for (const parent of parents) {
    const end = Math.min(parent.end, parent.start + 500);
    const outcome = stepOut(value, tellingNames(text, parent.start, end), 'line');
    if (isEvidence(outcome)) return outcome;
    value = outcome;
  }
  const closest = parents[0] === undefined ? '' : slice(parents[0]);
  return OTHER_BLOCK.test(closest) && isPlainlyNamed(closest) ? against('in another block') : value;
}

/** A line of data that is the head of a block and nothing else: `database:`, `"search": {`, `[weather]`. */
const OTHER_BLOCK =
  /^\s*(?:- )?(?:["']?[\w-]{1,60}["']?\s*:\s*\{?|\[{1,2}[\w."-]{1,60}\]{1,2})\s*$/;

function isPlainlyNamed(head: string): boolean {
  return tellingNames(head, 0, head.length).some(
    ({ kind }) => kind === 'plain' || kind === 'non-key',
  );
}

/** Where the value stands: calls, objects, lists, blocks and sections around it, the nearest first. */
export const enclosed: Look = (scene) => {
  const inBrackets = throughBrackets(scene, called(scene.own));
  if (isEvidence(inBrackets)) return inBrackets;
  const inLines = throughLines(scene, inBrackets);
  return isEvidence(inLines) ? inLines : undefined;
};
