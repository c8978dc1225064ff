import type { Fix } from '../../findings/finding.js';
import { lineEndOf } from '../../findings/fixes.js';
import { spanOf } from '../../findings/position.js';
import type { SourceModule } from '../../syntax/module.js';
import type { Shape } from './shape.js';

/**
 * Writes what is demanded of a required text as a module would: `z.string().min(20)`. Undefined where the module
 * lacks the names for it: a fix adds no imports.
 */
export type FieldText = (module: SourceModule) => string | undefined;

/** Adds a field behind the last one of a shape's own literal; undefined where it has none. */
export function additionTo(shape: Shape, write: FieldText): ((name: string) => Fix) | undefined {
  const last = shape.literals?.at(-1);
  if (last === undefined || last.node.type !== 'ObjectExpression') return undefined;
  const { module } = last.file;
  const demand = write(module);
  if (demand === undefined) return undefined;
  const { text } = module.content;
  const property = last.node.properties.at(-1);
  const open = (last.node.start ?? 0) + 1;
  const end = property?.end ?? open;
  const start = property?.start ?? open;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const isOwnLine = property !== undefined && before.trim() === '';
  const gap = isOwnLine ? `${lineEndOf(text)}${before}` : ' ';
  const comma = property === undefined ? '' : ',';
  return (name) => ({
    title: `Add ${name} to the schema`,
    path: module.path,
    span: spanOf(text, end, end),
    replacement: `${comma}${gap}${name}: ${demand}${property === undefined ? ' ' : ''}`,
  });
}
