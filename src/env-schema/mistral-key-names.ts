/** What the provider is called in names: `MISTRALAI_API_KEY`, `CODESTRAL_API_KEY`, … */
const PROVIDERS = new Set(['MISTRAL', 'MISTRALAI', 'CODESTRAL', 'VOXTRAL']);
/** What a key is called. `TOKENS` is not one: `MISTRAL_MAX_TOKENS` is a limit. */
const SECRETS = new Set(['KEY', 'KEYS', 'TOKEN', 'SECRET']);

/**
 * What else a key of that name is for: a company or a project may be called Mistral, and give out tokens
 * of others (`MISTRAL_NPM_TOKEN`) or keys of machines (`MISTRAL_SSH_KEY`).
 */
const OTHER_PURPOSES = new Set([
  ...[
    'SSH',
    'GPG',
    'PGP',
    'DEPLOY',
    'SIGNING',
    'GITHUB',
    'GITLAB',
    'NPM',
    'PYPI',
    'DOCKER',
    'SLACK',
  ],
  ...['DISCORD', 'TELEGRAM', 'SENTRY', 'SESSION', 'COOKIE', 'JWT', 'WEBHOOK', 'ENCRYPTION', 'CSRF'],
]);

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
  if (words.some((word) => OTHER_PURPOSES.has(word))) return false;
  const last = words.at(-1) ?? '';
  const isNamedLast = PROVIDERS.has(last) && words.some((word) => SECRETS.has(word));
  return isNamedLast || (SECRETS.has(last) && words.some((word) => PROVIDERS.has(word)));
}

/** Between a small letter and a capital one. Linear: one unit on each side. */
const HUMP = /([a-z0-9])(?=[A-Z])/gu;

/**
 * Whether a setting of this name holds a Mistral key, however settings are spelled where it stands:
 * `mistral-api-key`, `mistralApiKey`, `mistral_api_key`, `MISTRAL_API_KEY`.
 */
export function isMistralKeySetting(name: string): boolean {
  return isMistralKeyName(name.replace(HUMP, '$1_').replace(/[-.]/gu, '_').toUpperCase());
}
