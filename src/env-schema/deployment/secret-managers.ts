import { posix } from 'node:path';
import { readAhead } from '../../findings/read-ahead.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { isMistralKeyName } from '../mistral-key-names.js';
import { isAside } from '../survey/file-kinds.js';
import { surveyOf, type SurveyedFile } from '../survey/survey.js';

/**
 * What says that secrets come out of a manager: libraries, resources, references and commands. Linear: alternatives
 * of fixed words.
 */
const MANAGER =
  /client-secrets-manager|client-ssm|secretsmanager|secret[-_]manager|secretmanager|keyvault|key-vault|node-vault|hvac\b|hashicorp\/vault|vault_generic_secret|doppler|infisical|1password|\bop:\/\/|\bop (?:run|read|inject)\b|@varlock\/|\bsops\b|ExternalSecret|SealedSecret|SecretProviderClass|secretKeyRef|secretRef|envFrom|valueFrom|--set-secrets|--update-secrets|wrangler secret|flyctl secrets|fly secrets|get_secret|getSecret|SecretClient|docker secret|\/run\/secrets|secrets\.[A-Z_]*(?:MISTRAL|CODESTRAL)|akeyless|bitwarden|dotenv-vault|dotenvx/iu;

/** Files of platforms that keep variables for their programs: a manager for small teams. Linear: anchored. */
const PLATFORM =
  /(?:^|\/)(?:vercel\.json|netlify\.toml|fly\.toml|render\.ya?ml|Procfile|app\.json|railway\.(?:json|toml)|wrangler\.(?:toml|jsonc?)|nixpacks\.toml|amplify\.yml|firebase\.json|apphosting\.ya?ml|heroku\.yml|zeabur\.json|\.platform\.app\.yaml|koyeb\.ya?ml|captain-definition|dokku)$/u;
/** A space of Hugging Face, told by the front matter of its README. */
const SPACE = /^---\r?\n(?:[^\n]{0,300}\n){0,30}?sdk:\s/u;

const NAME = /\b[A-Z][A-Z0-9_]{2,80}/gu;

/** Whether code of the application reads a key out of the environment by name. */
function readsKey({ kind, namesMistral, content }: SurveyedFile): boolean {
  if (!namesMistral || (kind !== 'source' && kind !== 'python')) return false;
  return (content.text.match(NAME) ?? []).some(isMistralKeyName);
}

/** A file that says that the repository is deployed by its own means. */
function isDeployment({ kind, path }: SurveyedFile): boolean {
  if (/(?:^|\/)\.devcontainer\//u.test(path) || isAside(path)) return false;
  return kind === 'dockerfile' || (kind === 'deployment' && path.includes('/'));
}

async function hasPlatform(tree: RepositoryTree): Promise<boolean> {
  if (tree.files.some(({ path }) => PLATFORM.test(path))) return true;
  return SPACE.test((await tree.read('README.md'))?.text ?? '');
}

async function hasManager(tree: RepositoryTree, files: readonly SurveyedFile[]): Promise<boolean> {
  if (files.some(({ content }) => MANAGER.test(content.text))) return true;
  const others = tree.files
    .filter(
      ({ path, kind }) => kind === 'file' && /\.(?:tf|hcl|sh|bicep)$|(?:^|\/)Makefile$/u.test(path),
    )
    .map(({ path }) => path);
  for await (const [, { text }] of readAhead(tree, others)) if (MANAGER.test(text)) return true;
  return others.some((path) => posix.basename(path) === '.sops.yaml');
}

/**
 * The files by which a repository is deployed with a key from plain variables: none where no code reads a key, where
 * there is a platform that keeps variables, or where anything says that there is a manager.
 */
export async function deploymentsWithoutManager(tree: RepositoryTree): Promise<readonly string[]> {
  const files = (await surveyOf(tree)).packages.flatMap((one) => one.files);
  const deployments = files.filter(isDeployment);
  if (deployments.length === 0 || !files.some(readsKey)) return [];
  if ((await hasPlatform(tree)) || (await hasManager(tree, files))) return [];
  return deployments.map(({ path }) => path);
}
