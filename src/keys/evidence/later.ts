import type { Scene } from './scene.js';

/** The name that what is built from a value is given to: `cfg := openai.DefaultConfig("…`. Linear: bounded. */
const GIVEN_TO = /([\w$]{1,60})\s{0,4}:?=[^=\n][^\n]{0,200}$/;
/** A base URL that is set on it: `.BaseURL = "https://api.mistral.ai/v1"`. Linear: bounded. */
const SETS_HOST =
  /^\.(?:set|with)?_?(?:base|api|endpoint|host|ur[il])\w{0,20}[^\n]{0,80}mistral\.ai(?![a-z0-9-])/i;

const LATER_CHARACTERS = 2_000;
const MAX_USES = 20;

/** Whether the client that a value is given to has its base URL set to Mistral's afterwards. */
export function isSentLater({ text, candidate, line }: Scene): boolean {
  const before = text.slice(Math.max(line.start, candidate.start - 300), candidate.start);
  const name = GIVEN_TO.exec(before)?.[1];
  if (name === undefined) return false;
  const later = text.slice(candidate.end, candidate.end + LATER_CHARACTERS);
  let use = later.indexOf(`${name}.`);
  for (let count = 0; count < MAX_USES && use >= 0; count += 1) {
    const dot = use + name.length;
    if (SETS_HOST.test(later.slice(dot, dot + 160))) return true;
    use = later.indexOf(`${name}.`, dot);
  }
  return false;
}
