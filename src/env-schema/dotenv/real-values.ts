import { isMistralKeyName } from '../mistral-key-names.js';
import { isSecretName, looksReal } from '../env-values.js';

/**
 * Keys that their makers give a beginning. Linear: anchored, one bounded class behind each.
 * JSON web tokens are not among them: local stacks print sample ones into every template.
 */
const ISSUED =
  /^(?:sk-(?:proj-|ant-|or-)?[\w-]{20,200}|[rs]k_live_\w{20,200}|gh[pousr]_\w{30,80}|github_pat_\w{40,120}|glpat-[\w-]{20,60}|xox[abprs]-[\w-]{20,120}|A(?:KIA|SIA)[0-9A-Z]{16}|AIza[\w-]{35}|hf_[A-Za-z]{30,50}|gsk_\w{40,80}|pplx-\w{40,80}|r8_\w{30,50}|npm_\w{36}|SG\.[\w-]{20,30}\.[\w-]{40,50})$/u;

/** Names of keys that somebody else gives out. `JWT_SECRET` and its like are made up by whoever deploys. */
const ISSUED_NAME =
  /(?:API_?KEY|API_?TOKEN|ACCESS_?TOKEN|ACCESS_?KEY|SECRET_?ACCESS_?KEY)(?:_\d{1,3})?$/u;

/** One token, as keys are. Linear: one class. */
const TOKEN = /^[\w-]{24,200}$/u;

/** A draw of letters and digits has most characters once. */
const MIN_DIFFERENT_CHARACTERS = 16;

function isRandom(value: string): boolean {
  const kinds = [/[a-z]/u, /[A-Z]/u, /\d/u].filter((kind) => kind.test(value)).length;
  return TOKEN.test(value) && kinds === 3 && new Set(value).size >= MIN_DIFFERENT_CHARACTERS;
}

/** Whether a variable of a template holds a key that someone could use. */
export function holdsRealKey(name: string, value: string): boolean {
  if (!looksReal(value) || !(isSecretName(name) || isMistralKeyName(name))) return false;
  if (ISSUED.test(value)) return new Set(value).size >= MIN_DIFFERENT_CHARACTERS - 4;
  return (ISSUED_NAME.test(name) || isMistralKeyName(name)) && isRandom(value);
}
