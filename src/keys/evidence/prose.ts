import type { Scope } from '../structure/brackets.js';
import { distanceToNearest } from '../structure/search.js';
import type { Look } from './evidence.js';
import type { KnownName, Scene } from './scene.js';
import { isOfSomebody } from './somebody.js';

/** How far the words of a sentence or heading may be from the value. */
const PROSE_CHARACTERS = 200;
/** The same for another message of a conversation, with what stands around each. */
const MESSAGE_CHARACTERS = 500;

/** Words for a key in other languages, with the endings that they take. */
const FOREIGN =
  'キー|鍵|密钥|密鑰|金鑰|秘钥|令牌|키|토큰|ключ|токен|clés?|clef|jeton|claves?|llaves?|chaves?|schlüssel|schluessel|chiave|sleutel|nyckel|nøgle|nøkkel|avain|klucz|klíč|kľúč|kulcs|cheie|anahtar|κλειδί|مفتاح|מפתח|कुंजी|কী|คีย์|khóa|kunci';
const MISTRAL =
  '(?:mistral|codestral|voxtral|pixtral|devstral|magistral|ministral|le ?chat|la ?plateforme|мистрал|ミストラル|미스트랄|米斯特拉)';

const WORDS_FOR_KEY = new RegExp(
  `(?<![a-z])(?:revoke|rotate|rotation|api[ _-]?key|key|token|secret|credentials?|bearer)s?(?![a-z])|${FOREIGN}`,
  'i',
);
const WORDS_FOR_MISTRAL = new RegExp(`(?<![a-z])${MISTRAL}`, 'i');

/** Both words in a row: `Mistral API key`, `Le Chat's token`, `key for Mistral`. Linear: bounded. */
const PHRASE = new RegExp(
  [
    `${MISTRAL}[^\\n]{0,12}(?:${FOREIGN})`,
    `(?:${FOREIGN})[^\\n]{0,12}${MISTRAL}`,
    `${MISTRAL}(?:[ -]?ai)?(?:['’]s)? (?:platform |cloud )?(?:api[ -]?)?(?:key|token)(?![a-z])`,
    `${MISTRAL}(?:[ -]?ai)? api(?![a-z])`,
    `(?<![a-z])(?:key|token) (?:for|of|from|to) (?:the )?(?:api\\.)?${MISTRAL}`,
  ].join('|'),
  'i',
);

/** An assignment up to its value, alone on its line: prose has more words. Linear: bounded. */
const ASSIGNED =
  /^[ \t]*(?:(?:- |const |let |var |export |def |set |static )+)?[\w$.["'\]-]{1,80}(?:: ?[\w<>]{1,40})?[ \t]*[:=][ \t]*[{[(]?["'`]?$/;

/** An entry in which people write, as in calendars: `DESCRIPTION:`. Linear: anchored words. */
const LABELLED = /^\s*["']?(?:description|summary|note|comment|text|body|subject|message)\b/i;

/** Languages whose strings stand in quotes: without them a value is in a comment or a text. Linear: anchored words. */
const QUOTES_STRINGS =
  /\.(?:py|[cm]?[jt]sx?|java|go|rs|cs|kts?|swift|php|rb|scala|dart|c|cc|cpp|h|hpp)$/;

function isBare(path: string, before: string): boolean {
  return QUOTES_STRINGS.test(path) && !/["'`]$/.test(before);
}

/** An attribute of an element, up to its value. Linear: one class. */
const IN_TAG = /<[A-Za-z][^<>]{0,280}=["'][^"'<>]{0,20}$/;

/** Whether the value is the argument of a call or is assigned to a name, as in code and data. */
function isInCode({ text, candidate, scopes, line, stage }: Scene): boolean {
  const isCall = ({ open, bracket }: Scope): boolean =>
    bracket === '(' && /[\w)\]>]/.test(text.charAt(open - 1));
  if (
    scopes.slice(0, 2).some(isCall) ||
    IN_TAG.test(text.slice(Math.max(0, candidate.start - 300), candidate.start))
  )
    return true;
  const before = text.slice(Math.max(line.start, candidate.start - 200), candidate.start);
  return ASSIGNED.test(before) && !LABELLED.test(before) && !isBare(stage.path, before);
}

/** Entries of data in which people write to people. Linear: fixed words. */
const SAID =
  'text|content|contents|body|message|msg|comment|comments|notes?|description|caption|title|subject|summary|markdown|answer|reply|question|prompt|transcript|value';
/** A string of data, from the name of its entry up to somewhere in it. Linear: bounded, no quotes inside. */
const ENTRY = /["'](\w{1,40})["']\s{0,4}:\s{0,4}(["'])((?:[^"'\n\\]|\\.){0,200})$/;
const OF_MESSAGE = new RegExp(`^(?:${SAID})$`, 'i');

/** What entry of data a value is in: one in which people write, another one, or none. */
function entryOf({ text, candidate }: Scene): 'message' | 'other' | undefined {
  const name = ENTRY.exec(text.slice(Math.max(0, candidate.start - 260), candidate.start))?.[1];
  if (name === undefined) return undefined;
  return OF_MESSAGE.test(name) ? 'message' : 'other';
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
  if (isBare(stage.path, before)) return true;
  return COMMENT_MARK.test(before) || COMMENT_MARK.test(behind) || SENTENCE.test(before);
}

/** A question for a key at the end of a line, with what closes its string. Linear: bounded. */
const ASKED = /[:?][ \t]{0,3}["'`)]{0,3};?$/;

/** Whether the line above asks for a Mistral key, as a script that answers a program has it. */
function isAnswer({ structure, lineIndex }: Scene): boolean {
  const above = lineIndex === 0 ? '' : structure.shownLine(lineIndex - 1).trimEnd();
  return ASKED.test(above) && PHRASE.test(above);
}

/** Whether a value may be what the words around it speak of. */
function isSpokenOf(scene: Scene, entry: ReturnType<typeof entryOf>): boolean {
  if (scene.stage.surface !== 'file' || entry === 'message') return true;
  if (isInCode(scene)) return false;
  return isAmongWords(scene) || isAnswer(scene);
}

/** Whether a value is all that its string holds. */
function isWholeString({ text, candidate: { start, end } }: Scene): boolean {
  return /["']/.test(text.charAt(start - 1)) && /["']/.test(text.charAt(end));
}

function mayBeUnnamed(own: KnownName | undefined): boolean {
  return own === undefined || own.kind === 'generic-key' || own.kind === 'plain';
}

function mayBeNamedNear({ stage, candidate: { start, end } }: Scene): boolean {
  return stage.facts.mayName({
    start: Math.max(0, start - MESSAGE_CHARACTERS),
    end: end + PROSE_CHARACTERS,
  });
}

/** What stands around a value, without itself, as far as words may speak of it. */
function wordsAround({ text, candidate, stage }: Scene, reach: number): string | undefined {
  const start = Math.max(0, candidate.start - reach);
  const end = candidate.end + PROSE_CHARACTERS;
  if (!stage.facts.mayName({ start, end })) return undefined;
  const around = text.slice(start, candidate.start) + '\n' + text.slice(candidate.end, end);
  return WORDS_FOR_MISTRAL.test(around) && WORDS_FOR_KEY.test(around) ? around : undefined;
}

/** Prose: a value near the words "Mistral" and "key", on either side, that is called nothing else. */
export const inMistralProse: Look = (scene) => {
  const { candidate, own, stage } = scene;
  if (!mayBeUnnamed(own) || stage.facts.namesKey) return undefined;
  if (!mayBeNamedNear(scene) || isOfSomebody(scene)) return undefined;
  const entry = entryOf(scene);
  if (entry === 'other') return undefined;
  const around = wordsAround(scene, entry === undefined ? PROSE_CHARACTERS : MESSAGE_CHARACTERS);
  if (around === undefined || !isSpokenOf(scene, entry)) return undefined;
  const toVendor = distanceToNearest(stage.facts.vendors, candidate.start);
  if (toVendor < distanceToNearest(stage.facts.mentions, candidate.start)) return undefined;
  const isPhrase = PHRASE.test(around);
  if (entry === 'message' && !isPhrase && isWholeString(scene)) return undefined;
  return isPhrase
    ? { weight: 'fair', reason: 'a value near words for a Mistral key' }
    : { weight: 'weak', reason: 'a value near the words for Mistral and for a key' };
};
