import type { Node } from '@babel/types';
import { withoutEntry } from '../../syntax/removal.js';
import type { Fallback } from '../schema.js';
import { literalText } from './literal-fallback.js';
import type { SourceFile } from './source-file.js';

/** A default that an option names: `{ default: 'x' }`. The entry can go where it is one. */
export function optionFallback(file: SourceFile, value: Node, label: string): Fallback {
  const { module } = file;
  const entry = module.parentOf(value);
  const isEntry = entry?.type === 'ObjectProperty' && entry.value === value;
  const removal = isEntry ? { removal: withoutEntry(module, entry, `Take ${label} away`) } : {};
  const place = { path: module.path, ...module.spanOf(value) };
  return { value: literalText(value), place, label, skipsCheck: false, ...removal };
}
