import { posix } from 'node:path';

/** Words in the name of a dotenv file that make it a template: `.env.local.example`, `.env.exemple`. */
const TEMPLATE_WORDS = new Set([
  ...['example', 'exemple', 'ejemplo', 'beispiel', 'sample', 'samples', 'template', 'tmpl', 'tpl'],
  ...['schema', 'dist', 'default', 'defaults', 'dummy', 'placeholder', 'spec', 'stub', 'model'],
]);
/** Endings that make it something else: code about the environment, or an encrypted file. */
const OTHER_ENDINGS = new Set([
  ...['ts', 'js', 'mjs', 'cjs', 'mts', 'cts', 'tsx', 'py', 'go', 'rb', 'php', 'md', 'html'],
  ...['vault', 'enc', 'encrypted', 'age', 'gpg', 'sops', 'asc', 'pub', 'sh'],
]);
/** Separators of words in a file name. Linear: one class. */
const SEPARATOR = /[._-]/u;

function wordsOf(path: string): readonly string[] {
  return posix.basename(path).trim().toLowerCase().split(SEPARATOR).slice(1);
}

function allWordsOf(path: string): readonly string[] {
  const words = posix.basename(path).trim().toLowerCase().split(/[._-]/u);
  return words.filter((word) => word !== '');
}

/** What the name of a dotenv file holds: `.env`, `env`, `dotenv`, `.envrc`. */
const ENV_WORDS = new Set(['env', 'dotenv', 'envrc']);
/** Endings of files that only have such a name: settings and code. */
const STRUCTURED_ENDINGS = new Set(['json', 'jsonc', 'yaml', 'yml', 'toml', 'xml', 'cue', 'rs']);

/**
 * Whether a file shows which variables there are: `.env.example`, `.dev.vars.sample`, `env.template`,
 * `example.env`, `.env_sample`.
 */
export function isEnvTemplate(path: string): boolean {
  const words = allWordsOf(path);
  const last = words.at(-1) ?? '';
  const isEnv = words.some((word) => ENV_WORDS.has(word)) || isDevVars(words);
  const isOther = OTHER_ENDINGS.has(last) || STRUCTURED_ENDINGS.has(last);
  return isEnv && !isOther && words.some((word) => TEMPLATE_WORDS.has(word));
}

function isDevVars(words: readonly string[]): boolean {
  return words[0] === 'dev' && words[1] === 'vars';
}

/** Some systems do not tell `.ENV` from `.env`, and load either. */
function hasSecretName(path: string): boolean {
  const name = posix.basename(path).toLowerCase();
  if (name === '.env' || name === '.dev.vars' || name === '.flaskenv') return true;
  if (name.startsWith('.env.') || name.startsWith('.dev.vars.')) return true;
  if (name.endsWith('.tfvars') || name.endsWith('.tfvars.json')) return true;
  if (path.endsWith('.streamlit/secrets.toml')) return true;
  return /(?:^|\/)\.history\//u.test(path) && name.startsWith('.env');
}

/** Whether a file is meant to hold secrets and so must not be tracked. */
export function isSecretFile(path: string): boolean {
  const words = wordsOf(path);
  const isOther = words.some((word) => TEMPLATE_WORDS.has(word));
  return hasSecretName(path) && !isOther && !OTHER_ENDINGS.has(words.at(-1) ?? '');
}

/** Words in the name of a dotenv file whose values are made up for a run of tests. */
const TEST_WORDS = new Set(['test', 'tests', 'testing', 'ci', 'e2e', 'vitest', 'jest', 'cypress']);

/** Whether a dotenv file is for tests by its name: `.env.test`, `.env.ci`. */
export function isForTests(path: string): boolean {
  return wordsOf(path).some((word) => TEST_WORDS.has(word));
}

/** Whether a file has variables by its name, and may have secret ones: `prod.env`, `.envrc`. */
export function mayHoldVariables(path: string): boolean {
  const name = posix.basename(path).toLowerCase();
  return (name.endsWith('.env') || name === '.envrc') && !isEnvTemplate(path);
}

/** `.env.` and an ending that stands for itself in an ignore file: no blank, no wildcard. Linear: one class. */
const PLAIN_NAME = /^\.env\.[\w.-]+$/u;

/** Whether the name of a dotenv file can be written into an ignore file as it is. */
export function isPlainEnvName(name: string): boolean {
  return PLAIN_NAME.test(name);
}
