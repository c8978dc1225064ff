import { distanceToNearest } from '../structure/search.js';
import { wordsOf } from '../words.js';
import { quoted, type Look } from './evidence.js';

/** Words that a name of the key of a language model's API is made of. */
const WORDS = new Set(
  'api key apikey token llm ai chat model completion inference provider default my the'.split(' '),
);
const OF_AN_API = new Set(['api', 'apikey', 'llm', 'ai', 'chat', 'model', 'completion', 'inference']); // prettier-ignore

/** `API_KEY`, `LLM_TOKEN`, `aiApiKey`; not `APP_API_KEY`, which may be the application's own. */
function isOfLanguageModel(name: string): boolean {
  const words = wordsOf(name);
  return words.every((word) => WORDS.has(word)) && words.some((word) => OF_AN_API.has(word));
}

/** How near another vendor's name makes the value that vendor's. */
const NEAR_CHARACTERS = 300;

/** The key of some API in a project that depends on Mistral's client, and nothing else says whose it is. */
export const inMistralProject: Look = ({ stage, called: own, candidate }) => {
  const { client, facts } = stage;
  if (client === undefined || own?.kind !== 'generic-key') return undefined;
  if (facts.namesKey || facts.readsKey) return undefined;
  if (!isOfLanguageModel(own.text)) return undefined;
  if (distanceToNearest(facts.vendors, candidate.start) < NEAR_CHARACTERS) return undefined;
  return {
    weight: 'weak',
    reason: `${quoted(own.text)} in a project that depends on ${quoted(client)}`,
  };
};
