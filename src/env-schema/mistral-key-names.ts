/** What the provider is called in names: `MISTRALAI_API_KEY`, `CODESTRAL_API_KEY`, … */
const PROVIDERS = new Set(['MISTRAL', 'MISTRALAI', 'CODESTRAL', 'VOXTRAL']);
/** What a key is called. `TOKENS` is not one: `MISTRAL_MAX_TOKENS` is a limit. */
const SECRETS = new Set(['KEY', 'KEYS', 'TOKEN', 'SECRET']);

function isNumber(word: string): boolean {
  return word !== '' && Number.isInteger(Number(word));
}

/**
 * Whether an environment variable of this name holds a Mistral key: `MISTRAL_API_KEY`, `MISTRAL_TOKEN`,
 * `API_KEY_MISTRAL`, `MISTRAL_OCR_API_KEY`, `MISTRAL_API_KEY_2`, also behind a prefix. Not
 * `MISTRAL_MODEL`, `MISTRAL_BASE_URL`, `MISTRAL_KEY_ID` or `MISTRAL_MAX_TOKENS`.
 */
export function isMistralKeyName(name: string): boolean {
  if (name !== name.toUpperCase()) return false;
  const words = name.split('_');
  while (isNumber(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  const isNamedLast = PROVIDERS.has(last) && words.some((word) => SECRETS.has(word));
  return isNamedLast || (SECRETS.has(last) && words.some((word) => PROVIDERS.has(word)));
}
