import { labelledKeys } from './key-lines.js';
import { materialise } from './materialise.js';
import type { Sample } from './sample.js';
import type { Template } from './template.js';

/** The templates that are filled in: those with a key, and those without. */
export interface Templates {
  readonly leaks: readonly Template[];
  readonly clean: readonly Template[];
}

/** Every template filled in with every seed. @throws {Error} for a template that cannot be. */
export function samplesOf(templates: Templates, seeds: readonly number[]): readonly Sample[] {
  return seeds.flatMap((seed) => [
    ...templates.leaks.map((template) => sampleOf(template, { seed, isLeak: true })),
    ...templates.clean.map((template) => sampleOf(template, { seed, isLeak: false })),
  ]);
}

function sampleOf(template: Template, { seed, isLeak }: Pick<Sample, 'seed' | 'isLeak'>): Sample {
  const { category, name, outOfScope, repository = {}, surface } = template;
  const { path, bytes } = materialise(template, seed);
  const keys = labelledKeys(template, seed);
  const id = `${isLeak ? 'leaks' : 'clean'}/${category}/${name}`;
  if (isLeak !== keys.length > 0) {
    throw new Error(`${id} stands among the wrong templates: it holds ${keys.length} keys.`);
  }
  const isOutOfScope = outOfScope !== undefined;
  const named = { id, category, name, seed, isLeak, isOutOfScope, path, bytes, keys, repository };
  return surface === undefined ? named : { ...named, surface };
}
