import type { Node } from '@babel/types';
import { entriesOf } from '../../syntax/entries.js';
import { isCall, unwrap } from '../../syntax/expression.js';
import type { EnvSchema, Field } from '../schema.js';
import { optionFallback } from '../source/fallback-of.js';
import {
  importsLibrary,
  libraryMember,
  memberText,
  type LibraryPackages,
} from '../source/library-names.js';
import { environmentSchema } from '../source/parsed-schemas.js';
import { shapeOfFields } from '../source/shape.js';
import { sourceFile, valueNamed, type Links, type SourceFile } from '../source/source-file.js';

const ENVALID: LibraryPackages = { sources: ['envalid'] };
const CLEANERS = new Set(['cleanEnv', 'customCleanEnv']);

/** `str({ default: '' })` of envalid; another function of that name is a field of unknown demands. */
function fieldOf(file: SourceFile, value: Node): Field | undefined {
  const node = unwrap(value);
  if (node.type === 'Identifier') {
    const named = valueNamed(file, node.name);
    return named && fieldOf(named.file, named.node);
  }
  if (!isCall(node)) return undefined;
  const validator = libraryMember(ENVALID, file, node.callee);
  const options = entriesOf(node.arguments[0]);
  const fallback = options.get('default') ?? options.get('devDefault');
  const check = validator === 'str' && !options.has('choices') ? { minLength: 0 } : undefined;
  const field: Field = {
    required: fallback === undefined,
    check,
    ...(options.has('choices') ? { pattern: 'choices' as const } : {}),
  };
  if (fallback === undefined || !options.has('default')) return field;
  return { ...field, fallback: optionFallback(file, fallback, '`default`') };
}

function requiredText(module: SourceFile['module']): string | undefined {
  const str = memberText(ENVALID, module, 'str');
  return str && `${str}()`;
}

/** The environments that a file cleans with envalid, which stops the program where a variable is missing. */
export function envalidSchemas(module: SourceFile['module'], links: Links): readonly EnvSchema[] {
  if (!importsLibrary(module, ENVALID)) return [];
  const file = sourceFile(module, links);
  return module.nodes.flatMap((node): readonly EnvSchema[] => {
    if (!isCall(node) || !CLEANERS.has(libraryMember(ENVALID, file, node.callee) ?? '')) return [];
    const [, spec] = node.arguments;
    if (spec === undefined) return [];
    const shape = shapeOfFields({ file, node: spec }, { field: fieldOf });
    return [
      environmentSchema({
        library: 'envalid',
        file,
        node,
        shape,
        write: requiredText,
      }),
    ];
  });
}
