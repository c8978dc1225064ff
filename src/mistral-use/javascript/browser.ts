import type { PackageModel } from '../../env-schema/model.js';
import { publicPrefixOf } from '../../env-schema/provider/public-names.js';
import { isClientModule } from '../../env-schema/reads/client-modules.js';
import { isServerPath } from '../../env-schema/reads/server-paths.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import type { KeyOrigin } from '../model.js';

/** Frameworks in which a component may render on the server alone. Linear: anchored alternatives. */
const SERVER_FRAMEWORK =
  /^(?:next|nuxt|astro|gatsby|waku|blitz|@sveltejs\/kit|@remix-run\/.{1,40}|@react-router\/.{1,40}|@tanstack\/(?:react-)?start|@redwoodjs\/.{1,40})$/u;

type Owner = Pick<PackageModel, 'manifest'>;

function rendersOnServer({ manifest }: Owner): boolean {
  return [...manifest.dependencies.keys()].some((name) => SERVER_FRAMEWORK.test(name));
}

function directivesOf({ file }: SourceModule): readonly string[] {
  return file.program.directives.map(({ value }) => value.value);
}

/** What says that a browser runs a file; undefined where nothing does. */
export function browserEvidenceOf(module: SourceModule, owner: Owner): string | undefined {
  const { path } = module;
  const directives = directivesOf(module);
  if (directives.includes('use client')) return "`'use client'`";
  if (directives.includes('use server')) return undefined;
  if (path.endsWith('.vue')) return 'a Vue component';
  if (path.endsWith('.svelte')) return 'a Svelte component';
  if (isServerPath(path)) return undefined;
  if (isClientModule(module) && !rendersOnServer(owner)) return 'a React component';
  const isAngular = importedNames(module).some(({ source }) => source === '@angular/core');
  return isAngular ? 'an Angular service' : undefined;
}

/** What the name of a key says: in an app without a server its prefix puts the file that reads it into the bundle. */
export function bundledKey(
  { path, content }: SourceModule,
  key: KeyOrigin,
  owner: Owner,
): string | undefined {
  if (key.kind !== 'environment' || isServerPath(path) || rendersOnServer(owner)) return undefined;
  const prefix = publicPrefixOf(key.name, owner.manifest);
  // Vite puts in what is read through `import.meta.env` alone: a server of the same package reads `process.env`.
  const isRead = prefix !== 'VITE_' || content.text.includes(`import.meta.env.${key.name}`);
  return prefix !== undefined && isRead ? `\`${prefix}\` puts it into the bundle` : undefined;
}
