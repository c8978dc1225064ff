import type { SourceModule } from '../../syntax/module.js';
import { isServerPath } from './server-paths.js';

/** Where React and Next keep what runs in a browser. Linear: anchored alternatives. */
const CLIENT_PATH = /(?:^|\/)(?:components|pages|hooks|client|ui)\//u;

/** Whether a file runs in a browser: `'use client'`, or a component by its place. */
export function isClientModule({ path, file }: SourceModule): boolean {
  const directives = file.program.directives.map(({ value }) => value.value);
  if (directives.includes('use client')) return true;
  if (directives.includes('use server') || isServerPath(path)) return false;
  return CLIENT_PATH.test(path) && path.endsWith('x');
}
