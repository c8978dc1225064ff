import type { Node } from '@babel/types';
import { entriesOf, isTrue } from '../../syntax/entries.js';
import { isCall, memberPath, numberValue, propertyName, unwrap } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import type { EnvSchema, Field } from '../schema.js';
import { optionFallback } from '../source/fallback-of.js';
import { environmentSchema } from '../source/parsed-schemas.js';
import { shapeOfFields } from '../source/shape.js';
import { sourceFile, type Links, type SourceFile } from '../source/source-file.js';

/** `envField.string({ context: 'server', access: 'secret', min: 20 })`. */
function fieldOf(file: SourceFile, given: Node): Field | undefined {
  const node = unwrap(given);
  if (!isCall(node) || memberPath(node.callee)?.[0] !== 'envField') return undefined;
  const options = entriesOf(node.arguments[0]);
  const value = options.get('default');
  const isText = memberPath(node.callee)?.[1] === 'string';
  const minLength = numberValue(options.get('min') ?? options.get('length')) ?? 0;
  const isSecret = options.has('access');
  return {
    required: !isTrue(options.get('optional')) && value === undefined,
    // Secrets are checked when they are asked for, and Astro asks for the presence of each.
    check: isText && !isSecret ? { minLength } : undefined,
    ...(value === undefined ? {} : { fallback: optionFallback(file, value, '`default`') }),
  };
}

/** The `env.schema` of an Astro config, which Astro itself checks. */
export function astroSchemas(module: SourceModule, links: Links): readonly EnvSchema[] {
  const names = importedNames(module);
  if (!names.some(({ imported }) => imported === 'envField')) return [];
  const file = sourceFile(module, links);
  return module.nodes.flatMap((node): readonly EnvSchema[] => {
    const around = module.parentOf(module.parentOf(node) ?? node);
    const isInEnv = around?.type === 'ObjectProperty' && propertyName(around) === 'env';
    if (node.type !== 'ObjectProperty' || propertyName(node) !== 'schema' || !isInEnv) return [];
    const shape = shapeOfFields({ file, node: node.value }, { field: fieldOf });
    const write = (): string => "envField.string({ context: 'server', access: 'secret' })";
    return [environmentSchema({ library: 'astro', file, node, shape, write })];
  });
}
