import { namesMistralHost, type Facts } from '../facts.js';
import { kindOfName } from '../names.js';
import type { Scope } from '../structure/brackets.js';
import { distanceToNearest } from '../structure/search.js';
import { quoted, type Evidence, type Look } from './evidence.js';
import type { KnownName, Scene } from './scene.js';
import { isWrapper, isWrapping } from './wrapper.js';

/** How many other uses of a name are looked at. */
const MAX_USES = 20;
const USE_REACH_CHARACTERS = 1_500;
/** How many brackets around a use are looked at: a template in headers in options of a call. */
const MAX_SCOPES = 5;
const HOST = /https?:\/\//;

/** Whether a name is used in an entry or a call that is Mistral's. */
function isHandedToMistral({ text, stage }: Scene, offset: number): boolean {
  const { structure, facts } = stage;
  const start = structure.entryStart(offset);
  const scopes = structure.brackets.around(offset, USE_REACH_CHARACTERS).slice(0, MAX_SCOPES);
  const heads = scopes.map(({ open }) => structure.headOf(open));
  const whose = [structure.names.between(start, offset), ...heads]
    .flat()
    .find(({ kind }) => kind === 'mistral' || kind === 'mistral-key' || kind === 'vendor');
  if (whose !== undefined && whose.kind !== 'mistral-model') return whose.kind !== 'vendor';
  const end = Math.min(structure.lines.at(offset).end, offset + 300);
  const call = scopes.find(
    ({ open, bracket }) => bracket === '(' && isRequest(text.slice(open, end), facts),
  );
  const request = text.slice(call?.open ?? scopes[2]?.open ?? start, end);
  return namesMistralHost(request) || usesOneOf(request, facts.hostNames);
}

/** Whether a call names where it goes. */
function isRequest(call: string, { hostNames }: Facts): boolean {
  return HOST.test(call) || usesOneOf(call, hostNames);
}

/** Names of variables in a stretch. Linear: one class. */
const VARIABLE = /[A-Za-z_][\w-]*/g;

function usesOneOf(stretch: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return Array.from(stretch.matchAll(VARIABLE)).some(([name]) => names.has(name));
}

/** The names by which the value may be known elsewhere: its own, and the one that is given what a wrapper makes of it. */
function knownAs(scene: Scene): readonly KnownName[] {
  const { called: own, text, candidate, structure } = scene;
  const outermost = outermostWrapper(scene);
  if (own !== undefined && outermost === undefined && !isWrapping(own.text)) return [own];
  const start = structure.entryStart(outermost ?? candidate.start);
  const given = ASSIGNED_TO.exec(text.slice(start, candidate.start))?.[1];
  const name = own === undefined ? [] : [own];
  if (given === undefined || given === own?.text) return name;
  return [...name, { text: given, start: text.indexOf(given, start), kind: kindOfName(given) }];
}

/** Where the outermost of the wrappers around a value opens. */
function outermostWrapper({ scopes, text }: Scene): number | undefined {
  let outermost: number | undefined;
  for (const { open, bracket } of scopes.slice(0, MAX_SCOPES)) {
    if (bracket !== '(' || !isWrapper(text, open)) break;
    outermost = open;
  }
  return outermost;
}

/** The variable that a statement gives a value to. Linear: bounded, anchored. */
const ASSIGNED_TO =
  /^\s{0,80}(?:(?:export|const|let|var|val|my|local|auto|final|static) ){0,2}(?:[\w<>:]{1,40} )?\$?([A-Za-z_]\w{0,60})(?::\s?[\w<>.]{1,40})?\s{0,8}:?=(?!=)/;

/** The variable that holds the value is given to Mistral's client elsewhere: `client = Mistral(api_key=k)`. */
export const handedToMistral: Look = (scene) => {
  if (!scene.stage.facts.usesApi) return undefined;
  const handed = knownAs(scene).find((name) => isHanded(scene, name));
  return handed === undefined
    ? undefined
    : { weight: 'fair', reason: `${quoted(handed.text)}, which is given to Mistral` };
};

function isHanded(scene: Scene, { text, start }: KnownName): boolean {
  const { structure, facts } = scene.stage;
  return structure
    .usesOf(text, MAX_USES + 1)
    .some(
      (offset) =>
        offset !== start &&
        !facts.isGiven({ text, start: offset }) &&
        structure.isHanded(offset, (use) => isHandedToMistral(scene, use)),
    );
}

/** Words that make a name that of an API's key; `key`, `token`, `SECRET_KEY` are said of many things. */
const OF_AN_API = /api|bearer|authorization|llm|(?<![a-z])(?:ai|chat|model|access)(?![a-z])/i;
/** How near a mere mention of Mistral must be to count where the text does not use the API. */
const NEAR_CHARACTERS = 400;

/** Headers that hand a key to whom a request goes. Linear: fixed words. */
const HEADER = /^(?:authorization|bearer)$/i;

/** `API_SECRET`, `secret`: nobody calls the key of a language model so without a name beside it. */
export function isMereSecret(name: string): boolean {
  return /secret/i.test(name) && !/key|token/i.test(name);
}

/** Names that are seldom said of the key of an API. Linear: fixed words. */
const OTHER_USE = /secret|client/i;

/** `key`, `token` and nothing else. Linear: fixed words. */
const BARE_KEY = /^(?:my_?|the_?|default_?)?(?:key|token|auth_?token|auth_?key)s?$/i;

/** An assignment, not an entry of data: `token: str = `, `key := `. Linear: bounded. */
const ASSIGNS = /^\s{0,4}(?::\s?[\w<>[\]. ]{1,30})?:?=(?!=)/;

/** Calls that make a client. Linear: fixed words. */
const MAKES_CLIENT =
  /create|client|init|connect|config|builder|make|sdk|provider|open|setup|login|auth/i;

/** Whether the value is an option of a call that makes some client: `m/create {:token "…"}`. */
function isOfClient({ text, scopes, structure }: Scene): boolean {
  const call = scopes.slice(0, 2).find(({ bracket }) => bracket === '(');
  if (call === undefined) return false;
  const [head] = structure.headOf(call.open);
  const inside = /^\s{0,4}[\w./-]{1,60}/.exec(text.slice(call.open + 1, call.open + 70))?.[0] ?? '';
  // In a Lisp the function stands inside of its brackets.
  const hasCallee = /[\w)\]>!?]/.test(text.charAt(call.open - 1));
  return MAKES_CLIENT.test((hasCallee ? head?.text : undefined) ?? inside);
}

/** A bare word for a key in a text that uses Mistral's API and names no other vendor. */
function bareKey(scene: Scene, own: KnownName): Evidence | undefined {
  const { facts, text } = scene.stage;
  const isPaired = scene.entry.length === 0;
  const isOption = isOfClient(scene);
  const end = own.start + own.text.length;
  if (!isPaired && !ASSIGNS.test(text.slice(end, end + 60)) && !isOption) return undefined;
  if (!facts.usesApi || facts.vendors.length > 0 || !BARE_KEY.test(own.text)) return undefined;
  return { weight: 'weak', reason: `${quoted(own.text)} in a text that uses Mistral` };
}

/** A value called a key in a text that is about Mistral, where no other vendor's name is nearer. */
export const inMistralText: Look = (scene) => {
  const { stage, called: own, candidate } = scene;
  if (own?.kind !== 'generic-key' || isMereSecret(own.text)) return undefined;
  const { facts } = stage;
  const toMistral = distanceToNearest(facts.mentions, candidate.start);
  const isNear = toMistral <= NEAR_CHARACTERS;
  if (!isNear && !facts.usesApi && !facts.isMistralPath) return undefined;
  if (distanceToNearest(facts.vendors, candidate.start) < toMistral && !facts.isMistralPath)
    return undefined;
  if (facts.namesKey) return undefined;
  if (facts.isPathOfHost || (facts.isOnlyHost && HEADER.test(own.text)))
    return { weight: 'fair', reason: `${quoted(own.text)} sent to Mistral's host` };
  if (facts.isMistralAlone && !OTHER_USE.test(own.text))
    return { weight: 'fair', reason: `${quoted(own.text)} in a text whose only host is Mistral's` };
  if (!OF_AN_API.test(own.text)) return bareKey(scene, own);
  return { weight: 'fair', reason: `${quoted(own.text)} in a text that uses Mistral` };
};

/** How much a text may hold beside a key where its path alone says whose key it is. */
const LITTLE_CHARACTERS = 120;

/** The path says it: `secrets/mistral.key`, `mistral.env` with little but the value in it. */
export const inMistralFile: Look = ({ stage, candidate, own }) => {
  if (stage.surface !== 'file' || !stage.facts.isMistralPath) return undefined;
  if (own !== undefined && own.kind !== 'generic-key') return undefined;
  const others = stage.text.trim().length - candidate.value.length;
  if (others > LITTLE_CHARACTERS) return undefined;
  const namesKey = stage.path.split('/').some((part) => kindOfName(part) === 'mistral-key');
  return {
    weight: namesKey ? 'strong' : 'fair',
    reason: 'the content of a file named after Mistral',
  };
};

/** How far the words of a sentence or heading may be from the value. */
const PROSE_CHARACTERS = 200;
const WORDS_FOR_KEY =
  /(?<![a-z])(?:revoke|rotate|rotation|api[ _-]?key|key|token|secret|credentials?|bearer)s?(?![a-z])|キー|鍵|密钥|密鑰|金鑰|秘钥|令牌|키|토큰|ключ|токен|clés?|clef|jeton|claves?|llaves?|chaves?|schlüssel|schluessel|chiave|sleutel|nyckel|nøgle|nøkkel|avain|klucz|klíč|kľúč|kulcs|cheie|anahtar|κλειδί|مفتاح|מפתח|कुंजी|কী|คีย์|khóa|kunci/i;
const WORDS_FOR_MISTRAL =
  /(?<![a-z])(?:mistral|codestral|voxtral|pixtral|devstral|magistral|ministral|le ?chat)/i;

/** Both words in a row: `Mistral API key`, `Le Chat's token`, `key for Mistral`. Linear: bounded. */
const PHRASE =
  /(?:mistral|codestral|le ?chat)[^\n]{0,12}(?:キー|鍵|密钥|密鑰|金鑰|秘钥|令牌|키|토큰|ключ|токен|clés?|clef|jeton|claves?|llaves?|chaves?|schlüssel|schluessel|chiave|sleutel|nyckel|nøgle|nøkkel|avain|klucz|klíč|kľúč|kulcs|cheie|anahtar|κλειδί|مفتاح|מפתח|कुंजी|কী|คีย์|khóa|kunci)|(?:キー|鍵|密钥|密鑰|金鑰|秘钥|令牌|키|토큰|ключ|токен|clés?|clef|jeton|claves?|llaves?|chaves?|schlüssel|schluessel|chiave|sleutel|nyckel|nøgle|nøkkel|avain|klucz|klíč|kľúč|kulcs|cheie|anahtar|κλειδί|مفتاح|מפתח|कुंजी|কী|คีย์|khóa|kunci)[^\n]{0,12}(?:mistral|codestral|le ?chat)|(?:mistral|codestral|voxtral|le ?chat)(?:[ -]?ai)?(?:['’]s)? (?:platform |cloud )?(?:api[ -]?)?(?:key|token)(?![a-z])|(?<![a-z])(?:key|token) (?:for|of|from|to) (?:the )?(?:api\.)?(?:mistral|codestral|le ?chat)/i;

/** An assignment up to its value, alone on its line: prose has more words. Linear: bounded. */
const ASSIGNED =
  /^[ \t]*(?:(?:- |const |let |var |export |def |set |static )+)?[\w$.["'\]-]{1,80}(?:: ?[\w<>]{1,40})?[ \t]*[:=][ \t]*[{[(]?["'`]?$/;

/** Whether the value is the argument of a call or is assigned to a name, as in code and data. */
function isInCode({ text, candidate, scopes, line }: Scene): boolean {
  const isCall = ({ open, bracket }: Scope): boolean =>
    bracket === '(' && /[\w)\]>]/.test(text.charAt(open - 1));
  if (scopes.slice(0, 2).some(isCall)) return true;
  return ASSIGNED.test(text.slice(Math.max(line.start, candidate.start - 200), candidate.start));
}

/** What begins a comment on a line. Linear: fixed marks. */
const COMMENT_MARK = /(?:^\s*|\s)(?:#|\/\/|\/\*|\*|--|;|<!--|%|REM )/i;
/** Words in a row, as in a message that a program prints. Linear: bounded. */
const SENTENCE = /[A-Za-z]{1,30}(?:'\w{1,3})?[,:]? [A-Za-z]{1,30}(?:'\w{1,3})?[,:]? [A-Za-z]{1,30}/;

/** Whether a value stands in words for people: a document, a message, a comment, a printed sentence. */
function isAmongWords({ text, candidate, line, stage }: Scene): boolean {
  if (stage.surface !== 'file' || stage.kind.isProse) return true;
  const before = text.slice(Math.max(line.start, candidate.start - 200), candidate.start);
  const behind = text.slice(candidate.end, Math.min(line.end, candidate.end + 200));
  return COMMENT_MARK.test(before) || COMMENT_MARK.test(behind) || SENTENCE.test(before);
}

/** Prose: a value near the words "Mistral" and "key", on either side, that is called nothing else. */
export const inMistralProse: Look = (scene) => {
  const { text, candidate, own, stage } = scene;
  if (own !== undefined && own.kind !== 'generic-key' && own.kind !== 'plain') return undefined;
  const isSaid = stage.surface !== 'file';
  const from = Math.max(0, candidate.start - PROSE_CHARACTERS);
  const to = candidate.end + PROSE_CHARACTERS;
  if (!stage.facts.mayName({ start: from, end: to })) return undefined;
  const near = text.slice(from, candidate.start) + '\n' + text.slice(candidate.end, to);
  if (!WORDS_FOR_MISTRAL.test(near) || !WORDS_FOR_KEY.test(near)) return undefined;
  if (stage.facts.namesKey || (!isSaid && isInCode(scene)) || !isAmongWords(scene))
    return undefined;
  const toVendor = distanceToNearest(stage.facts.vendors, candidate.start);
  if (toVendor < distanceToNearest(stage.facts.mentions, candidate.start)) return undefined;
  const isPhrase = PHRASE.test(near);
  return {
    weight: isPhrase ? 'fair' : 'weak',
    reason: isPhrase
      ? 'a value near words for a Mistral key'
      : 'a value near the words for Mistral and for a key',
  };
};
