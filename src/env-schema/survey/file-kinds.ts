import { posix } from 'node:path';
import { isSourcePath } from '../../syntax/module.js';
import { isEnvTemplate } from '../env-files.js';

/**
 * What a file is to the environment.
 *
 * - `source`: code of the application; `aside`: tests, scripts, examples and documents beside it.
 * - `settings`: what a build tool is told; `component`: Vue, Svelte and Astro files.
 * - `dotenv`: a file with values, `.env` and the like; `template`: one that shows names.
 */
export type FileKind =
  | 'source'
  | 'aside'
  | 'settings'
  | 'component'
  | 'python'
  | 'python-aside'
  | 'manifest'
  | 'template'
  | 'dotenv'
  | 'compose'
  | 'dockerfile'
  | 'workflow'
  | 'deployment';

/** Generated or other people's files: nothing is judged there. Linear: anchored alternatives. */
const GENERATED =
  /(?:^|\/)(?:node_modules|dist|build|out|coverage|vendor|third_party|\.next|\.nuxt|\.output|\.svelte-kit|\.astro|\.history|\.venv|venv|site-packages|__pycache__|\.yarn|\.turbo|\.vercel)\//u;
/** Directories of code that does not run in production. Linear: anchored alternatives. */
const ASIDE_DIRECTORY =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|testing|e2e|specs?|fixtures|mocks|scripts|examples?|samples?|demos?|docs?|cypress|playwright|benchmarks?|evals?|cookbooks?|notebooks?|migrations|tmp|temp|scratch)\//iu;
/** Files of the same kind by their names. Linear: anchored at the end. */
const ASIDE_FILE =
  /(?:\.(?:test|spec|e2e|eval|bench|stories|setup|mock|d)\.[mc]?[jt]sx?|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py|(?:^|\/)tests?\d{0,3}\.(?:py|[mc]?[jt]sx?))$/u;
/** Build tools that are told what to do in a file of their name and `config`. */
const TOOLS = new Set([
  ...[
    'vite',
    'vitest',
    'next',
    'nuxt',
    'astro',
    'svelte',
    'webpack',
    'rspack',
    'rsbuild',
    'rollup',
  ],
  ...['rolldown', 'esbuild', 'tsup', 'tsdown', 'farm', 'jest', 'playwright', 'drizzle', 'tailwind'],
  ...['postcss', 'eslint', 'babel', 'app', 'metro', 'craco', 'vue', 'gatsby', 'remix', 'snowpack'],
  ...['parcel', 'wxt', 'quasar', 'umi', 'modern', 'prisma', 'electron', 'bun', 'forge', 'unbuild'],
]);
/** Bundlers whose settings are often a program of their name: `esbuild.js`, `webpack.prod.js`. */
const BUNDLERS = new Set(['webpack', 'rspack', 'rollup', 'esbuild', 'build', 'bundle']);
const PYTHON = /\.pyi?$/u;
const COMPONENT = /\.(?:vue|svelte|astro)$/u;
const MANIFEST =
  /^(?:package\.json|pyproject\.toml|requirements[\w.-]{0,40}\.(?:txt|in)|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml)$/u;
const COMPOSE = /^(?:docker-)?compose(?:[.-][\w.-]{1,60})?\.ya?ml$/u;
const DOCKERFILE =
  /^(?:Dockerfile|Containerfile)(?:[.-][\w.-]{1,60})?$|\.(?:dockerfile|Dockerfile)$/u;
const WORKFLOW = /(?:^|\/)\.github\/(?:workflows|actions)\/.+\.ya?ml$/u;
const DEPLOYMENT =
  /^(?:fly\.toml|wrangler\.(?:toml|jsonc?)|vercel\.json|netlify\.toml|render\.ya?ml|app\.ya?ml|serverless\.ya?ml|cloudbuild\.ya?ml|railway\.(?:json|toml)|Procfile|turbo\.jsonc?|app\.json)$/u;
const KUBERNETES =
  /(?:^|\/)(?:k8s|kubernetes|kube|manifests|deploy(?:ment)?s?|helm|charts?|overlays)\/.*\.ya?ml$/u;

/** Whether a file belongs to tests, scripts, examples or documents. */
export function isAside(path: string): boolean {
  return ASIDE_DIRECTORY.test(path) || ASIDE_FILE.test(path);
}

function isSettings(path: string): boolean {
  const words = posix.basename(path).split(/[.-]/u);
  const isConfig = words.includes('config') || words.includes('conf');
  const isNamed = isConfig && words.some((word) => TOOLS.has(word));
  return isNamed || BUNDLERS.has(words[0] ?? '');
}

function sourceKind(path: string): FileKind {
  if (isSettings(path)) return 'settings';
  return isAside(path) ? 'aside' : 'source';
}

function deploymentKind(path: string, name: string): FileKind | undefined {
  if (WORKFLOW.test(path)) return 'workflow';
  if (COMPOSE.test(name)) return 'compose';
  if (DOCKERFILE.test(name)) return 'dockerfile';
  if (DEPLOYMENT.test(name) || KUBERNETES.test(path)) return 'deployment';
  return undefined;
}

function isDotenv(name: string): boolean {
  return (
    name === '.env' || name === '.dev.vars' || /^\.(?:env|dev\.vars)\.[\w.-]{1,60}$/u.test(name)
  );
}

/** What the file at a path is; undefined where it says nothing about the environment. */
export function kindOf(path: string): FileKind | undefined {
  const name = posix.basename(path);
  if (GENERATED.test(path)) return undefined;
  if (MANIFEST.test(name)) return 'manifest';
  if (isEnvTemplate(path)) return 'template';
  const deployment = deploymentKind(path, name);
  if (deployment !== undefined) return deployment;
  if (PYTHON.test(name)) {
    return isAside(path) ? 'python-aside' : 'python';
  }
  if (isSourcePath(path)) return sourceKind(path);
  if (isDotenv(name)) return 'dotenv';
  return COMPONENT.test(name) ? 'component' : undefined;
}
