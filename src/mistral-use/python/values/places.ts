import type { Place } from '../../../findings/finding.js';
import type { Located } from '../program/file.js';

/** Where something is written. */
export function placeOfNode({ file, node }: Located): Place {
  return { path: file.module.path, ...file.module.spanOf(node) };
}
