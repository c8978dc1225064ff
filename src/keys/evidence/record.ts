import { kindOfName } from '../names.js';
import { GENERIC_WORDS } from '../vocabulary.js';
import { mistralNameIn, wordsOf } from '../words.js';
import type { Scene } from './scene.js';

/** What names an entry of a password store: `"name": "…"`, `<Key>Title</Key><Value>…`. Linear: bounded. */
const TITLE =
  /(?<![\w-])(?:title|name|label|service|site|item|description)["']?(?:\s{0,4}[:=]\s{0,4}["']?|<\/key>\s{0,10}<value>)([^"'\n<,]{1,60})/gi;
/** What stands between two records. Linear: fixed words and bounded blanks. */
const BETWEEN_RECORDS =
  /\}\s{0,10},?\s{0,20}\{|<\/(?:entry|record|item)>|\n\s{0,10}\n|\n\s{0,20}- /i;

const BEFORE_CHARACTERS = 500;
const BEHIND_CHARACTERS = 300;

/** Words that make Mistral's name that of its API, not of a machine or a database. */
const OF_THE_API = new Set('api ai key keys token la plateforme console'.split(' '));

/** Whether a title is that of a key of Mistral's: `Mistral API`, `Mistral AI (la Plateforme)`; not `mistral ssh`. */
export function isTitleOfKey(title: string): boolean {
  const kind = kindOfName(title);
  if (kind === 'mistral-key') return true;
  const words = wordsOf(title).filter((word) => mistralNameIn(word) === undefined);
  const isOfApi = (word: string): boolean => OF_THE_API.has(word) || GENERIC_WORDS.has(word);
  return kind === 'mistral' && words.some((word) => OF_THE_API.has(word)) && words.every(isOfApi);
}

/** Whether the record around a value is named after Mistral's API. */
export function isTitledAfterMistral({ text, candidate, stage }: Scene): boolean {
  const start = Math.max(0, candidate.start - BEFORE_CHARACTERS);
  const end = candidate.end + BEHIND_CHARACTERS;
  if (!stage.facts.mayName({ start, end })) return false;
  const before = text.slice(start, candidate.start);
  const above = Array.from(before.matchAll(TITLE)).at(-1);
  if (above !== undefined && !BETWEEN_RECORDS.test(before.slice(above.index)))
    return isTitleOfKey(above[1] ?? '');
  const behind = text.slice(candidate.end, end);
  const below = Array.from(behind.matchAll(TITLE)).at(0);
  if (below === undefined || BETWEEN_RECORDS.test(behind.slice(0, below.index))) return false;
  return isTitleOfKey(below[1] ?? '');
}
