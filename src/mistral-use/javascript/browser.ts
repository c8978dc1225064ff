import { isClientModule } from '../../env-schema/reads/client-modules.js';
import { isServerPath } from '../../env-schema/reads/server-paths.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';

function directivesOf({ file }: SourceModule): readonly string[] {
  return file.program.directives.map(({ value }) => value.value);
}

/** What says that a browser runs a file; undefined where nothing does. */
export function browserEvidenceOf(module: SourceModule): string | undefined {
  const { path } = module;
  const directives = directivesOf(module);
  if (directives.includes('use client')) return "`'use client'`";
  if (directives.includes('use server')) return undefined;
  if (path.endsWith('.vue')) return 'a Vue component';
  if (path.endsWith('.svelte')) return 'a Svelte component';
  if (isServerPath(path)) return undefined;
  if (isClientModule(module)) return 'a React component';
  const isAngular = importedNames(module).some(({ source }) => source === '@angular/core');
  return isAngular ? 'an Angular service' : undefined;
}
