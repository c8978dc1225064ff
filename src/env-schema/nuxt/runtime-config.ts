import type { Node } from '@babel/types';
import { entriesOf } from '../../syntax/entries.js';
import { propertyName, stringValue } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { nodesOf } from '../../syntax/walk.js';

/** A hump of a name: `mistralApiKey`. Linear: one character. */
const HUMP = /[A-Z]/gu;

function upperSnake(name: string): string {
  return name.replace(HUMP, (letter) => `_${letter}`).toUpperCase();
}

/** The variables that replace an entry of `runtimeConfig` when Nuxt runs: `NUXT_MISTRAL_API_KEY`. */
export function nuxtVariables(module: SourceModule): readonly string[] {
  return nodesOf(module.nodes, 'ObjectProperty').flatMap((property) => {
    if (propertyName(property) !== 'runtimeConfig') return [];
    return [...entriesOf(property.value)].flatMap(([name, value]) => {
      const inner = [...entriesOf(value).keys()].map(
        (one) => `NUXT_${upperSnake(name)}_${upperSnake(one)}`,
      );
      return [`NUXT_${upperSnake(name)}`, ...inner];
    });
  });
}

/** A public entry of `runtimeConfig` that a variable fills when Nuxt runs. */
export interface PublicEntry {
  readonly name: string;
  readonly node: Node;
}

/** `runtimeConfig: { public: { mistralApiKey: '' } }`: `NUXT_PUBLIC_MISTRAL_API_KEY` goes to every browser. */
export function nuxtPublicEntries(module: SourceModule): readonly PublicEntry[] {
  return nodesOf(module.nodes, 'ObjectProperty').flatMap((property) => {
    if (propertyName(property) !== 'public') return [];
    const around = module.parentOf(module.parentOf(property) ?? property);
    if (around?.type !== 'ObjectProperty' || propertyName(around) !== 'runtimeConfig') return [];
    return entriesBelow(property.value, 'NUXT_PUBLIC');
  });
}

/** Entries with a text of their own; groups add their name to what begins it. */
function entriesBelow(value: Node, prefix: string): readonly PublicEntry[] {
  return [...entriesOf(value)].flatMap(([label, node]) => {
    const name = `${prefix}_${upperSnake(label)}`;
    if (node.type === 'ObjectExpression') return entriesBelow(node, name);
    return stringValue(node) === undefined ? [] : [{ name, node }];
  });
}
