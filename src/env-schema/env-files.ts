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
  return posix.basename(path).toLowerCase().split(SEPARATOR).slice(1);
}

/** Whether a file shows which variables there are: `.env.example`, `.dev.vars.sample`, `env.example`. */
export function isEnvTemplate(path: string): boolean {
  const name = posix.basename(path);
  const isEnv = name.startsWith('.env.') || name.startsWith('.env-') || name.startsWith('env.');
  return isEnv && wordsOf(path).some((word) => TEMPLATE_WORDS.has(word));
}

function hasSecretName(path: string): boolean {
  const name = posix.basename(path);
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
