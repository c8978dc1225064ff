import { namesMistralHost } from '../host-names.js';
import { isSentLater } from './later.js';
import type { Scene } from './scene.js';
import { isWrapper } from './wrapper.js';

const BASE_URL_CHARACTERS = 400;
/** A host that is given as the one to talk to, not one in some command. Linear: bounded. */
const BASE_URL =
  /value["']?\s{0,4}[:=]\s{0,4}["']?https?:\/\/[\w.]{0,20}mistral\.ai|(?:base|(?<!c)url|uri|endpoint|host|server|machine)[^\n]{0,60}mistral\.ai/i;

/** Whether a base URL stands beside the value that hands it to Mistral, whatever it is called. */
export function isSentToMistral(scene: Scene): boolean {
  if (isOfOtherMachine(scene)) return false;
  const { start, end } = surroundings(scene);
  const around = scene.text.slice(start, end);
  return (
    BASE_URL.test(around) ||
    isSentLater(scene) ||
    isFallbackSentToMistral(scene) ||
    isChained(scene)
  );
}

/** The end of a call that another one follows: `withApiKey("…")->withBaseUri(`. Linear: bounded. */
const CHAIN = /^["'`]?\)\s{0,40}(?:->|\??\.)[^;\n]{0,300}/;

function isChained({ text, candidate: { end } }: Scene): boolean {
  const rest = CHAIN.exec(text.slice(end, end + BASE_URL_CHARACTERS))?.[0];
  return rest !== undefined && BASE_URL.test(rest);
}

/** `OpenAI(base_url="https://api.mistral.ai/v1", api_key=getenv("OPENAI_API_KEY", "…"))`. */
function isFallbackSentToMistral({ text, scopes, candidate }: Scene): boolean {
  const [inner, outer] = scopes;
  if (inner?.bracket !== '(' || outer === undefined || outer.bracket === '[') return false;
  if (!isWrapper(text, inner.open) || outer.open < candidate.start - BASE_URL_CHARACTERS)
    return false;
  const behind = text.slice(candidate.end, candidate.end + BASE_URL_CHARACTERS);
  const close = behind.indexOf(outer.bracket === '(' ? ')' : '}', behind.indexOf(')') + 1);
  return BASE_URL.test(text.slice(outer.open, candidate.end + Math.max(0, close)));
}

/** The entry of another machine on one line of a `.netrc`. Linear: bounded. */
const MACHINE = /(?:^|\s)machine\s{1,10}([\w.-]{1,100})/;

function isOfOtherMachine({ text, line, candidate }: Scene): boolean {
  const before = text.slice(Math.max(line.start, candidate.start - 300), candidate.start);
  const machine = MACHINE.exec(before)?.[1];
  return machine !== undefined && !namesMistralHost(machine);
}

/** The brackets around a value or, where it stands in none, its paragraph; as far as that is near. */
function surroundings(scene: Scene): { start: number; end: number } {
  const { text, candidate, scopes } = scene;
  const far = candidate.start - BASE_URL_CHARACTERS;
  const near = candidate.end + BASE_URL_CHARACTERS;
  const behind = text.slice(candidate.end, near);
  const around = scopes.find(({ open }) => text.charAt(open - 1) !== '$');
  if (around !== undefined && around.open > far && around.bracket !== '[') {
    const close = behind.indexOf(around.bracket === '(' ? ')' : '}');
    return { start: around.open, end: close < 0 ? near : candidate.end + close + 1 };
  }
  return blockAround(scene);
}

/** Whether something beside the value is named as a key and given a value: then a password there is none. */
export function hasKeyBeside(scene: Scene): boolean {
  const { start, end } = surroundings(scene);
  const { names } = scene.structure;
  const beside = [...names.between(start, scene.candidate.start), ...names.between(scene.candidate.end, end)]; // prettier-ignore
  return beside.some(
    (name) =>
      (name.kind === 'generic-key' || name.kind === 'mistral-key') &&
      scene.stage.facts.entries.isGiven(name),
  );
}

/** How many lines of its block on each side of a value are looked at. */
const BLOCK_LINES = 8;

/** The lines around a value that are indented no less, up to a blank one. */
function blockAround({ structure: { lines }, lineIndex, line, candidate }: Scene): {
  start: number;
  end: number;
} {
  const isInside = (index: number): boolean => {
    const other = lines.line(index);
    return !other.isBlank && other.column >= line.column;
  };
  let first = lineIndex;
  while (first > 0 && lineIndex - first < BLOCK_LINES && isInside(first - 1)) first -= 1;
  let last = lineIndex;
  while (last + 1 < lines.count && last - lineIndex < BLOCK_LINES && isInside(last + 1)) last += 1;
  // `machine api.mistral.ai` above the indented rest of its entry.
  const [parent] = lines.parentsOf(lineIndex, BASE_URL_CHARACTERS);
  if (parent === first - 1) first = parent;
  return {
    start: Math.max(lines.startOf(first), candidate.start - BASE_URL_CHARACTERS),
    end: Math.min(lines.endOf(last), candidate.end + BASE_URL_CHARACTERS),
  };
}
