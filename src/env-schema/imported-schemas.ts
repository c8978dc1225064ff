import { posix } from 'node:path';
import type { RepositoryTree } from '../findings/tree.js';
import { importedNames, mayResolveTo } from '../syntax/imports.js';
import { isSourcePath, parseModule, type SourceModule } from '../syntax/module.js';
import { enforcementOfImport } from './enforcement/enforcement.js';
import { packageScopes } from './survey/scopes.js';
import { bindingsOf } from '../syntax/bindings.js';
import { sourceFile } from './source/source-file.js';

/** A schema that its own file exports and does not enforce. */
export interface ExportedSchema {
  readonly path: string;
  readonly name: string;
}

/** Files in which a schema may be used although they are not parsed here. */
const TEMPLATE_PATH = /\.(?:vue|svelte|astro|mdx)$/u;
/** What an entry of a `package.json` looks like by which others import from the package. Linear. */
const LIBRARY_ENTRY = /"(?:exports|types|typings|module)"\s*:/u;

/**
 * Whether a file that names the schema may enforce it. An import that cannot be resolved may, and so
 * may anything else than a use of its type.
 */
function mayEnforce(module: SourceModule, schema: ExportedSchema): boolean {
  const own = bindingsOf(module);
  const names = importedNames(module).filter(({ imported }) => imported === schema.name);
  if (names.length === 0) return own.valueOf(schema.name) === undefined;
  return names.some(({ source, local, isTypeOnly }) => {
    if (isTypeOnly) return false;
    if (!mayResolveTo(source, module.path, schema.path)) return true;
    const enforcement = enforcementOfImport(sourceFile(module), local);
    return enforcement !== undefined && enforcement.kind !== 'not-enforced';
  });
}

async function isLibrary(tree: RepositoryTree, path: string): Promise<boolean> {
  const manifest = posix.join(packageScopes(tree)(path), 'package.json');
  const content = await tree.read(manifest);
  return content !== undefined && LIBRARY_ENTRY.test(content.text);
}

/** Whether the schema is used elsewhere in a way that enforces it, or that is not followed. */
export async function usesElsewhere(
  tree: RepositoryTree,
  schema: ExportedSchema,
): Promise<boolean> {
  if (await isLibrary(tree, schema.path)) return true;
  for (const { path, kind } of tree.files) {
    const isTemplate = TEMPLATE_PATH.test(path);
    if (kind !== 'file' || path === schema.path || (!isSourcePath(path) && !isTemplate)) continue;
    const content = await tree.read(path);
    if (content?.text.includes(schema.name) !== true) continue;
    const module = parseModule(path, content);
    if (module === undefined || mayEnforce(module, schema)) return true;
  }
  return false;
}
