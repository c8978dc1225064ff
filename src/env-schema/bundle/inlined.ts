import type { Node } from '@babel/types';
import { bindingsOf } from '../../syntax/bindings.js';
import { propertyName, stringValue, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { isMistralKeyName } from '../mistral-key-names.js';
import { containersOf, literalsOf, type Container } from './containers.js';
import { exposureOf, type BuildFile } from './exposure.js';

/** A value of the environment that a build puts into its bundle. */
export interface Inlined {
  /** The variable; undefined for the whole environment. */
  readonly name: string | undefined;
  /** The entry of an object or a list that does it. */
  readonly entry: Node;
  readonly label: string;
  readonly reach: Container['reach'] | 'frozen';
  /** Whether the entry does nothing else, so that it can go. */
  readonly isRemovable: boolean;
}

/** `'process.env.KEY': …` by the entry's own name, where the value is not read. */
function keyInName(name: string | undefined): string | undefined {
  const last = name?.split('.').at(-1);
  return last !== undefined && isMistralKeyName(last) ? last : undefined;
}

/** A value that is no value: `undefined`, `'""'`, `JSON.stringify('')`. */
function isEmpty(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'CallExpression') return inner.arguments.every(isEmpty);
  if (inner.type === 'Identifier') return inner.name === 'undefined';
  const text = stringValue(inner);
  return text !== undefined || inner.type === 'NullLiteral' || inner.type === 'BooleanLiteral';
}

function ofEntries(file: BuildFile, { label, value, reach }: Container): readonly Inlined[] {
  return literalsOf(file, value).flatMap((literal) =>
    literal.properties.flatMap((entry): readonly Inlined[] => {
      const inner = entry.type === 'SpreadElement' ? entry.argument : entry;
      const given = inner.type === 'ObjectProperty' ? inner.value : inner;
      // `replace({ values: { … } })`: the entries inside are judged for themselves.
      if (given.type === 'ObjectExpression' && propertyName(inner) === 'values') return [];
      const exposure = exposureOf(file, given);
      if (exposure === 'everything')
        return [{ name: undefined, entry, label, reach, isRemovable: false }];
      if (exposure !== undefined)
        return [{ name: exposure.key, entry, label, reach, isRemovable: true }];
      const name = inner.type === 'ObjectProperty' ? keyInName(propertyName(inner)) : undefined;
      const isText = given.type === 'Identifier' || given.type === 'CallExpression';
      // That plugin takes the variable by its name: the value is only what stands in for it.
      const isTaken = label === '`EnvironmentPlugin`' || (isText && !isEmpty(given));
      return name !== undefined && isTaken
        ? [{ name, entry, label, reach, isRemovable: true }]
        : [];
    }),
  );
}

/** `new EnvironmentPlugin(['MISTRAL_API_KEY'])`, and `'all'` of the Vite plugin. */
function ofNames({ label, value, reach }: Container): readonly Inlined[] {
  if (label !== '`EnvironmentPlugin`') return [];
  const inner = unwrap(value);
  if (stringValue(inner) === 'all')
    return [{ name: undefined, entry: inner, label, reach, isRemovable: false }];
  if (inner.type !== 'ArrayExpression') return [];
  return inner.elements.flatMap((element): readonly Inlined[] => {
    const name = stringValue(element);
    const isKey = element && name !== undefined && isMistralKeyName(name);
    return isKey ? [{ name, entry: element, label, reach, isRemovable: true }] : [];
  });
}

/** `define: process.env`. */
function ofWhole(file: BuildFile, { label, value, reach }: Container): readonly Inlined[] {
  const inner = unwrap(value);
  if (inner.type === 'ObjectExpression' || exposureOf(file, inner) !== 'everything') return [];
  return [{ name: undefined, entry: inner, label, reach, isRemovable: false }];
}

/** What a build file copies into its bundle. A whole environment counts only where it is one. */
export function inlinedBy(module: SourceModule): readonly Inlined[] {
  const file: BuildFile = { module, bindings: bindingsOf(module) };
  const all = containersOf(file).flatMap((container) => [
    ...ofEntries(file, container),
    ...ofNames(container),
    ...ofWhole(file, container),
  ]);
  const byEntry = new Map(all.map((inlined) => [inlined.entry, inlined]));
  return [...byEntry.values()];
}
