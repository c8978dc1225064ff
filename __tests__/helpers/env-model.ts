import { packageModels, type PackageModel } from '../../src/env-schema/model.js';
import type { EnvKey, EnvSchema } from '../../src/env-schema/schema.js';
import { memoryTree } from './memory-tree.js';

/** The packages of a small repository, with the schemas that were read in them. */
export function modelsOf(
  files: Readonly<Record<string, string>>,
): Promise<readonly PackageModel[]> {
  return packageModels(memoryTree(files));
}

/** The only schema of a repository; fails where there is none or more than one. */
export async function onlySchema(files: Readonly<Record<string, string>>): Promise<EnvSchema> {
  const schemas = (await modelsOf(files)).flatMap((found) => found.schemas);
  const [schema] = schemas;
  if (schema === undefined || schemas.length > 1) {
    throw new Error(`expected one schema, found ${String(schemas.length)}`);
  }
  return schema;
}

/** What is said of a key in a few words: `required min 20`, `optional pattern = x`. */
export function summaryOf(key: EnvKey | undefined): string {
  if (key === undefined) return 'absent';
  const parts = [key.required ? 'required' : 'optional'];
  if (key.check !== undefined) parts.push(`min ${String(key.check.minLength)}`);
  if (key.pattern !== undefined) parts.push(key.pattern);
  if (key.fallback !== undefined) parts.push(`= ${key.fallback.value ?? '?'}`);
  return parts.join(' ');
}
