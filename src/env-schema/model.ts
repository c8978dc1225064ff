import type { RepositoryTree } from '../findings/tree.js';
import { importedNames } from '../syntax/imports.js';
import type { SourceModule } from '../syntax/module.js';
import { arktypeSchemas } from './arktype/reader.js';
import { astroSchemas } from './astro/reader.js';
import { envalidSchemas } from './envalid/reader.js';
import { HANDS_OVER, withUsesElsewhere } from './given-elsewhere.js';
import { joiSchemas } from './joi/reader.js';
import { jsonSchemas } from './json-schema/reader.js';
import { classSchemas } from './nest/reader.js';
import { pydanticSchemas } from './pydantic/reader.js';
import type { EnvSchema } from './schema.js';
import { SurveyLinks } from './source/links.js';
import type { Links } from './source/source-file.js';
import { filesOf, modulesOf, pythonModulesOf, surveyOf, type EnvPackage } from './survey/survey.js';
import { t3Schemas } from './t3-env/reader.js';
import { valibotSchemas } from './valibot/reader.js';
import { varlockSchema } from './varlock/reader.js';
import { yupSchemas } from './yup/reader.js';
import { findEnvSchemas } from './zod/find-schemas.js';

/** A package with the schemas that its own files hold. */
export interface PackageModel extends EnvPackage {
  readonly schemas: readonly EnvSchema[];
  /** A validator is used here that is not read, so a variable may be checked out of sight. */
  readonly hasOtherValidator: boolean;
}

type Reader = (module: SourceModule, links: Links) => readonly EnvSchema[];

const READERS: readonly Reader[] = [
  ...[findEnvSchemas, t3Schemas, envalidSchemas, joiSchemas, classSchemas, valibotSchemas],
  ...[yupSchemas, arktypeSchemas, jsonSchemas],
];

/** Files that import a validator that is read, or hand a schema over. Linear: alternatives of fixed words. */
const VALIDATOR =
  /['"](?:zod|zod\/[\w-]{1,20}|@hono\/zod-openapi|@t3-oss\/env-\w{1,10}|envalid|joi|@hapi\/joi|class-validator|valibot|yup|arktype|@sinclair\/typebox|typebox|env-schema|@fastify\/env|fastify-env)['"]|validationSchema/u;
/** The same, and files that hand the environment to what others made. */
const VALIDATOR_OR_USE = new RegExp(`${VALIDATOR.source}|${HANDS_OVER.source}`, 'u');
/** Files that name the environment, or declare something like a variable of it. Linear: bounded classes. */
const ENVIRONMENT =
  /(?:process|import\.meta|Bun|Deno)\.env|[rR]untimeEnv|createEnv|cleanEnv|envSchema|[fF]astify-?[eE]nv|@fastify\/env|validationSchema|\b[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,80}[!?]?["']?\s{0,4}:\s{0,4}(?:[\w$]{1,30}\s{0,4}[.(;,=]|[{'"\n])/u;

const SETTINGS_CLASS = /BaseSettings/u;

/** Validators of environments that are not read. */
const OTHER_VALIDATORS = new Set([
  ...['znv', 'convict', 'env-var', 'zod-config', '@julr/vite-plugin-validate-env', 'superstruct'],
  ...['dotenv-safe', 'io-ts', 'ajv', 'effect', '@effect/schema', 'typanion', 'runtypes', 'zenv'],
  ...[
    'ts-dotenv',
    'env-sentinel',
    '@adonisjs/core/env',
    '@adonisjs/env',
    'nestjs-zod',
    'safe-env-vars',
  ],
]);

function usesOtherValidator(module: SourceModule): boolean {
  return importedNames(module).some(({ source }) => OTHER_VALIDATORS.has(source));
}

async function modelOf(owner: EnvPackage, links: Links): Promise<PackageModel> {
  const modules = modulesOf(owner, ['source'], VALIDATOR_OR_USE, ENVIRONMENT);
  const settings = modulesOf(owner, ['settings'], /envField/u);
  const python = await pythonModulesOf(owner, SETTINGS_CLASS);
  const schemas = [
    ...modules.flatMap((module) => READERS.flatMap((read) => read(module, links))),
    ...settings.flatMap((module) => astroSchemas(module, links)),
    ...pydanticSchemas(python),
    ...filesOf(owner, 'template').flatMap((file) => varlockSchema(file) ?? []),
  ];
  const others = modulesOf(owner, ['source'], OTHER_IMPORT);
  return { ...owner, schemas, hasOtherValidator: others.some(usesOtherValidator) };
}

/** Text of files that may import one of the other validators, beside a variable. */
const OTHER_IMPORT =
  /(?:from|require\()\s{0,4}['"](?:znv|convict|env-var|zod-config|@julr|superstruct|dotenv-safe|io-ts|ajv|effect|@effect|typanion|runtypes|zenv|ts-dotenv|env-sentinel|@adonisjs|nestjs-zod|safe-env-vars)/u;

async function models(tree: RepositoryTree): Promise<readonly PackageModel[]> {
  const survey = await surveyOf(tree);
  const links = new SurveyLinks(survey);
  const found: PackageModel[] = [];
  for (const owner of survey.packages) found.push(await modelOf(owner, links));
  const users = survey.packages.flatMap((owner) => modulesOf(owner, ['source'], HANDS_OVER));
  const completed = withUsesElsewhere(users, links);
  return found.map((one) => ({ ...one, schemas: one.schemas.map(completed) }));
}

const remembered = new WeakMap<RepositoryTree, Promise<readonly PackageModel[]>>();

/** The packages of a tree with their schemas, read once for each tree. Empty where nothing names Mistral. */
export function packageModels(tree: RepositoryTree): Promise<readonly PackageModel[]> {
  const known = remembered.get(tree) ?? models(tree);
  remembered.set(tree, known);
  return known;
}
