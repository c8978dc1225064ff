import { entriesOf } from '../../syntax/entries.js';
import { propertyName } from '../../syntax/expression.js';
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
