import type { RepositoryTree } from '../findings/tree.js';
import { importedNames } from '../syntax/imports.js';
import type { SourceModule } from '../syntax/module.js';
import { findEnvSchemas } from './find-schemas.js';
import { packageOf, productionModules } from './package-files.js';
import type { EnvSchema } from './schema.js';

/** The schemas of one package and the modules that they were looked for in. */
export interface PackageSchemas {
  /** The directory of its `package.json`, `.` for the root. */
  readonly directory: string;
  readonly schemas: readonly EnvSchema[];
  /** The modules that mention zod, a Mistral variable or another validator. */
  readonly modules: readonly SourceModule[];
  /** A validator is used here that is not read, so a variable may be checked out of sight. */
  readonly hasOtherValidator: boolean;
}

/** Validators of environments other than zod. */
const OTHER_VALIDATORS = [
  ...['@t3-oss/', 'envalid', 'joi', 'valibot', 'yup', 'arktype', 'znv', 'env-schema', 'convict'],
  ...['env-var', 'class-validator', '@fastify/env', 'typebox', '@sinclair/typebox', 'zod-config'],
  ...['@julr/vite-plugin-validate-env', 'dotenv-safe', 'superstruct', 'io-ts', 'ajv'],
];

/** Files worth parsing. Linear: alternatives without repetition. */
const OF_INTEREST =
  /zod|MISTRAL|CODESTRAL|VOXTRAL|@t3-oss\/|envalid|joi|valibot|yup|arktype|znv|env-schema|convict|env-var|class-validator|typebox|dotenv-safe|superstruct|io-ts|ajv/u;

function usesOtherValidator(module: SourceModule): boolean {
  return importedNames(module).some(({ source }) =>
    OTHER_VALIDATORS.some(
      (name) => source === name || source.startsWith(name.endsWith('/') ? name : `${name}/`),
    ),
  );
}

/** The packages of a tree that hold an environment schema, in the order of their first file. */
export async function packagesWithSchemas(
  tree: RepositoryTree,
): Promise<readonly PackageSchemas[]> {
  const directoryOf = packageOf(tree);
  const byDirectory = new Map<string, SourceModule[]>();
  for (const module of await productionModules(tree, OF_INTEREST)) {
    const directory = directoryOf(module.path);
    const modules = byDirectory.get(directory) ?? [];
    byDirectory.set(directory, [...modules, module]);
  }
  return [...byDirectory].flatMap(([directory, modules]) => {
    const schemas = modules.flatMap((module) => findEnvSchemas(module));
    if (schemas.length === 0) return [];
    return [{ directory, schemas, modules, hasOtherValidator: modules.some(usesOtherValidator) }];
  });
}
