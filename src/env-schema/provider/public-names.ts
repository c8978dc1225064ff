import { isMistralKeyName } from '../mistral-key-names.js';
import type { Manifest } from '../survey/manifest.js';

/** Prefixes by which frontend tools put a variable into browser code. */
const PREFIXES = [
  ...['NEXT_PUBLIC_', 'VITE_', 'REACT_APP_', 'EXPO_PUBLIC_', 'NUXT_PUBLIC_', 'GATSBY_'],
  ...['STORYBOOK_', 'NG_APP_', 'VUE_APP_', 'SNOWPACK_PUBLIC_', 'RSBUILD_PUBLIC_', 'PLASMO_PUBLIC_'],
  ...['BUN_PUBLIC_', 'WXT_', 'MAIN_VITE_', 'RENDERER_VITE_'],
];
/** Kept by the tool on the server side of an app. */
const PRIVATE_PREFIXES = new Set(['MAIN_VITE_']);

/** Tools for which a bare `PUBLIC_` is such a prefix. Linear: alternatives without repetition. */
const PUBLIC_TOOLS = /svelte|astro|qwik|solid-start|@rsbuild/u;

/** Whether a name begins as those of public variables do, with any tool. */
export function looksPublic(name: string): boolean {
  return name.startsWith('PUBLIC_') || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/**
 * The prefix that makes a Mistral key public: `VITE_` of `VITE_MISTRAL_API_KEY`; undefined where the name is
 * that of no key or of a private one. `PUBLIC_` counts only beside a tool that knows it.
 */
export function publicPrefixOf(name: string, { dependencies }: Manifest): string | undefined {
  if (!isMistralKeyName(name)) return undefined;
  const prefix = PREFIXES.find((one) => name.startsWith(one) && !PRIVATE_PREFIXES.has(one));
  if (prefix !== undefined) return prefix;
  const knowsPublic = [...dependencies.keys()].some((tool) => PUBLIC_TOOLS.test(tool));
  return name.startsWith('PUBLIC_') && knowsPublic ? 'PUBLIC_' : undefined;
}
